/** What waits for a person, and what persons have said: the queue of review and the change log of a contact. */
import type { Contact } from '../model/contact.ts'
import type { ReviewJudgement } from '../model/judgement.ts'
import type { Report } from '../model/report.ts'
import { effectsOf, type Standing } from '../reconcile/standing.ts'
import { contactById, contactsWhere } from '../record/contacts.ts'
import type { Record } from '../record/database.ts'
import { documentsAdded, reportById } from '../record/documents.ts'
import { allJudgements, judgementsOn } from '../record/judgements.ts'
import { openReports, unresolvedNames } from '../record/tied.ts'
import { anchoredIn } from './anchors.ts'

/** A report that fits several contacts: a person says which. */
interface OpenJoin {
  readonly report: Report
  readonly contacts: readonly Contact[]
}

/** Someone whom reports name and the atlas does not know, with the first contacts he takes part in. */
interface UnknownName {
  readonly name: string
  readonly state: string | null
  readonly total: number
  readonly contacts: readonly string[]
}

export interface ReviewQueue {
  readonly open: { readonly total: number; readonly joins: readonly OpenJoin[] }
  readonly names: readonly UnknownName[]
  /** Judgements none of whose reports is read any longer. */
  readonly lost: readonly ReviewJudgement[]
}

/** What waits for a person: a page of unsure joins, the commonest unknown names, judgements that lost their reports. */
export async function reviewQueue(
  record: Record,
  { limit = 50, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<ReviewQueue> {
  const { total, reports } = await openReports(record, { limit, offset })
  const joins: OpenJoin[] = []
  for (const { report, contacts } of reports)
    joins.push({ report, contacts: await contactsWhere(record, { ids: contacts }) })
  return {
    open: { total, joins },
    names: await unresolvedNames(record, limit),
    lost: await lostJudgements(record),
  }
}

/** Judgements whose reports no reading gives any longer; they stay in the log and wait for the words to be read again. */
export async function lostJudgements(record: Record): Promise<ReviewJudgement[]> {
  const anchored = await anchoredIn(record, await allJudgements(record))
  return anchored.filter(({ about }) => about.length === 0).map(({ judgement }) => judgement)
}

/** One line of a contact's history. `standing` says whether a judgement is followed. */
export type Change =
  | { readonly at: string; readonly what: 'report'; readonly report: string; readonly document: string }
  | {
      readonly at: string
      readonly what: 'judgement'
      readonly judgement: ReviewJudgement
      readonly standing: Standing
    }

/**
 * How a contact came to be what it is, oldest first: when the documents of its reports came, and what was judged of
 * them. `id` is a contact's, or a report's (one that was rejected stands in no contact). Undefined for an unknown id.
 */
export async function changeLog(record: Record, id: string): Promise<Change[] | undefined> {
  const contact = await contactById(record, id)
  const ids = new Set(contact?.reports ?? [id])
  const reports: Report[] = []
  for (const one of ids) {
    const report = await reportById(record, one)
    if (report) reports.push(report)
  }
  if (reports.length === 0) return undefined
  const judged = await judgementChanges(record, reports)
  return [...(await arrivals(record, reports)), ...judged].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  )
}

async function arrivals(record: Record, reports: readonly Report[]): Promise<Change[]> {
  const added = await documentsAdded(
    record,
    reports.map(({ document }) => document),
  )
  return reports.map(({ id, document }) => ({
    at: added.get(document) ?? '',
    what: 'report',
    report: id,
    document,
  }))
}

async function judgementChanges(record: Record, reports: readonly Report[]): Promise<Change[]> {
  const log = await judgementsOn(record, [...new Set(reports.map(({ document }) => document))])
  const anchored = await anchoredIn(record, log)
  const { standings } = effectsOf(anchored)
  const ids = new Set(reports.map(({ id }) => id))
  return anchored
    .filter(({ about, other }) => [...about, ...other].some((id) => ids.has(id)))
    .map(({ judgement }) => ({
      at: judgement.at,
      what: 'judgement',
      judgement,
      standing: standings.get(judgement.id) ?? 'holds',
    }))
}
