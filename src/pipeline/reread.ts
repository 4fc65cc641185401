/** Reading kept documents again with newer rules. Documents and judgements stay; readings and contacts are made anew. */
import { isDeepStrictEqual } from 'node:util'
import { atomically, joinAlone, type Record } from '../record/database.ts'
import { documentIds, readingOf } from '../record/documents.ts'
import { note, setNote } from '../record/sources.ts'
import { ingest } from './ingest.ts'
import { readAny } from './read.ts'

/** The note of the last document that was read again; empty where no re-reading is under way. */
const NOTE = 'reread-up-to'

export interface Reread {
  readonly read: number
  /** Documents in which something else was read than before. */
  readonly changed: number
  /** Whether an earlier re-reading that had been stopped was taken up. */
  readonly resumed: boolean
}

/**
 * Reads every document again, in the order of their ids, each in its own transaction: stopped or killed at any
 * moment, the next call goes on behind the last one. Rows of record files are not read but imported; they stay.
 */
export async function reread(
  record: Record,
  progress: (share: number) => void = () => undefined,
): Promise<Reread> {
  const upTo = (await note(record, NOTE)) ?? ''
  const ids = (await documentIds(record)).sort()
  let [read, changed] = [0, 0]
  for (const [at, id] of ids.entries()) {
    if (id <= upTo) continue
    const outcome = await rereadOne(record, id)
    if (outcome !== 'record') read++
    if (outcome === 'changed') changed++
    progress((at + 1) / ids.length)
  }
  await setNote(record, NOTE, '')
  return { read, changed, resumed: upTo !== '' }
}

const rereadOne = (record: Record, id: string): Promise<'record' | 'changed' | 'same'> =>
  atomically(record, async (inside) => {
    await joinAlone(inside)
    await setNote(inside, NOTE, id)
    const before = await readingOf(inside, id)
    if (!before || before.document.kind === 'record') return 'record'
    const after = await readAny(before.document, before.issues)
    // As it would be stored: fields left undefined are no difference.
    if (isDeepStrictEqual(JSON.parse(JSON.stringify(after)), before)) return 'same'
    await ingest(inside, after)
    return 'changed'
  })
