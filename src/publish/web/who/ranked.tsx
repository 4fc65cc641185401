/** States in order of visits, the first ones at once and the rest when asked. */
import { useState } from 'react'
import type { Names, Share } from '../../api/shapes.ts'
import { fill } from '../../strings.ts'
import { Link } from '../address.tsx'
import { useWords } from '../words.ts'

export interface RankedRow {
  readonly id: string
  readonly visits: number
}

/** Shares by one rule, the largest first; the first rule where none is chosen. */
export function rankedBy(shares: readonly Share[], rule: string): RankedRow[] {
  const chosen = rule || Object.keys(shares[0]?.counts ?? {})[0] || ''
  return shares
    .map(({ id, counts }) => ({ id, visits: counts[chosen] ?? 0 }))
    .filter(({ visits }) => visits > 0)
    .sort((a, b) => b.visits - a.visits)
}

interface RankedProps {
  readonly rows: readonly RankedRow[]
  readonly names: Names
  readonly hrefOf: (id: string) => string
}

const FEW = 12

/** Equal numbers share a rank. */
const rankOf = (rows: readonly RankedRow[], visits: number): number =>
  1 + rows.filter((row) => row.visits > visits).length

export function Ranked({ rows, names, hrefOf }: RankedProps) {
  const { page } = useWords()
  const [all, setAll] = useState(false)
  const most = Math.max(1, ...rows.map(({ visits }) => visits))
  const shown = all ? rows : rows.slice(0, FEW)
  return (
    <>
      <ol className="bars ranked">
        {shown.map(({ id, visits }) => (
          <li key={id}>
            <span className="rank">{rankOf(rows, visits)}</span>
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
