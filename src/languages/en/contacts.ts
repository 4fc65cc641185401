/** What English uses around a contact: how actors are built, words of status and format, references to offices. */
import { ANY_CASE } from '../../model/annotation.ts'
import type { ActorGrammar, LanguagePack, StatusWords } from '../pack.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))

/** "Sino-Russian", "Kazakh-Turkish": first halves that are not adjectives themselves. */
const FIRST_HALVES: Readonly<Record<string, string>> = {
  sino: 'chinese',
  russo: 'russian',
  franco: 'french',
  anglo: 'british',
  indo: 'indian',
  turco: 'turkish',
  'u.s': 'american',
  us: 'american',
  eu: 'european',
  greco: 'greek',
  italo: 'italian',
}

function compound(key: string): readonly [string, string] | null {
  const dash = key.search(/[-–]/)
  if (dash < 2) return null
  const first = key.slice(0, dash)
  return [FIRST_HALVES[first] ?? first, key.slice(dash + 1)]
}

export const actors: ActorGrammar = {
  ownerAfter: ANY_CASE,
  ownerBefore: ANY_CASE,
  fillers: set("mr mrs ms dr h.e the of of the ' . his her their"),
  officePrepositions: set('of for to'),
  former: set('former ex then-president'),
  own: set('our'),
  here: set('country'),
  agrees: false,
  and: set('and &'),
  compound,
}

export const references: LanguagePack['references'] = {
  'head of state': 'head-of-state',
  'head of government': 'head-of-government',
  premier: 'head-of-government',
  'top diplomat': 'foreign-minister',
  'chief diplomat': 'foreign-minister',
  'foreign policy chief': 'foreign-minister',
  counterpart: 'same',
  colleague: 'same',
}

export const ownedReferences: LanguagePack['ownedReferences'] = {
  leader: 'head-of-state',
  ruler: 'head-of-state',
}

export const titles: LanguagePack['titles'] =
  `member|secretary|chairman|chairwoman|chairperson|chair|co-chair|director|director general|deputy|assistant|aide|adviser|advisor|head|chief|governor|mayor|commander|
  representative|special representative|envoy|special envoy|deputy minister|vice minister|minister|undersecretary|senator|lawmaker|congressman|ambassador|speaker|general|admiral|prince|princess|sheikh|commissioner|
  coordinator|president|vice president|prime minister|deputy prime minister|spokesman|spokeswoman|spokesperson|leader|patriarch|professor|journalist|reporter|editor|analyst|expert|negotiator|official`
    .split('|')
    .map((title) => title.trim())

export const status: StatusWords = {
  announced: set(
    'plan expect schedule intend prepare await due set slated upcoming forthcoming planned scheduled expected announce',
  ),
  postponed: set('postpone delay reschedule'),
  cancelled: set('cancel scrap abandon forgo'),
  hypothetical: set(
    'invite invitation hope want wish may can could should would might propose suggest consider if ready',
  ),
  negation: set("not never didn't doesn't won't hasn't haven't wasn't isn't"),
  future: set("will shall 'll"),
  happening: set('take be occur happen begin start conclude end hold have'),
}

export const formats: LanguagePack['formats'] = {
  'state visit': 'state',
  'official visit': 'official',
  'official working visit': 'official-working',
  'official talks': 'official',
  'working visit': 'working',
  'working trip': 'working',
  private: 'private',
  unofficial: 'unofficial',
  informal: 'informal',
  courtesy: 'courtesy',
  narrow: 'narrow',
  restricted: 'narrow',
  extended: 'extended',
  expanded: 'extended',
  'one-on-one': 'one-on-one',
  'tete-a-tete': 'one-on-one',
  sidelines: 'margins',
  margins: 'margins',
  sideline: 'margins',
  trilateral: 'trilateral',
}
