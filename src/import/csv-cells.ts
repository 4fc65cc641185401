/** CSV by its letter (RFC 4180), with the place of every cell in the text: rows must point at their own words. */
import type { Span } from '../model/text.ts'

/** One cell: its value without the quotation marks, and where its content stands in the text. */
export interface Cell extends Span {
  readonly value: string
}

/** One row: its first line in the file, counted from 1, and its place in the text without the line break. */
export interface Row extends Span {
  readonly line: number
  readonly cells: readonly Cell[]
  /** A quotation mark opened and never closed: the row runs to the end of the file. */
  readonly torn: boolean
}

const QUOTE = '"'

interface Scan {
  readonly cell: Cell
  /** Where the next cell or the line break begins. */
  readonly next: number
  readonly torn: boolean
}

function quotedCell(text: string, at: number): Scan {
  let end = at + 1
  for (;;) {
    const mark = text.indexOf(QUOTE, end)
    if (mark < 0) {
      const value = text.slice(at + 1)
      return { cell: { start: at + 1, end: text.length, value }, next: text.length, torn: true }
    }
    if (text[mark + 1] !== QUOTE) {
      const value = text.slice(at + 1, mark).replaceAll('""', QUOTE)
      return { cell: { start: at + 1, end: mark, value }, next: mark + 1, torn: false }
    }
    end = mark + 2
  }
}

function bareCell(text: string, at: number, delimiter: string): Scan {
  let end = at
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: { start: at, end, value: text.slice(at, end) }, next: end, torn: false }
}

/** Past whatever stands between a closing quotation mark and the next delimiter or line break. */
function cellEnd(text: string, at: number, delimiter: string): number {
  let end = at
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

function rowAt(text: string, at: number, line: number, delimiter: string): Row {
  const cells: Cell[] = []
  let next = at
  for (;;) {
    const scan = text[next] === QUOTE ? quotedCell(text, next) : bareCell(text, next, delimiter)
    cells.push(scan.cell)
    next = cellEnd(text, scan.next, delimiter)
    if (scan.torn || text[next] !== delimiter) return { line, start: at, end: next, cells, torn: scan.torn }
    next++
  }
}

function lineBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Rows in order, empty lines left out. Linear in the length of the text. */
export function* rowsOf(text: string, delimiter = ','): Generator<Row> {
  let at = 0
  let line = 1
  while (at < text.length) {
    const row = rowAt(text, at, line, delimiter)
    if (row.cells.some((cell) => cell.value !== '')) yield row
    line += lineBreaks(text.slice(row.start, row.end)) + 1
    at = row.end
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
  }
}
