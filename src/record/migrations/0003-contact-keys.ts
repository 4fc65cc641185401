/** Keys by which a report finds the contacts that it may concern; contacts made before want joining again. */
import { type Kysely, sql } from 'kysely'

export const up = async (db: Kysely<unknown>) => {
  await db.schema
    .createTable('contact_keys')
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('contact', 'text', (c) => c.notNull().references('contacts.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('contact_keys_key', ['key', 'contact'])
    .execute()
  await db.schema.createIndex('contact_keys_by_contact').on('contact_keys').column('contact').execute()
  await db.schema.createIndex('contacts_by_part_of').on('contacts').column('part_of').execute()
  await sql`
    insert into meta (key, value) select 'joined', 'stale' where exists (select 1 from contacts)`.execute(db)
}
