/** What is between two sides: persons, states, or one of each. */
import type { Tally } from '../../model/claim.ts'
import type { Contact } from '../../model/contact.ts'
import { statementsSaid } from '../../pipeline/said.ts'
import { encountersQuery, talliesOf, visitsQuery } from '../../pipeline/tallies.ts'
import type { Record } from '../../record/database.ts'
import { contactsRemembered } from '../../record/remembered.ts'
import { tiedReports } from '../../record/tied.ts'
import { namesIn } from './names.ts'
import type { Door } from './routing.ts'
import type { PairAnswer } from './shapes.ts'
import { saidAsTold } from './statements.ts'
import { personOrState } from './typed.ts'
import { inOrder, longestGap, yearsOf } from './years.ts'

type Side = PairAnswer['a']
type Way = PairAnswer['ways'][number]

const subject = ({ kind, id }: Side) => (kind === 'person' ? { person: id } : { state: id })

/** The members of a thousand contacts under eight rules would be most of the answer; /contacts has them. */
const counts = (tallies: readonly Tally[]): Way['tallies'] =>
  tallies.map(({ rule, count, atLeast }) => ({ rule, count, atLeast }))

const visits = async ({ record, ownRules }: Door, from: Side, to: Side): Promise<Way> => ({
  ...{ of: 'visits', from, to },
  tallies: counts(await talliesOf(record, visitsQuery(subject(from), to.id), ownRules)),
})

const encounters = async ({ record, ownRules }: Door, from: Side, to: Side): Promise<Way> => ({
  ...{ of: 'encounters', from, to },
  tallies: counts(await talliesOf(record, encountersQuery(subject(from), subject(to)), ownRules)),
})

/** Two persons meet; a person visits a state; two states visit one another. */
function waysOf(door: Door, a: Side, b: Side): Promise<Way[]> {
  if (a.kind === 'person' && b.kind === 'person') return Promise.all([encounters(door, a, b)])
  const ways = [
    ...(b.kind === 'state' ? [visits(door, a, b)] : []),
    ...(a.kind === 'state' ? [visits(door, b, a)] : []),
  ]
  return Promise.all(ways)
}

/** Picked from the whole itinerary, which counting asks for too: it is read once. */
async function travels(record: Record, from: Side, to: Side): Promise<Contact[]> {
  const guest = from.kind === 'person' ? { guest: from.id } : { guestState: from.id }
  return (await contactsRemembered(record, guest)).filter(({ hostState }) => hostState === to.id)
}

async function contactsBetween(record: Record, a: Side, b: Side): Promise<readonly Contact[]> {
  if (a.kind === 'person' && b.kind === 'person') return contactsRemembered(record, { persons: [a.id, b.id] })
  const there = b.kind === 'state' ? await travels(record, a, b) : []
  const back = a.kind === 'state' ? await travels(record, b, a) : []
  return inOrder([...there, ...back])
}

type Agenda = PairAnswer['agenda']

/** Topics of each contact by its reports: the agenda a text gives, and what a record file says it was about. */
async function agendaOf(record: Record, contacts: readonly Contact[]): Promise<Agenda> {
  const reports = new Map(
    (
      await tiedReports(
        record,
        contacts.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  )
  return contacts.flatMap(({ id, when, reports: ids }) => {
    const told = ids.flatMap((report) => {
      const { agenda = [], remarks = [] } = reports.get(report) ?? {}
      const about = remarks.filter(({ kind }) => kind === 'about').map(({ text }) => ({ text, lang: 'en' }))
      return [...agenda.map((text) => ({ text, lang: '' })), ...about]
    })
    const topics = [...new Map(told.map((one) => [one.text, one])).values()]
    return topics.length > 0 ? [{ contact: id, day: when?.edtf ?? null, topics }] : []
  })
}

const speaking = ({ kind, id }: Side) => (kind === 'person' ? { speakers: [id] } : { speakerState: id })

const MOST_SAID = 40

/** What each of the two said of the other, the latest first. */
async function saidBetween(record: Record, a: Side, b: Side): Promise<PairAnswer['said']> {
  const there = await statementsSaid(record, { ...speaking(a), about: [b.id] })
  const back = await statementsSaid(record, { ...speaking(b), about: [a.id] })
  const day = ({ document }: (typeof there)[number]): string => document.published ?? ''
  return [...there, ...back]
    .sort((x, y) => (day(x) < day(y) ? 1 : day(x) > day(y) ? -1 : 0))
    .slice(0, MOST_SAID)
    .map(saidAsTold)
}

/** The answer for two typed sides. @throws Refusal where the atlas knows one of them not. */
export async function pairOf(
  door: Door,
  asked: { readonly a: string; readonly b: string; readonly ui: string; readonly limit: number },
): Promise<PairAnswer> {
  const { record } = door
  const [a, b] = [personOrState(asked.a), personOrState(asked.b)]
  const all = await contactsBetween(record, a, b)
  const contacts = all.slice(-asked.limit)
  const held = all.filter(({ status, when }) => status === 'held' && when?.first)
  const ways = await waysOf(door, a, b)
  const agenda = await agendaOf(record, contacts)
  const said = await saidBetween(record, a, b)
  return {
    ...{ a, b, total: all.length, years: yearsOf(all), ways, agenda, said, contacts },
    first: held[0]?.when?.first ?? null,
    last: held.at(-1)?.when?.first ?? null,
    gap: longestGap(held),
    names: namesIn([contacts, ways, said, subject(a), subject(b)], asked.ui),
  }
}
