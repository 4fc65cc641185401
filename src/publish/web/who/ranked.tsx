/** States in order of visits, the first ones at once and the rest when asked. */
import { useState } from 'react'
import type { Names } from '../../api/shapes.ts'
import { fill } from '../../strings.ts'
import { Link } from '../address.tsx'
import { useWords } from '../words.ts'

interface RankedProps {
  readonly rows: readonly { readonly id: string; readonly visits: number }[]
  readonly names: Names
  readonly hrefOf: (id: string) => string
}

const FEW = 12

export function Ranked({ rows, names, hrefOf }: RankedProps) {
  const { page } = useWords()
  const [all, setAll] = useState(false)
  const most = Math.max(1, ...rows.map(({ visits }) => visits))
  const shown = all ? rows : rows.slice(0, FEW)
  return (
    <>
      <ol className="bars">
        {shown.map(({ id, visits }) => (
          <li key={id}>
            <Link to={hrefOf(id)}>{names.states[id] ?? id}</Link>
            <meter min={0} max={most} value={visits} aria-hidden="true" />
            <strong>{visits}</strong>
          </li>
        ))}
      </ol>
      {rows.length > FEW && !all && (
        <button type="button" onClick={() => setAll(true)}>
          {fill(page.ofMany, { shown: FEW, all: rows.length })} …
        </button>
      )}
    </>
  )
}
