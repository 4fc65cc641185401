/** Cells of a CSV row → values, each with its meaning by the codebook and its place in the text. */
import type { Atlas } from '../atlas/load.ts'
import type { Span } from '../model/text.ts'
import type { Codebook, ColumnMeaning, Use } from './codebook.ts'
import type { Row } from './csv-cells.ts'

export interface CsvContext {
  readonly text: string
  readonly atlas: Atlas
  readonly codebook: Codebook
  /** For messages. */
  readonly file: string
  /** Called now and then with the share of the text that is read, 0 to 1. */
  readonly progress?: (share: number) => void
}

/** One value of a row: what it means, what it says, and where it stands. */
export interface Value extends Span {
  readonly is: ColumnMeaning
  readonly value: string
  readonly use: Use
  readonly column: string
}

/** A row that cannot be read as the codebook says. */
export class RowBroken extends Error {
  readonly span: Span
  constructor(message: string, span: Span) {
    super(message)
    this.span = span
  }
}

const usesOf = (codebook: Codebook, column: string): Use[] => [codebook.columns[column] ?? []].flat()

function* pieces(
  cell: Row['cells'][number],
  separator: string | undefined,
): Generator<Span & { value: string }> {
  let at = 0
  for (const part of separator === undefined ? [cell.value] : cell.value.split(separator)) {
    const value = part.trim()
    // Doubled quotation marks shift the places within a cell; its whole is then the nearest true place.
    const plain = cell.end - cell.start === cell.value.length
    const start = plain ? cell.start + cell.value.indexOf(value, at) : cell.start
    if (value) yield { value, start, end: plain ? start + value.length : cell.end }
    at += part.length + (separator?.length ?? 0)
  }
}

function mapped(value: string, use: Use, column: string, span: Span): string {
  const known = use.values?.[value]
  if (known !== undefined) return known
  if (use.values && !use.others) throw new RowBroken(`${column}: "${value}" is not in the codebook`, span)
  return value
}

/** Values of a row in the order of its columns; empty cells and ignored columns give none. */
export function valuesOf(row: Row, head: readonly string[], codebook: Codebook): Value[] {
  const values: Value[] = []
  for (const [at, column] of head.entries()) {
    const cell = row.cells[at]
    if (!cell) continue
    for (const use of usesOf(codebook, column)) {
      if (use.is === 'ignored') continue
      for (const { value, start, end } of pieces(cell, use.separator)) {
        const says = mapped(value, use, column, { start, end })
        if (says) values.push({ is: use.is, value: says, use, column, start, end })
      }
    }
  }
  return values
}
