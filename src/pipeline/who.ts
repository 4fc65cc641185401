/** Persons and states of the atlas as the pages show them. */
import { loadAtlas } from '../atlas/load.ts'
import { displayName } from '../atlas/lookup.ts'

/** An office held: its title in the language, whose it is, and from when to when (`end` null: held still). */
export interface Term {
  readonly office: string
  readonly of: string
  readonly start: string
  readonly end: string | null
}

/** State a person usually acts for, null where none is known. */
export const stateOfPerson = (id: string): string | null => loadAtlas().persons.get(id)?.state ?? null

/** Offices of a person, the oldest first; `lang` is the language of the titles. */
export function termsOf(id: string, lang: string): Term[] {
  const atlas = loadAtlas()
  return (atlas.tenuresOf.get(id) ?? [])
    .map(({ office, of, start, end }) => {
      const known = atlas.offices.get(office)
      return { office: known ? displayName(known.names, lang) : office, of, start, end }
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1))
}
