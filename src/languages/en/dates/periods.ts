/** Weeks, months, seasons, quarters and years. */
import type { When } from '../../../model/date.ts'
import {
  decadeWhen,
  halfYearWhen,
  implying,
  inLastOrNextYear,
  monthWhen,
  quarterWhen,
  rangeWhen,
  seasonWhen,
  shiftMonth,
  thirdOf,
  weekWhen,
  type Year,
  yearOf,
  yearWhen,
} from '../../kit.ts'
import { figureYear, inYear, monthAt, rangeMark, turnOfYear, yearAt } from './parts.ts'
import { type DateFound, type DatePlace, type DateRule, isCapital, isDash, keyAt } from './rule.ts'
import { BEFORE_PERIODS, MONTHS, ORDINALS, PARTS, SEASONS, THIRDS, TURNS } from './vocabulary.ts'

type Third = 'begin' | 'middle' | 'end'

/** "early", "late", "mid-"; "the end of". Where the stretch itself begins, and which third of it is meant. */
function thirdAt(place: DatePlace): { at: number; third: Third | null } {
  const key = keyAt(place, place.at)
  const early = THIRDS.get(key)
  if (early) return { at: place.at + 1 + Number(isDash(keyAt(place, place.at + 1))), third: early }
  const lead = place.at + Number(key === 'the')
  const part = PARTS.get(keyAt(place, lead))
  if (!part || keyAt(place, lead + 1) !== 'of') return { at: place.at, third: null }
  return { at: lead + 2, third: part }
}

const within = (when: When | null, third: Third | null): When | null =>
  when && third ? thirdOf(when, third) : when

/** The turn of a word like "this", "last", "earlier this", "later this". */
function turnAt(place: DatePlace, at: number): { at: number; turn: -1 | 0 | 1 } | null {
  const key = keyAt(place, at)
  const next = key === 'earlier' || key === 'later' || key === 'the' ? at + 1 : at
  const turn = TURNS.get(keyAt(place, next))
  return turn === undefined ? null : { at: next + 1, turn }
}

/** A period counted from the anchor's: "last week", "earlier this month", "late next year". */
const turned =
  (unit: string, make: (place: DatePlace, turn: -1 | 0 | 1) => When | null) =>
  (place: DatePlace): DateFound | null => {
    const { at, third } = thirdAt(place)
    const whole = keyAt(place, at) === 'the' && keyAt(place, at + 1) === unit && third !== null
    const found = whole ? { at: at + 1, turn: 0 as const } : turnAt(place, at)
    if (!found || keyAt(place, found.at) !== unit) return null
    return { to: found.at + 1, when: within(make(place, found.turn), third) }
  }

export const weekRules: readonly DateRule[] = [
  {
    name: 'en/relative-week',
    read: turned('week', ({ anchor }, turn) =>
      anchor.day === null ? null : implying(weekWhen(anchor.day, turn), anchor, ['year', 'month', 'day']),
    ),
    examples: {
      'They met [last week] in Astana': '2024-11-25/2024-12-01 ymd',
      'They will meet [next week] in Astana': '2024-12-09/2024-12-15 ymd',
      'They meet [this week] in Astana': '2024-12-02/2024-12-08 ymd',
      'They met [earlier this week] in Astana': '2024-12-02/2024-12-08 ymd',
    },
    nearMisses: {
      'They met every week in Astana': 'a habit',
      '-: They met last week': 'no day to count from',
    },
  },
  {
    name: 'en/relative-month',
    read: turned('month', ({ anchor }, turn) => {
      if (anchor.day === null) return null
      const { year, month } = shiftMonth(anchor.day, turn)
      return implying(monthWhen(year, month), anchor, ['year', 'month'])
    }),
    examples: {
      'They met [last month] in Astana': '2024-11 ym',
      'They will meet [later this month] in Astana': '2024-12 ym',
      '2024-12-03: They will meet [next month] in Astana': '2025-01 ym',
      'They will meet at [the end of the month] in Astana': '2024-12 ym~',
    },
    nearMisses: { 'A month of talks began': 'a length' },
  },
]

export const monthRules: readonly DateRule[] = [
  {
    name: 'en/turn-of-month',
    read: (place) => {
      const { at, third } = thirdAt(place)
      const turn = TURNS.get(keyAt(place, at))
      const month = turn === undefined ? null : monthAt(place, at + 1)
      if (turn === undefined || !month) return null
      const make = (year: Year) => monthWhen(year, month.month)
      const when = turn === 0 ? thisYear(make, place) : inLastOrNextYear(make, place.anchor, turn)
      return { to: month.to, when: within(when, third) }
    },
    examples: {
      'They met [last November] in Astana': '2024-11 y',
      'They met [last May] in Astana': '2024-05 y',
      'They will meet [next May] in Astana': '2025-05 y',
      'They met [this October] in Astana': '2024-10 y',
      'They met in [late last November] in Astana': '2024-11 y~',
    },
    nearMisses: { 'They may next march': 'verbs' },
  },
  {
    name: 'en/months-across',
    read: (place) => {
      const from = monthAt(place, place.at)
      const own = from && yearAt(place, from.to)
      const next = from && rangeMark(place, own?.to ?? from.to)
      const until = next ? monthAt(place, next) : null
      if (!from || !until || !opensPeriod(place)) return null
      const year = yearAt(place, until.to)
      if (!year && !isDash(keyAt(place, own?.to ?? from.to)) && keyAt(place, place.at - 1) !== 'between')
        return null
      const turns = from.month > until.month ? 1 : 0
      const make = (last: Year): When | null =>
        rangeWhen(
          monthWhen(own?.year ?? (last === null ? null : last - turns), from.month),
          monthWhen(last, until.month),
        )
      return { to: year?.to ?? until.to, when: inYear(make, year, { place }) }
    },
    examples: {
      'They met between [March and May 2024] twice': '2024-03/2024-05',
      'They met in [October-November 2024] twice': '2024-10/2024-11',
      'They talked from [December 2023 to March 2024] in Doha': '2023-12/2024-03',
    },
    nearMisses: {},
  },
  {
    name: 'en/month',
    read: (place) => monthOfYear(place),
    examples: {
      'They met in [November 2024] in Astana': '2024-11',
      'They met in [Nov. 2024] in Astana': '2024-11',
      'They met in [November last year] in Astana': '2023-11 y',
      'They met in [November of last year] in Astana': '2023-11 y',
      'They will meet in [May next year] in Astana': '2025-05 y',
      'They met in [November] in Astana': '2024-11 y',
      'They will meet in [March] in Astana': '2025-03 y',
      'They met in [March] in Astana': '2024-03 y',
      'They have not met since [May 2019] at all': '2019-05',
      'They met in [late November 2024] in Astana': '2024-11 ~',
      'They met in [mid-November] in Astana': '2024-11 y~',
      'They met at [the end of May 2024] in Astana': '2024-05 ~',
      '-: They met in [November] in Astana': 'XXXX-11',
      '[July 2024] visit is the last one': '2024-07',
    },
    nearMisses: {
      'They may meet in Astana': 'a modal verb',
      'They march in Astana': 'a verb',
      'Theresa May met Macron in Paris': 'a name',
      'Prime Minister May met Macron in Paris': 'a name',
      'An august body met in Astana': 'an adjective',
    },
  },
]

/** Written with its year, or after a word that a period follows. */
function monthOfYear(place: DatePlace): DateFound | null {
  const { at, third } = joinedThird(place) ?? thirdAt(place)
  const named = third === null || at > place.at ? at : place.at
  const month = joinedMonth(place) ?? monthAt(place, named)
  if (!month) return null
  const year = yearAt(place, month.to)
  if (!year && third === null && (!opensPeriod(place) || isNamed(place, month.to))) return null
  return {
    to: year?.to ?? month.to,
    when: within(
      inYear((of) => monthWhen(of, month.month), year, { place }),
      third,
    ),
  }
}

/** "mid-November" is one word. */
function joinedMonth(place: DatePlace): { to: number; month: number } | null {
  const month = MONTHS.get(/^(?:mid|early|late)[-–](\p{L}+)$/u.exec(keyAt(place, place.at))?.[1] ?? '')
  return month ? { month, to: place.at + 1 } : null
}

function joinedThird(place: DatePlace): { at: number; third: Third } | null {
  const third = THIRDS.get(/^(mid|early|late)[-–]/.exec(keyAt(place, place.at))?.[1] ?? '')
  return third ? { at: place.at, third } : null
}

const opensPeriod = (place: DatePlace): boolean => BEFORE_PERIODS.has(keyAt(place, place.at - 1))

/** "by May and Macron", "in March Air Base": a further capital makes it a name. */
function isNamed(place: DatePlace, at: number): boolean {
  return keyAt(place, place.at - 1) !== 'in' && keyAt(place, place.at) === 'may' && isCapital(place, at + 1)
}

function thisYear(make: (year: Year) => When | null, { anchor }: DatePlace): When | null {
  if (anchor.day === null) return make(null)
  const when = make(yearOf(anchor.day))
  return when && implying(when, anchor, ['year'])
}

export const seasonRules: readonly DateRule[] = [
  {
    name: 'en/season',
    read: (place) => {
      const { at, third } = thirdAt(place)
      const lead = at + Number(keyAt(place, at) === 'the')
      const turn = TURNS.get(keyAt(place, lead))
      const named = turn === undefined ? lead : lead + 1
      const season = SEASONS.get(keyAt(place, named))
      if (!season) return null
      const year = yearAt(place, named + 1)
      const make = (of: Year) => seasonWhen(of, season)
      if (year) return { to: year.to, when: within(inYear(make, year, { place }), third) }
      if (turn === undefined) return null
      const when = turn === 0 ? thisYear(make, place) : inLastOrNextYear(make, place.anchor, turn)
      return { to: named + 1, when: within(when, third) }
    },
    examples: {
      'They met in [the spring of 2024] in Astana': '2024-21',
      'They met in [autumn 2024] in Astana': '2024-23',
      'They met [last summer] in Astana': '2024-22 y',
      'They will meet [next spring] in Astana': '2025-21 y',
      'They met [this fall] in Astana': '2024-23 y',
    },
    nearMisses: {
      'Prices fall in Astana': 'a verb',
      'A spring in the hills dried up': 'water',
    },
  },
  {
    name: 'en/quarter',
    read: (place) => {
      const lead = place.at + Number(keyAt(place, place.at) === 'the')
      const written = /^q([1-4])$/.exec(keyAt(place, lead))?.[1]
      const ordinal = ORDINALS.get(keyAt(place, lead))
      const part = keyAt(place, lead + 1)
      const count = written ? Number(written) : ordinal
      if (!count || (!written && part !== 'quarter' && part !== 'half') || (part === 'half' && count > 2))
        return null
      const to = lead + (written ? 1 : 2)
      const year = yearAt(place, to)
      const make = (of: Year) => (part === 'half' ? halfYearWhen(of, count) : quarterWhen(of, count))
      return year && { to: year.to, when: inYear(make, year, { place }) }
    },
    examples: {
      'They will meet in [the first quarter of 2025] in Astana': '2025-33',
      'They will meet in [Q1 2025] in Astana': '2025-33',
      'They will meet in [the second half of next year] in Astana': '2025-41 y',
    },
    nearMisses: { 'They led in the first quarter of the game': 'no year' },
  },
]

export const yearRules: readonly DateRule[] = [
  {
    name: 'en/relative-year',
    read: (place) => {
      const { at, third } = thirdAt(place)
      const lead = keyAt(place, at) === 'earlier' || keyAt(place, at) === 'later' ? at + 1 : at
      const whole = keyAt(place, at) === 'the' && keyAt(place, at + 1) === 'year' && third !== null
      const year = whole ? { to: at + 2, ...anchorYear(place) } : turnOfYear(place, lead)
      if (!year || year.year === null) return null
      return { to: year.to, when: within(implying(yearWhen(year.year), place.anchor, ['year']), third) }
    },
    examples: {
      'They met [last year] in Astana': '2023 y',
      'They met [earlier this year] in Astana': '2024 y',
      'They will meet [next year] in Astana': '2025 y',
      'They met [late last year] in Astana': '2023 y~',
      'They will meet by [the end of the year] in Astana': '2024 y~',
    },
    nearMisses: {
      'They meet every year in Astana': 'a habit',
      'It was a good year for Astana': 'no particular one',
    },
  },
  {
    name: 'en/decade',
    read: (place) => {
      const { at, third } = thirdAt(place)
      const lead = at + Number(keyAt(place, at) === 'the')
      const start = /^((?:19|20)\d0)s$/.exec(keyAt(place, lead))?.[1]
      return start ? { to: lead + 1, when: within(decadeWhen(Number(start)), third) } : null
    },
    examples: {
      'They met in [the 1990s] in Astana': '199X',
      'They met in the [early 1990s] in Astana': '199X ~',
    },
    nearMisses: { 'He won 1990 votes': 'a number' },
  },
  {
    name: 'en/year',
    read: (place) => {
      const { at, third } = joinedThird(place) ?? thirdAt(place)
      const joined = figureYear(/^(?:mid|early|late)[-–](\d{4})$/.exec(keyAt(place, place.at))?.[1] ?? '')
      const year = joined ?? figureYear(keyAt(place, at))
      if (year === null || (third === null && !opensPeriod(place))) return null
      const to = (joined === null ? at : place.at) + 1
      const mark = rangeMark(place, to)
      const last = mark === null ? null : figureYear(keyAt(place, mark))
      if (mark !== null && last !== null && last > year && third === null)
        return { to: mark + 1, when: rangeWhen(yearWhen(year), yearWhen(last)) }
      return isCounted(place, to) && third === null ? null : { to, when: within(yearWhen(year), third) }
    },
    examples: {
      'They met in [2019] in Astana': '2019',
      'They have not met since [2019] at all': '2019',
      'They met often from [2019 to 2021] in Astana': '2019/2021',
      'They met often between [2019 and 2021] in Astana': '2019/2021',
      'They met often in [2019–2021] in Astana': '2019/2021',
      'They met in [early 2019] in Astana': '2019 ~',
      'They met in [mid-2019] in Astana': '2019 ~',
      'They met by [the end of 2019] in Astana': '2019 ~',
    },
    nearMisses: {
      'He won 2019 votes': 'a number',
      'They paid for 2019 tonnes of grain': 'a number',
      'The factory makes 2,019 cars': 'a number',
    },
  },
]

const anchorYear = ({ anchor }: DatePlace): { year: Year; implied: boolean } => ({
  year: anchor.day === null ? null : yearOf(anchor.day),
  implied: anchor.day !== null,
})

/** "in 2019 cases", "for 2019 tonnes": a small word that could be counted follows. */
function isCounted(place: DatePlace, at: number): boolean {
  const key = keyAt(place, at)
  return (
    /^\p{L}{3,}s$/u.test(key) &&
    !isCapital(place, at) &&
    !['was', 'has', 'is', 'his', 'this', 'as', 'its', 'talks', 'visits', 'across'].includes(key)
  )
}
