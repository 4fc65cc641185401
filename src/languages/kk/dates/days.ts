/** Days of months: «2024 жылғы 16 мамырда», «мамырдың 16-сы», «16-17 мамыр күндері», «30 сәуір – 2 мамыр». */

import type { When } from '../../../model/date.ts'
import { dayWhen, implying, inNearestYear, rangeWhen, whenDays } from '../../kit.ts'
import {
  type Cursor,
  DASHES,
  type DateRule,
  dayAt,
  type Found,
  keyAt,
  monthAt,
  type YearRead,
  yearAt,
} from './cursor.ts'

interface Days {
  readonly first: number
  readonly last: number
  readonly month: number
  readonly to: number
}

/** One day or a run of days before the month: «16», «16-17», «16 және 17». */
function daysBefore(cursor: Cursor, at: number): Days | null {
  const first = dayAt(cursor, at)
  if (!first) return null
  const dash = DASHES.has(keyAt(cursor, first.to)) || AND.has(keyAt(cursor, first.to))
  const last = dash ? dayAt(cursor, first.to + 1) : null
  const to = last?.to ?? first.to
  const month = monthAt(cursor, to)
  return month ? { first: first.day, last: last?.day ?? first.day, month: month.value, to: to + 1 } : null
}

const AND = new Set(['мен', 'пен', 'бен', 'және'])

/** «мамырдың 16-сы», «қарашаның 27-28-інде». */
function daysAfter(cursor: Cursor, at: number): Days | null {
  const month = monthAt(cursor, at)
  if (month?.ending !== 'case' || !/^[тдн][ыі]ң$/u.test(month.rest)) return null
  const first = dayAt(cursor, at + 1)
  if (!first) return null
  const dash = DASHES.has(keyAt(cursor, first.to)) || AND.has(keyAt(cursor, first.to))
  const last = dash ? dayAt(cursor, first.to + 1) : null
  return { first: first.day, last: last?.day ?? first.day, month: month.value, to: last?.to ?? first.to }
}

function dated(cursor: Cursor, year: YearRead | null, days: Days): When | null {
  const make = (value: number | null): When | null => {
    const [from, until] = [dayWhen(value, days.month, days.first), dayWhen(value, days.month, days.last)]
    if (!from || !until) return null
    if (days.first === days.last) return from
    return from.first && until.first
      ? from.first < until.first
        ? whenDays(from.first, until.first)
        : null
      : rangeWhen(from, until)
  }
  if (year) return withYear(make(year.year), year, cursor)
  return inNearestYear(make, cursor.anchor, cursor.tense)
}

export function withYear(when: When | null, year: YearRead, { anchor }: Cursor): When | null {
  return when && !year.said ? implying(when, anchor, ['year']) : when
}

/** «күні», «күндері» after a day. */
function throughDayWord(cursor: Cursor, at: number): number {
  return /^күн(?:і|дері|гі)?$/u.test(keyAt(cursor, at)) ? at + 1 : at
}

function read(cursor: Cursor, daysOf: (cursor: Cursor, at: number) => Days | null): Found | null {
  const year = yearAt(cursor, cursor.at)
  const days = daysOf(cursor, year?.to ?? cursor.at)
  const when = days && dated(cursor, year, days)
  return days && when ? { when, to: throughDayWord(cursor, days.to) } : null
}

/** «30 сәуір – 2 мамыр», «27 қарашадан 2 желтоқсанға дейін». */
function acrossMonths(cursor: Cursor): Found | null {
  const year = yearAt(cursor, cursor.at)
  const from = daysBefore(cursor, year?.to ?? cursor.at)
  if (!from || from.first !== from.last) return null
  const joined = DASHES.has(keyAt(cursor, from.to)) || AND.has(keyAt(cursor, from.to))
  const until = joined
    ? daysBefore(cursor, from.to + 1)
    : /[тдн][ае]н$/u.test(keyAt(cursor, from.to - 1))
      ? daysBefore(cursor, from.to)
      : null
  if (!until || until.first !== until.last) return null
  const a = dated(cursor, year, from)
  const b = dated(cursor, year, until)
  const range =
    a && b
      ? a.first && b.first
        ? a.first < b.first
          ? whenDays(a.first, b.first, { ...a.implied, ...b.implied })
          : null
        : rangeWhen(a, b)
      : null
  if (!range) return null
  const after = keyAt(cursor, until.to)
  return {
    when: range,
    to:
      after === 'дейін' || after === 'аралығында' || after === 'арасында'
        ? until.to + 1
        : throughDayWord(cursor, until.to),
  }
}

/** «27.11.2024», «2024-11-27». */
function inFigures(cursor: Cursor): Found | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(keyAt(cursor, cursor.at))
  if (dotted) {
    const when = dayWhen(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
    return when && { when, to: cursor.at + 1 }
  }
  const written = [0, 1, 2, 3, 4].map((step) => keyAt(cursor, cursor.at + step)).join('')
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written)
  const when = iso && dayWhen(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return when ? { when, to: cursor.at + 5 } : null
}

/** The year after the day: «16 мамыр, 2024 жыл», «16 мамыр 2024 жылы». */
function yearLast(cursor: Cursor): Found | null {
  const days = daysBefore(cursor, cursor.at)
  if (!days) return null
  const year = yearAt(cursor, keyAt(cursor, days.to) === ',' ? days.to + 1 : days.to)
  const when = year?.said ? dated(cursor, year, days) : null
  return year && when ? { when, to: year.to } : null
}

export const dayRules: readonly DateRule[] = [
  { name: 'days-across-months', read: acrossMonths },
  { name: 'day-in-figures', read: inFigures },
  { name: 'day-month-year', read: yearLast },
  { name: 'day-month', read: (cursor) => read(cursor, daysBefore) },
  { name: 'month-day', read: (cursor) => read(cursor, daysAfter) },
]
