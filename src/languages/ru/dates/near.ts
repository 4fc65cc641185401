import { addDays, fullDay, weekdayOf } from '../../kit.ts'
import { found } from './found.ts'
import { governsGenitive } from './grammar.ts'
import { type DatePlace, type DateRule, keyAt } from './rule.ts'
import { DAYS_FROM_ANCHOR, SHIFTS, WEEKDAYS } from './vocabulary.ts'

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
    'он вылетает [в субботу] на Кипр': '2024-12-07 ymd',
    'как отмечается [в среду] в сообщении': '2024-11-27 ymd',
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

export const nearRules: readonly DateRule[] = [near, eve, weekday]
