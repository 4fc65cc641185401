/** Reports of the record → contacts: fresh ones joined to what is known, as people have judged. */
import { loadAtlas } from '../atlas/load.ts'
import type { Contact, Judgement } from '../model/contact.ts'
import type { Report } from '../model/report.ts'
import { asJudged } from '../reconcile/corrected.ts'
import { reconcile, reportsConcerned } from '../reconcile/reconcile.ts'
import { effectsOf } from '../reconcile/standing.ts'
import { contactById } from '../record/contacts.ts'
import type { Record } from '../record/database.ts'
import { reportsIn } from '../record/documents.ts'
import { allJudgements } from '../record/judgements.ts'
import { contactsNear } from '../record/near.ts'
import { contactIds, contactsTiedTo, tiedReports } from '../record/tied.ts'
import { saveContacts } from '../record/write.ts'
import { anchoredIn, JudgementsOnTheWay } from './anchors.ts'

/** What a report was joined to, or may be: the contact and why. */
export interface Joined {
  readonly report: string
  readonly contact: Contact
  readonly judgement: Judgement
}

/** Joins reports anew; `left` are ids of contacts that stood on them before. Within a transaction. */
export async function join(
  record: Record,
  fresh: readonly Report[],
  left: readonly string[],
): Promise<Joined[]> {
  const shelf = loadAtlas()
  const judgements = new JudgementsOnTheWay(record)
  await judgements.meet(fresh)
  const near = new Map((await contactsOf(record, left)).map((contact) => [contact.id, contact]))
  const search = { record, near, judgements }
  const source = {
    reportsNear: (report: Report) => reportsNear(report, search),
    effects: () => judgements.effects,
  }
  const reports = await reportsConcerned(fresh, { source, shelf })
  const concerned = new Set([...reports.map(({ id }) => id), ...judgements.effects.rejected])
  const { contacts, links } = reconcile(reports, shelf, judgements.effects)
  const gone = [...near.values()].filter((contact) => contact.reports.every((id) => concerned.has(id)))
  await saveContacts(record, { contacts, links, gone: gone.map(({ id }) => id) })
  const byId = new Map([...near, ...contacts.map((contact) => [contact.id, contact] as const)])
  return links.flatMap(({ report, contact, judgement }) => {
    const known = byId.get(contact)
    return known ? [{ report, contact: known, judgement }] : []
  })
}

interface Search {
  readonly record: Record
  /** Contacts met on the way, kept since joining may replace them. */
  readonly near: Map<string, Contact>
  readonly judgements: JudgementsOnTheWay
}

/** Reports of the contacts near a report as it was judged, and those that people tied to it. */
async function reportsNear(report: Report, { record, near, judgements }: Search): Promise<Report[]> {
  const judged = asJudged(report, judgements.effects)
  if (!judged) return []
  const partners = await judgements.partnersOf(report)
  const tied = await contactsTiedTo(record, [report.id, ...partners.map(({ id }) => id)])
  const contacts = [...(await contactsNear(record, judged)), ...(await contactsOf(record, tied))]
  for (const contact of contacts) near.set(contact.id, contact)
  const ids = [...new Set(contacts.map(({ id }) => id))]
  const reports = [...partners, ...(await tiedReports(record, ids))]
  await judgements.meet(reports)
  return reports
}

const contactsOf = async (record: Record, ids: readonly string[]): Promise<Contact[]> => {
  const found: Contact[] = []
  for (const id of new Set(ids)) {
    const contact = await contactById(record, id)
    if (contact) found.push(contact)
  }
  return found
}

/** Joins every report of the record anew. Within a transaction. */
export async function joinAll(record: Record): Promise<void> {
  const effects = effectsOf(await anchoredIn(record, await allJudgements(record)))
  const { contacts, links } = reconcile(await reportsIn(record), loadAtlas(), effects)
  await saveContacts(record, { contacts, links, gone: await contactIds(record) })
}
