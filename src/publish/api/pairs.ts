/** What is between two sides: persons, states, or one of each. */
import type { Contact } from '../../model/contact.ts'
import { findPerson, findState } from '../../pipeline/shelf.ts'
import { encountersQuery, talliesOf, visitsQuery } from '../../pipeline/tallies.ts'
import { contactsWhere } from '../../record/contacts.ts'
import type { Record } from '../../record/database.ts'
import { namesIn } from './names.ts'
import { notFound } from './refusal.ts'
import type { Door } from './routing.ts'
import type { PairAnswer } from './shapes.ts'
import { inOrder, longestGap, yearsOf } from './years.ts'

type Side = PairAnswer['a']
type Way = PairAnswer['ways'][number]

/** A state by code or name, else a person. */
function sideOf(typed: string): Side {
  const state = findState(typed)
  if ('id' in state) return { kind: 'state', id: state.id }
  const person = findPerson(typed)
  if ('id' in person) return { kind: 'person', id: person.id }
  throw notFound('person or state', typed)
}

const subject = ({ kind, id }: Side) => (kind === 'person' ? { person: id } : { state: id })

const visits = async (record: Record, from: Side, to: Side): Promise<Way> => ({
  ...{ of: 'visits', from, to },
  tallies: await talliesOf(record, visitsQuery(subject(from), to.id)),
})

const encounters = async (record: Record, from: Side, to: Side): Promise<Way> => ({
  ...{ of: 'encounters', from, to },
  tallies: await talliesOf(record, encountersQuery(subject(from), subject(to))),
})

/** Two persons meet; a person visits a state; two states visit one another. */
function waysOf(record: Record, a: Side, b: Side): Promise<Way[]> {
  if (a.kind === 'person' && b.kind === 'person') return Promise.all([encounters(record, a, b)])
  const ways = [
    ...(b.kind === 'state' ? [visits(record, a, b)] : []),
    ...(a.kind === 'state' ? [visits(record, b, a)] : []),
  ]
  return Promise.all(ways)
}

const travels = (record: Record, from: Side, to: Side): Promise<Contact[]> =>
  contactsWhere(record, {
    ...(from.kind === 'person' ? { guest: from.id } : { guestState: from.id }),
    hostState: to.id,
  })

async function contactsBetween(record: Record, a: Side, b: Side): Promise<Contact[]> {
  if (a.kind === 'person' && b.kind === 'person') return contactsWhere(record, { persons: [a.id, b.id] })
  const there = b.kind === 'state' ? await travels(record, a, b) : []
  const back = a.kind === 'state' ? await travels(record, b, a) : []
  return inOrder([...there, ...back])
}

/** The answer for two typed sides. @throws Refusal where the atlas knows one of them not. */
export async function pairOf(
  { record }: Door,
  asked: { readonly a: string; readonly b: string; readonly ui: string },
): Promise<PairAnswer> {
  const [a, b] = [sideOf(asked.a), sideOf(asked.b)]
  const contacts = await contactsBetween(record, a, b)
  const held = contacts.filter(({ status, when }) => status === 'held' && when?.first)
  const ways = await waysOf(record, a, b)
  return {
    ...{ a, b, total: contacts.length, years: yearsOf(contacts), ways, contacts },
    first: held[0]?.when?.first ?? null,
    last: held.at(-1)?.when?.first ?? null,
    gap: longestGap(held),
    names: namesIn([contacts, ways, subject(a), subject(b)], asked.ui),
  }
}
