/** Record files that were imported, and small facts about the record itself. */
import { atomically, type Record } from './database.ts'

/** A record file: `name` from its codebook, `hash` of its bytes, the document that holds its text. */
export interface Source {
  readonly name: string
  readonly title: string
  readonly licence: string
  readonly hash: string
  readonly rows: number
  readonly document: string
}

/** Keeps that a file was imported now; a file of the same name is replaced. */
export const saveSource = (record: Record, source: Source): Promise<void> =>
  atomically(record, async ({ db }) => {
    const row = { ...source, imported_at: new Date().toISOString() }
    await db
      .insertInto('sources')
      .values(row)
      .onConflict((on) => on.column('name').doUpdateSet(row))
      .execute()
  })

/** The files imported so far, by name. */
export const sources = async ({ db }: Record): Promise<(Source & { importedAt: string })[]> => {
  const rows = await db.selectFrom('sources').selectAll().orderBy('name').execute()
  return rows.map(({ imported_at, ...source }) => ({ ...source, importedAt: imported_at }))
}

/** A note that the record keeps of itself (`starter`: the edition of the starter record it holds). */
export const note = async ({ db }: Record, key: string): Promise<string | undefined> => {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value
}

/** Sets a note, or replaces it. */
export const setNote = (record: Record, key: string, value: string): Promise<void> =>
  atomically(record, async ({ db }) => {
    await db
      .insertInto('meta')
      .values({ key, value })
      .onConflict((on) => on.column('key').doUpdateSet({ value }))
      .execute()
  })

/** How many rows each main table holds. */
export const sizes = async ({ db }: Record) => {
  const count = async (table: 'documents' | 'reports' | 'contacts' | 'statements' | 'claims') => {
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number | string>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(row.n)
  }
  return {
    documents: await count('documents'),
    reports: await count('reports'),
    contacts: await count('contacts'),
    statements: await count('statements'),
    claims: await count('claims'),
  }
}
