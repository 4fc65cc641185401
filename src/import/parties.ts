/** From the names in a record file to participants: persons, offices and states of the atlas where it knows them. */
import type { Atlas } from '../atlas/load.ts'
import { personNamed, stateNamed } from '../atlas/lookup.ts'
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

/** The one person whom the name can mean, of that state on that day; failing that of that state; else nobody. */
function personOf(atlas: Atlas, name: string, state: string | null, day: string | null) {
  const hints = [
    { ...(state && { state }), ...(day && { day }) },
    ...(state && name.includes(' ') ? [{ state }] : []),
  ]
  for (const hint of hints) {
    const [only, second] = personNamed(atlas, name, hint)
    if (only && !second) return only
  }
  return null
}

/** The participant; someone the atlas does not know stays with name, state and office as the file gives them. */
export function participantOf(atlas: Atlas, party: Party, day: string | null): Participant {
  const { title, office, name } = titled(party.name ?? '')
  const state = party.state ? stateOf(atlas, party.state) : null
  const person = name ? personOf(atlas, name, state, day) : null
  const words = party.office ?? title
  return {
    name: name || null,
    person: person?.id ?? null,
    wikidata: person?.wikidata ?? null,
    state: state ?? person?.state ?? null,
    organisation: null,
    office: words && !atlas.offices.has(words) ? words.toLowerCase() : (words?.replaceAll('-', ' ') ?? null),
    officeId: party.office ? officeOf(atlas, party.office) : office && officeOf(atlas, office),
    role: 'principal',
    implied: null,
  }
}
