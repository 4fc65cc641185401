/** Calendar arithmetic that every language shares: ISO days in, `When` out. Months count from 1, weekdays from Monday = 1. */
import type { DatePart, When } from '../model/date.ts'
import type { DateAnchor } from './pack.ts'

const DAY_MS = 86_400_000
const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** `2024-11-27`; null where the calendar has no such day (31 February). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Monday 1 … Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

export function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Year and month, `months` away. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

type Implied = When['implied']

/** Marks `parts` as taken from the anchor. */
export function impliedFrom(anchor: DateAnchor, ...parts: readonly DatePart[]): Implied {
  return Object.fromEntries(parts.map((part) => [part, anchor.from]))
}

export function whenDay(day: string, implied: Implied = {}): When {
  return { edtf: day, first: day, last: day, implied, approximate: false }
}

/** A run of days, both ends inclusive; a single day where they are equal. */
export function whenDays(first: string, last: string, implied: Implied = {}): When {
  return first === last ? whenDay(first, implied) : { edtf: `${first}/${last}`, first, last, implied, approximate: false }
}

export function whenMonth(year: number, month: number, implied: Implied = {}): When {
  const edtf = `${pad(year, 4)}-${pad(month)}`
  return { edtf, first: `${edtf}-01`, last: lastDayOf(year, month), implied, approximate: false }
}

export function whenYear(year: number, implied: Implied = {}): When {
  return { edtf: pad(year, 4), first: `${pad(year, 4)}-01-01`, last: `${pad(year, 4)}-12-31`, implied, approximate: false }
}

/** Several years, both inclusive. */
export function whenYears(first: number, last: number, implied: Implied = {}): When {
  return { edtf: `${pad(first, 4)}/${pad(last, 4)}`, first: `${pad(first, 4)}-01-01`, last: `${pad(last, 4)}-12-31`, implied, approximate: false }
}

/** Quarter 1–4. EDTF level 2 writes it 33–36. */
export function whenQuarter(year: number, quarter: number, implied: Implied = {}): When {
  const month = quarter * 3 - 2
  return { edtf: `${pad(year, 4)}-${32 + quarter}`, first: `${pad(year, 4)}-${pad(month)}-01`, last: lastDayOf(year, month + 2), implied, approximate: false }
}

/** Season 1 spring … 4 winter, of the northern hemisphere; winter begins in December of `year`. EDTF writes 21–24. */
export function whenSeason(year: number, season: number, implied: Implied = {}): When {
  const month = season * 3
  const end = addMonths(year, month, 2)
  return { edtf: `${pad(year, 4)}-${20 + season}`, first: `${pad(year, 4)}-${pad(month)}-01`, last: lastDayOf(end.year, end.month), implied, approximate: false }
}

/** A day or month whose year stays open: `XXXX-11-27`, `XXXX-11`. */
export function whenOpenYear(month: number, day: number | null = null): When {
  return { edtf: `XXXX-${pad(month)}${day === null ? '' : `-${pad(day)}`}`, first: null, last: null, implied: {}, approximate: false }
}

/** The year in which `month`-`day` lies nearest to the anchor's day: in a January report «30 декабря» is last year's. */
export function nearestYear(month: number, day: number, anchor: string): number | null {
  const year = Number(anchor.slice(0, 4))
  const days = [year, year - 1, year + 1].map((candidate) => isoDay(candidate, month, day)).filter((found) => found !== null)
  const [nearest] = days.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))
  return nearest ? Number(nearest.slice(0, 4)) : null
}

export type Turn = 'last' | 'this' | 'next' | 'nearest'

/** The day of a weekday: `last` before the anchor, `next` after it, `this` in its week, `nearest` within the last six days or on it. */
export function weekday(anchor: string, wanted: number, turn: Turn): string {
  const ahead = wanted - weekdayOf(anchor)
  if (turn === 'this') return addDays(anchor, ahead)
  if (turn === 'next') return addDays(anchor, ahead <= 0 ? ahead + 7 : ahead)
  if (turn === 'last') return addDays(anchor, ahead >= 0 ? ahead - 7 : ahead)
  return addDays(anchor, ahead > 0 ? ahead - 7 : ahead)
}

/** Monday to Sunday, `weeks` away. */
export function week(anchor: string, weeks: number): { first: string; last: string } {
  const monday = addDays(anchor, 1 - weekdayOf(anchor) + weeks * 7)
  return { first: monday, last: addDays(monday, 6) }
}
