/** Months, seasons, quarters, years and what is counted from the day of publication. */
import type { When } from '../../../model/date.ts'
import {
  addDays,
  fullDay,
  halfYearWhen,
  implying,
  inLastOrNextYear,
  inNearestYear,
  monthWhen,
  quarterWhen,
  rangeWhen,
  seasonWhen,
  shiftMonth,
  thirdOf,
  weekday,
  weekWhen,
  yearWhen,
} from '../../kit.ts'
import { numberAt } from '../numbers.ts'
import {
  type Cursor,
  DASHES,
  type DateRule,
  type Found,
  fourDigits,
  keyAt,
  monthAt,
  yearAt,
} from './cursor.ts'
import { withYear } from './days.ts'
import { DAYS, SEASONS, SHIFT, stemmed, TURNS, WEEKDAYS, YEARS_WORD } from './vocabulary.ts'

/** «айының», «айында», «айы». */
const MONTH_WORD = /^ай(?:ы|да|дың|дан|ға|ында|ындағы|ының|ынан|ына)?$/u
const WEEK_WORD = /^апта(?:да|ның|дағы|сы|сында)?$/u

const THIRDS: readonly (readonly [RegExp, 'begin' | 'middle' | 'end'])[] = [
  [/^бас(?:ы|ында|ындағы|ынан|ына|талғалы)$/u, 'begin'],
  [/^орта(?:сы|сында|сындағы|сынан|сына)$/u, 'middle'],
  [/^(?:соң|аяғ)(?:ы|ында|ындағы|ына|ынан)$/u, 'end'],
]

/** «… соңында» narrows what stands before it. */
function narrowed(cursor: Cursor, found: Found | null): Found | null {
  const third = found && THIRDS.find(([form]) => form.test(keyAt(cursor, found.to)))?.[1]
  return found && third ? { when: thirdOf(found.when, third), to: found.to + 1 } : found
}

function month(cursor: Cursor): Found | null {
  const year = yearAt(cursor, cursor.at)
  const at = year?.to ?? cursor.at
  const turn = year ? undefined : TURNS[keyAt(cursor, at)]
  const found = monthAt(cursor, turn ? at + 1 : at)
  if (!found) return null
  const after = turn ? at + 2 : at + 1
  const worded = MONTH_WORD.test(keyAt(cursor, after))
  const to = worded ? after + 1 : after
  if (year) {
    const when = withYear(monthWhen(year.year, found.value), year, cursor)
    return when && { when, to }
  }
  const make = (value: number | null) => monthWhen(value, found.value)
  if (turn === 'last' || turn === 'next')
    return asFound(inLastOrNextYear(make, cursor.anchor, turn === 'last' ? -1 : 1), to)
  if (!turn && !worded && !standsAlone(cursor, found.rest)) return null
  return asFound(inNearestYear(make, cursor.anchor, cursor.tense), to)
}

const asFound = (when: When | null, to: number): Found | null => when && { when, to }

/** «мамырда», «қарашадағы» — but «Қазанда» is in Kazan, and «наурызда» may be said of the feast. */
function standsAlone(cursor: Cursor, rest: string): boolean {
  if (!/^(?:[дт][ае](?:ғы|гі|н)?|ға|ге|[дн][ыі]ң)$/u.test(rest)) return false
  const token = cursor.tokens[cursor.at]
  if (token?.key.startsWith('қазан')) return token.shape === 'lower' && /^да/.test(rest)
  if (/ң$/u.test(rest)) return THIRDS.some(([form]) => form.test(keyAt(cursor, cursor.at + 1)))
  return token?.shape === 'lower' || cursor.at === 0
}

function season(cursor: Cursor): Found | null {
  const year = yearAt(cursor, cursor.at)
  const turn = year ? undefined : TURNS[keyAt(cursor, cursor.at)]
  const at = year?.to ?? (turn ? cursor.at + 1 : cursor.at)
  const found = stemmed(keyAt(cursor, at), SEASONS)
  if (!found || (found.ending === 'bare' && !year && !turn)) return null
  const make = (value: number | null) => seasonWhen(value, found.value)
  if (year) return asFound(withYear(make(year.year), year, cursor), at + 1)
  if (turn === 'last' || turn === 'next')
    return asFound(inLastOrNextYear(make, cursor.anchor, turn === 'last' ? -1 : 1), at + 1)
  if (!turn && !/^[дт][ае]$/u.test(found.rest)) return null
  return asFound(inNearestYear(make, cursor.anchor, cursor.tense), at + 1)
}

/** «бірінші тоқсанында», «екінші жартыжылдығында», with or without a year. */
function partOfYear(cursor: Cursor): Found | null {
  const year = yearAt(cursor, cursor.at)
  const number = numberAt(cursor.tokens, year?.to ?? cursor.at, cursor.end)
  if (!number?.ordinal) return null
  const word = keyAt(cursor, number.to)
  const make = /^тоқсан(?:ы|да|ында|ындағы|ының|дағы)?$/u.test(word)
    ? (value: number | null) => quarterWhen(value, number.value)
    : /^жарты(?:жылдық|жылдығы|жылдығында|жылдығының|сында|сы)$/u.test(word) && number.value <= 2
      ? (value: number | null) => halfYearWhen(value, number.value)
      : null
  if (!make || number.value > 4) return null
  if (year) return asFound(withYear(make(year.year), year, cursor), number.to + 1)
  return asFound(inNearestYear(make, cursor.anchor, cursor.tense), number.to + 1)
}

function relativeDay(cursor: Cursor): Found | null {
  const { day } = cursor.anchor
  const shift = DAYS[keyAt(cursor, cursor.at)]
  if (shift === undefined || day === null) return null
  return {
    when: implying(fullDay(addDays(day, shift)), cursor.anchor, ['year', 'month', 'day']),
    to: cursor.at + 1,
  }
}

function weekDay(cursor: Cursor): Found | null {
  const { day } = cursor.anchor
  const turn = TURNS[keyAt(cursor, cursor.at)]
  const at = turn ? cursor.at + 1 : cursor.at
  const found = stemmed(keyAt(cursor, at), WEEKDAYS)
  if (!found || day === null) return null
  const worded = /^күн(?:і|гі)?$/u.test(keyAt(cursor, at + 1))
  if (!worded && !/^(?:де|да|дегі|дағы)$/u.test(found.rest)) return null
  const side = turn ?? (cursor.tense === 'future' ? 'next' : 'nearest')
  const when = fullDay(weekday(day, found.value, side))
  return { when: implying(when, cursor.anchor, ['year', 'month', 'day']), to: worded ? at + 2 : at + 1 }
}

function relativeWeek(cursor: Cursor): Found | null {
  const { day } = cursor.anchor
  const turn = TURNS[keyAt(cursor, cursor.at)]
  if (!turn || day === null || !WEEK_WORD.test(keyAt(cursor, cursor.at + 1))) return null
  return {
    when: implying(weekWhen(day, SHIFT[turn]), cursor.anchor, ['year', 'month', 'day']),
    to: cursor.at + 2,
  }
}

function relativeMonth(cursor: Cursor): Found | null {
  const { day } = cursor.anchor
  const turn = TURNS[keyAt(cursor, cursor.at)]
  if (!turn || day === null || !MONTH_WORD.test(keyAt(cursor, cursor.at + 1))) return null
  const { year, month: number } = shiftMonth(day, SHIFT[turn])
  return { when: implying(monthWhen(year, number), cursor.anchor, ['year', 'month']), to: cursor.at + 2 }
}

/** «2024 жылы», «былтыр», «2019-2024 жылдары»; «жыл басында» is of the year that runs. */
function years(cursor: Cursor): Found | null {
  const from = fourDigits(keyAt(cursor, cursor.at))
  const joined =
    DASHES.has(keyAt(cursor, cursor.at + 1)) || /^(?:мен|пен|бен|және)$/.test(keyAt(cursor, cursor.at + 1))
  const until = joined ? fourDigits(keyAt(cursor, cursor.at + 2)) : null
  if (from && until && YEARS_WORD.test(keyAt(cursor, cursor.at + 3)))
    return asFound(rangeWhen(yearWhen(from), yearWhen(until)), cursor.at + 4)
  const year = yearAt(cursor, cursor.at) ?? thisYear(cursor)
  return year && asFound(withYear(yearWhen(year.year), year, cursor), year.to)
}

function thisYear(cursor: Cursor) {
  if (keyAt(cursor, cursor.at) !== 'жыл' || !THIRDS.some(([form]) => form.test(keyAt(cursor, cursor.at + 1))))
    return null
  const { day } = cursor.anchor
  return day === null ? null : { year: Number(day.slice(0, 4)), said: false, to: cursor.at + 1 }
}

/** «үш жыл бұрын», «екі аптадан кейін», «бір ай бұрын». */
function ago(cursor: Cursor): Found | null {
  const { day } = cursor.anchor
  const number = numberAt(cursor.tokens, cursor.at, cursor.end)
  if (!number || number.ordinal || day === null) return null
  const unit = /^(күн|апта|ай|жыл)(?:нен|дан|нан)?$/u.exec(keyAt(cursor, number.to))?.[1]
  const side = { бұрын: -1, кейін: 1, соң: 1 }[keyAt(cursor, number.to + 1)]
  if (!unit || side === undefined || (side > 0 && cursor.tense !== 'future')) return null
  const when = shifted(day, unit, side * number.value)
  return { when: implying(when.when, cursor.anchor, when.parts), to: number.to + 2 }
}

function shifted(
  day: string,
  unit: string,
  count: number,
): { when: When; parts: ('year' | 'month' | 'day')[] } {
  if (unit === 'күн') return { when: fullDay(addDays(day, count)), parts: ['year', 'month', 'day'] }
  if (unit === 'апта') return { when: weekWhen(day, count), parts: ['year', 'month', 'day'] }
  if (unit === 'жыл') return { when: yearWhen(Number(day.slice(0, 4)) + count), parts: ['year'] }
  const { year, month: number } = shiftMonth(day, count)
  return { when: monthWhen(year, number), parts: ['year', 'month'] }
}

const narrowing = (name: string, read: (cursor: Cursor) => Found | null): DateRule => ({
  name,
  read: (cursor) => narrowed(cursor, read(cursor)),
})

export const stretchRules: readonly DateRule[] = [
  narrowing('month', month),
  narrowing('part-of-year', partOfYear),
  narrowing('season', season),
  { name: 'ago', read: ago },
  { name: 'relative-day', read: relativeDay },
  { name: 'weekday', read: weekDay },
  narrowing('week', relativeWeek),
  narrowing('relative-month', relativeMonth),
  narrowing('year', years),
]
