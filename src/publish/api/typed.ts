/** What a typed name means in the atlas. */
import { type Found, findPerson, findState } from '../../pipeline/shelf.ts'
import { notFound, Refusal } from './refusal.ts'
import type { PairAnswer } from './shapes.ts'

/** The id of a typed name. @throws Refusal with the names that come near where the atlas has none. */
export function known(
  field: string,
  typed: string | undefined,
  find: (name: string) => Found,
): string | undefined {
  if (typed === undefined) return undefined
  const found = find(typed)
  if ('id' in found) return found.id
  const like = found.like.length > 0 ? `; there is ${found.like.join(', ')}` : ''
  throw new Refusal(400, 'unknown-name', `${field}: the atlas has no ${typed}${like}`)
}

/** A state by code or name, else a person. @throws Refusal where the atlas knows neither. */
export function personOrState(typed: string): PairAnswer['a'] {
  const state = findState(typed)
  if ('id' in state) return { kind: 'state', id: state.id }
  const person = findPerson(typed)
  if ('id' in person) return { kind: 'person', id: person.id }
  throw notFound('person or state', typed)
}
