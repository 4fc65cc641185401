/** Judgements of people: an append-only log, tied to documents by name so that no re-reading can take it along. */
import { type Kysely, sql } from 'kysely'

type Db = Kysely<unknown>

const GUARDED = ['judgements', 'judgement_reports'] as const

/** Neither changed nor deleted, whoever asks. */
const sqliteGuards = (table: string) =>
  (['update', 'delete'] as const).map(
    (verb) => sql`
      create trigger ${sql.raw(`${table}_no_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
      begin select raise(abort, 'judgements are never changed'); end`,
  )

const postgresGuards = (table: string) => [
  sql`
    create trigger ${sql.raw(`${table}_stay`)} before update or delete on ${sql.table(table)}
    for each statement execute function judgements_stay()`,
]

const POSTGRES_GUARD = sql`
  create function judgements_stay() returns trigger language plpgsql as
  $$ begin raise exception 'judgements are never changed'; end $$`

export const up = async (db: Db, isPostgres: boolean) => {
  await db.schema
    .createTable('judgements')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('reviewer', 'text', (c) => c.notNull())
    .addColumn('act', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('judgement_reports')
    .addColumn('judgement', 'text', (c) => c.notNull().references('judgements.id'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('report', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('judgement_reports_key', ['judgement', 'ordinal'])
    .execute()
  for (const column of ['document', 'report'])
    await db.schema
      .createIndex(`judgement_reports_by_${column}`)
      .on('judgement_reports')
      .column(column)
      .execute()
  if (isPostgres) await POSTGRES_GUARD.execute(db)
  for (const table of GUARDED)
    for (const guard of isPostgres ? postgresGuards(table) : sqliteGuards(table)) await guard.execute(db)
}
