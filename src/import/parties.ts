/** From the names in a record file to participants: persons, offices and states of the atlas where it knows them. */
import type { Atlas } from '../atlas/load.ts'
import { foldName, holdersOf, personNamed, plainName, stateNamed } from '../atlas/lookup.ts'
import type { OfficeClass, Person } from '../model/atlas.ts'
import type { Participant } from '../model/report.ts'
import { StateCode } from '../model/text.ts'
import { titled } from './titles.ts'

/** A side as a record file gives it; `state` a code or a name, `office` an id of the atlas or words. */
export interface Party {
  readonly name: string | null
  readonly state?: string | null | undefined
  readonly office?: string | null | undefined
}

/** ISO alpha-3 of a code or a name in any language; null where the atlas knows none. */
export function stateOf(atlas: Atlas, words: string): string | null {
  if (StateCode.safeParse(words).success) return words
  return stateNamed(atlas, words)?.id ?? null
}

const titlesKept = new WeakMap<Atlas, ReadonlyMap<string, string>>()

function officeTitles(atlas: Atlas): ReadonlyMap<string, string> {
  const known = titlesKept.get(atlas)
  if (known) return known
  const titles = new Map<string, string>()
  for (const office of atlas.offices.values())
    for (const title of Object.values(office.names).flat())
      if (!titles.has(title.toLowerCase())) titles.set(title.toLowerCase(), office.id)
  titlesKept.set(atlas, titles)
  return titles
}

/** Id of the office: the id itself, or a title in any language; null where the atlas has none. */
export function officeOf(atlas: Atlas, words: string): string | null {
  if (atlas.offices.has(words)) return words
  return officeTitles(atlas).get(words.toLowerCase()) ?? null
}

const TOP_OFFICES: readonly (OfficeClass | undefined)[] = ['head-of-state', 'head-of-government']

interface Asked {
  readonly name: string
  readonly state: string | null
  readonly day: string | null
  readonly office: string | null
}

const longWords = (name: string): string[] =>
  foldName(name)
    .split(/[\s-]+/)
    .filter((word) => word.length > 2)

const halfShared = (one: readonly string[], other: readonly string[]): boolean => {
  const shared = one.filter((word) => other.includes(word)).length
  return shared > 0 && shared * 2 >= Math.min(one.length, other.length)
}

/**
 * Who then led the state in the office given, where their name shares half its words with the one given: sources spell and
 * shorten names in ways that no table holds («Dmitri Medvedev», «Chuan Likphai»). Not for lesser offices: in some
 * states ministers share the ruler's family name.
 */
function leaderOf(atlas: Atlas, { name, state, day, office }: Asked): Person | null {
  const held = atlas.offices.get(office ?? '')?.class
  if (!state || !day || !held || !TOP_OFFICES.includes(held)) return null

  const words = longWords(name)
  const sharing = holdersOf(atlas, { of: state, classes: [held], day }).filter((person) =>
    (person.names.en ?? []).some((one) => halfShared(words, longWords(plainName(one)))),
  )
  const [only, second] = sharing
  return only && !second ? only : null
}

/** The one person whom the name can mean, of that state on that day; failing that of that state; else nobody. */
function personOf(atlas: Atlas, asked: Asked): Person | null {
  const { name, state, day } = asked
  const hints = [
    { ...(state && { state }), ...(day && { day }) },
    ...(state && name.includes(' ') ? [{ state }] : []),
  ]
  for (const hint of hints) {
    const [only, second] = personNamed(atlas, name, hint)
    if (only && !second) return only
  }
  return leaderOf(atlas, asked)
}

/** The participant; someone the atlas does not know stays with name, state and office as the file gives them. */
export function participantOf(atlas: Atlas, party: Party, day: string | null): Participant {
  const { title, office, name } = titled(party.name ?? '')
  const state = party.state ? stateOf(atlas, party.state) : null
  const officeId = party.office ? officeOf(atlas, party.office) : office && officeOf(atlas, office)
  const person = name ? personOf(atlas, { name, state, day, office: officeId }) : null
  const words = party.office ?? title
  return {
    name: name || null,
    person: person?.id ?? null,
    wikidata: person?.wikidata ?? null,
    state: state ?? person?.state ?? null,
    organisation: null,
    office: words && !atlas.offices.has(words) ? words.toLowerCase() : (words?.replaceAll('-', ' ') ?? null),
    officeId,
    role: 'principal',
    implied: null,
  }
}
