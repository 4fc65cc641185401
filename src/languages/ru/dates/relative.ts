/** Days, weeks and months counted from the anchor: «вчера», «в минувший четверг», «на прошлой неделе», «три дня назад». */
import type { DatePart, When } from '../../../model/date.ts'
import {
  addDays,
  dayRange,
  daysBetween,
  fullDay,
  implying,
  monthWhen,
  shiftMonth,
  thirdOf,
  weekdayOf,
  weekWhen,
  yearOf,
  yearWhen,
} from '../../kit.ts'
import { valueAt } from '../numbers.ts'
import { frameAt } from './frame.ts'
import { governsGenitive } from './grammar.ts'
import { type DateFound, type DatePlace, type DateRule, keyAt } from './rule.ts'
import { DAYS_FROM_ANCHOR, LONE_UNITS, SHIFTS, UNITS, type Unit, WEEKDAYS } from './vocabulary.ts'

const WHOLE: readonly DatePart[] = ['year', 'month', 'day']

const found = (place: DatePlace, to: number, when: When, parts: readonly DatePart[] = WHOLE): DateFound => ({
  to,
  when: implying(when, place.anchor, parts),
})

const near: DateRule = {
  name: 'day-from-anchor',
  read(place) {
    const shift = DAYS_FROM_ANCHOR.get(keyAt(place, place.at))
    const { day } = place.anchor
    return shift === undefined || day === null
      ? null
      : found(place, place.at + 1, fullDay(addDays(day, shift)))
  },
  examples: {
    '[Вчера] он прибыл': '2024-12-02 ymd',
    '[Сегодня] он прибыл': '2024-12-03 ymd',
    '[завтра] он прибудет': '2024-12-04 ymd',
    '[послезавтра] он прибудет': '2024-12-05 ymd',
    '[позавчера] он прибыл': '2024-12-01 ymd',
    '2025-01-01: [вчера] он прибыл': '2024-12-31 ymd',
    'на [сегодняшней] встрече': '2024-12-03 ymd',
    'итоги [вчерашних] переговоров': '2024-12-02 ymd',
  },
  nearMisses: { '-: вчера': 'no anchor', вчерашность: 'another word' },
}

const eve: DateRule = {
  name: 'the-day-before',
  read(place) {
    const { day } = place.anchor
    if (keyAt(place, place.at) !== 'накануне' || day === null || governsGenitive(place, place.at + 1))
      return null
    return found(place, place.at + 1, fullDay(addDays(day, -1)))
  },
  examples: {
    '[Накануне] Токаев прибыл в Пекин': '2024-12-02 ymd',
    'Встреча прошла [накануне].': '2024-12-02 ymd',
  },
  nearMisses: {
    'накануне визита он дал интервью': 'before another event',
    'накануне государственного визита': 'before another event',
    'накануне саммита': 'before another event',
  },
}

const WEEKDAYS_AFTER: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  в: WEEKDAYS.accusative,
  во: WEEKDAYS.accusative,
  на: WEEKDAYS.accusative,
  к: WEEKDAYS.dative,
  с: WEEKDAYS.genitive,
  до: WEEKDAYS.genitive,
}

const weekday: DateRule = {
  name: 'weekday',
  read(place) {
    const { day } = place.anchor
    const forms = WEEKDAYS_AFTER[keyAt(place, place.at)]
    if (!forms || day === null) return null
    const shift = SHIFTS.get(keyAt(place, place.at + 1))
    const at = place.at + (shift === undefined ? 1 : 2)
    const wanted = forms.get(keyAt(place, at))
    if (wanted === undefined || keyAt(place, at + 1) === 'обитания') return null
    const nearest = keyAt(place, place.at + 1).startsWith('ближайш')
    return found(place, at + 1, fullDay(dayOfWeek(day, wanted, shift ?? bySide(place), nearest)))
  },
  examples: {
    '[В среду] они встретились': '2024-11-27 ymd',
    '[во вторник] они встретились': '2024-12-03 ymd',
    '[в среду] они встретятся': '2024-12-04 ymd',
    '[в минувший четверг] они встретились': '2024-11-28 ymd',
    '[в прошлую пятницу] они встретились': '2024-11-29 ymd',
    '[в следующий вторник] они встретятся': '2024-12-10 ymd',
    '[в эту субботу] они встретятся': '2024-12-07 ymd',
    '[в ближайший четверг] они встретятся': '2024-12-05 ymd',
    'встреча перенесена [на пятницу]': '2024-12-06 ymd',
  },
  nearMisses: {
    '-: в среду': 'no anchor',
    'по средам': 'a habit',
    'в среду обитания': 'not a weekday',
    'в городской среде': 'surroundings',
    'в среде экспертов': 'surroundings',
    среда: 'no preposition',
  },
}

type Side = -1 | 0 | 1 | 'past' | 'future'

/** «в среду»: the last one, this day included; after a verb in the future the next one. */
function bySide(place: DatePlace): Side {
  if (place.tense() === 'future') return 'future'
  return keyAt(place, place.at) === 'на' ? 'future' : 'past'
}

function dayOfWeek(day: string, wanted: number, side: number | Side, nearest: boolean): string {
  const ahead = (wanted - weekdayOf(day) + 7) % 7
  if (side === 'future') return addDays(day, ahead)
  if (side === 'past') return addDays(day, ahead === 0 ? 0 : ahead - 7)
  if (side === 0) return addDays(day, wanted - weekdayOf(day))
  if (side === 1) return addDays(day, nearest ? ahead || 7 : wanted - weekdayOf(day) + 7)
  return addDays(day, ahead - 7)
}

const week: DateRule = {
  name: 'week',
  read(place) {
    const { day } = place.anchor
    const { at, third } = frameAt(place)
    const shift = SHIFTS.get(keyAt(place, at))
    if (shift === undefined || day === null || !/^недел[еиюя]$/.test(keyAt(place, at + 1))) return null
    const when = weekWhen(day, shift)
    return found(place, at + 2, third ? thirdOf(when, third) : when)
  },
  examples: {
    '[на прошлой неделе] он приезжал': '2024-11-25/2024-12-01 ymd',
    '[на этой неделе] он приедет': '2024-12-02/2024-12-08 ymd',
    '[на следующей неделе] он приедет': '2024-12-09/2024-12-15 ymd',
    '[в конце прошлой недели] он приезжал': '2024-11-25/2024-12-01 ymd~',
  },
  nearMisses: { '-: на прошлой неделе': 'no anchor', 'неделя высокой моды': 'not a week of ours' },
}

const month: DateRule = {
  name: 'month-from-anchor',
  read(place) {
    const { day } = place.anchor
    const { at, third } = frameAt(place)
    const shift = SHIFTS.get(keyAt(place, at))
    if (shift === undefined || day === null || !/^месяц[ае]?$/.test(keyAt(place, at + 1))) return null
    const { year, month: number } = shiftMonth(day, shift)
    const when = monthWhen(year, number)
    return found(place, at + 2, third ? thirdOf(when, third) : when, ['year', 'month'])
  },
  examples: {
    '[в прошлом месяце] он приезжал': '2024-11 ym',
    '[в этом месяце] он приедет': '2024-12 ym',
    '[в следующем месяце] он приедет': '2025-01 ym',
    '[в начале этого месяца] он приезжал': '2024-12 ym~',
  },
  nearMisses: { '-: в прошлом месяце': 'no anchor', 'молодой месяц': 'a moon' },
}

const someDays: DateRule = {
  name: 'these-days',
  read(place) {
    const { day } = place.anchor
    if (day === null) return null
    const words = [0, 1, 2].map((shift) => keyAt(place, place.at + shift))
    const [first, second, third] = words
    if (first === 'на' && second === 'днях' && !governsGenitive(place, place.at + 2))
      return found(place, place.at + 2, about(day, place.tense() === 'future'))
    if (first === 'в' && third === 'дни' && second === 'ближайшие')
      return found(place, place.at + 3, about(day, true))
    if (first === 'в' && third === 'дни' && second === 'последние')
      return found(place, place.at + 3, about(day, false))
    return null
  },
  examples: {
    '[на днях] он приезжал': '2024-11-26/2024-12-03 ymd~',
    '[на днях] он приедет': '2024-12-03/2024-12-10 ymd~',
    '[в ближайшие дни] он приедет': '2024-12-03/2024-12-10 ymd~',
    '[в последние дни] шли переговоры': '2024-11-26/2024-12-03 ymd~',
  },
  nearMisses: { '-: на днях': 'no anchor', 'на днях культуры': 'an event' },
}

/** A week on one side of the anchor. */
function about(day: string, ahead: boolean): When {
  const range = ahead ? dayRange(day, addDays(day, 7)) : dayRange(addDays(day, -7), day)
  return { ...range, approximate: true }
}

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

export const relativeRules: readonly DateRule[] = [
  near,
  eve,
  weekday,
  week,
  month,
  someDays,
  ago,
  later,
  lastYears,
]
