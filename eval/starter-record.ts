/** The starter record in memory, for measuring: imported, reconciled, with its coverage. */
import { loadAtlas } from '../src/atlas/load.ts'
import { loadReferences } from '../src/atlas/reference.ts'
import type { Shelf } from '../src/check/shelf.ts'
import { importFile } from '../src/import/file.ts'
import { starterCoverage, starterFiles, starterPublishedCounts } from '../src/import/starter.ts'
import type { Report } from '../src/model/report.ts'
import { reconcile } from '../src/reconcile/reconcile.ts'
import { saveCoverage, savePublishedCounts } from '../src/record/coverage.ts'
import { openRecord, type Record } from '../src/record/database.ts'
import { saveContacts, saveReading } from '../src/record/write.ts'

export interface Starter {
  readonly record: Record
  readonly shelf: Shelf
  readonly reports: readonly Report[]
}

/** Takes a few seconds; the caller closes the record. */
export async function starterInMemory(): Promise<Starter> {
  const atlas = loadAtlas()
  const record = await openRecord(':memory:')
  const reports: Report[] = []
  for (const file of starterFiles()) {
    const { reading } = await importFile(file, { atlas })
    await saveReading(record, reading)
    reports.push(...reading.reports)
  }
  await saveContacts(record, reconcile(reports, atlas))
  await saveCoverage(record, starterCoverage())
  await savePublishedCounts(record, starterPublishedCounts())
  return { record, shelf: { ...atlas, references: loadReferences() }, reports }
}
