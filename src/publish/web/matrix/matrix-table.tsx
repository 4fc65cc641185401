/** The matrix as a table whose heads stay in sight. */
import { memo, useEffect, useState } from 'react'
import { followWithin, hrefTo } from '../address.tsx'
import { Scrolls } from '../scrolls.tsx'
import { fill, useRoom } from '../strings/rooms/by-language.ts'
import { MATRIX } from '../strings/rooms/matrix.ts'
import { useChosen } from '../who/choosing.tsx'
import { useWords } from '../words.ts'
import { depthOf, type Ordered } from './ordered.ts'

type Line = Ordered['rows'][number]

interface RowProps {
  readonly line: Line
  readonly columns: readonly Line[]
  readonly most: number
}

/** Cells of a row; a run of empty ones is one cell, so that a sparse matrix of 195 states stays light. */
function runsOf({ visits, id }: Line, columns: readonly Line[]) {
  const runs: { readonly host: Line | null; readonly key: string; span: number }[] = []
  for (const host of columns) {
    const last = runs.at(-1)
    const isEmpty = !visits.has(host.id)
    if (isEmpty && host.id !== id && last?.host === null && !last.key.startsWith('self')) last.span += 1
    else
      runs.push({ host: isEmpty ? null : host, key: `${host.id === id ? 'self ' : ''}${host.id}`, span: 1 })
  }
  return runs
}

/** Cells are plain elements and one listener of the table follows their links: there may be forty thousand. */
const Row = memo(function Row({ line, columns, most }: RowProps) {
  const { lang } = useWords()
  const room = useRoom(MATRIX)
  return (
    <tr>
      <th scope="row">
        <a href={hrefTo(lang, ['states', line.id])}>{line.name}</a>
        <span className="quiet"> {line.sent}</span>
      </th>
      {runsOf(line, columns).map(({ host, key, span }) => {
        if (host === null)
          return <td key={key} colSpan={span} className={key.startsWith('self') ? 'self' : undefined} />
        const n = line.visits.get(host.id) ?? 0
        return (
          <td key={key} className={`heat-${depthOf(n, most)}`}>
            <a
              href={hrefTo(lang, ['pairs', line.id, host.id])}
              aria-label={fill(room.cell, { from: line.name, to: host.name, n })}
            >
              {n}
            </a>
          </td>
        )
      })}
    </tr>
  )
})

function Heads({ columns, by }: { readonly columns: readonly Line[]; readonly by: string }) {
  const room = useRoom(MATRIX)
  const [, change] = useChosen()
  return (
    <thead>
      <tr>
        <th scope="col" className="corner">
          {room.guest}
        </th>
        {columns.map(({ id, name, received }) => (
          <th key={id} scope="col" aria-sort={by === id ? 'descending' : undefined}>
            <button
              type="button"
              aria-label={fill(room.sortBy, { state: name })}
              title={`${name}: ${received}`}
              onClick={() => change({ sort: by === id ? 'total' : id })}
            >
              <span>{name}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Of a row's and a column's size in the style sheet, pixels. */
const ROW = 30
const COLUMN = 34
const HEAD = 176
/** So many rows are drawn at once; the rest follow while the first are looked at. */
const BATCH = 30

/** How many rows are drawn so far. Once all are, scrolling is the browser's alone. */
function useDrawn(rows: number): number {
  const [drawn, setDrawn] = useState(BATCH)
  useEffect(() => {
    if (drawn >= rows) return
    const next = window.setTimeout(() => setDrawn((now) => now + BATCH))
    return () => window.clearTimeout(next)
  }, [drawn, rows])
  return drawn
}

export function MatrixTable({ ordered, by }: { readonly ordered: Ordered; readonly by: string }) {
  const room = useRoom(MATRIX)
  const { rows, columns, most } = ordered
  const drawn = useDrawn(rows.length)
  return (
    <Scrolls name={room.title} className="matrix">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <table
        aria-rowcount={rows.length + 1}
        style={{ width: HEAD + columns.length * COLUMN }}
        onClick={followWithin}
      >
        <Heads columns={columns} by={by} />
        <tbody>
          {rows.slice(0, drawn).map((line) => (
            <Row key={line.id} {...{ line, columns, most }} />
          ))}
          {drawn < rows.length && (
            <tr>
              <td colSpan={columns.length + 1} style={{ height: (rows.length - drawn) * ROW }} />
            </tr>
          )}
        </tbody>
      </table>
    </Scrolls>
  )
}
