/** Lengths of time from the anchor: "two weeks ago", "in three days". */
import type { When } from '../../../model/date.ts'
import { addDays, dayRange, fullDay, implying, monthWhen, shiftMonth, yearOf, yearWhen } from '../../kit.ts'
import { type DatePlace, type DateRule, keyAt } from './rule.ts'
import { COUNTS } from './vocabulary.ts'

const ALL = ['year', 'month', 'day'] as const
const UNITS = new Set(['day', 'week', 'month', 'year'])

interface Length {
  readonly count: number
  readonly unit: string
  readonly to: number
}

/** `two weeks`, `a couple of days`, `10 years`. */
function lengthAt(place: DatePlace, at: number): Length | null {
  const key = keyAt(place, at)
  const couple = key === 'a' && keyAt(place, at + 1) === 'couple'
  const count = couple ? 2 : (COUNTS.get(key) ?? (/^\d{1,2}$/.test(key) ? Number(key) : null))
  const next = at + (couple ? (keyAt(place, at + 2) === 'of' ? 3 : 2) : 1)
  const unit = keyAt(place, next).replace(/s$/, '')
  return count && UNITS.has(unit) ? { count, unit, to: next + 1 } : null
}

/** `count` units from the anchor; days are exact, all else about. */
function away({ count, unit }: Length, side: -1 | 1, { anchor }: DatePlace): When | null {
  const { day } = anchor
  if (day === null) return null
  if (unit === 'day') return implying(fullDay(addDays(day, side * count)), anchor, ALL)
  const about = (when: When, parts: readonly ('year' | 'month' | 'day')[]): When => ({
    ...implying(when, anchor, parts),
    approximate: true,
  })
  if (unit === 'year') return about(yearWhen(yearOf(day) + side * count), ['year'])
  if (unit === 'month') {
    const { year, month } = shiftMonth(day, side * count)
    return about(monthWhen(year, month), ['year', 'month'])
  }
  const middle = addDays(day, side * count * 7)
  return about(dayRange(addDays(middle, -3), addDays(middle, 3)), ALL)
}

export const distanceRules: readonly DateRule[] = [
  {
    name: 'en/ago',
    read: (place) => {
      const length = lengthAt(place, place.at)
      const ago = length && (keyAt(place, length.to) === 'ago' || keyAt(place, length.to) === 'back')
      return length && ago ? { to: length.to + 1, when: away(length, -1, place) } : null
    },
    examples: {
      'They met [two days ago] in Astana': '2024-12-01 ymd',
      'They met [a week ago] in Astana': '2024-11-23/2024-11-29 ymd~',
      'They met [a couple of days ago] in Astana': '2024-12-01 ymd',
      'They met [three months ago] in Astana': '2024-09 ym~',
      'They met [10 years ago] in Astana': '2014 y~',
      'They met [a year ago] in Astana': '2023 y~',
    },
    nearMisses: {
      'They met long ago in Astana': 'no length',
      'They talked for two days': 'a length, no day',
      '-: They met two days ago': 'no day to count from',
    },
  },
  {
    name: 'en/from-now',
    read: (place) => {
      const lead = keyAt(place, place.at) === 'in' ? 1 : 0
      const length = lengthAt(place, place.at + lead)
      if (!length || length.count > 60) return null
      const now = keyAt(place, length.to) === 'from' && keyAt(place, length.to + 1) === 'now'
      if (!now && (!lead || place.tense() !== 'future')) return null
      const time = keyAt(place, length.to) === 'time' ? 1 : 0
      return { to: length.to + (now ? 2 : time), when: away(length, 1, place) }
    },
    examples: {
      'They will meet [in two days] in Astana': '2024-12-05 ymd',
      'They will meet [a month from now] in Astana': '2025-01 ym~',
    },
    nearMisses: {
      'They met for the second time in two days': 'a length, no day',
      'It was the first visit in three years': 'a length, no day',
    },
  },
]
