/** The starter record, loaded once into an empty store, and record files that a person brings. */
import { loadAtlas } from '../atlas/load.ts'
import type { ImportedFile } from '../import/file.ts'
import { starterCoverage, starterEdition, starterFiles, starterPublishedCounts } from '../import/starter.ts'
import { saveCoverage, savePublishedCounts } from '../record/coverage.ts'
import { atomically, type Record } from '../record/database.ts'
import { note, saveSource, setNote } from '../record/sources.ts'
import { ingestAll } from './ingest.ts'

/** Share of the work that is done, 0 to 1, and what is being done. */
export type Progress = (share: number, what: string) => void

const KEY = 'starter'

/** Parsers of tables and markup are loaded by those alone who import. */
const importer = async () => (await import('../import/file.ts')).importFile

/** Whether the record holds the starter record that ships with this edition. */
export const isStarterLoaded = async (record: Record): Promise<boolean> =>
  (await note(record, KEY)) === starterEdition()

/** Loads the starter record where it is missing or of another edition; returns whether it had to. All or nothing. */
export async function loadStarter(record: Record, progress: Progress = () => undefined): Promise<boolean> {
  if (await isStarterLoaded(record)) return false
  const files = starterFiles()
  const importFile = await importer()
  const imported: ImportedFile[] = []
  for (const [index, file] of files.entries()) {
    progress(index / (files.length * 2), file)
    imported.push(await importFile(file, { atlas: loadAtlas() }))
  }
  await atomically(record, async (inside) => {
    await keep(inside, imported, (share) => progress(0.5 + share / 2, 'contacts'))
    await saveCoverage(inside, starterCoverage())
    await savePublishedCounts(inside, starterPublishedCounts())
    await setNote(inside, KEY, starterEdition())
  })
  return true
}

/** Imports one record file; its reports join the rest of the record. */
export async function importRecord(record: Record, path: string, progress: Progress): Promise<ImportedFile> {
  const importFile = await importer()
  const file = await importFile(path, { atlas: loadAtlas(), progress: (share) => progress(share / 2, path) })
  await atomically(record, (inside) => keep(inside, [file], (share) => progress(0.5 + share / 2, 'contacts')))
  return file
}

async function keep(
  record: Record,
  files: readonly ImportedFile[],
  progress: (share: number) => void,
): Promise<void> {
  await ingestAll(
    record,
    files.map(({ reading }) => reading),
    progress,
  )
  for (const { source, coverage } of files) {
    await saveSource(record, source)
    await saveCoverage(record, coverage)
  }
}
