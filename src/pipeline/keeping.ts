/** Backups and restoring. */
import { existsSync, rmSync } from 'node:fs'
import { copyRecord, isEmpty } from '../record/copy.ts'
import { openRecord, type Record } from '../record/database.ts'
import { makeAllSearchable } from './search.ts'

/** Why a backup was not made or not restored; the message says what to do. */
export class NotKept extends Error {
  override name = 'NotKept'
}

/**
 * Writes all of the record, as it is at one moment, to a new SQLite file; others may write on meanwhile.
 * @throws NotKept where the file is there already. A file half-written by an error is taken away.
 */
export async function backUp(record: Record, file: string): Promise<void> {
  if (existsSync(file)) throw new NotKept(`${file} is there already: give a name that is free`)
  const copy = await openRecord({ file })
  try {
    await copyRecord(record, copy)
  } catch (error) {
    await copy.close()
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    throw error
  }
  await copy.close()
}

/**
 * Brings a backup into an empty record, on either database.
 * @throws NotKept where there is no such file, or where the record holds something.
 */
export async function restore(record: Record, file: string): Promise<void> {
  if (!existsSync(file)) throw new NotKept(`there is no file ${file}`)
  if (!(await isEmpty(record)))
    throw new NotKept('the store holds a record already: restore into a new one with --store')
  const copy = await openRecord({ file })
  try {
    await copyRecord(copy, record)
  } finally {
    await copy.close()
  }
  await makeAllSearchable(record)
}
