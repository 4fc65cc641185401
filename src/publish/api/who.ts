/** The routes of persons, states and pairs of them. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Tally } from '../../model/claim.ts'
import type { Contact } from '../../model/contact.ts'
import { findPerson, findState } from '../../pipeline/shelf.ts'
import { talliesOf, visitsQuery } from '../../pipeline/tallies.ts'
import { stateOfPerson, termsOf } from '../../pipeline/who.ts'
import { contactsWhere } from '../../record/contacts.ts'
import { namesIn } from './names.ts'
import { pairOf } from './pairs.ts'
import { notFound } from './refusal.ts'
import { answers, type Door, router } from './routing.ts'
import { PairAnswer, PersonAnswer, StateAnswer, Ui } from './shapes.ts'
import { yearsOf } from './years.ts'

const query = z.object({ ui: Ui.default('en') })
const byId = { params: z.object({ id: z.string().max(200) }), query }

const person = createRoute({
  method: 'get',
  path: '/persons/{id}',
  summary: 'A person: offices, contacts, destinations by counting rule',
  request: byId,
  responses: answers(PersonAnswer, 'The latest contacts, and counts of all'),
})

const state = createRoute({
  method: 'get',
  path: '/states/{id}',
  summary: 'A state: who came, where its people went',
  request: byId,
  responses: answers(StateAnswer, 'The latest contacts, and counts of all'),
})

const pair = createRoute({
  method: 'get',
  path: '/pairs/{a}/{b}',
  summary: 'Two persons, two states, or a person and a state',
  request: { params: z.object({ a: z.string().max(200), b: z.string().max(200) }), query },
  responses: answers(PairAnswer, 'Contacts between the two, and counts under every rule'),
})

const LATEST = 200
const latest = (contacts: readonly Contact[]): Contact[] => contacts.slice(-LATEST).reverse()

/** Members of every tally by their state, the most visited first under the first rule. */
function destinationsOf(tallies: readonly Tally[]): PersonAnswer['destinations'] {
  const shares = new Map<string, Record<string, number>>()
  for (const { rule, members } of tallies)
    for (const member of members) {
      if (member.state === null) continue
      const counts = shares.get(member.state) ?? {}
      counts[rule] = (counts[rule] ?? 0) + 1
      shares.set(member.state, counts)
    }
  const first = tallies[0]?.rule ?? ''
  return [...shares]
    .map(([id, counts]) => ({ id, counts }))
    .sort((a, b) => (b.counts[first] ?? 0) - (a.counts[first] ?? 0) || (a.id < b.id ? -1 : 1))
}

type Share = StateAnswer['guests'][number]

function shares(states: readonly (string | null | undefined)[]): Share[] {
  const visits = new Map<string, number>()
  for (const id of states) if (id) visits.set(id, (visits.get(id) ?? 0) + 1)
  return [...visits]
    .map(([id, count]) => ({ id, visits: count }))
    .sort((a, b) => b.visits - a.visits || (a.id < b.id ? -1 : 1))
}

async function personAnswer({ record }: Door, id: string, ui: string): Promise<PersonAnswer> {
  const all = await contactsWhere(record, { person: id })
  const destinations = destinationsOf(await talliesOf(record, visitsQuery({ person: id }, null)))
  const contacts = latest(all)
  const terms = termsOf(id, ui)
  const ids = [{ person: id, state: stateOfPerson(id) }, destinations.map((one) => ({ state: one.id }))]
  return {
    ...{
      id,
      state: stateOfPerson(id),
      terms,
      total: all.length,
      years: yearsOf(all),
      destinations,
      contacts,
    },
    names: namesIn([contacts, terms, ids], ui),
  }
}

async function stateAnswer({ record }: Door, id: string, ui: string): Promise<StateAnswer> {
  const received = await contactsWhere(record, { hostState: id })
  const sent = await contactsWhere(record, { guestState: id })
  const visits = (contacts: readonly Contact[]) => contacts.filter(({ kind }) => kind === 'visit')
  const guests = shares(visits(received).map(({ guest }) => guest?.state))
  const destinations = shares(visits(sent).map(({ hostState }) => hostState))
  const all = [...new Map([...received, ...sent].map((contact) => [contact.id, contact])).values()].sort(
    (a, b) => ((a.when?.first ?? '9999') < (b.when?.first ?? '9999') ? -1 : 1),
  )
  const contacts = latest(all.filter(({ when }) => when?.first))
  const ids = [...guests, ...destinations, { id }].map((one) => ({ state: one.id }))
  return {
    ...{ id, total: all.length, years: yearsOf(all), destinations, guests, contacts },
    names: namesIn([contacts, ids], ui),
  }
}

export const who = (door: Door) =>
  router()
    .openapi(person, async (c) => {
      const found = findPerson(c.req.valid('param').id)
      if (!('id' in found)) throw notFound('person', found.unknown)
      return c.json(await personAnswer(door, found.id, c.req.valid('query').ui), 200)
    })
    .openapi(state, async (c) => {
      const found = findState(c.req.valid('param').id)
      if (!('id' in found)) throw notFound('state', found.unknown)
      return c.json(await stateAnswer(door, found.id, c.req.valid('query').ui), 200)
    })
    .openapi(pair, async (c) => {
      const { a, b } = c.req.valid('param')
      return c.json(await pairOf(door, { a, b, ui: c.req.valid('query').ui }), 200)
    })
