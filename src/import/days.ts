/** Days as record files write them: EDTF to the day, month or year, a range, or the short form `2019-05-28/29`. */
import type { When } from '../model/date.ts'
import { Day } from '../model/text.ts'

const PRECISE = /^\d{4}(-\d\d(-\d\d)?)?$/
const SHORT_END = /^\d\d$/

function lastDayOfMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`
}

function boundsOf(date: string): { first: string; last: string } | null {
  if (!PRECISE.test(date)) return null
  const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
  if (!Day.safeParse(first).success) return null
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? lastDayOfMonth(date) : date
  return { first, last }
}

/** Start and end, each as precise as given, as one EDTF string with its bounds; null where it is not a date. */
export function whenBetween(start: string, end: string): When | null {
  const from = boundsOf(start)
  const to = boundsOf(end || start)
  if (!from || !to || to.last < from.first) return null
  const edtf = !end || start === end ? start : `${start}/${end}`
  return { edtf, first: from.first, last: to.last, implied: {}, approximate: false }
}

/** One cell that holds a day, a month, a year or a range. */
export function whenOf(cell: string): When | null {
  const [start = '', end = '', ...more] = cell.trim().split('/')
  if (more.length > 0) return null
  const whole = SHORT_END.test(end) ? `${start.slice(0, start.lastIndexOf('-'))}-${end}` : end
  return whenBetween(start, whole)
}
