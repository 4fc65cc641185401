/** Keys by which the record finds what a report may be joined to, without comparing it to all that it holds. */
import type { Report } from '../model/report.ts'
import { KIND_GROUP } from '../model/report.ts'
import { type Keys, sidesOf } from './blocks.ts'
import { dayAfter, monthsBetween } from './days.ts'
import { guestOf } from './likeness.ts'
import { PARTS } from './parts.ts'

/** Longer spans are found as those without a bound are. */
const MOST_MONTHS = 13
/** Days granted to guests who come on the eve, and to dates that are "about". */
const SLACK = 2

/** Months in which a report may lie; none where its date has no bound or is too long to list. */
function monthsOf({ when }: Report): string[] {
  if (!when?.first || !when.last) return []
  const months = monthsBetween(dayAfter(when.first, -SLACK), dayAfter(when.last, SLACK))
  return months.length > MOST_MONTHS ? [] : months
}

/** A dated report lies under its months and `open` reports under no month; a bare key finds both. */
function dated(report: Report, { put, ask }: Keys): Keys {
  const months = monthsOf(report)
  const among = (keys: readonly string[], times: readonly string[]) =>
    keys.flatMap((key) => times.map((time) => `${key}|${time}`))
  return {
    put: [...put, ...among(put, months.length > 0 ? months : ['open'])],
    ask: months.length > 0 ? among(ask, [...months, 'open']) : ask,
  }
}

/** A visit looks for talks of its guest, and talks for visits of those who talk. */
function partKeys(report: Report): Keys {
  if (report.kind === 'visit') {
    const guest = guestOf(report)?.person
    return guest ? { put: [`stay|${guest}`], ask: [`part|${guest}`] } : { put: [], ask: [] }
  }
  if (!PARTS.has(report.kind)) return { put: [], ask: [] }
  const persons = report.participants.flatMap(({ person }) => person ?? [])
  return { put: persons.map((one) => `part|${one}`), ask: persons.map((one) => `stay|${one}`) }
}

/** Under which keys a report lies (`put`), and under which others may lie that concern it (`ask`). */
export function storeKeys(report: Report): Keys {
  const sides = sidesOf(report)
  const group = (keys: readonly string[]) => keys.map((key) => `${KIND_GROUP[report.kind]}|${key}`)
  const all = [
    dated(report, { put: group(sides.put), ask: group(sides.ask) }),
    dated(report, partKeys(report)),
    { put: report.partOf === null ? [] : [`part-of|${report.partOf}`], ask: [`part-of|${report.id}`] },
  ]
  return {
    put: [...new Set(all.flatMap(({ put }) => put))],
    ask: [...new Set(all.flatMap(({ ask }) => ask))],
  }
}
