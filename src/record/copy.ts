/** A whole record copied into another store, of the same or the other kind of database. */
import { type Expression, type SqlBool, sql } from 'kysely'
import { eachChunk } from './chunks.ts'
import { atomically, type Record } from './database.ts'
import type { Tables } from './tables.ts'

/**
 * Tables in an order in which what is referred to comes first, with their keys. Words for search are left out: they
 * are made from the texts.
 */
const COPIED: readonly (readonly [keyof Tables, readonly string[]])[] = [
  ['documents', ['id']],
  ['reports', ['id']],
  ['contacts', ['id']],
  ['contact_participants', ['contact', 'ordinal']],
  ['contact_keys', ['key', 'contact']],
  ['crosswalk', ['report', 'contact']],
  ['statements', ['document', 'ordinal']],
  ['claims', ['document', 'ordinal']],
  ['practices', ['document', 'ordinal']],
  ['relations', ['document', 'ordinal']],
  ['issues', ['document', 'ordinal']],
  ['coverage', ['id']],
  ['published_counts', ['id']],
  ['sources', ['name']],
  ['meta', ['key']],
  ['judgements', ['id']],
  ['judgement_reports', ['judgement', 'ordinal']],
]

const ROWS_A_PAGE = 400

type Row = { readonly [column: string]: unknown }

const columns = (keys: readonly string[]) => sql.join(keys.map((key) => sql.ref(key)))

/** Rows in the order of their keys, a page at a time. */
async function* pages({ db }: Record, table: string, keys: readonly string[]): AsyncGenerator<Row[]> {
  let after: Expression<SqlBool> = sql`1 = 1`
  for (;;) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} where ${after} order by ${columns(keys)} limit ${ROWS_A_PAGE}
    `.execute(db)
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = sql`(${columns(keys)}) > (${sql.join(keys.map((key) => last[key]))})`
  }
}

/** Inside a transaction that sees the source as it is at one moment. */
const atOneMoment = <T>(record: Record, work: (record: Record) => Promise<T>): Promise<T> =>
  record.kind === 'postgres'
    ? record.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((db) => work({ ...record, db }))
    : atomically(record, work)

/** Whether the store holds neither documents nor judgements. */
export const isEmpty = async ({ db }: Record): Promise<boolean> => {
  const document = await db.selectFrom('documents').select('id').limit(1).executeTakeFirst()
  const judgement = await db.selectFrom('judgements').select('id').limit(1).executeTakeFirst()
  return document === undefined && judgement === undefined
}

/** Copies everything into an empty record, as it is at one moment; all or nothing. Words for search are left to the caller. */
export const copyRecord = (from: Record, to: Record): Promise<void> =>
  atOneMoment(from, (source) =>
    atomically(to, async (target) => {
      await sql`delete from meta`.execute(target.db)
      for (const [table, keys] of COPIED)
        for await (const rows of pages(source, table, keys))
          await eachChunk(
            rows,
            (row) => row,
            (chunk) => insertRows(target, table, chunk),
          )
    }),
  )

const insertRows = ({ db }: Record, table: string, rows: readonly Row[]): Promise<unknown> => {
  const names = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${sql.join(names.map((name) => row[name]))})`)
  return sql`insert into ${sql.table(table)} (${columns(names)}) values ${sql.join(values)}`.execute(db)
}

/** What the database itself finds broken: damaged pages, rows that refer to nothing. PostgreSQL checks as it writes. */
export const databaseFaults = async ({ db, kind }: Record): Promise<string[]> => {
  if (kind === 'postgres') return []
  const { rows: pagesDamaged } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const { rows: dangling } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(
    db,
  )
  return [
    ...pagesDamaged.map((row) => row.integrity_check).filter((said) => said !== 'ok'),
    ...dangling.map(
      ({ table, parent }) => `a row of ${table} refers to a row of ${parent} that is not there`,
    ),
  ]
}
