/** A CSV with its codebook → one document of kind record, and the reports of its rows. */
import type { Report } from '../model/report.ts'
import type { Issue } from '../model/text.ts'
import { checkColumns } from './codebook.ts'
import { type Row, rowsOf } from './csv-cells.ts'
import { fieldsOf } from './csv-fields.ts'
import { type CsvContext, RowBroken, valuesOf } from './csv-values.ts'
import { reportsOfRow } from './row.ts'

export interface CsvReading {
  readonly reports: Report[]
  readonly issues: Issue[]
  /** Rows after the head, the broken ones counted too. */
  readonly rows: number
}

function issueOf(text: string, row: Row, error: RowBroken): Issue {
  const { start, end } = error.span
  return { start, end, what: `line ${row.line}: ${error.message}`, quote: text.slice(start, end) }
}

function readRow(row: Row, head: readonly string[], context: CsvContext): Report[] {
  if (row.torn) throw new RowBroken('a quotation mark is opened and never closed', row)
  if (row.cells.length !== head.length)
    throw new RowBroken(`${row.cells.length} cells where the head has ${head.length}`, row)
  const fields = fieldsOf(valuesOf(row, head, context.codebook), row, context)
  return reportsOfRow(context.atlas, fields, context.codebook.name)
}

/** Reads every row; one that is broken becomes an issue with its line, and the reading goes on. */
export function readCsv(context: CsvContext): CsvReading {
  const { text, codebook, file, progress } = context
  const [first, ...rows] = rowsOf(text, codebook.delimiter)
  const head = first?.cells.map((cell) => cell.value.trim()) ?? []
  checkColumns(file, head, codebook)
  const reading: CsvReading = { reports: [], issues: [], rows: rows.length }
  const seen = new Set<string>()
  for (const [at, row] of rows.entries()) {
    try {
      const reports = readRow(row, head, context)
      const id = reports[0]?.id ?? ''
      if (seen.has(id)) throw new RowBroken(`id "${id}" stands twice`, row)
      seen.add(id)
      reading.reports.push(...reports)
    } catch (error) {
      if (!(error instanceof RowBroken)) throw error
      reading.issues.push(issueOf(text, row, error))
    }
    if (at % 256 === 0) progress?.(row.end / text.length)
  }
  progress?.(1)
  return reading
}
