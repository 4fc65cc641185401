/** From a name in any language to what the atlas knows under it. Each index is built once, when first asked. */
import type { Names, Person, Place, Publisher, State } from '../model/atlas.ts'
import { heldOn } from './holders.ts'
import type { Atlas } from './load.ts'
import { foldName, plainName, shortName } from './names.ts'

export { heldOn, holdersOf, officeAt } from './holders.ts'
export { displayName, foldName, plainName, shortName } from './names.ts'

type Index<T> = Map<string, T[]>

/** An index over one shelf of an atlas, kept as long as that atlas. */
function indexed<T>(build: (atlas: Atlas, add: (key: string, record: T) => void) => void) {
  const kept = new WeakMap<Atlas, Index<T>>()
  return (atlas: Atlas): Index<T> => {
    const known = kept.get(atlas)
    if (known) return known
    const index: Index<T> = new Map()
    build(atlas, (key, record) => {
      const records = index.get(key)
      if (!records) index.set(key, [record])
      else if (!records.includes(record)) records.push(record)
    })
    kept.set(atlas, index)
    return index
  }
}

const everyName = (names: Names): string[] => Object.values(names).flat()

/** Folded, without the article that English puts before some names; «U.S.S.R.» is «USSR», «St.» is «Saint». */
function keyOfName(name: string): string {
  const whole = name
    .replaceAll('&', ' and ')
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
  return foldName(whole).replace(/^the /, '').replace(/^st /, 'saint ')
}

/** The words of a name in alphabetical order, so that «Абэ Синдзо» is «Синдзо Абэ»; bare initials left out. */
function keyOfPerson(name: string): string {
  const words = foldName(name).split(' ')
  const long = words.filter((word) => word.length > 1)
  return (long.length > 1 ? long : words).sort().join(' ')
}

const statesByName = indexed<State>((atlas, add) => {
  for (const state of atlas.states.values())
    for (const name of everyName(state.names)) add(keyOfName(plainName(name)), state)
})

/** The name, then without what stands in brackets, then turned: «Korea, Republic of» is «Republic of Korea». */
function waysToWrite(name: string): string[] {
  const bare = name.replace(/\s*\([^()]*\)/g, '')
  const [first, second, ...more] = bare.split(',')
  return first && second && more.length === 0 ? [name, bare, `${second} ${first}`] : [name, bare]
}

/**
 * The state of that name: usual, official, old or abbreviated, in any language, as a whole («Republic of Korea»,
 * «Киргизия», «ҚХР», «Congo, Democratic Republic of»). Adjectives are not names. Null where none or more than one
 * living state bears it.
 */
export function stateNamed(atlas: Atlas, name: string): State | null {
  const index = statesByName(atlas)
  const found =
    waysToWrite(name)
      .map((way) => index.get(keyOfName(way)) ?? [])
      .find((states) => states.length > 0) ?? []
  const living = found.filter((state) => state.kind !== 'former')
  const [only, second] = living.length > 0 ? living : found
  return only && !second ? only : null
}

const personsByName = indexed<Person>((atlas, add) => {
  for (const person of atlas.persons.values())
    for (const name of everyName(person.names)) add(keyOfPerson(plainName(name)), person)
})

const personsByShortName = indexed<Person>((atlas, add) => {
  for (const person of atlas.persons.values())
    for (const name of everyName(person.names)) add(foldName(shortName(name) ?? ''), person)
})

interface PersonHint {
  /** Whom the person acts for: ISO alpha-3 or organisation id. */
  readonly state?: string
  /** ISO day on which the person held some office. */
  readonly day?: string
}

function fits(atlas: Atlas, person: Person, hint: PersonHint): boolean {
  const tenures = atlas.tenuresOf.get(person.id) ?? []
  const { state, day } = hint
  if (state && person.state !== state && !tenures.some((tenure) => tenure.of === state)) return false
  return !day || tenures.some((tenure) => heldOn(tenure, day) && (!state || tenure.of === state))
}

/**
 * Persons of that name, in any language, spelling and word order; every one of them if several share it. A full name
 * is looked for first; a family name alone counts only beside a hint. With hints, only persons whom they fit.
 */
export function personNamed(atlas: Atlas, name: string, hint: PersonHint = {}): Person[] {
  const fitting = (persons: readonly Person[] = []) => persons.filter((person) => fits(atlas, person, hint))
  const full = fitting(personsByName(atlas).get(keyOfPerson(name)))
  if (full.length > 0 || (!hint.state && !hint.day)) return full
  return fitting(personsByShortName(atlas).get(foldName(name)))
}

const placesByName = indexed<Place>((atlas, add) => {
  for (const place of atlas.places.values())
    for (const name of everyName(place.names)) add(keyOfName(plainName(name)), place)
})

/**
 * The place of that name in any language, usual or old, in the state (ISO alpha-3) if one is given. Null where none
 * bears it, or several do.
 */
export function placeNamed(atlas: Atlas, name: string, state?: string): Place | null {
  const found = placesByName(atlas).get(keyOfName(name)) ?? []
  const [only, second] = state ? found.filter((place) => place.state === state) : found
  return only && !second ? only : null
}

const publishersByName = indexed<Publisher>((atlas, add) => {
  for (const publisher of atlas.publishers.values()) {
    for (const name of publisher.names) add(keyOfName(name), publisher)
    for (const host of publisher.hosts) add(`@${host}`, publisher)
  }
})

const HOST = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[:/?#]|$)/i

function publisherAt(index: Index<Publisher>, host: string): Publisher | null {
  const labels = host.toLowerCase().split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const found = index.get(`@${labels.slice(from).join('.')}`)?.[0]
    if (found) return found
  }
  return null
}

/** The publisher of that name («Егемен Қазақстан», in any quotation marks), host or address; else null. */
export function publisherNamed(atlas: Atlas, nameOrHost: string): Publisher | null {
  const index = publishersByName(atlas)
  const [only, second] = index.get(keyOfName(nameOrHost)) ?? []
  if (only && !second) return only
  const host = HOST.exec(nameOrHost.trim())?.[1]
  return host ? publisherAt(index, host) : null
}
