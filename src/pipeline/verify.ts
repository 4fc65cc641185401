/** Is the record sound: every span its words, every reference its target, every view what its reports add up to. */
import { loadAtlas } from '../atlas/load.ts'
import type { Contact } from '../model/contact.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import { effectsOf } from '../reconcile/standing.ts'
import { contactsWhere } from '../record/contacts.ts'
import { databaseFaults } from '../record/copy.ts'
import type { Record } from '../record/database.ts'
import { documentIds, readingOf } from '../record/documents.ts'
import { allJudgements } from '../record/judgements.ts'
import { unsearchable } from '../record/search.ts'
import { allLinks } from '../record/tied.ts'
import { anchoredIn } from './anchors.ts'

/** Something unsound: of which document or contact, and what. */
export interface Fault {
  readonly where: string
  readonly what: string
}

interface Worded {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Everything in a reading that says where its words stand. */
function wordsIn({ origin, reports, statements, claims, practices, relations, issues }: Reading): Worded[] {
  const evident = [...reports, ...claims, ...practices, ...relations, ...(origin ? [origin] : [])]
  return [
    ...evident.flatMap(({ evidence }) => evidence),
    ...statements,
    ...issues.filter(({ quote }) => quote !== ''),
  ]
}

const spanFaults = (reading: Reading): Fault[] =>
  wordsIn(reading)
    .filter(({ start, end, quote }) => reading.document.text.slice(start, end) !== quote)
    .map(({ start, end, quote }) => ({
      where: reading.document.id,
      what: `${start}–${end} is not «${quote.slice(0, 60)}»`,
    }))

const belongingFaults = ({ document, reports, statements }: Reading): Fault[] =>
  [...reports, ...statements]
    .filter((one) => one.document !== document.id)
    .map(({ id, document: other }) => ({ where: document.id, what: `${id} says that it stands in ${other}` }))

/**
 * Every fault of the record, each document looked at by itself.
 * `progress` is told the share done, 0 to 1.
 */
export async function verify(
  record: Record,
  progress: (share: number) => void = () => undefined,
): Promise<Fault[]> {
  const faults: Fault[] = (await databaseFaults(record)).map((what) => ({ where: 'database', what }))
  const reports: Report[] = []
  const ids = await documentIds(record)
  for (const [at, id] of ids.entries()) {
    const reading = await readingOf(record, id)
    if (!reading) continue
    faults.push(...spanFaults(reading), ...belongingFaults(reading))
    reports.push(...reading.reports)
    progress((at + 1) / ids.length)
  }
  const hidden = (await unsearchable(record)).map((where) => ({ where, what: 'no search finds it' }))
  return [
    ...faults,
    ...hidden,
    ...(await judgementFaults(record, ids)),
    ...(await viewFaults(record, reports)),
  ]
}

/** Judgements may outlive their documents; taking back what was never said may not be. */
async function judgementFaults(record: Record, ids: readonly string[]): Promise<Fault[]> {
  const log = await allJudgements(record)
  const known = new Set(log.map(({ id }) => id))
  const documents = new Set(ids)
  return log.flatMap((judgement): Fault[] => {
    if (judgement.act === 'undo' && !known.has(judgement.undoes))
      return [{ where: judgement.id, what: `takes back ${judgement.undoes}, which was never said` }]
    const lost = judgement.about.filter(({ document }) => !documents.has(document))
    return lost.map(({ document }) => ({
      where: judgement.id,
      what: `speaks of ${document}, which is not kept`,
    }))
  })
}

/** Contacts and links that differ from what joining all reports gives. */
async function viewFaults(record: Record, reports: readonly Report[]): Promise<Fault[]> {
  const effects = effectsOf(await anchoredIn(record, await allJudgements(record)))
  const whole = reconcile(reports, loadAtlas(), effects)
  const stored = await contactsWhere(record, {})
  const cell = ({ report, contact, judgement }: { report: string; contact: string; judgement: string }) =>
    `${report} ${judgement} ${contact}`
  const links = whole.links.map(({ judgement, ...link }) => cell({ ...link, judgement: judgement.value }))
  return [
    ...differing(byId(stored), byId(whole.contacts)),
    ...differing(asMap((await allLinks(record)).map(cell)), asMap(links)),
  ]
}

const asMap = (keys: readonly string[]): Map<string, string> => new Map(keys.map((key) => [key, '']))

const byId = (contacts: readonly Contact[]): Map<string, string> =>
  new Map(contacts.map((contact) => [contact.id, JSON.stringify(sorted(contact))]))

/** Keys in order: JSON remembers in which order they were set. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

function differing(stored: ReadonlyMap<string, string>, made: ReadonlyMap<string, string>): Fault[] {
  const missing = [...made.keys()].filter((id) => !stored.has(id))
  const odd = [...stored].filter(([id, body]) => made.get(id) !== body)
  return [
    ...missing.map((where) => ({ where, what: 'follows from the reports and is not kept' })),
    ...odd.map(([where]) => ({ where, what: 'is kept and does not follow from the reports' })),
  ]
}
