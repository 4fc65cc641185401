/** The number line: where the claimed number stands among what the ways of counting give. */
import { fill } from '../../strings.ts'
import { useWords } from '../words.ts'

export interface Point {
  readonly rule: string
  readonly count: number
  readonly gives: boolean
  readonly shown: boolean
}

const WIDTH = 720
const SIDE = 36
const STEP = 17

function ticksBetween(low: number, high: number): number[] {
  const span = Math.max(1, high - low)
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => span / size <= 8) ?? 1000
  const first = Math.ceil(low / step) * step
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, at) => first + at * step)
}

/** Points of one number stand on one another, so that how many rules give it can be seen. */
const stacked = (points: readonly Point[]) =>
  points.map((point, at) => ({
    ...point,
    height: points.slice(0, at).filter(({ count }) => count === point.count).length,
  }))

interface NumberLineProps {
  readonly points: readonly Point[]
  readonly claimed: number | null
}

/** Told in words for those who do not see it; the numbers stand in the list of rules as well. */
export function NumberLine({ points, claimed }: NumberLineProps) {
  const { page } = useWords()
  const numbers = [...points.map(({ count }) => count), ...(claimed === null ? [] : [claimed])]
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const pad = Math.max(1, Math.round((high - low) * 0.06))
  const [from, to] = [Math.max(0, low - pad), high + pad]
  const x = (value: number): number => SIDE + ((value - from) / Math.max(1, to - from)) * (WIDTH - 2 * SIDE)
  const rows = stacked(points)
  const base = 46 + Math.max(0, ...rows.map(({ height }) => height)) * STEP
  const counts = [...new Set(points.map(({ count }) => count))].sort((a, b) => a - b).join(', ')
  return (
    <svg
      className="number-line"
      viewBox={`0 0 ${WIDTH} ${base + 34}`}
      role="img"
      aria-label={fill(page.numberLineTold, { claimed: claimed ?? '—', counts })}
    >
      <line className="axis" x1={SIDE / 2} x2={WIDTH - SIDE / 2} y1={base} y2={base} />
      {ticksBetween(from, to).map((tick) => (
        <g key={tick} className="tick">
          <line x1={x(tick)} x2={x(tick)} y1={base} y2={base + 5} />
          <text x={x(tick)} y={base + 22}>
            {tick}
          </text>
        </g>
      ))}
      {claimed !== null && (
        <g className="claimed-mark">
          <line x1={x(claimed)} x2={x(claimed)} y1={20} y2={base} />
          <text x={x(claimed)} y={14}>
            {page.claimed}: {claimed}
          </text>
        </g>
      )}
      {rows.map(({ rule, count, gives, shown, height }) => {
        const [cx, cy] = [x(count), base - 12 - height * STEP]
        const inks = `point${gives ? ' gives' : ''}${shown ? ' shown' : ''}`
        return gives ? (
          <circle key={rule} className={inks} cx={cx} cy={cy} r={7} />
        ) : (
          <rect key={rule} className={inks} x={cx - 6} y={cy - 6} width={12} height={12} rx={2} />
        )
      })}
    </svg>
  )
}
