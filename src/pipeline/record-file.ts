/** A record file that came as texts, as through a page: kept in a folder of its own while it is imported. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import type { ImportedFile } from '../import/file.ts'
import type { Record } from '../record/database.ts'
import { importRecord, type Progress } from './starter.ts'

/** The file cannot be imported; the message is for the one who brought it. */
export class NotImported extends Error {
  override name = 'NotImported'
}

const OWN_FAULTS: ReadonlySet<string> = new Set(['CodebookBroken', 'FileNotImported'])

/** All or nothing. @throws NotImported where the codebook or the file is broken; rows that are become issues. */
export async function importTexts(
  record: Record,
  { csv, codebook }: { readonly csv: string; readonly codebook: string },
  progress: Progress = () => undefined,
): Promise<ImportedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'elchi-import-'))
  try {
    await writeFile(join(folder, 'rows.csv'), csv)
    await writeFile(join(folder, 'rows.codebook.json'), codebook)
    return await importRecord(record, join(folder, 'rows.csv'), progress)
  } catch (error) {
    if (error instanceof Error && OWN_FAULTS.has(error.name))
      throw new NotImported(error.message.replaceAll(`${folder}${sep}`, ''))
    throw error
  } finally {
    await rm(folder, { recursive: true })
  }
}
