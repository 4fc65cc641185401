/** Record files as people have them on disk: a CSV with its codebook, or the XML of history.state.gov. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Atlas } from '../atlas/load.ts'
import type { Coverage } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import type { Document, Issue } from '../model/text.ts'
import { type Codebook, codebookPath, readCodebook } from './codebook.ts'
import { type CsvReading, readCsv } from './csv.ts'
import { HISTORY_STATE_GOV, readHistoryXml } from './history-state-gov.ts'

/** The file cannot be read at all; the message says why and what to do. */
export class FileNotImported extends Error {
  override name = 'FileNotImported'
}

export interface ImportOptions {
  readonly atlas: Atlas
  /** Share of the file that is read, 0 to 1. */
  readonly progress?: (share: number) => void
  /** Where the codebook is, if not beside the CSV. */
  readonly codebook?: string
}

/** What a record file gave: its text as a document with its reports and issues, and what it says of itself. */
export interface ImportedFile {
  readonly reading: Reading
  readonly coverage: readonly Coverage[]
  /** As the record keeps it: name, title, licence, hash of the bytes, number of rows, document. */
  readonly source: {
    readonly name: string
    readonly title: string
    readonly licence: string
    readonly hash: string
    readonly rows: number
    readonly document: string
  }
}

type About = Pick<Codebook, 'name' | 'title' | 'publisher' | 'licence' | 'language' | 'published' | 'url'>

async function textOf(path: string): Promise<{ text: string; hash: string }> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new FileNotImported(`${path}: ${error.message}`)
  })
  const hash = createHash('sha256').update(bytes).digest('hex')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hash }
  } catch (cause) {
    throw new FileNotImported(`${path}: not UTF-8 text; save it as UTF-8 and import it again`, { cause })
  }
}

function documentOf(about: About, text: string): Document {
  return {
    id: about.name,
    text,
    titleUnits: 0,
    title: about.title,
    lang: about.language,
    kind: 'record',
    publisher: about.publisher,
    publisherState: null,
    published: about.published,
    publishedFrom: about.published ? 'file' : null,
    url: about.url,
    blocks: [],
  }
}

function imported(about: About, file: { text: string; hash: string }, found: CsvReading): ImportedFile {
  const document = documentOf(about, file.text)
  const empty = { origin: null, statements: [], claims: [], practices: [], relations: [] }
  return {
    reading: { ...empty, document, reports: found.reports, issues: found.issues },
    coverage: [],
    source: {
      name: about.name,
      title: about.title,
      licence: about.licence,
      hash: file.hash,
      rows: found.rows,
      document: document.id,
    },
  }
}

/** A file that gives fewer rows than its codebook promises was cut short somewhere. */
function shortfall({ rows: expected }: Codebook, { rows }: CsvReading): Issue[] {
  if (expected === undefined || rows >= expected) return []
  return [{ start: 0, end: 0, what: `${rows} rows where the codebook expects ${expected}`, quote: '' }]
}

async function importCsv(path: string, options: ImportOptions): Promise<ImportedFile> {
  const codebook = await readCodebook(options.codebook ?? codebookPath(path))
  const file = await textOf(path)
  const found = readCsv({ ...options, text: file.text, codebook, file: path })
  const issues = [...shortfall(codebook, found), ...found.issues]
  return { ...imported(codebook, file, { ...found, issues }), coverage: codebook.coverage }
}

async function importXml(path: string, { atlas }: ImportOptions): Promise<ImportedFile> {
  const file = await textOf(path)
  const name = `history-state-gov-${basename(path, extname(path))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}`
  const found = readHistoryXml(file.text, { atlas, document: name })
  return imported({ ...HISTORY_STATE_GOV, name }, file, found)
}

/**
 * Imports a record file: `.csv` or `.tsv` with `x.codebook.json` beside it, or an `.xml` of visits or travels from
 * history.state.gov. Broken rows become issues and the import goes on; a broken codebook or an unreadable file throws
 * CodebookBroken or FileNotImported.
 */
export function importFile(path: string, options: ImportOptions): Promise<ImportedFile> {
  const kind = extname(path).toLowerCase()
  if (kind === '.csv' || kind === '.tsv') return importCsv(path, options)
  if (kind === '.xml') return importXml(path, options)
  throw new FileNotImported(`${path}: record files are .csv (with a codebook) or .xml (history.state.gov)`)
}
