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
