/** Days with their month: US and British order, ranges, days across months, figures. */
import type { When } from '../../../model/date.ts'
import {
  dayRange,
  dayWhen,
  fullDay,
  implying,
  isoDay,
  rangeWhen,
  shiftMonth,
  weekdayOf,
  type Year,
} from '../../kit.ts'
import { dayAt, inYear, monthAt, rangeMark, weekdayBefore, type YearFound, yearAt } from './parts.ts'
import { type DateFound, type DatePlace, type DateRule, keyAt } from './rule.ts'

interface Days {
  readonly month: number
  readonly first: number
  readonly last: number
}

/** One day or several in a row, of a year or of none. */
const daysWhen =
  ({ month, first, last }: Days) =>
  (year: Year): When | null => {
    if (first === last) return dayWhen(year, month, first)
    const [from, to] = [dayWhen(year, month, first), dayWhen(year, month, last)]
    if (!from || !to || last < first) return null
    return from.first && to.last ? dayRange(from.first, to.last) : rangeWhen(from, to)
  }

/** Reads the year behind and gives the days. */
function finished(
  days: Days,
  to: number,
  { place, weekday }: { place: DatePlace; weekday?: number | undefined },
): DateFound {
  const year = yearAt(place, to)
  return { to: year?.to ?? to, when: inYear(daysWhen(days), year, { place, weekday }) }
}

/** The day or days at `at`: `27`, `27-28`, `27 and 28`. */
function daysAt(place: DatePlace, at: number): { first: number; last: number; to: number } | null {
  const first = dayAt(place, at)
  if (first === null) return null
  const next = rangeMark(place, at + 1)
  const last = next === null ? null : dayAt(place, next)
  if (next === null || last === null || last <= first) return { first, last: first, to: at + 1 }
  return { first, last, to: next + 1 }
}

const withWeekday =
  (read: (place: DatePlace, at: number, weekday?: number) => DateFound | null) => (place: DatePlace) => {
    const before = weekdayBefore(place, place.at)
    return read(place, before?.to ?? place.at, before?.weekday)
  }

export const dayRules: readonly DateRule[] = [
  {
    name: 'en/iso-day',
    read: (place) => {
      const written = [0, 1, 2, 3, 4].map((step) => keyAt(place, place.at + step)).join('')
      const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written)
      return (
        found && { to: place.at + 5, when: dayWhen(Number(found[1]), Number(found[2]), Number(found[3])) }
      )
    },
    examples: { 'The visit of [2024-11-27] is over': '2024-11-27' },
    nearMisses: { 'The number 2024-13-45 is long': 'no such month' },
  },
  {
    name: 'en/figures',
    read: (place) => figuresAt(place),
    examples: {
      'Signed on [27/11/2024] in Astana': '2024-11-27',
      'Signed on [11/27/2024] in Washington': '2024-11-27',
      'Signed on [27.11.2024] in Astana': '2024-11-27',
      'Signed on [05/05/2024] in Paris': '2024-05-05',
    },
    nearMisses: {
      'Signed on 05/06/2024 in Paris': 'US and British order differ',
      'They won 27/30 votes': 'a fraction',
    },
  },
  {
    name: 'en/month-days-across',
    read: withWeekday((place, at, weekday) => {
      const from = monthAt(place, at)
      const first = from && dayAt(place, from.to)
      if (!from || !first) return null
      const own = yearAt(place, from.to + 1)
      const next = rangeMark(place, own?.to ?? from.to + 1)
      const until = next ? monthAt(place, next) : null
      const last = until && dayAt(place, until.to)
      if (!until || !last) return null
      return across(
        { from: [from.month, first], own, until: [until.month, last], to: until.to + 1 },
        place,
        weekday,
      )
    }),
    examples: {
      'He will visit from [Nov. 30 to Dec. 2, 2024]': '2024-11-30/2024-12-02',
      'The tour runs [November 30-December 2]': '2024-11-30/2024-12-02 y',
      'The tour ran [Dec. 30, 2023 - Jan. 2, 2024]': '2023-12-30/2024-01-02',
      'He will be away from [December 30 to January 2]': '2024-12-30/2025-01-02 y',
    },
    nearMisses: {},
  },
  {
    name: 'en/day-months-across',
    read: withWeekday((place, at, weekday) => {
      const first = dayAt(place, at)
      const from = first && monthAt(place, at + 1 + Number(keyAt(place, at + 1) === 'of'))
      const next = from && rangeMark(place, from.to)
      const last = next ? dayAt(place, next) : null
      const until = next && last ? monthAt(place, next + 1) : null
      if (!first || !from || !last || !until) return null
      return across({ from: [from.month, first], until: [until.month, last], to: until.to }, place, weekday)
    }),
    examples: {
      'The tour runs from [30 November to 2 December 2024]': '2024-11-30/2024-12-02',
      'The tour runs from [30 November–2 December]': '2024-11-30/2024-12-02 y',
    },
    nearMisses: {},
  },
  {
    name: 'en/month-day',
    read: withWeekday((place, at, weekday) => {
      const month = monthAt(place, at)
      const days = month && daysAt(place, month.to + Number(keyAt(place, month.to) === 'the'))
      return month && days ? finished({ month: month.month, ...days }, days.to, { place, weekday }) : null
    }),
    examples: {
      'Putin arrived on [November 27, 2024] in Astana': '2024-11-27',
      'Putin arrived on [Nov. 27] in Astana': '2024-11-27 y',
      'ASTANA, [Nov 27] (Reuters) - Putin arrived': '2024-11-27 y',
      'BEIJING, [Jan. 3] (Xinhua) -- Xi will meet Macron': '2025-01-03 y',
      'The summit takes place on [July 3-4, 2024] in Astana': '2024-07-03/2024-07-04',
      'The summit took place on [July 3 and 4] in Astana': '2024-07-03/2024-07-04 y',
      'He came on [Wednesday, Nov. 27], to Astana': '2024-11-27 y',
      'He came on [November 27th] to Astana': '2024-11-27 y',
      '2025-01-03: He met Xi on [December 30]': '2024-12-30 y',
      '2024-12-30: He will meet Xi on [Jan. 2]': '2025-01-02 y',
      'He met Xi on [Feb. 3]': '2024-02-03 y',
      'He will meet Xi on [Feb. 3]': '2025-02-03 y',
      'He was there on [May 9 last year] with Xi': '2023-05-09 y',
      '-: He met Xi on [May 9] in Moscow': 'XXXX-05-09',
      'He met Xi on [Sept. 3, 2015], in Beijing': '2015-09-03',
      'They met on [Friday, May 16], for two hours': '2025-05-16 y',
    },
    nearMisses: {
      'February 31 does not exist': 'no such day',
      'He may 27 times say no': 'a modal verb',
      'They march 20 miles a day': 'a verb',
    },
  },
  {
    name: 'en/day-month',
    read: withWeekday((place, at, weekday) => {
      const start = at + Number(keyAt(place, at) === 'the' && dayAt(place, at + 1) !== null)
      const days = daysAt(place, start)
      const month = days && monthAt(place, days.to + Number(keyAt(place, days.to) === 'of'))
      return month && days ? finished({ ...days, month: month.month }, month.to, { place, weekday }) : null
    }),
    examples: {
      'Putin arrived on [27 November 2024] in Astana': '2024-11-27',
      'Putin arrived on [27 November] in Astana': '2024-11-27 y',
      'He arrived on [the 27th of November] in Astana': '2024-11-27 y',
      'The visit lasted from [27 to 28 November 2024] in Astana': '2024-11-27/2024-11-28',
      'The visit of [27-28 November] is over': '2024-11-27/2024-11-28 y',
      'The visit of [27–28 Nov 2024] is over': '2024-11-27/2024-11-28',
      'On [Wednesday 27 November] he flew home': '2024-11-27 y',
      'On [Wed, 27 Nov 2024] he flew home': '2024-11-27',
      'He will come on [9 May next year] to Moscow': '2025-05-09 y',
      '-: He came on [27 November] to Astana': 'XXXX-11-27',
    },
    nearMisses: {
      'There were 30 February complaints': 'no such day',
      'The 27 march in the square': 'a verb',
      'Some 20 may come': 'a modal verb',
    },
  },
  {
    name: 'en/weekday-and-day',
    read: (place) => dayOfWeekday(place),
    examples: {
      'On [Thursday 5] he flies home': '2024-12-05 ym',
      'They meet on [Monday the 16th] in Astana': '2024-12-16 ym',
    },
    nearMisses: { '-: On 5 he flies home': 'a number' },
  },
]

/** "Tuesday 13": the nearest month in which that day is a Tuesday. */
function dayOfWeekday(place: DatePlace): DateFound | null {
  const before = weekdayBefore(place, place.at)
  const day = before && dayAt(place, before.to)
  const { anchor } = place
  if (!before || !day || anchor.day === null || monthAt(place, before.to + 1)) return null
  const months = [0, 1, -1].map((shift) => shiftMonth(anchor.day ?? '', shift))
  const found = months
    .flatMap(({ year, month }) => isoDay(year, month, day) ?? [])
    .find((one) => weekdayOf(one) === before.weekday)
  return found === undefined
    ? null
    : { to: before.to + 1, when: implying(fullDay(found), anchor, ['year', 'month']) }
}

/** `27/11/2024`, `11/27/2024`, `27.11.2024`; where either order would do, none. */
function figuresAt(place: DatePlace): DateFound | null {
  const pointed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(keyAt(place, place.at))
  if (pointed)
    return { to: place.at + 1, when: dayWhen(Number(pointed[3]), Number(pointed[2]), Number(pointed[1])) }
  const written = [0, 1, 2, 3, 4].map((step) => keyAt(place, place.at + step)).join('')
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written)
  if (!slashed) return null
  const [a, b, year] = slashed.slice(1).map(Number)
  if (!a || !b || !year) return null
  const [british, american] = [isoDay(year, b, a), isoDay(year, a, b)]
  const when =
    british && american && british !== american ? null : dayWhen(year, british ? b : a, british ? a : b)
  return { to: place.at + 5, when }
}

interface Span {
  readonly from: readonly [month: number, day: number]
  /** The year of the first day where it has one of its own. */
  readonly own?: YearFound | null
  readonly until: readonly [month: number, day: number]
  readonly to: number
}

/** From one month into another; over New Year where the first month is the later one. */
function across({ from, own, until, to }: Span, place: DatePlace, weekday?: number): DateFound {
  const year = yearAt(place, to)
  const turns = from[0] > until[0] ? 1 : 0
  const make = (last: Year): When | null => {
    const ends = dayWhen(last, ...until)
    const begins = dayWhen(own?.year ?? (last === null ? null : last - turns), ...from)
    if (!begins || !ends) return null
    return begins.first && ends.last ? dayRange(begins.first, ends.last) : rangeWhen(begins, ends)
  }
  return { to: year?.to ?? to, when: inYear(make, year, { place, weekday }) }
}
