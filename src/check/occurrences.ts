/** Occurrences of the side asked about, made once for questions of one subject and one day. */
import type { Query } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import { occurrencesFor } from './count.ts'
import type { Occurrence } from './occurrence.ts'
import { subjectMatter } from './select.ts'
import type { Shelf } from './shelf.ts'

export type HostFilter = (state: string | null) => boolean

interface Question {
  readonly query: Query
  readonly shelf: Shelf
  /** Which hosts count, in the claim's words and as a test; null where all do. */
  readonly among: string | null
  readonly hosts: HostFilter | null
}

type Made = Map<string, readonly Occurrence[]>

const madeBefore = new WeakMap<readonly Contact[], WeakMap<Shelf, Made>>()

function madeOf(contacts: readonly Contact[], shelf: Shelf): Made {
  const byShelf = madeBefore.get(contacts) ?? new WeakMap<Shelf, Made>()
  madeBefore.set(contacts, byShelf)
  const made: Made = byShelf.get(shelf) ?? new Map()
  byShelf.set(shelf, made)
  return made
}

/** Days differ from claim to claim of a long article; the one made first goes first. */
const MOST = 16

function remembered(made: Made, key: string, make: () => readonly Occurrence[]): readonly Occurrence[] {
  const list = made.get(key) ?? make()
  made.set(key, list)
  const [oldest] = made.keys()
  if (made.size > MOST && oldest !== undefined) made.delete(oldest)
  return list
}

/** What the question is about, up to the end of its window, in order. `contacts` is one list for one question. */
export function occurrencesAsked(
  contacts: readonly Contact[],
  { query, shelf, among, hosts }: Question,
): readonly Occurrence[] {
  const made = madeOf(contacts, shelf)
  const { kinds, guest, counterpart, to } = query
  const subject = JSON.stringify([subjectMatter(query), kinds, guest, counterpart])
  const all = remembered(made, subject, () => occurrencesFor(contacts, query, shelf))
  if (to === null && hosts === null) return all
  return remembered(made, JSON.stringify([subject, to, among]), () =>
    all
      .filter(({ first }) => to === null || (first ?? to) <= to)
      .map((one) => (hosts ? { ...one, asked: hosts(one.state) } : one)),
  )
}
