/** The way from any older shape of the record to the newest. A step that was once released never changes. */
import type { Kysely, Migration } from 'kysely'
import { Migrator } from 'kysely'
import { up as record } from './0001-record.ts'
import { up as judgements } from './0002-judgements.ts'
import { up as keys } from './0003-contact-keys.ts'
import { up as search } from './0004-search.ts'

const steps = (isPostgres: boolean): { [name: string]: Migration } => ({
  '0001-record': { up: record },
  '0002-judgements': { up: (db) => judgements(db, isPostgres) },
  '0003-contact-keys': { up: keys },
  '0004-search': { up: (db) => search(db, isPostgres) },
})

/**
 * Brings a database to the newest shape, or to the step named `upTo`. A database that a newer version has changed is
 * left alone, with an error. `schema` is where the tables stand on PostgreSQL (undefined: the database is SQLite):
 * other schemas may hold another program's migrations.
 */
export const migrate = async <T>(db: Kysely<T>, schema?: string, upTo?: string): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps(schema !== undefined) },
    migrationTableName: 'record_migrations',
    migrationLockTableName: 'record_migrations_lock',
    ...(schema && { migrationTableSchema: schema }),
  })
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo)
  if (error) throw error
}
