/** Pieces of dates: a month, a day of it, the year beside it, the dash of a range. */
import type { When } from '../../../model/date.ts'
import { implying, inNearestYear, weekdayOf, type Year, yearOf } from '../../kit.ts'
import { type DatePlace, isCapital, isDash, keyAt } from './rule.ts'
import { MONTHS, SHORT_WEEKDAYS, TURNS, WEEKDAYS } from './vocabulary.ts'

export interface MonthFound {
  readonly to: number
  readonly month: number
}

/** "November", "Nov.", "NOV". */
export function monthAt(place: DatePlace, at: number): MonthFound | null {
  const key = keyAt(place, at)
  const month = MONTHS.get(key)
  if (!month || !isCapital(place, at)) return null
  const stop = key.length <= 4 && key !== 'may' && keyAt(place, at + 1) === '.' && touches(place, at + 1)
  return { month, to: at + (stop ? 2 : 1) }
}

const touches = ({ tokens }: DatePlace, at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end

/** `27`, `27th`; null for what no month has. */
export function dayAt(place: DatePlace, at: number): number | null {
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(keyAt(place, at))?.[1]
  const day = figures ? Number(figures) : 0
  return day >= 1 && day <= 31 ? day : null
}

export interface YearFound {
  readonly to: number
  /** Null where no anchor tells which year "last year" is. */
  readonly year: Year
  readonly implied: boolean
}

export const figureYear = (key: string): number | null =>
  /^(1[5-9]|20|21)\d\d$/.test(key) ? Number(key) : null

/** `2024`, `, 2024`, `of 2024`, `last year`, `of next year`, `(2024)`. */
export function yearAt(place: DatePlace, at: number): YearFound | null {
  const lead = keyAt(place, at)
  const skip = lead === ',' || lead === 'of' || lead === 'in' ? 1 : 0
  const year = figureYear(keyAt(place, at + skip))
  if (year !== null && !isMore(place, at + skip + 1)) return { to: at + skip + 1, year, implied: false }
  return turnOfYear(place, at + (lead === 'of' ? 1 : 0))
}

/** `2024-11`: the figure begins something longer. */
const isMore = (place: DatePlace, at: number): boolean =>
  isDash(keyAt(place, at)) && touches(place, at) && /^\d{2}$/.test(keyAt(place, at + 1))

/** "last year", "this year". */
export function turnOfYear(place: DatePlace, at: number): YearFound | null {
  const shift = TURNS.get(keyAt(place, at))
  if (shift === undefined || keyAt(place, at + 1) !== 'year') return null
  const { day } = place.anchor
  return { to: at + 2, year: day === null ? null : yearOf(day) + shift, implied: day !== null }
}

/** A weekday that a date follows: "Wednesday, Nov. 27", "Wed 27 November". Null where none stands. */
export function weekdayBefore(place: DatePlace, at: number): { to: number; weekday: number } | null {
  const key = keyAt(place, at)
  const weekday = WEEKDAYS.get(key) ?? SHORT_WEEKDAYS.get(key)
  if (!weekday || !isCapital(place, at)) return null
  let to = at + 1
  if (keyAt(place, to) === '.' && SHORT_WEEKDAYS.has(key)) to++
  if (keyAt(place, to) === ',') to++
  if (keyAt(place, to) === 'the') to++
  return { to, weekday }
}

/** Token after the mark of a range: a dash, "to", "and", "through"; null where none stands. */
export function rangeMark(place: DatePlace, at: number): number | null {
  const key = keyAt(place, at)
  return isDash(key) || ['to', 'and', '&', 'through', 'until', 'till', 'or'].includes(key) ? at + 1 : null
}

/** `make` in the year given, else in the nearest one (on the weekday given, if any); null where that year has no such day. */
export function inYear(
  make: (year: Year) => When | null,
  year: YearFound | null,
  { place, weekday }: { place: DatePlace; weekday?: number | undefined },
): When | null {
  if (!year) {
    const onDay = (one: Year) => {
      const when = make(one)
      return when?.first && weekday && weekdayOf(when.first) !== weekday ? null : when
    }
    return (
      (weekday && inNearestYear(onDay, place.anchor, null)) ||
      inNearestYear(make, place.anchor, place.tense())
    )
  }
  const when = make(year.year)
  return when && year.implied ? implying(when, place.anchor, ['year']) : when
}
