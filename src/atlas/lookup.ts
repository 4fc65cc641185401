/** From a name in any language to what the atlas knows under it. Each index is built once, when first asked. */
import type { Place, Publisher, State } from '../model/atlas.ts'
import { everyName, indexed } from './indexed.ts'
import type { Atlas } from './load.ts'
import { foldName, plainName } from './names.ts'

export { heldOn, holdersOf, officeAt } from './holders.ts'
export { displayName, foldName, plainName, shortName } from './names.ts'
export { personNamed } from './persons.ts'

const joinLetters = (name: string): string =>
  name.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))

/** Folded, without the article that English puts before some names; «U.S.S.R.» is «USSR», «St.» is «Saint». */
function keyOfName(name: string): string {
  return foldName(joinLetters(name.replaceAll('&', ' and ')))
    .replace(/^the /, '')
    .replace(/^st /, 'saint ')
}

const statesByName = indexed<State>((atlas, add) => {
  for (const state of atlas.states.values())
    for (const name of everyName(state.names)) add(keyOfName(plainName(name)), state)
})

/** The name, then without what stands in brackets, then turned: «Korea, Republic of» is «Republic of Korea». */
function waysToWrite(name: string): string[] {
  const bare = name.replace(/\([^()]*\)/g, ' ').trim()
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
  const found = waysToWrite(name).map((way) => index.get(keyOfName(way)) ?? [])
  const states = found.find((some) => some.length > 0) ?? []
  const living = states.filter((state) => state.kind !== 'former')
  const [only, second] = living.length > 0 ? living : states
  return only && !second ? only : null
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

function publisherAt(atlas: Atlas, host: string): Publisher | null {
  const labels = host.toLowerCase().split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const found = publishersByName(atlas).get(`@${labels.slice(from).join('.')}`)?.[0]
    if (found) return found
  }
  return null
}

/** The publisher of that name («Егемен Қазақстан», in any quotation marks), host or address; else null. */
export function publisherNamed(atlas: Atlas, nameOrHost: string): Publisher | null {
  const [only, second] = publishersByName(atlas).get(keyOfName(nameOrHost)) ?? []
  if (only && !second) return only
  const host = HOST.exec(nameOrHost.slice(0, 300).trim())?.[1]
  return host ? publisherAt(atlas, host) : null
}
