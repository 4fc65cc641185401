/** Days in figures: `12.11.2024`, `2024-11-27`, `12/11/2024`. */
import { dayWhen } from '../../kit.ts'
import { type DateFound, type DatePlace, type DateRule, keyAt } from './rule.ts'

export const figures: DateRule = {
  name: 'figures',
  read: (place) => dotted(place) ?? separated(place),
  examples: {
    'Встреча прошла [12.11.2024]': '2024-11-12',
    'Опубликовано [13.12.2019], 14:51': '2019-12-13',
    '[2024-11-27] он прибыл': '2024-11-27',
    '[12/11/2024] он прибыл': '2024-11-12',
    '[1.2.2024]': '2024-02-01',
  },
  nearMisses: {
    'версия 12.11': 'no year',
    '31.02.2024': 'no such day',
    '12.13.2024': 'no such month',
    '12.11.24': 'a year of two figures says no century',
    'Счёт 2024-2025': 'no day',
    'сумма 1.234.567': 'an amount',
  },
}

/** `12.11.2024`. */
function dotted(place: DatePlace): DateFound | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(keyAt(place, place.at))
  return match && { to: place.at + 1, when: dayWhen(Number(match[3]), Number(match[2]), Number(match[1])) }
}

/** `2024-11-27`, `12/11/2024`: five tokens without a space. */
function separated(place: DatePlace): DateFound | null {
  const { at, tokens } = place
  const mark = keyAt(place, at + 1)
  if ((mark !== '-' && mark !== '/') || keyAt(place, at + 3) !== mark) return null
  if ((tokens[at + 4]?.end ?? 0) - (tokens[at]?.start ?? 0) !== 10) return null
  const parts = [at, at + 2, at + 4].map((index) => keyAt(place, index))
  const [year = '', month = '', day = ''] = mark === '-' ? parts : parts.toReversed()
  if (!/^\d{4}$/.test(year) || !/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return null
  return { to: at + 5, when: dayWhen(Number(year), Number(month), Number(day)) }
}
