/** Words of documents and statements for search: FTS5 on SQLite, tsvector on PostgreSQL, both over stems given to them. */
import { type Kysely, sql } from 'kysely'

type Db = Kysely<unknown>

const rows = (db: Db, isPostgres: boolean) =>
  db.schema
    .createTable('search_rows')
    .addColumn('id', isPostgres ? 'serial' : 'integer', (c) => c.primaryKey())
    .addColumn('document', 'text', (c) => c.notNull().references('documents.id').onDelete('cascade'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addUniqueConstraint('search_rows_once', ['document', 'ordinal'])

/** The index keeps no text of its own, and forgets a row with the document it stands on. */
const SQLITE = [
  sql`create virtual table search_words using fts5(
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`,
  sql`create trigger search_rows_gone after delete on search_rows
    begin delete from search_words where rowid = old.id; end`,
]

const POSTGRES = [
  sql`alter table search_rows add column words tsvector`,
  sql`create index search_rows_words on search_rows using gin (words)`,
]

export const up = async (db: Db, isPostgres: boolean) => {
  await rows(db, isPostgres).execute()
  for (const step of isPostgres ? POSTGRES : SQLITE) await step.execute(db)
  // Documents that came before are made searchable when their contacts are joined anew.
  await sql`
    insert into meta (key, value) select 'joined', 'stale' where exists (select 1 from documents)
    on conflict (key) do nothing`.execute(db)
}
