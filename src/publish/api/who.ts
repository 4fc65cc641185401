/** The routes of persons, states and pairs of them. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Contact } from '../../model/contact.ts'
import { Day } from '../../model/text.ts'
import { type Journey, journeysBy } from '../../pipeline/journeys.ts'
import { findPerson, findState, pointOfState } from '../../pipeline/shelf.ts'
import { stateOfPerson, termsOf } from '../../pipeline/who.ts'
import { contactsRemembered } from '../../record/remembered.ts'
import { namesIn } from './names.ts'
import { pairOf } from './pairs.ts'
import { notFound } from './refusal.ts'
import { answers, type Door, router } from './routing.ts'
import { PairAnswer, PersonAnswer, type Share, StateAnswer, Ui } from './shapes.ts'
import { inOrder, monthsOf, yearsOf } from './years.ts'

const LATEST = 200

const query = z.object({ ui: Ui.default('en') })
const period = query.extend({ from: Day.optional(), to: Day.optional() })
const byId = { params: z.object({ id: z.string().max(200) }), query: period }
type Period = z.output<typeof period>

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
  request: {
    params: z.object({ a: z.string().max(200), b: z.string().max(200) }),
    query: query.extend({ limit: z.coerce.number().int().min(1).max(10_000).default(LATEST) }),
  },
  responses: answers(PairAnswer, 'Contacts between the two, and counts under every rule'),
})

const latest = (contacts: readonly Contact[]): Contact[] => contacts.slice(-LATEST).reverse()

type End = 'from' | 'to'

/** Journeys under every rule by the state at one end of them, the most visited first under the first rule. */
function sharesOf(journeys: ReadonlyMap<string, readonly Journey[]>, end: End): Share[] {
  const shares = new Map<string, Record<string, number>>()
  for (const [rule, some] of journeys)
    for (const { [end]: state } of some) {
      const counts = shares.get(state) ?? {}
      counts[rule] = (counts[rule] ?? 0) + 1
      shares.set(state, counts)
    }
  const [first = ''] = journeys.keys()
  return [...shares]
    .map(([id, counts]) => ({ id, counts }))
    .sort((a, b) => (b.counts[first] ?? 0) - (a.counts[first] ?? 0) || (a.id < b.id ? -1 : 1))
}

const pointsOf = (states: readonly (string | null)[]): PersonAnswer['points'] =>
  Object.fromEntries(
    states.flatMap((id) => {
      const point = id === null ? null : pointOfState(id)
      return id !== null && point ? [[id, point]] : []
    }),
  )

const within = (all: readonly Contact[], { from, to }: Period): Contact[] =>
  all.filter(({ when }) => (!from || (when?.last ?? '') >= from) && (!to || (when?.first ?? '9999') <= to))

const ofStates = (states: readonly (string | null)[]) => states.map((id) => ({ state: id }))

async function personAnswer({ record }: Door, id: string, asked: Period): Promise<PersonAnswer> {
  const all = within(await contactsRemembered(record, { person: id }), asked)
  const travellers = { person: id, since: asked.from, until: asked.to }
  const destinations = sharesOf(await journeysBy(record, travellers), 'to')
  const contacts = latest(all)
  const terms = termsOf(id, asked.ui)
  const state = stateOfPerson(id)
  const states = [state, ...destinations.map((one) => one.id)]
  return {
    ...{ id, state, terms, total: all.length, years: yearsOf(all), months: monthsOf(all), destinations },
    ...{ contacts, points: pointsOf(states) },
    names: namesIn([contacts, terms, { person: id }, ofStates(states)], asked.ui),
  }
}

async function stateAnswer({ record }: Door, id: string, asked: Period): Promise<StateAnswer> {
  const received = await contactsRemembered(record, { hostState: id })
  const sent = await contactsRemembered(record, { guestState: id })
  const when = { since: asked.from, until: asked.to }
  const guests = sharesOf(await journeysBy(record, { hostState: id, ...when }), 'from')
  const destinations = sharesOf(await journeysBy(record, { guestState: id, ...when }), 'to')
  const once = [...new Map([...received, ...sent].map((contact) => [contact.id, contact])).values()]
  const all = inOrder(within(once, asked))
  const contacts = latest(all.filter((contact) => contact.when?.first))
  const states = [id, ...guests.map((one) => one.id), ...destinations.map((one) => one.id)]
  return {
    ...{ id, total: all.length, years: yearsOf(all), months: monthsOf(all), destinations, guests },
    ...{ contacts, points: pointsOf(states) },
    names: namesIn([contacts, ofStates(states)], asked.ui),
  }
}

export const who = (door: Door) =>
  router()
    .openapi(person, async (c) => {
      const found = findPerson(c.req.valid('param').id)
      if (!('id' in found)) throw notFound('person', found.unknown)
      return c.json(await personAnswer(door, found.id, c.req.valid('query')), 200)
    })
    .openapi(state, async (c) => {
      const found = findState(c.req.valid('param').id)
      if (!('id' in found)) throw notFound('state', found.unknown)
      return c.json(await stateAnswer(door, found.id, c.req.valid('query')), 200)
    })
    .openapi(pair, async (c) => {
      return c.json(await pairOf(door, { ...c.req.valid('param'), ...c.req.valid('query') }), 200)
    })
