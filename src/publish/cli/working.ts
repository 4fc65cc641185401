/** The work of `elchi worker`. */
import { documentsFrom } from '../../pipeline/intake.ts'
import { enqueue, work } from '../../pipeline/work.ts'
import { openQueue, type Queue } from '../../record/queue.ts'
import { EXIT, UsageError } from './failures.ts'
import { dayFlag } from './flags.ts'
import type { ReadFlags } from './reading.ts'
import { storePlace, withRecord } from './store.ts'
import { interfaceStrings, print, tell } from './terminal.ts'

/** The queue of the store. A file has no queue: one program reads into it. */
function queueOf(store: string | undefined): Promise<Queue> {
  const place = storePlace(store)
  if ('url' in place) return openQueue(place.url, ({ message }) => tell(`elchi: queue: ${message}`))
  throw new UsageError('workers share a PostgreSQL record: set DATABASE_URL, or --store postgres://…')
}

/** Prints how many documents were added. */
export async function addToQueue(paths: readonly string[], flags: ReadFlags): Promise<number> {
  const { publisher, url, title, lang } = flags
  const told = { publisher, url, title, lang, published: dayFlag('published', flags.published) }
  const queue = await queueOf(flags.store)
  try {
    const { added, refused } = await enqueue(queue, documentsFrom(paths, told))
    for (const one of refused) tell(`elchi: ${one}`)
    print(String(added))
    return refused.length === 0 ? EXIT.done : EXIT.partly
  } finally {
    await queue.close()
  }
}

/** Prints the id of each document once it is in the record. */
export async function startWorking(flags: {
  readonly 'until-empty'?: boolean | undefined
  readonly store?: string | undefined
  readonly ui?: string | undefined
}): Promise<number> {
  const queue = await queueOf(flags.store)
  try {
    return await withRecord(flags.store, interfaceStrings(flags.ui), async (record) => {
      const untilEmpty = flags['until-empty'] === true
      await work(record, queue, {
        untilEmpty,
        told: (said) => ('kept' in said ? print(said.kept) : tell(`elchi: ${said.wrong}`)),
      })
      return EXIT.done
    })
  } finally {
    await queue.close()
  }
}
