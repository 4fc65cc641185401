import {
  addDays,
  dayRange,
  daysBetween,
  fullDay,
  monthWhen,
  shiftMonth,
  yearOf,
  yearWhen,
} from '../../kit.ts'
import { valueAt } from '../numbers.ts'
import { found } from './found.ts'
import { type DateFound, type DatePlace, type DateRule, keyAt } from './rule.ts'
import { LONE_UNITS, UNITS, type Unit } from './vocabulary.ts'

interface Distance {
  readonly to: number
  readonly count: number
  readonly unit: Unit
}

/** «три дня», «неделю», «полгода», «полтора года». */
function distanceAt(place: DatePlace, at: number): Distance | null {
  if (keyAt(place, at) === 'полгода') return { to: at + 1, count: 6, unit: 'month' }
  if (keyAt(place, at) === 'полтора' && keyAt(place, at + 1) === 'года')
    return { to: at + 2, count: 18, unit: 'month' }
  const number = valueAt(place.tokens, at, place.end)
  const unitAt = number ? number.to : at
  const unit = UNITS.get(keyAt(place, unitAt))
  const count = number?.value ?? 1
  if (!number && !LONE_UNITS.has(keyAt(place, unitAt))) return null
  const counts = unit !== undefined && !number?.ordinal && Number.isInteger(count) && count <= 500
  return counts ? { to: unitAt + 1, count, unit } : null
}

/** The day, month or year `count` units away: as precise as the unit. */
function away(place: DatePlace, day: string, distance: Distance): DateFound {
  const { unit, count, to } = distance
  if (unit === 'day') return found(place, to, fullDay(addDays(day, count)))
  if (unit === 'week') return found(place, to, { ...fullDay(addDays(day, count * 7)), approximate: true })
  if (unit === 'year') return found(place, to, yearWhen(yearOf(day) + count), ['year'])
  const { year, month: number } = shiftMonth(day, count)
  return found(place, to, monthWhen(year, number), ['year', 'month'])
}

const ago: DateRule = {
  name: 'ago',
  read(place) {
    const { day } = place.anchor
    const distance = day === null ? null : distanceAt(place, place.at)
    if (!distance || day === null || keyAt(place, distance.to) !== 'назад') return null
    return away(place, day, { ...distance, to: distance.to + 1, count: -distance.count })
  },
  examples: {
    '[три дня назад] он прибыл': '2024-11-30 ymd',
    '[3 дня назад] он прибыл': '2024-11-30 ymd',
    '[неделю назад] он прибыл': '2024-11-26 ymd~',
    '[два года назад] он приезжал': '2022 y',
    '[месяц назад] он приезжал': '2024-11 ym',
    '[полгода назад] он приезжал': '2024-06 ym',
    '[полтора года назад] он приезжал': '2023-06 ym',
    '[десять лет назад] он приезжал': '2014 y',
  },
  nearMisses: {
    '-: три дня назад': 'no anchor',
    'два часа назад': 'hours',
    'шаг назад': 'no time',
    'несколько лет назад': 'how many?',
    'много месяцев назад': 'how many?',
  },
}

const later: DateRule = {
  name: 'in-time',
  read(place) {
    const { day } = place.anchor
    if (keyAt(place, place.at) !== 'через' || day === null) return null
    const distance = distanceAt(place, place.at + 1)
    return distance && keyAt(place, distance.to) !== 'после' ? away(place, day, distance) : null
  },
  examples: {
    '[через неделю] он прибудет': '2024-12-10 ymd~',
    '[через два дня] он прибудет': '2024-12-05 ymd',
    '[через месяц] он прибудет': '2025-01 ym',
    '[через год] он прибудет': '2025 y',
  },
  nearMisses: {
    '-: через неделю': 'no anchor',
    'через неделю после визита': 'counted from another event',
    'через границу': 'no time',
    'через два часа': 'hours',
  },
}

const LAST = /^(последн|прошедш|минувш)(ие|их|ий|ее|юю|ую|ей)$/
const DURING: readonly (readonly string[])[] = [['за'], ['в'], ['в', 'течение'], ['на', 'протяжении']]

const lastYears: DateRule = {
  name: 'last-n',
  read(place) {
    const { day } = place.anchor
    if (day === null) return null
    const opening = DURING.findLast((words) =>
      words.every((word, shift) => keyAt(place, place.at + shift) === word),
    )
    const at = place.at + (opening?.length ?? 0)
    if (!opening || !LAST.test(keyAt(place, at))) return null
    const distance = distanceAt(place, at + 1)
    if (!distance || (opening[0] === 'в' && opening.length === 1 && distance.to === at + 2)) return null
    return found(place, distance.to, dayRange(startOf(day, distance), day))
  },
  examples: {
    '[за последние пять лет] он приезжал': '2019-12-03/2024-12-03 ymd',
    '[за последний год] он приезжал': '2023-12-03/2024-12-03 ymd',
    '[за последние три месяца]': '2024-09-03/2024-12-03 ymd',
    '[за последнюю неделю]': '2024-11-26/2024-12-03 ymd',
    '[в последние два года] он не бывал': '2022-12-03/2024-12-03 ymd',
    '[в течение последних десяти лет]': '2014-12-03/2024-12-03 ymd',
  },
  nearMisses: {
    '-: за последние пять лет': 'no anchor',
    'за пять лет': 'a length, not a period',
    'за последние встречи': 'no time',
    'за последние годы': 'how many?',
  },
}

/** The same day `count` units before; the month's last where it has no such day. */
function startOf(day: string, { count, unit }: Distance): string {
  if (unit === 'day') return addDays(day, -count)
  if (unit === 'week') return addDays(day, -7 * count)
  const { year, month: number } = shiftMonth(day, unit === 'year' ? -12 * count : -count)
  const { first, last } = monthWhen(year, number)
  const same = addDays(first ?? day, Number(day.slice(8)) - 1)
  return last && daysBetween(last, same) > 0 ? last : same
}

export const distanceRules: readonly DateRule[] = [ago, later, lastYears]
