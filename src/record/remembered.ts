/** Lists of contacts kept between questions: most of the time of a check went into reading the same rows again. */
import { sql } from 'kysely'
import type { Contact } from '../model/contact.ts'
import { type ContactFilter, contactsWhere } from './contacts.ts'
import type { Record } from './database.ts'

interface Shelf {
  readonly version: string
  readonly lists: Map<string, readonly Contact[]>
}

const shelves = new WeakMap<Record['db'], Shelf>()

/** Lists are as long as a state's contacts are many; the one asked for longest ago goes first. */
const MOST_LISTS = 8

/** Moves with every change, by this connection or another; null where the store does not tell. */
async function versionOf({ db, kind }: Record): Promise<string | null> {
  if (kind !== 'sqlite') return null
  const { rows } = await sql<{ own: number; others: number }>`
    select total_changes() as own, (select data_version from pragma_data_version) as others
  `.execute(db)
  const [row] = rows
  return row ? `${row.own} ${row.others}` : null
}

/**
 * As `contactsWhere`; the same question asked again of an unchanged SQLite store gives the very same list. The list is
 * shared: nobody may change it.
 */
export async function contactsRemembered(record: Record, filter: ContactFilter): Promise<readonly Contact[]> {
  const version = await versionOf(record)
  if (version === null) return contactsWhere(record, filter)
  const known = shelves.get(record.db)
  const shelf = known?.version === version ? known : { version, lists: new Map() }
  shelves.set(record.db, shelf)
  const key = JSON.stringify(filter)
  const list = shelf.lists.get(key) ?? (await contactsWhere(record, filter))
  shelf.lists.delete(key)
  shelf.lists.set(key, list)
  const [oldest] = shelf.lists.keys()
  if (shelf.lists.size > MOST_LISTS && oldest !== undefined) shelf.lists.delete(oldest)
  return list
}
