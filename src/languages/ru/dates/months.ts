/** Months, seasons, quarters, halves of a year: «в ноябре прошлого года», «осенью 2023 года», «в I квартале». */
import type { When } from '../../../model/date.ts'
import {
  halfYearWhen,
  implying,
  inLastOrNextYear,
  monthWhen,
  quarterWhen,
  rangeWhen,
  seasonWhen,
  type Year,
  yearOf,
} from '../../kit.ts'
import { numberWord } from '../number-words.ts'
import { type Frame, frameAt, framed } from './frame.ts'
import { governsGenitive } from './grammar.ts'
import { type DatePlace, type DateRule, isDash, keyAt } from './rule.ts'
import { EVENTS, MONTH_ADJECTIVES, MONTHS, SEASON_ADVERBS, SEASONS, SHIFTS } from './vocabulary.ts'
import { inYear, yearAt } from './year.ts'

const month: DateRule = {
  name: 'month',
  read(place) {
    const frame = frameAt(place)
    const shift = SHIFTS.get(keyAt(place, frame.at))
    const at = shift === undefined ? frame.at : frame.at + 1
    const first = MONTHS.get(keyAt(place, at))
    if (first === undefined) return null
    const second = secondMonth(place, at + 1, frame)
    const after = second?.to ?? at + 1
    const year = yearAt(place, after, true)
    if (!year && !frame.preposition && !frame.third) return null
    const make = (open: Year) => months(first, second?.month ?? first, open)
    const when = shift === undefined ? inYear(make, year, place) : shiftedYear(make, shift, place)
    return { to: year?.to ?? after, when: when && framed(when, frame) }
  },
  examples: {
    '[В ноябре прошлого года] состоялся визит': '2023-11 y',
    '2025-01-03: [В ноябре прошлого года] состоялся визит': '2024-11 y',
    '-: [В ноябре прошлого года] состоялся визит': 'XXXX-11',
    '[в ноябре 2024 года] прошёл саммит': '2024-11',
    'саммит [ноября 2024 года]': '2024-11',
    '[в ноябре] прошёл саммит': '2024-11 y',
    '-: [в ноябре] прошёл саммит': 'XXXX-11',
    'Саммит пройдёт [в июне]': '2025-06 y',
    'Визит запланирован [на март]': '2025-03 y',
    '[в начале ноября] он приезжал': '2024-11 y~',
    '[в середине ноября 2024 года]': '2024-11 ~',
    '[в конце ноября прошлого года]': '2023-11 y~',
    '[к концу декабря] всё решится': '2024-12 y~',
    '[с ноября 2022 года] он не бывал': '2022-11/..',
    '[до марта 2025 года]': '../2025-03',
    '[с марта по май 2024 года]': '2024-03/2024-05',
    '[в марте–мае 2024 года]': '2024-03/2024-05',
    '[в мае и июне] прошли встречи': '2024-05/2024-06 y',
    '[в прошлом ноябре] он приезжал': '2024-11 y',
    '[в ноябре того же года]': 'XXXX-11',
    '[ноябрь 2024-го]': '2024-11',
    '[в мае этого года]': '2024-05 y',
  },
  nearMisses: {
    'мартовские морозы': 'an adjective',
    'Тереза Мэй': 'a name',
    'май тёплый': 'a month without a preposition or a year may be anything',
    'в майке': 'another word',
    марта: 'a name or a month',
    'в начале встречи': 'not a month',
  },
}

function secondMonth(
  place: DatePlace,
  at: number,
  { preposition }: Frame,
): { to: number; month: number } | null {
  const key = keyAt(place, at)
  if (!isDash(key) && key !== 'и' && !(preposition === 'с' && key === 'по')) return null
  const found = MONTHS.get(keyAt(place, at + 1))
  return found === undefined ? null : { to: at + 2, month: found }
}

function months(first: number, last: number, year: Year): When | null {
  const end = monthWhen(year, last)
  if (first === last) return end
  return rangeWhen(monthWhen(year !== null && first > last ? year - 1 : year, first), end)
}

/** «в прошлом ноябре», «этой осенью». */
function shiftedYear(make: (year: Year) => When | null, shift: number, place: DatePlace): When | null {
  const { anchor } = place
  if (anchor.day === null) return make(null)
  if (shift !== 0) return inLastOrNextYear(make, anchor, shift < 0 ? -1 : 1)
  const when = make(yearOf(anchor.day))
  return when && implying(when, anchor, ['year'])
}

const season: DateRule = {
  name: 'season',
  read(place) {
    const frame = frameAt(place)
    const shift = SHIFTS.get(keyAt(place, frame.at))
    const at = shift === undefined ? frame.at : frame.at + 1
    const key = keyAt(place, at)
    const found = SEASONS.get(key)
    if (found === undefined || (shift !== undefined && !agrees(keyAt(place, frame.at), key))) return null
    const year = yearAt(place, at + 1, false)
    if (!year && !SEASON_ADVERBS.has(key) && !frame.preposition) return null
    if (!year && !SEASON_ADVERBS.has(key) && frame.preposition && !SEASON_PREPOSITIONS.has(frame.preposition))
      return null
    const make = (open: Year) => seasonWhen(open, found)
    const when = shift === undefined ? inYear(make, year, place) : shiftedYear(make, shift, place)
    return { to: year?.to ?? at + 1, when: when && framed(when, frame) }
  },
  examples: {
    '[Осенью 2023 года] прошёл саммит': '2023-23',
    '[осенью прошлого года] он приезжал': '2023-23 y',
    '-: [осенью прошлого года] он приезжал': 'XXXX-23',
    '[летом этого года] прошла встреча': '2024-22 y',
    'Визит ожидается [весной]': '2025-21 y',
    'Встретились [летом]': '2024-22 y',
    '[этой осенью] они встретились': '2024-23 y',
    '[прошлой весной] они встретились': '2024-21 y',
    '[минувшим летом] они встретились': '2024-22 y',
    '2024-06-15: [минувшим летом] они встретились': '2023-22 y',
    'Произошло это [осенью 2004 года]': '2004-23',
    '[в начале лета 2024 года]': '2024-22 ~',
    'Визит перенесён [на осень]': '2024-23 y',
    '[зимой 2022 года]': '2022-24',
  },
  nearMisses: {
    'сорок лет дружбы': 'years, not summers',
    'летний визит': 'an adjective',
    'осень патриарха': 'a title, no year and no preposition',
  },
}

/** «этой осенью», not «это осенью». */
const agrees = (adjective: string, season: string): boolean =>
  !SEASON_ADVERBS.has(season) || /(ой|ей|им|ым)$/.test(adjective)

const SEASON_PREPOSITIONS = new Set(['на', 'к', 'до'])

const partOfYear: DateRule = {
  name: 'quarter',
  read(place) {
    const skip = keyAt(place, place.at) === 'в' || keyAt(place, place.at) === 'во' ? 1 : 0
    const order = orderAt(place, place.at + skip)
    const noun = keyAt(place, place.at + skip + 1)
    const after = place.at + skip + 2
    const part = PARTS.find(({ word }) => word.test(noun))
    if (order === null || !part) return null
    const year = yearAt(place, after, false)
    if (!year && governsGenitive(place, after)) return null
    return {
      to: year?.to ?? after,
      when: order > part.most ? null : inYear((open) => part.when(open, order), year, place),
    }
  },
  examples: {
    '[в первом квартале 2025 года] он приедет': '2025-33',
    '[в I квартале 2025 года]': '2025-33',
    '[во 2-м квартале 2024 года]': '2024-34',
    '[в четвёртом квартале] ожидается визит': '2024-36 y',
    '[в первом полугодии 2024 года]': '2024-40',
  },
  nearMisses: {
    'в первом квартале города': 'a part of a city',
    'пятый квартал 2024 года': 'no such quarter',
  },
}

const PARTS = [
  { word: /^квартал(а|у|ом|е)?$/, most: 4, when: quarterWhen },
  { word: /^полугоди(е|я|ю|ем|и)$/, most: 2, when: halfYearWhen },
] as const

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

function orderAt(place: DatePlace, at: number): number | null {
  const key = keyAt(place, at)
  const written = numberWord(key)
  if (written?.ordinal) return written.value
  const figure = /^([1-4])(?:-(?:й|м|го|ый|ом))?$/.exec(key)
  return figure ? Number(figure[1]) : (ROMAN[key] ?? null)
}

const ofMonth: DateRule = {
  name: 'month-adjective',
  read(place) {
    const found = MONTH_ADJECTIVES.get(keyAt(place, place.at))
    const isEvent = [1, 2].some((step) => EVENTS.test(keyAt(place, place.at + step)))
    if (found === undefined || !isEvent) return null
    return { to: place.at + 1, when: inYear((open) => monthWhen(open, found), null, place) }
  },
  examples: {
    'итоги [сентябрьских] переговоров в Минске': '2024-09 y',
    'после [октябрьского] визита в Каир': '2024-10 y',
    'на [июньской] личной встрече': '2024-06 y',
  },
  nearMisses: { 'майские праздники': 'no contact', 'октябрьская улица': 'a name' },
}

export const monthRules: readonly DateRule[] = [partOfYear, month, season, ofMonth]
