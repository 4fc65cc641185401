/** Where the record is, and how a command comes by it. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Record } from '../../record/database.ts'
import type { Strings } from '../strings.ts'
import { progressBar } from './terminal.ts'

/** `--store`, else DATABASE_URL, else ELCHI_HOME, else the place where the system keeps what programs keep. */
export function storePlace(store: string | undefined): { file: string } | { url: string } {
  const { DATABASE_URL, ELCHI_HOME, XDG_DATA_HOME } = process.env
  if (store !== undefined) return placeOf(store)
  if (ELCHI_HOME) return { file: join(ELCHI_HOME, 'record.db') }
  if (DATABASE_URL) return { url: DATABASE_URL }
  return {
    file: join(XDG_DATA_HOME || join(homedir(), '.elchi'), XDG_DATA_HOME ? 'elchi/record.db' : 'record.db'),
  }
}

/** An address of a PostgreSQL server, a file, or a folder that the file is to stand in. */
const placeOf = (store: string): { file: string } | { url: string } => {
  if (/^postgres(?:ql)?:/.test(store)) return { url: store }
  return { file: /\.\w+$/.test(store) ? store : join(store, 'record.db') }
}

/** Opens the record, loads the starter record where it is missing, does the work, closes. */
export async function withRecord<T>(
  store: string | undefined,
  strings: Strings,
  work: (record: Record) => Promise<T>,
): Promise<T> {
  const { openRecord } = await import('../../record/database.ts')
  const record = await openRecord(storePlace(store))
  try {
    await ready(record, strings)
    return await work(record)
  } finally {
    await record.close()
  }
}

async function ready(record: Record, strings: Strings): Promise<void> {
  const { isStarterLoaded, loadStarter } = await import('../../pipeline/starter.ts')
  await (await import('../../pipeline/stale.ts')).refreshWhereStale(record)
  if (await isStarterLoaded(record)) return
  const bar = await progressBar(strings.loading)
  try {
    await loadStarter(record, (share) => bar.update(share))
  } finally {
    bar.stop()
  }
}
