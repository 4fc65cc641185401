/** Days and their months as written: «27–28 ноября 2024 года», «5, 6 и 7 марта», «30 ноября – 2 декабря». */
import type { When } from '../../../model/date.ts'
import { composeNumber, dayWhen, rangeWhen, weekdayOf, type Year } from '../../kit.ts'
import { numberWord } from '../number-words.ts'
import { type DateFound, type DatePlace, isDash, keyAt } from './rule.ts'
import { MONTH_ABBREVIATIONS, MONTHS } from './vocabulary.ts'
import { inYear, type YearFound, yearAt } from './year.ts'

/** `27`, `27-го`, «двадцать седьмого», «первого». */
export function dayAt(place: DatePlace, at: number): { to: number; day: number } | null {
  const figure = /^(\d{1,2})(?:-(?:го|е|му|ое|ого))?$/.exec(keyAt(place, at))
  const written = figure ? null : composeNumber((index) => numberWord(keyAt(place, at + index)))
  const day = figure ? Number(figure[1]) : written?.ordinal ? written.value : 0
  return day >= 1 && day <= 31 ? { to: at + (written?.words ?? 1), day } : null
}

function monthAt(place: DatePlace, at: number): { to: number; month: number } | null {
  const key = keyAt(place, at)
  const month = GENITIVES.has(key.slice(-1)) ? MONTHS.get(key) : undefined
  if (month !== undefined) return { to: at + 1, month }
  const short = MONTH_ABBREVIATIONS.get(key)
  if (short === undefined) return null
  const next = place.tokens[at + 1]
  return { to: next?.key === '.' && next.start === place.tokens[at]?.end ? at + 2 : at + 1, month: short }
}

/** «ноября», «марта»: the genitive ends on these. */
const GENITIVES = new Set(['я', 'а'])

interface DaysOfMonth {
  readonly to: number
  readonly days: readonly number[]
  /** Joined by «и» or commas, not by a dash. */
  readonly listed: boolean
  readonly month: number
  readonly year: YearFound | null
}

/** `27 ноября 2024 года`, `27–28 ноября`, `27 и 28 ноября`, `5, 6 и 7 марта`; `joint` joins the last two days of «с … по …». */
function daysOfMonth(place: DatePlace, at: number, joint: string | null): DaysOfMonth | null {
  const days: number[] = []
  let listed = false
  for (let next = at; days.length < 8; ) {
    const found = dayAt(place, next)
    if (!found) return null
    days.push(found.day)
    const month = monthAt(place, found.to)
    if (month) {
      const year = yearAt(place, month.to, true)
      return { to: year?.to ?? month.to, days, listed, month: month.month, year }
    }
    const separator = keyAt(place, found.to)
    if (joint ? separator !== joint : !isDash(separator) && separator !== 'и' && separator !== ',')
      return null
    listed ||= !isDash(separator) && !joint
    next = found.to + 1
  }
  return null
}

/** A second day and month after a dash or «по»; null where the first stands alone. */
function secondMonth(place: DatePlace, first: DaysOfMonth, joint: string | null): DaysOfMonth | null {
  const separator = keyAt(place, first.to)
  if (first.days.length > 1 || (joint ? separator !== joint : !isDash(separator))) return null
  const second = daysOfMonth(place, first.to + 1, null)
  return second && second.days.length === 1 ? second : null
}

export function readDays(place: DatePlace, at: number, joint: string | null): DateFound | null {
  const first = daysOfMonth(place, at, joint)
  if (!first) return null
  const last = secondMonth(place, first, joint) ?? first
  if (joint && last === first && first.days.length === 1) return null
  return { to: last.to, when: inYear((year) => stretch(first, last, year), last.year, place) }
}

/** The weekday picks the year where the text leaves it open; null where it fits none. */
export function readWeekday(place: DatePlace, at: number, weekday: number): DateFound | null {
  const days = daysOfMonth(place, at, null)
  if (!days || days.year || days.days.length > 1 || place.anchor.day === null) return null
  const when = inYear((year) => onDayOfWeek(stretch(days, days, year), weekday), null, place)
  return when && { to: days.to, when }
}

const onDayOfWeek = (when: When | null, weekday: number): When | null =>
  when?.first && weekdayOf(when.first) === weekday ? when : null

/** From the first day to the last; the first month may belong to the year before, or have its own year. */
function stretch(first: DaysOfMonth, last: DaysOfMonth, year: Year): When | null {
  const [from, to] = [first.days[0] ?? 0, last.days.at(-1) ?? 0]
  const end = dayWhen(year, last.month, to)
  if (first === last && first.days.length === 1) return end
  const before = year !== null && first.month > last.month ? year - 1 : year
  if (first === last && first.listed && to - from + 1 > first.days.length) return setOf(first, year)
  const start = dayWhen(first === last ? year : (first.year?.year ?? before), first.month, from)
  return start && end && rangeWhen(start, end)
}

/** «18, 23 и 26 января»: these days and none between. */
function setOf({ days, month }: DaysOfMonth, year: Year): When | null {
  const whens = days.flatMap((day) => dayWhen(year, month, day) ?? [])
  const [first, last] = [whens[0], whens.at(-1)]
  const range = first && last && whens.length === days.length ? rangeWhen(first, last) : null
  return range && { ...range, edtf: `{${whens.map(({ edtf }) => edtf).join(',')}}` }
}
