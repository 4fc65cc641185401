/** What English uses around a contact: how actors are built, words of status and format, references to offices. */
import { ANY_CASE } from '../../model/annotation.ts'
import type { ActorGrammar, LanguagePack, StatusWords } from '../pack.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))
/** Phrases are divided by `|`. */
const phrases = (words: string) => new Set(words.split('|').map((word) => word.trim().replace(/\s+/g, ' ')))

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
  completions: { head: { state: 'head-of-state', government: 'head-of-government' } },
  agrees: false,
  positional: true,
  particles: set(
    'bin bint ibn ben al el ul ad an as al- van von de del della da do dos das di du la le der den ter ten zu y e',
  ),
  and: set('and &'),
  compound,
}

export const references: LanguagePack['references'] = {
  'head of state': 'head-of-state',
  'head of government': 'head-of-government',
  premier: 'head-of-government',
  'head of the government': 'head-of-government',
  'head of the state': 'head-of-state',
  'kremlin chief': 'head-of-state',
  'kremlin leader': 'head-of-state',
  'top diplomat': 'foreign-minister',
  'top envoy': 'foreign-minister',
  'foreign ministry chief': 'foreign-minister',
  FM: 'foreign-minister',
  'chief diplomat': 'foreign-minister',
  'foreign policy chief': 'foreign-minister',
  counterpart: 'same',
  colleague: 'same',
  'opposite number': 'same',
}

export const ownedReferences: LanguagePack['ownedReferences'] = {
  leader: 'head-of-state',
  ruler: 'head-of-state',
  strongman: 'head-of-state',
}

export const titles: LanguagePack['titles'] =
  `member|secretary|chairman|chairwoman|chairperson|chair|co-chair|director|director general|deputy|assistant|aide|adviser|advisor|head|chief|governor|mayor|commander|
  representative|special representative|envoy|special envoy|deputy minister|vice minister|minister|undersecretary|senator|lawmaker|congressman|ambassador|speaker|general|admiral|prince|princess|sheikh|commissioner|
  coordinator|president|vice president|prime minister|deputy prime minister|spokesman|spokeswoman|spokesperson|leader|patriarch|professor|journalist|reporter|editor|analyst|expert|negotiator|official|
  army chief|military chief|intelligence chief|spy chief|trade chief|security chief|national security adviser|national security advisor`
    .split('|')
    .map((title) => title.trim())

export const status: StatusWords = {
  announced: phrases(
    `expect|expected|schedule|scheduled|slate|intend|prepare|await|upcoming|forthcoming|planned|would|decide|pledge|plan to|plan a|plan an|plan for|be plan|be due
    |due in|due to|be set|set to|set for|be to|look forward|agree to|agree on a|tip to|on course|gear up|pencil|in the pipeline|fly out|announce a visit|announce a trip
    |announce plan|next month|next week|next year|later this month|later this week|later this year|ahead of`,
  ),
  postponed: phrases(
    'postpone|delay|reschedule|defer|shelve|put off|push back|put on hold|move to a later|at a later date|postponement',
  ),
  cancelled: phrases(
    'cancel|scrap|abandon|axe|ditch|forgo|call off|pull out|back out|drop out|cancellation|no longer|drop plan|drop a plan|will skip|skip',
  ),
  hypothetical: phrases(
    `invite|want|hope|wish|may_|can|could|should|might|propose|suggest|consider|weigh|mull|refuse|decline|fail|offer|urge|ask|demand|request|seek|if|unless|whether
    |reject|deny|possible|possibility|prospect of a|unlikely|rule out|turn down|call for|ready to|ready for|willing to|open to|like to|no plan|not plan|need to|must
    |try to|extend an invitation|issue an invitation|insist on|dream|push for|press for|appeal|threaten|promise|eager to|keen to|would have be|chance to|opportunity to`,
  ),
  negation: set(
    "not never neither nor no without didn't doesn't don't won't hasn't haven't hadn't wasn't weren't isn't aren't wouldn't cannot can't",
  ),
  future: set("will shall 'll"),
  purpose: set('to'),
  auxiliaries: set(
    'be have yet ever even also formally officially personally only actually later first jointly do',
  ),
  leading: true,
  happening: set(
    'take be occur happen begin start conclude end hold last continue follow come focus touch proceed wrap get',
  ),
}

export const wherePrepositions: ReadonlySet<string> = set('in at near outside inside')
export const capitals: ReadonlySet<string> = set('capital')

/** The one whom the text speaks of. */
export const epithets: readonly string[] = [
  ...['highness', 'majesty', 'excellency', 'royal highness'].flatMap((one) => [`his ${one}`, `her ${one}`]),
  'the visiting leader',
  'the visiting dignitary',
]

/** "the two leaders", "both presidents": the two that the text speaks of. */
export const pairs: readonly string[] = [
  ...[
    'leaders',
    'presidents',
    'sides',
    'ministers',
    'foreign ministers',
    'prime ministers',
    'heads of state',
    'men',
    'diplomats',
    'officials',
    'parties',
  ].flatMap((who) => [`the two ${who}`, `both ${who}`, `the ${who}`, `two ${who}`]),
  ...['the pair', 'the duo', 'the two'],
]

export const formats: LanguagePack['formats'] = {
  'state visit': 'state',
  'state trip': 'state',
  'state and official visit': 'state',
  'official visit': 'official',
  'official trip': 'official',
  'official bilateral visit': 'official',
  'official friendly visit': 'official',
  'official goodwill visit': 'official',
  'official working visit': 'official-working',
  'official and working visit': 'official-working',
  'working visit': 'working',
  'working trip': 'working',
  'private visit': 'private',
  'private trip': 'private',
  'unofficial visit': 'unofficial',
  transit: 'transit',
  stopover: 'transit',
  informal: 'informal',
  courtesy: 'courtesy',
  narrow: 'narrow',
  'narrow-format': 'narrow',
  restricted: 'narrow',
  'restricted-format': 'narrow',
  'small-group': 'narrow',
  extended: 'extended',
  expanded: 'extended',
  'expanded-format': 'extended',
  'delegation-level': 'extended',
  plenary: 'extended',
  'one-on-one': 'one-on-one',
  'one on one': 'one-on-one',
  'tete-a-tete': 'one-on-one',
  'face-to-face': 'one-on-one',
  sidelines: 'margins',
  margins: 'margins',
  sideline: 'margins',
  trilateral: 'trilateral',
  'three-way': 'trilateral',
  video: 'video',
  videoconference: 'video',
  phone: 'phone',
  telephone: 'phone',
}
