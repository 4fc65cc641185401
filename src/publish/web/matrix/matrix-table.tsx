/** The matrix as a table whose heads stay in sight; only the rows near the window are drawn in full. */
import { memo, type UIEvent, useState } from 'react'
import { hrefTo, Link } from '../address.tsx'
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

const Row = memo(function Row({ line, columns, most }: RowProps) {
  const { lang } = useWords()
  const room = useRoom(MATRIX)
  return (
    <tr>
      <th scope="row">
        <Link to={hrefTo(lang, ['states', line.id])}>{line.name}</Link>
        <span className="quiet"> {line.sent}</span>
      </th>
      {runsOf(line, columns).map(({ host, key, span }) =>
        host === null ? (
          <td key={key} colSpan={span} className={key.startsWith('self') ? 'self' : undefined} />
        ) : (
          <td key={key} className={`heat-${depthOf(line.visits.get(host.id) ?? 1, most)}`}>
            <Link
              to={hrefTo(lang, ['pairs', line.id, host.id])}
              name={fill(room.cell, { from: line.name, to: host.name, n: line.visits.get(host.id) ?? 0 })}
            >
              {line.visits.get(host.id)}
            </Link>
          </td>
        ),
      )}
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

/** Of a row's height in the style sheet, in pixels; so many rows are drawn beyond the window on each side. */
const ROW = 30
const BEYOND = 20
const STEP = 10
const WINDOW = 40

export function MatrixTable({ ordered, by }: { readonly ordered: Ordered; readonly by: string }) {
  const room = useRoom(MATRIX)
  const [top, setTop] = useState(0)
  const { rows, columns, most } = ordered
  const from = Math.max(0, top - BEYOND)
  const to = Math.min(rows.length, top + WINDOW + BEYOND)
  const onScroll = (event: UIEvent) => {
    const { scrollTop } = event.currentTarget
    setTop(Math.floor(scrollTop / (ROW * STEP)) * STEP)
  }
  return (
    <Scrolls name={room.title} className="matrix" onScroll={onScroll}>
      <table aria-rowcount={rows.length + 1}>
        <Heads columns={columns} by={by} />
        <tbody>
          {from > 0 && <Gap rows={from} columns={columns.length + 1} />}
          {rows.slice(from, to).map((line) => (
            <Row key={line.id} {...{ line, columns, most }} />
          ))}
          {to < rows.length && <Gap rows={rows.length - to} columns={columns.length + 1} />}
        </tbody>
      </table>
    </Scrolls>
  )
}

const Gap = ({ rows, columns }: { readonly rows: number; readonly columns: number }) => (
  <tr>
    <td colSpan={columns} style={{ height: rows * ROW }} />
  </tr>
)
