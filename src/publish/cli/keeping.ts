/** The work of `elchi backup`, `restore`, `verify` and `reread`. */
import { backUp, restore } from '../../pipeline/keeping.ts'
import { reread } from '../../pipeline/reread.ts'
import { verify } from '../../pipeline/verify.ts'
import { openRecord } from '../../record/database.ts'
import { sizes } from '../../record/sources.ts'
import { fill } from '../strings.ts'
import { EXIT } from './failures.ts'
import { storePlace, withRecord } from './store.ts'
import { interfaceStrings, print, progressBar } from './terminal.ts'

interface KeepFlags {
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

/** Writes the record to a new file. */
export const backUpTo = (file: string, { store, ui }: KeepFlags): Promise<number> =>
  withRecord(store, interfaceStrings(ui), async (record) => {
    await backUp(record, file)
    print(fill(interfaceStrings(ui).backedUp, { file, ...(await sizes(record)) }))
    return EXIT.done
  })

/** Brings a backup into an empty store: the starter record comes with it, so none is loaded before. */
export async function restoreFrom(file: string, { store, ui }: KeepFlags): Promise<number> {
  const record = await openRecord(storePlace(store))
  try {
    await restore(record, file)
    print(fill(interfaceStrings(ui).restored, { file, ...(await sizes(record)) }))
    return EXIT.done
  } finally {
    await record.close()
  }
}

/** Prints every fault; exit 1 where there is one. */
export const verifyRecord = ({ store, ui }: KeepFlags): Promise<number> =>
  withRecord(store, interfaceStrings(ui), async (record) => {
    const bar = await progressBar('verify')
    const faults = await verify(record, bar.update).finally(() => bar.stop())
    print(faults.map(({ where, what }) => `${where}: ${what}`))
    print(fill(interfaceStrings(ui).verified, { faults: faults.length, ...(await sizes(record)) }))
    return faults.length === 0 ? EXIT.done : EXIT.failed
  })

/** Reads every document again; what was stopped is taken up where it stopped. */
export const rereadRecord = ({ store, ui }: KeepFlags): Promise<number> =>
  withRecord(store, interfaceStrings(ui), async (record) => {
    const bar = await progressBar('reread')
    const { read, changed } = await reread(record, bar.update).finally(() => bar.stop())
    print(fill(interfaceStrings(ui).reread, { read, changed }))
    return EXIT.done
  })
