/** A record that an older edition of the program kept, brought up to this one. */
import { atomically, type Record } from '../record/database.ts'
import { note } from '../record/sources.ts'
import { JOINED, joinAll } from './join.ts'
import { makeAllSearchable } from './search.ts'

/** Makes anew what an older edition had made of the readings; returns whether there was anything to do. */
export async function refreshWhereStale(record: Record): Promise<boolean> {
  if ((await note(record, JOINED)) !== 'stale') return false
  await makeAllSearchable(record)
  await atomically(record, joinAll)
  return true
}
