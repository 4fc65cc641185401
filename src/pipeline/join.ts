/** Reports of the record → contacts: fresh ones joined to what is known, as people have judged. */
import { loadAtlas } from '../atlas/load.ts'
import type { Contact, Judgement } from '../model/contact.ts'
import type { Report } from '../model/report.ts'
import { asJudged } from '../reconcile/corrected.ts'
import { reconcile, reportsConcerned } from '../reconcile/reconcile.ts'
import { effectsOf } from '../reconcile/standing.ts'
import { storeKeys } from '../reconcile/store-keys.ts'
import { contactsWhere } from '../record/contacts.ts'
import { joinAlone, type Record } from '../record/database.ts'
import { reportsIn } from '../record/documents.ts'
import { allJudgements } from '../record/judgements.ts'
import { contactsUnder } from '../record/near.ts'
import { setNote } from '../record/sources.ts'
import { contactIds, contactsTiedTo, partsOf, tiedReports } from '../record/tied.ts'
import { saveContacts } from '../record/write.ts'
import { anchoredIn, JudgementsOnTheWay } from './anchors.ts'

/** What a report was joined to, or may be: the contact and why. */
export interface Joined {
  readonly report: string
  readonly contact: Contact
  readonly judgement: Judgement
}

/**
 * Joins fresh reports; `left` are ids of contacts that rested on what they replace, all of whose reports are joined
 * anew. Within a transaction.
 */
export async function join(
  record: Record,
  fresh: readonly Report[],
  left: readonly string[],
): Promise<Joined[]> {
  const shelf = loadAtlas()
  const judgements = new JudgementsOnTheWay(record)
  const standing = [...new Set([...left, ...(await partsOf(record, left))])]
  const moved = [...fresh, ...(await tiedReports(record, standing))]
  await judgements.meet(moved)
  const near = new Map((await contactsOf(record, standing)).map((contact) => [contact.id, contact]))
  const search = { record, near, judgements }
  const source = {
    reportsNear: (report: Report) => reportsNear(report, search),
    effects: () => judgements.effects,
  }
  const reports = await reportsConcerned(moved, { source, shelf })
  const concerned = new Set([...reports.map(({ id }) => id), ...judgements.effects.rejected])
  const { contacts, links, keys } = reconcile(reports, shelf, judgements.effects)
  const gone = [...near.values()].filter(
    (contact) => left.includes(contact.id) || contact.reports.every((id) => concerned.has(id)),
  )
  await saveContacts(record, { contacts, links, keys, gone: gone.map(({ id }) => id) })
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
  const whole = judged.partOf === null ? [] : [judged.partOf]
  const tied = await contactsTiedTo(record, [report.id, ...whole, ...partners.map(({ id }) => id)])
  const under = await contactsUnder(record, storeKeys(judged).ask)
  const contacts = await contactsOf(record, [...under, ...tied])
  for (const contact of contacts) near.set(contact.id, contact)
  const ids = [...new Set(contacts.map(({ id }) => id))]
  const reports = [...partners, ...(await tiedReports(record, ids))]
  await judgements.meet(reports)
  return reports
}

const contactsOf = (record: Record, ids: readonly string[]): Promise<Contact[]> =>
  contactsWhere(record, { ids: [...new Set(ids)] })

/** Joins every report of the record anew. Within a transaction. */
export async function joinAll(record: Record): Promise<void> {
  await joinAlone(record)
  const effects = effectsOf(await anchoredIn(record, await allJudgements(record)))
  const joined = reconcile(await reportsIn(record), loadAtlas(), effects)
  await saveContacts(record, { ...joined, gone: await contactIds(record) })
  await setNote(record, JOINED, 'whole')
}

/** What the record notes of its contacts: `stale` where an older edition made them. */
export const JOINED = 'joined'
