/** Days counted from the anchor by name: today, yesterday, weekdays, weekends. */
import type { When } from '../../../model/date.ts'
import { addDays, dayRange, fullDay, implying, weekdayOf } from '../../kit.ts'
import { type DateFound, type DatePlace, type DateRule, isCapital, keyAt } from './rule.ts'
import { DAYS_FROM_ANCHOR, TURNS, WEEKDAYS } from './vocabulary.ts'

const ALL = ['year', 'month', 'day'] as const

const fromAnchor = (place: DatePlace, make: (day: string) => When): When | null =>
  place.anchor.day === null ? null : implying(make(place.anchor.day), place.anchor, ALL)

const daysOff = (place: DatePlace, count: number): When | null =>
  fromAnchor(place, (day) => fullDay(addDays(day, count)))

const TIMES_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night'])

/** The day of a weekday: before the anchor, in its week, after it, or where the verb of the sentence points. */
function dayOfWeek(place: DatePlace, wanted: number, turn: -1 | 0 | 1 | null): When | null {
  return fromAnchor(place, (day) => {
    const ahead = wanted - weekdayOf(day)
    if (turn === 0) return fullDay(addDays(day, ahead))
    const next = ahead <= 0 ? ahead + 7 : ahead
    const last = ahead >= 0 ? ahead - 7 : ahead
    if (turn !== null) return fullDay(addDays(day, turn > 0 ? next : last))
    if (ahead === 0) return fullDay(day)
    return fullDay(addDays(day, place.tense() === 'future' ? next : last))
  })
}

const parted = (place: DatePlace, to: number): number => (TIMES_OF_DAY.has(keyAt(place, to)) ? to + 1 : to)

export const nearRules: readonly DateRule[] = [
  {
    name: 'en/day-before-last',
    read: (place) => {
      const said = [0, 1, 2, 3].map((step) => keyAt(place, place.at + step)).join(' ')
      const shift = { 'the day before yesterday': -2, 'the day after tomorrow': 2 }[said]
      return shift === undefined ? null : { to: place.at + 4, when: daysOff(place, shift) }
    },
    examples: {
      'They met [the day before yesterday] in Astana': '2024-12-01 ymd',
      'They will meet [the day after tomorrow] in Astana': '2024-12-05 ymd',
    },
    nearMisses: { 'They met the day before the summit': 'no anchor' },
  },
  {
    name: 'en/relative-day',
    read: (place) => {
      const shift = DAYS_FROM_ANCHOR.get(keyAt(place, place.at))
      return shift === undefined ? null : { to: parted(place, place.at + 1), when: daysOff(place, shift) }
    },
    examples: {
      'Xi arrived [today] in Astana': '2024-12-03 ymd',
      'Xi arrived [yesterday] in Astana': '2024-12-02 ymd',
      'Xi arrived [yesterday evening] in Astana': '2024-12-02 ymd',
      'Xi arrives [tomorrow] in Astana': '2024-12-04 ymd',
    },
    nearMisses: { '-: Xi arrived yesterday in Astana': 'no day to count from' },
  },
  {
    name: 'en/part-of-day',
    read: (place) => {
      const [turn, part] = [keyAt(place, place.at), keyAt(place, place.at + 1)]
      const shift = turn === 'last' && part === 'night' ? -1 : turn === 'this' && part !== 'night' ? 0 : null
      return shift === null || !TIMES_OF_DAY.has(part)
        ? null
        : { to: place.at + 2, when: daysOff(place, shift) }
    },
    examples: {
      'Xi arrived [this morning] in Astana': '2024-12-03 ymd',
      'Xi arrived [last night] in Astana': '2024-12-02 ymd',
    },
    nearMisses: { 'Xi arrived the night before the summit': 'counted from something else' },
  },
  {
    name: 'en/weekday',
    read: (place) => weekdayAt(place),
    examples: {
      '2024-12-05: Xi met Putin on [Tuesday] in Astana': '2024-12-03 ymd',
      'Xi met Putin on [Wednesday] in Astana': '2024-11-27 ymd',
      'Xi will meet Putin on [Wednesday] in Astana': '2024-12-04 ymd',
      'Xi is due to meet Putin on [Friday] in Astana': '2024-12-06 ymd',
      'Xi met Putin [last Friday] in Astana': '2024-11-29 ymd',
      'Xi will meet Putin [next Monday] in Astana': '2024-12-09 ymd',
      'Xi will meet Putin [this Thursday] in Astana': '2024-12-05 ymd',
      'Xi met Putin late on [Monday night] in Astana': '2024-12-02 ymd',
      'Xi met Putin on [Tuesday] in Astana': '2024-12-03 ymd',
    },
    nearMisses: {
      'They sat in the sun': 'no weekdays',
      'He plays on Mondays': 'a habit',
      '-: Xi met Putin on Wednesday': 'no day to count from',
    },
  },
  {
    name: 'en/weekend',
    read: (place) => {
      const key = keyAt(place, place.at)
      const turn = key === 'the' || key === 'weekend' ? 0 : (TURNS.get(key) ?? null)
      const at = place.at + (key === 'weekend' ? 0 : 1)
      if (turn === null || keyAt(place, at) !== 'weekend' || key === 'weekend') return null
      return { to: at + 1, when: weekend(place, key === 'the' && place.tense() !== 'future' ? -1 : turn) }
    },
    examples: {
      'They met over [the weekend] in Astana': '2024-11-30/2024-12-01 ymd',
      'They will meet [this weekend] in Astana': '2024-12-07/2024-12-08 ymd',
      'They met [last weekend] in Astana': '2024-11-30/2024-12-01 ymd',
    },
    nearMisses: { 'A weekend retreat was held': 'no particular one' },
  },
]

function weekdayAt(place: DatePlace): DateFound | null {
  const turn = TURNS.get(keyAt(place, place.at))
  const at = place.at + (turn === undefined ? 0 : 1)
  const wanted = WEEKDAYS.get(keyAt(place, at))
  if (!wanted || !isCapital(place, at)) return null
  return { to: parted(place, at + 1), when: dayOfWeek(place, wanted, turn ?? null) }
}

/** Saturday and Sunday: `-1` the last that are over, `0` of the anchor's week, `1` of the next. */
function weekend(place: DatePlace, turn: -1 | 0 | 1): When | null {
  return fromAnchor(place, (day) => {
    const saturday = addDays(day, 6 - weekdayOf(day) + turn * 7)
    return dayRange(saturday, addDays(saturday, 1))
  })
}
