/** Weeks, months and days around the anchor: «на прошлой неделе», «в этом месяце», «на днях». */
import type { When } from '../../../model/date.ts'
import { addDays, dayRange, monthWhen, shiftMonth, thirdOf, weekWhen } from '../../kit.ts'
import { found } from './found.ts'
import { frameAt } from './frame.ts'
import { governsGenitive } from './grammar.ts'
import { type DateRule, keyAt } from './rule.ts'
import { SHIFTS } from './vocabulary.ts'

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

export const weekRules: readonly DateRule[] = [week, month, someDays]
