/** The work of `elchi record`. */
import { importRecord } from '../../pipeline/starter.ts'
import { sizes, sources } from '../../record/sources.ts'
import { quoted } from '../dossier/layout.ts'
import { fill } from '../strings.ts'
import { EXIT } from './failures.ts'
import { storePlace, withRecord } from './store.ts'
import { interfaceStrings, print, progressBar, tell } from './terminal.ts'

interface RecordFlags {
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

/** Imports one file; broken rows are told with their place, and the rest is kept. */
export async function importPath(path: string, { store, ui }: RecordFlags): Promise<number> {
  const strings = interfaceStrings(ui)
  return withRecord(store, strings, async (record) => {
    const bar = await progressBar(path)
    const file = await importRecord(record, path, (share) => bar.update(share)).finally(() => bar.stop())
    const { issues } = file.reading
    for (const { what, quote } of issues.slice(0, 10))
      tell(`${what}${quote === '' ? '' : ` ${quoted(quote, 80)}`}`)
    print(fill(strings.imported, { ...file.source, issues: issues.length }))
    return issues.length === 0 ? EXIT.done : EXIT.partly
  })
}

/** Place, sizes and sources of the record. */
export async function aboutRecord({ store, ui }: RecordFlags): Promise<number> {
  return withRecord(store, interfaceStrings(ui), async (record) => {
    const place = storePlace(store)
    print('file' in place ? place.file : place.url.replace(/\/\/[^@/]*@/, '//'))
    for (const [table, count] of Object.entries(await sizes(record)))
      print(`${String(count).padStart(8)}  ${table}`)
    for (const { title, rows, licence } of await sources(record))
      print(`${String(rows).padStart(8)}  ${title} (${licence})`)
    return EXIT.done
  })
}
