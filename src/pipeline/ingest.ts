/** Readings → the record: a document, its reports and the contacts they add up to, in one transaction. */
import { loadAtlas } from '../atlas/load.ts'
import type { Contact, Judgement } from '../model/contact.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { reconcile, reportsConcerned } from '../reconcile/reconcile.ts'
import { contactById } from '../record/contacts.ts'
import { atomically, type Record } from '../record/database.ts'
import { reportsIn } from '../record/documents.ts'
import { contactsNear } from '../record/near.ts'
import { contactIds, tiedReports } from '../record/tied.ts'
import { saveContacts, saveReading } from '../record/write.ts'

/** What a report was joined to, or may be: the contact and why. */
export interface Joined {
  readonly report: string
  readonly contact: Contact
  readonly judgement: Judgement
}

/** Keeps a reading and joins its reports to what the record knows. All or nothing; the same reading again changes nothing. */
export const ingest = (record: Record, reading: Reading): Promise<Joined[]> =>
  atomically(record, async (inside) => {
    const left = await saveReading(inside, reading)
    const standing = await tiedReports(inside, left)
    return join(inside, [...reading.reports, ...standing], await contactsOf(inside, left))
  })

async function join(record: Record, fresh: readonly Report[], left: readonly Contact[]): Promise<Joined[]> {
  const shelf = loadAtlas()
  const near = new Map<string, Contact>(left.map((contact) => [contact.id, contact]))
  const source = { reportsNear: (report: Report) => reportsNear(record, report, near) }
  const reports = await reportsConcerned(fresh, { source, shelf })
  const concerned = new Set(reports.map(({ id }) => id))
  const { contacts, links } = reconcile(reports, shelf)
  const gone = [...near.values()].filter((contact) => contact.reports.every((id) => concerned.has(id)))
  await saveContacts(record, { contacts, links, gone: gone.map(({ id }) => id) })
  const byId = new Map([...near, ...contacts.map((contact) => [contact.id, contact] as const)])
  return links.flatMap(({ report, contact, judgement }) => {
    const known = byId.get(contact)
    return known ? [{ report, contact: known, judgement }] : []
  })
}

/** Reports of the contacts near a report; the contacts are kept in `near`, since joining may replace them. */
async function reportsNear(record: Record, report: Report, near: Map<string, Contact>): Promise<Report[]> {
  const contacts = await contactsNear(record, report)
  for (const contact of contacts) near.set(contact.id, contact)
  return tiedReports(
    record,
    contacts.map(({ id }) => id),
  )
}

const contactsOf = async (record: Record, ids: readonly string[]): Promise<Contact[]> =>
  (await Promise.all(ids.map((id) => contactById(record, id)))).filter((contact) => contact !== undefined)

/** Keeps many readings at once and joins every report of the record anew: for record files of thousands of rows. */
export const ingestAll = (
  record: Record,
  readings: readonly Reading[],
  progress: (share: number) => void = () => undefined,
): Promise<void> =>
  atomically(record, async (inside) => {
    for (const [index, reading] of readings.entries()) {
      await saveReading(inside, reading)
      progress((index + 1) / (readings.length * 2))
    }
    const { contacts, links } = reconcile(await reportsIn(inside), loadAtlas())
    await saveContacts(inside, { contacts, links, gone: await contactIds(inside) })
    progress(1)
  })
