/** Reads that return documents and what was read in them. */
import type { Claim } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import type { Practice, Report } from '../model/report.ts'
import type { Origin, Relation, Statement } from '../model/statement.ts'
import type { Document, Issue } from '../model/text.ts'
import { eachChunk } from './chunks.ts'
import type { Record } from './database.ts'
import { bodyOf, documentOf } from './rows.ts'

/** The document, or undefined where no such id is known. */
export const documentById = async ({ db }: Record, id: string): Promise<Document | undefined> => {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  return row && documentOf(row)
}

/** Ids of all documents, in order; with `kind` only those of it. */
export const documentIds = async ({ db }: Record, kind?: Document['kind']): Promise<string[]> => {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Where a document says that its words come from, null where it does not or is not known. */
export const originOfDocument = async ({ db }: Record, id: string): Promise<Origin | null> => {
  const row = await db.selectFrom('documents').select('origin').where('id', '=', id).executeTakeFirst()
  return row?.origin ? bodyOf<Origin>(row.origin) : null
}

/** Instants at which documents first came, by id. */
export const documentsAdded = async (
  { db }: Record,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const added = new Map<string, string>()
  await eachChunk(
    [...new Set(ids)],
    (id) => id,
    async (chunk) => {
      const rows = await db
        .selectFrom('documents')
        .select(['id', 'added_at'])
        .where('id', 'in', chunk)
        .execute()
      for (const row of rows) added.set(row.id, row.added_at)
    },
  )
  return added
}

/** The report, or undefined where no such id is known. */
export const reportById = async ({ db }: Record, id: string): Promise<Report | undefined> => {
  const row = await db.selectFrom('reports').select('body').where('id', '=', id).executeTakeFirst()
  return row && bodyOf<Report>(row.body)
}

/** All reports, or those of one document, in the order in which their documents give them. */
export const reportsIn = async ({ db }: Record, document?: string): Promise<Report[]> => {
  const rows = await db
    .selectFrom('reports')
    .select('body')
    .$if(document !== undefined, (query) => query.where('document', '=', document ?? ''))
    .orderBy('document')
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => bodyOf<Report>(row.body))
}

const piecesOf = async <T>(
  { db }: Record,
  table: 'statements' | 'claims' | 'practices' | 'relations' | 'issues',
  document: string,
): Promise<T[]> => {
  const rows = await db
    .selectFrom(table)
    .select('body')
    .where('document', '=', document)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => bodyOf<T>(row.body))
}

/** All that the record keeps of one document, as it was saved; undefined where no such id is known. */
export const readingOf = async (record: Record, id: string): Promise<Reading | undefined> => {
  const row = await record.db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  return {
    document: documentOf(row),
    origin: row.origin === null ? null : bodyOf<Origin>(row.origin),
    reports: await reportsIn(record, id),
    statements: await piecesOf<Statement>(record, 'statements', id),
    claims: await piecesOf<Claim>(record, 'claims', id),
    practices: await piecesOf<Practice>(record, 'practices', id),
    relations: await piecesOf<Relation>(record, 'relations', id),
    issues: await piecesOf<Issue>(record, 'issues', id),
  }
}
