/** A one-page background to a person or state before a day: contacts, counts, announcements left open, what was said. */
import type { Query, Tally } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import type { Evidence } from '../model/text.ts'
import { contactsWhere, reportsOf, type TiedReport } from '../record/contacts.ts'
import type { Record } from '../record/database.ts'
import { type Said, statementsSaid } from './said.ts'
import { type Side, talliesOf, visitsQuery } from './tallies.ts'

/** A contact with the words it rests on; null where its reports hold none. */
export interface ToldContact {
  readonly contact: Contact
  readonly words: { readonly quote: string; readonly document: TiedReport['document'] } | null
  readonly reports: number
}

export interface Counted {
  readonly question: 'made' | 'received'
  /** Two rules that give different numbers where there are such. */
  readonly tallies: readonly Tally[]
}

export interface Brief {
  readonly subject: Side
  /** ISO day; nothing later is told but what was announced for later. */
  readonly before: string
  /** Held, the latest first. */
  readonly last: readonly ToldContact[]
  /** Announced for the day or later, the nearest first. */
  readonly next: readonly ToldContact[]
  /** Announced for a day that has passed, or for none, and not told of as held. */
  readonly open: readonly ToldContact[]
  readonly counts: readonly Counted[]
  /** What the subject said of those it had contacts with, and what others said of it. */
  readonly by: readonly Said[]
  readonly of: readonly Said[]
}

const MOST = 6

export async function briefOn(record: Record, subject: Side, before: string): Promise<Brief> {
  const contacts = await contactsWhere(record, subject)
  const held = contacts
    .filter(({ status, when }) => status === 'held' && when?.last && when.last < before)
    .reverse()
  const announced = contacts.filter(({ status }) => status === 'announced')
  const next = announced.filter(({ when }) => when?.last && when.last >= before)
  const open = announced.filter(({ when }) => !when?.last || when.last < before).reverse()
  const told = (some: readonly Contact[]): Promise<ToldContact[]> =>
    Promise.all(some.slice(0, MOST).map((contact) => toldContact(record, contact)))
  return {
    subject,
    before,
    last: await told(held),
    next: await told(next),
    open: await told(open),
    counts: await countsOf(record, subject, before),
    ...(await said(record, { subject, before, others: othersIn(held.slice(0, 40), subject) })),
  }
}

async function toldContact(record: Record, contact: Contact): Promise<ToldContact> {
  const tied = (await reportsOf(record, contact.id)).filter(({ judgement }) => judgement.value === 'same')
  const [words] = tied.flatMap(({ report, document }) => {
    const evidence =
      report.evidence.find(({ field }) => field === 'kind' || field === 'trigger') ?? report.evidence[0]
    if (!evidence) return []
    return [{ quote: aroundWords(evidence), document }]
  })
  return { contact, words: words ?? null, reports: tied.length }
}

/** Record files' rows are longer than a line of a note. */
const LONGEST = 240

/** The words with those either side, broken off between words and marked there. */
function aroundWords({ before, quote, after }: Evidence): string {
  const ahead = before === '' ? '' : `… ${before.slice(before.search(/\s/) + 1)}`
  const behind = after === '' ? '' : `${after.slice(0, Math.max(0, after.search(/\s\S*$/)))} …`
  const words = `${ahead}${quote}${behind}`.replace(/\s+/g, ' ').trim()
  return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words
}

async function countsOf(record: Record, subject: Side, before: string): Promise<Counted[]> {
  const made: Query = { ...visitsQuery(subject, null), to: before }
  const asked: [Counted['question'], Query][] = [['made', made]]
  if ('state' in subject) asked.push(['received', { ...made, guest: null, hostState: subject.state }])
  const counted: Counted[] = []
  for (const [question, query] of asked) {
    const tallies = await talliesOf(record, query)
    const [first] = tallies
    const other = tallies.find(({ count }) => count !== first?.count) ?? tallies[1]
    counted.push({ question, tallies: [first, other].filter((tally) => tally !== undefined) })
  }
  return counted
}

/** Persons and states on the other side of the contacts. */
function othersIn(contacts: readonly Contact[], subject: Side): string[] {
  const own = 'person' in subject ? subject.person : subject.state
  const states = new Set(
    contacts.flatMap(({ participants }) =>
      participants.flatMap(({ person, state }) =>
        'person' in subject && person === own && state ? [state] : [],
      ),
    ),
  )
  const sides = contacts.flatMap(({ participants, hostState }) => [
    ...participants.filter(({ state }) => !('state' in subject) || state !== own).map(({ person }) => person),
    ...participants.map(({ state }) => state),
    hostState,
  ])
  return [...new Set(sides)].filter((id): id is string => id !== null && id !== own && !states.has(id))
}

interface Speaking {
  readonly subject: Side
  readonly before: string
  readonly others: readonly string[]
}

async function said(
  record: Record,
  { subject, before, others }: Speaking,
): Promise<Pick<Brief, 'by' | 'of'>> {
  const own = 'person' in subject ? subject.person : subject.state
  const speaker = 'person' in subject ? { speakers: [own] } : { speakerState: own }
  const by =
    others.length === 0 ? [] : await statementsSaid(record, { ...speaker, about: others, to: before })
  const isOwn = ({ statement }: Said): boolean =>
    statement.speaker?.person === own || statement.speaker?.state === own
  const of = (await statementsSaid(record, { about: [own], to: before })).filter((one) => !isOwn(one))
  return { by: by.slice(0, MOST), of: of.slice(0, MOST) }
}
