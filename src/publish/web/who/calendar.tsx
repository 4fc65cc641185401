/** Contacts by month: a row a year, a cell a month, deeper where there were more. */

import { monthsIn } from '../days.ts'
import { depthOf } from '../matrix/ordered.ts'
import { Scrolls } from '../scrolls.tsx'
import { fill, useRoom } from '../strings/rooms/by-language.ts'
import { LOOKING } from '../strings/rooms/looking.ts'
import { useWords } from '../words.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

export function Calendar({ months }: { readonly months: Readonly<Record<string, number>> }) {
  const { doors } = useWords()
  const room = useRoom(LOOKING)
  const years = [...new Set(Object.keys(months).map((month) => month.slice(0, 4)))].sort().reverse()
  if (years.length === 0) return null
  const most = Math.max(1, ...Object.values(months))
  const names = monthsIn(doors)
  return (
    <Scrolls name={room.calendar} className="calendar">
      <table>
        <caption>{room.calendar}</caption>
        <thead>
          <tr>
            <th scope="col">{room.year}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {MONTHS.map((month, at) => {
                const n = months[`${year}-${month}`] ?? 0
                const told = fill(room.monthTold, { month: names[at] ?? month, year, n })
                return (
                  <td
                    key={month}
                    className={n === 0 ? '' : `heat-${depthOf(n, most)}`}
                    title={n === 0 ? undefined : told}
                  >
                    {n === 0 ? '' : n}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}
