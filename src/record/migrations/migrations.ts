/** The record's changes of shape, oldest first. Forward only: a released one is never edited, only followed. */
import type { Kysely, Migration } from 'kysely'
import { Migrator } from 'kysely'
import { up as record } from './0001-record.ts'

const MIGRATIONS: { [name: string]: Migration } = { '0001-record': { up: record } }

/**
 * Brings a database to the newest shape. A database that a newer version has changed is left alone, with an error.
 * `schema` is where the tables stand on PostgreSQL: other schemas may hold another program's migrations.
 */
export const migrate = async <T>(db: Kysely<T>, schema?: string): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableName: 'record_migrations',
    migrationLockTableName: 'record_migrations_lock',
    ...(schema && { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
