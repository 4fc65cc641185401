/** Opens the record: an SQLite file, PostgreSQL by URL, or a record that lives in memory. */
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect, SqliteDriver, sql } from 'kysely'
import Libsql from 'libsql'
import { migrate } from './migrations/migrations.ts'
import type { Tables } from './tables.ts'

/** The store, open. Every function of this room takes it first; `close` it when done. */
export interface Record {
  readonly db: Kysely<Tables>
  readonly kind: 'sqlite' | 'postgres'
  close(): Promise<void>
}

export type RecordPlace = { readonly file: string } | { readonly url: string } | ':memory:'

/** The store cannot be opened; the message says which and what stood in the way. */
export class RecordNotOpened extends Error {
  override name = 'RecordNotOpened'
}

/** How long a writer waits for another one's transaction to end, in milliseconds. */
const PATIENCE_MS = 30_000
/** Of that, how long in one go: SQLite's own waiting stops everything else in the process. */
const BUSY_MS = 100
const PAUSE_MS = 20

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/** Takes the write lock at once: a reader that turns writer in mid-transaction cannot wait, it can only fail. */
class WriteLockFirst extends SqliteDriver {
  readonly #database: Libsql.Database
  constructor(database: Libsql.Database) {
    super({ database })
    this.#database = database
  }
  /** By `exec`: a prepared statement that met a busy database stays open in libsql and bars the commit. */
  override async beginTransaction(): Promise<void> {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      try {
        this.#database.exec('begin immediate')
        return
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw error
        await setTimeout(PAUSE_MS)
      }
    }
  }
  /** A full disk has SQLite undo the transaction by itself; undoing it again would hide the reason. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec('rollback')
  }
}

/** SQLite undoes changes of shape with the transaction they stand in, so two openers cannot half-migrate. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class LibsqlDialect extends SqliteDialect {
  readonly #database: Libsql.Database
  constructor(database: Libsql.Database) {
    super({ database })
    this.#database = database
  }
  override createAdapter(): SqliteAdapter {
    return new WholeMigrations()
  }
  override createDriver(): SqliteDriver {
    return new WriteLockFirst(this.#database)
  }
}

/** FULL: what was acknowledged is on the disk, also after a power cut. */
const sqlite = (file: string): Kysely<Tables> => {
  const database = new Libsql(file, { timeout: BUSY_MS })
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'temp_store = MEMORY',
  ])
    database.pragma(setting)
  return new Kysely<Tables>({ dialect: new LibsqlDialect(database) })
}

/** The driver of a server is loaded by those alone who have one. */
const postgres = async (url: string): Promise<Kysely<Tables>> => {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  // A connection lost while nobody used it is opened again by the next query, which says so where it cannot.
  pool.on('error', () => undefined)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

const nameOf = (place: RecordPlace): string =>
  place === ':memory:'
    ? place
    : 'file' in place
      ? resolve(place.file)
      : place.url.replace(/\/\/[^@/]*@/, '//')

const connect = async (place: RecordPlace): Promise<Kysely<Tables>> => {
  if (place === ':memory:') return sqlite(place)
  if ('url' in place) return postgres(place.url)
  mkdirSync(dirname(resolve(place.file)), { recursive: true })
  return sqlite(resolve(place.file))
}

const schemaOf = async (db: Kysely<Tables>): Promise<string> => {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  return rows[0]?.schema ?? 'public'
}

/** Opens the store, making the file and its folder where they are missing, and brings it to the newest shape. */
export const openRecord = async (place: RecordPlace): Promise<Record> => {
  const kind = typeof place === 'object' && 'url' in place ? 'postgres' : 'sqlite'
  let db: Kysely<Tables> | undefined
  try {
    const opened = await connect(place)
    db = opened
    await migrate(opened, kind === 'postgres' ? await schemaOf(opened) : undefined)
    return { db: opened, kind, close: () => opened.destroy() }
  } catch (cause) {
    await db?.destroy()
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new RecordNotOpened(`cannot open the record ${nameOf(place)}: ${reason}`, { cause })
  }
}

/** Runs `work` in one transaction: all of it is kept, or none. Within another `atomically` it joins that one. */
export const atomically = <T>(record: Record, work: (record: Record) => Promise<T>): Promise<T> =>
  record.db.isTransaction ? work(record) : record.db.transaction().execute((db) => work({ ...record, db }))

/**
 * Waits until nobody else joins reports, and keeps others waiting until the transaction ends: two that joined at once
 * would not see each other's contacts. SQLite has one writer anyway.
 */
export const joinAlone = async ({ db, kind }: Record): Promise<void> => {
  if (kind === 'postgres')
    await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' joining'))`.execute(db)
}
