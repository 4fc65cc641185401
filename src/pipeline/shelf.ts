/** What the doors ask of the atlas: names to print, and whom or what a typed name means. */
import { type Atlas, loadAtlas } from '../atlas/load.ts'
import { displayName, foldName, personNamed, placeNamed, stateNamed } from '../atlas/lookup.ts'
import type { Names } from '../model/atlas.ts'

const LANGUAGES = ['ru', 'kk', 'en'] as const

const named = (names: Names): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.filter((lang) => names[lang]?.length).map((lang) => [lang, displayName(names, lang)]),
  )

/** Names of a person by language; empty for an id that the atlas does not know. */
export function namesOfPerson(person: string): Record<string, string> {
  const known = loadAtlas().persons.get(person)
  return known ? named(known.names) : {}
}

/** A state's usual name; its code where the atlas does not know it. */
export function stateName(code: string, lang: string): string {
  const state = loadAtlas().states.get(code)
  return state ? displayName(state.names, lang) : code
}

/** Whether the state of this code bears the name, in any language. */
export const isStateNamed = (name: string, code: string): boolean =>
  stateNamed(loadAtlas(), name)?.id === code

/** A person's usual name, the id where the atlas does not know it. */
export function personName(id: string, lang: string): string {
  const person = loadAtlas().persons.get(id)
  return person ? displayName(person.names, lang) : id
}

/** A place's usual name, the id where the atlas does not know it. */
export function placeName(id: string, lang: string): string {
  const place = loadAtlas().places.get(id)
  return place ? displayName(place.names, lang) : id
}

/** Longitude and latitude of a state's capital, in degrees; null where the atlas knows none. */
export function pointOfState(code: string): [number, number] | null {
  const { states, places } = loadAtlas()
  const capital = places.get(states.get(code)?.capital ?? '')
  if (capital?.longitude == null || capital.latitude == null) return null
  return [capital.longitude, capital.latitude]
}

export type Found = { readonly id: string } | { readonly unknown: string; readonly like: readonly string[] }

/** A person by id, Wikidata id, full name or family name in any language; else the names that come near. */
export function findPerson(typed: string): Found {
  const atlas = loadAtlas()
  if (atlas.persons.has(typed)) return { id: typed }
  const persons = [...atlas.persons.values()]
  const [only, second] = personNamed(atlas, typed)
  if (only && !second) return { id: only.id }
  const byWikidata = persons.find(({ wikidata }) => wikidata === typed)
  if (byWikidata) return { id: byWikidata.id }
  return bestKnown(typed, atlas)
}

/** A family name alone means the one who has been in office longest; several of equal weight are offered. */
function bestKnown(typed: string, atlas: Atlas): Found {
  const wanted = foldName(typed)
  const bearers = [...atlas.persons.values()].filter(({ names }) =>
    Object.values(names)
      .flat()
      .some((name) => foldName(/\[([^\]]+)\]/.exec(name)?.[1] ?? '') === wanted),
  )
  const weighed = bearers
    .map(({ id, names }) => ({ id, name: displayName(names, 'en'), years: highYears(atlas, id) }))
    .sort((a, b) => b.years - a.years)
  const [first, second] = weighed
  if (first && (!second || first.years > second.years)) return { id: first.id }
  return { unknown: typed, like: weighed.map(({ name }) => name).slice(0, 5) }
}

const highYears = (atlas: Atlas, id: string): number =>
  (atlas.tenuresOf.get(id) ?? []).reduce((years, { start, end }) => {
    const last = end === null ? new Date().getUTCFullYear() + 1 : Number(end.slice(0, 4)) + 0.5
    return years + last - Number(start.slice(0, 4))
  }, 0)

/** A state by its code (two or three letters) or by a name in any language. */
export function findState(typed: string): Found {
  const atlas = loadAtlas()
  const code = typed.toUpperCase()
  if (atlas.states.has(code)) return { id: code }
  const byAlpha2 = [...atlas.states.values()].find(({ alpha2 }) => alpha2 === code)
  const found = byAlpha2 ?? stateNamed(atlas, typed)
  return found ? { id: found.id } : { unknown: typed, like: [] }
}

/** A place by id or by a name in any language. */
export function findPlace(typed: string): Found {
  const atlas = loadAtlas()
  if (atlas.places.has(typed)) return { id: typed }
  const found = placeNamed(atlas, typed)
  return found ? { id: found.id } : { unknown: typed, like: [] }
}
