/** Calendar arithmetic that every language shares: ISO days in, `When` out. Months count from 1, weekdays from Monday = 1. */
import type { DatePart, When } from '../model/date.ts'
import type { DateAnchor } from './pack.ts'

const DAY_MS = 86_400_000
const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** `2024-11-27`; null where the calendar has no such day (31 February). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
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
  return first === last
    ? whenDay(first, implied)
    : { edtf: `${first}/${last}`, first, last, implied, approximate: false }
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
