/** Contacts by year: a column a year, kinds told apart by pattern and place as well as by colour. */

import type { PairAnswer } from '../../api/shapes.ts'
import { Scrolls } from '../scrolls.tsx'
import { useWords } from '../words.ts'
import { KindMark } from './contact-table.tsx'
import { CONTACT_KIND_ORDER } from './kinds.ts'

type Years = PairAnswer['years']

const HEIGHT = 150

/** Room for four figures under a column, less where there are many. */
const columnFor = (years: number): number => (years > 45 ? 16 : years > 24 ? 24 : 38)

const total = (kinds: Years[string]): number => Object.values(kinds).reduce((sum, n) => sum + n, 0)

/** Every year from the first to the last, also those without a contact. */
function everyYear(years: Years): number[] {
  const known = Object.keys(years).map(Number)
  const [from, to] = [Math.min(...known), Math.max(...known)]
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

export function Timeline({ years }: { readonly years: Years }) {
  const { page, doors } = useWords()
  if (Object.keys(years).length === 0) return null
  const all = everyYear(years)
  const column = columnFor(all.length)
  const most = Math.max(1, ...Object.values(years).map(total))
  const unit = HEIGHT / most
  const kinds = CONTACT_KIND_ORDER.filter((kind) => Object.values(years).some((one) => one[kind]))
  const wide = all.length * column + 8
  const step = column < 24 ? 10 : column < 38 ? 5 : 1
  const told = all.flatMap((year) => (years[year] ? `${year}: ${total(years[year])}` : [])).join(', ')
  return (
    <figure className="timeline">
      <figcaption>{page.byYear}</figcaption>
      <Scrolls name={page.byYear}>
        <svg
          viewBox={`0 0 ${wide} ${HEIGHT + 44}`}
          width={wide}
          height={HEIGHT + 44}
          role="img"
          aria-label={`${page.byYear}. ${told}`}
        >
          {all.map((year, at) => {
            let top = HEIGHT + 16
            const x = 4 + at * column
            return (
              <g key={year}>
                {kinds.map((kind) => {
                  const n = years[year]?.[kind] ?? 0
                  if (n === 0) return null
                  top -= n * unit
                  return (
                    <rect
                      key={kind}
                      className={`bar ${kind}`}
                      x={x + 2}
                      y={top}
                      width={column - 6}
                      height={n * unit - 1}
                    >
                      <title>{`${year} · ${doors.kinds[kind]}: ${n}`}</title>
                    </rect>
                  )
                })}
                {years[year] && all.length <= 45 && (
                  <text className="bar-count" x={x + column / 2 - 1} y={top - 4}>
                    {total(years[year])}
                  </text>
                )}
                {year % step === 0 && (
                  <text className="bar-year" x={x + column / 2 - 1} y={HEIGHT + 34}>
                    {year}
                  </text>
                )}
              </g>
            )
          })}
          <line className="axis" x1={0} x2={wide} y1={HEIGHT + 16.5} y2={HEIGHT + 16.5} />
        </svg>
      </Scrolls>
      <ul className="legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={`swatch ${kind}`} aria-hidden="true" />
            <KindMark kind={kind} /> {doors.kinds[kind]}
          </li>
        ))}
      </ul>
    </figure>
  )
}
