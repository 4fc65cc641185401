/** The first shape of the record: what was read, what it reports, the contacts it adds up to, and its coverage. */
import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

type Db = Kysely<unknown>
type Builder<C extends string> = CreateTableBuilder<string, C>

/** What was read: the text never changes after reading, since every span counts its units. */
const documents = (db: Db) =>
  db.schema
    .createTable('documents')
    // Hash of publisher, title and text; for record files the name of the file's codebook.
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('title_units', 'integer', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('publisher', 'text')
    .addColumn('publisher_state', 'text')
    .addColumn('published', 'text')
    .addColumn('published_from', 'text', (c) => c.check(sql`published_from in ('given', 'page', 'file')`))
    .addColumn('url', 'text')
    .addColumn('blocks', 'text', (c) => c.notNull())
    .addColumn('origin', 'text')
    .addColumn('added_at', 'text', (c) => c.notNull())

/** `body` is the noun itself; the columns beside it are what questions are asked of. */
const contactColumns = <C extends string>(table: Builder<C>) =>
  table
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) =>
      c.notNull().check(sql`status in ('announced', 'held', 'postponed', 'cancelled')`),
    )
    // First and last day bound the EDTF string beside them; null where it has no bound.
    .addColumn('first_day', 'text')
    .addColumn('last_day', 'text')
    .addColumn('edtf', 'text')
    .addColumn('guest_person', 'text')
    .addColumn('guest_state', 'text')
    .addColumn('host_state', 'text')
    .addColumn('place', 'text')
    .addColumn('format', 'text')
    .addColumn('occasion', 'text')
    .addColumn('certainty', 'text', (c) => c.check(sql`certainty in ('high', 'medium', 'low')`))
    .addColumn('part_of', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .addCheckConstraint('days_in_order', sql`first_day is null or last_day is null or first_day <= last_day`)

const reports = (db: Db) =>
  contactColumns(db.schema.createTable('reports'))
    .addColumn('document', 'text', (c) => c.notNull().references('documents.id').onDelete('cascade'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('recalled', 'integer', (c) => c.notNull())

const participants = (db: Db) =>
  db.schema
    .createTable('contact_participants')
    .addColumn('contact', 'text', (c) => c.notNull().references('contacts.id').onDelete('cascade'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('name', 'text')
    .addColumn('state', 'text')
    .addColumn('organisation', 'text')
    .addColumn('role', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('contact_participants_key', ['contact', 'ordinal'])

/** Report × contact: which reports were judged the same contact, which not, and why. */
const crosswalk = (db: Db) =>
  db.schema
    .createTable('crosswalk')
    .addColumn('report', 'text', (c) => c.notNull().references('reports.id').onDelete('cascade'))
    .addColumn('contact', 'text', (c) => c.notNull().references('contacts.id').onDelete('cascade'))
    .addColumn('judgement', 'text', (c) =>
      c.notNull().check(sql`judgement in ('same', 'different', 'unsure')`),
    )
    .addColumn('reasons', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('crosswalk_key', ['report', 'contact'])

/** Pieces of a reading, in the order in which the text gives them. */
const pieces = (db: Db, name: string) =>
  db.schema
    .createTable(name)
    .addColumn('document', 'text', (c) => c.notNull().references('documents.id').onDelete('cascade'))
    .addColumn('ordinal', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('start_unit', 'integer', (c) => c.notNull())
    .addColumn('end_unit', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['document', 'ordinal'])

const readings = (db: Db) => [
  pieces(db, 'statements').addColumn('speaker', 'text').addColumn('direct', 'integer'),
  pieces(db, 'claims').addColumn('kind', 'text').addColumn('as_of', 'text'),
  pieces(db, 'practices'),
  pieces(db, 'relations').addColumn('formula', 'text'),
  pieces(db, 'issues').addColumn('what', 'text'),
]

const keyed = (db: Db, name: string) =>
  db.schema
    .createTable(name)
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())

/** Record files that were imported: under which name and licence, and the hash of the bytes. */
const sources = (db: Db) =>
  db.schema
    .createTable('sources')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('licence', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('rows', 'integer', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull().references('documents.id').onDelete('cascade'))
    .addColumn('imported_at', 'text', (c) => c.notNull())

const meta = (db: Db) =>
  db.schema
    .createTable('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())

const INDEXES: readonly (readonly [string, readonly string[]])[] = [
  ['reports', ['document', 'ordinal']],
  ['contacts', ['guest_person', 'first_day']],
  ['contacts', ['host_state', 'first_day']],
  ['contacts', ['guest_state', 'first_day']],
  ['contacts', ['kind', 'first_day']],
  ['contact_participants', ['person', 'contact']],
  ['contact_participants', ['name', 'contact']],
  ['contact_participants', ['state', 'contact']],
  ['crosswalk', ['contact']],
  ['statements', ['speaker']],
  ['claims', ['id']],
]

export const up = async (db: Db) => {
  const tables = [
    documents(db),
    reports(db),
    contactColumns(db.schema.createTable('contacts')),
    participants(db),
    crosswalk(db),
    ...readings(db),
    keyed(db, 'coverage'),
    keyed(db, 'published_counts'),
    sources(db),
    meta(db),
  ]
  for (const table of tables) await table.execute()
  for (const [table, columns] of INDEXES)
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute()
}
