/** Readings → the record: a document, its reports and the contacts they add up to, in one transaction. */
import type { Reading } from '../model/reading.ts'
import { atomically, joinAlone, type Record } from '../record/database.ts'
import { saveReading } from '../record/write.ts'
import { type Joined, join, joinAll } from './join.ts'
import { makeSearchable } from './search.ts'

/** Keeps a reading and joins its reports to what the record knows. All or nothing; the same reading again changes nothing. */
export const ingest = (record: Record, reading: Reading): Promise<Joined[]> =>
  atomically(record, async (inside) => {
    await joinAlone(inside)
    const left = await saveReading(inside, reading)
    await makeSearchable(inside, reading)
    return join(inside, reading.reports, left)
  })

/** Keeps many readings at once and joins every report of the record anew: for record files of thousands of rows. */
export const ingestAll = (
  record: Record,
  readings: readonly Reading[],
  progress: (share: number) => void = () => undefined,
): Promise<void> =>
  atomically(record, async (inside) => {
    await joinAlone(inside)
    for (const [index, reading] of readings.entries()) {
      await saveReading(inside, reading)
      await makeSearchable(inside, reading)
      progress((index + 1) / (readings.length * 2))
    }
    await joinAll(inside)
    progress(1)
  })
