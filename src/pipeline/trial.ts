/** What the record would make of a reading, without keeping it. */
import type { Reading } from '../model/reading.ts'
import { atomically, type Record } from '../record/database.ts'
import { ingest } from './ingest.ts'
import type { Joined } from './join.ts'

/** Thrown to undo the transaction in which the reading was joined. */
class Undone extends Error {
  readonly joined: Joined[]
  constructor(joined: Joined[]) {
    super('undone as meant')
    this.joined = joined
  }
}

/** Contacts that the reading's reports would be joined to, as they would then be; the record stays as it was. */
export async function joinedOnTrial(record: Record, reading: Reading): Promise<Joined[]> {
  try {
    return await atomically<Joined[]>(record, async (inside) => {
      throw new Undone(await ingest(inside, reading))
    })
  } catch (error) {
    if (error instanceof Undone) return error.joined
    throw error
  }
}
