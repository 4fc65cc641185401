/** Contacts as joining sees them: their reports, those tied as `unsure` among them. */
import type { Report } from '../model/report.ts'
import { eachChunk } from './chunks.ts'
import type { Record } from './database.ts'
import { bodyOf } from './rows.ts'

/** Reports judged the same as one of the contacts, or unsure; each once, in no order. */
export const tiedReports = async ({ db }: Record, contacts: readonly string[]): Promise<Report[]> => {
  const reports = new Map<string, Report>()
  await eachChunk(
    contacts,
    (id) => id,
    async (ids) => {
      const rows = await db
        .selectFrom('crosswalk')
        .innerJoin('reports', 'reports.id', 'crosswalk.report')
        .where('crosswalk.contact', 'in', ids)
        .where('crosswalk.judgement', '!=', 'different')
        .select(['reports.id', 'reports.body'])
        .execute()
      for (const { id, body } of rows) if (!reports.has(id)) reports.set(id, bodyOf<Report>(body))
    },
  )
  return [...reports.values()]
}

/** Ids of every contact of the record. */
export const contactIds = async ({ db }: Record): Promise<string[]> => {
  const rows = await db.selectFrom('contacts').select('id').execute()
  return rows.map(({ id }) => id)
}

/** The whole report × contact table, without its reasons. */
export const allLinks = ({ db }: Record): Promise<{ report: string; contact: string; judgement: string }[]> =>
  db.selectFrom('crosswalk').select(['report', 'contact', 'judgement']).execute()

/** Ids of contacts to which any of the reports is tied, as the same or unsure. */
export const contactsTiedTo = async ({ db }: Record, reports: readonly string[]): Promise<string[]> => {
  const found = new Set<string>()
  await eachChunk(
    reports,
    (id) => id,
    async (ids) => {
      const rows = await db
        .selectFrom('crosswalk')
        .select('contact')
        .distinct()
        .where('report', 'in', ids)
        .where('judgement', '!=', 'different')
        .execute()
      for (const { contact } of rows) found.add(contact)
    },
  )
  return [...found]
}

/** Ids of contacts that are parts of any of these. */
export const partsOf = async ({ db }: Record, wholes: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  await eachChunk(
    wholes,
    (id) => id,
    async (ids) => {
      const rows = await db.selectFrom('contacts').select('id').where('part_of', 'in', ids).execute()
      found.push(...rows.map(({ id }) => id))
    },
  )
  return found
}

/** A report that may be about any of several contacts, and is joined to none. */
export interface OpenReport {
  readonly report: Report
  readonly contacts: readonly string[]
}

/** Reports tied to contacts as unsure, by id; `total` is how many there are in all. */
export const openReports = async (
  { db }: Record,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ total: number; reports: OpenReport[] }> => {
  const open = db.selectFrom('crosswalk').select('report').distinct().where('judgement', '=', 'unsure')
  const { n } = await db
    .selectFrom(open.as('open'))
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow()
  const ids = (await open.orderBy('report').limit(limit).offset(offset).execute()).map(({ report }) => report)
  if (ids.length === 0) return { total: Number(n), reports: [] }
  const rows = await db
    .selectFrom('crosswalk')
    .innerJoin('reports', 'reports.id', 'crosswalk.report')
    .where('crosswalk.report', 'in', ids)
    .where('crosswalk.judgement', '=', 'unsure')
    .select(['crosswalk.report', 'crosswalk.contact', 'reports.body'])
    .orderBy('crosswalk.report')
    .orderBy('crosswalk.contact')
    .execute()
  const reports = ids.map((id) => rows.filter(({ report }) => report === id))
  return {
    total: Number(n),
    reports: reports.flatMap((ties) =>
      ties[0] ? [{ report: bodyOf<Report>(ties[0].body), contacts: ties.map(({ contact }) => contact) }] : [],
    ),
  }
}

/** Sides that are named and that the atlas does not know, the most frequent first. */
export const unresolvedNames = async (
  { db }: Record,
  limit: number,
): Promise<{ name: string; state: string | null; contacts: string[]; total: number }[]> => {
  const rows = await db
    .selectFrom('contact_participants')
    .where('person', 'is', null)
    .where('name', 'is not', null)
    .groupBy(['name', 'state'])
    .select(['name', 'state', (eb) => eb.fn.countAll<number | string>().as('n')])
    .orderBy('n', 'desc')
    .orderBy('name')
    .limit(limit)
    .execute()
  const named = rows.flatMap(({ name, state, n }) =>
    name === null ? [] : [{ name, state, total: Number(n) }],
  )
  const found: { name: string; state: string | null; contacts: string[]; total: number }[] = []
  for (const one of named) {
    const contacts = await db
      .selectFrom('contact_participants')
      .select('contact')
      .where('name', '=', one.name)
      .where('person', 'is', null)
      .orderBy('contact')
      .limit(20)
      .execute()
    found.push({ ...one, contacts: contacts.map(({ contact }) => contact) })
  }
  return found
}
