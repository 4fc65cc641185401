/** English dates: small parsers over tokens, tried at each word, the longest first. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { DateMention, When } from '../../model/date.ts'
import {
  addDays,
  addMonths,
  impliedFrom,
  isoDay,
  nearestYear,
  week,
  weekday,
  whenDay,
  whenDays,
  whenMonth,
  whenOpenYear,
  whenQuarter,
  whenSeason,
  whenYear,
  whenYears,
} from '../calendar.ts'
import type { DateAnchor, DateReader } from '../pack.ts'

interface Cursor {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly end: number
  readonly anchor: DateAnchor
}

/** What a parser read and the token after it; null where it does not apply. */
type Found = { readonly when: When; readonly to: number } | null

interface DateParser {
  readonly name: string
  readonly read: (cursor: Cursor) => Found
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  `january jan|february feb|march mar|april apr|may may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec`
    .split('|')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, at) => [
    name,
    at + 1,
  ]),
)
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
])
const SMALL: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)
const DASHES = new Set(['-', '–', '—', 'to', 'and', '&', 'through', 'until'])

const key = (cursor: Cursor, step = 0) =>
  cursor.at + step < cursor.end ? (cursor.tokens[cursor.at + step]?.key ?? '') : ''
const yearOf = (word: string) => (/^(1[6-9]|20)\d\d$/.test(word) ? Number(word) : null)

function dayOf(word: string): number | null {
  const figures = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)?.[1]
  const day = Number(figures)
  return figures && day >= 1 && day <= 31 ? day : null
}

/** "Nov." is the month with its stop; "may" and "march" are months only with a capital. */
function monthAt(cursor: Cursor, step: number): { month: number; to: number } | null {
  const token = cursor.tokens[cursor.at + step]
  const month = MONTHS.get(key(cursor, step))
  if (!month || token?.shape === 'lower') return null
  const stop = key(cursor, step + 1) === '.' && key(cursor, step).length <= 4 && key(cursor, step) !== 'may'
  return { month, to: step + (stop ? 2 : 1) }
}

function yearAt(cursor: Cursor, step: number): { year: number; to: number } | null {
  const skip = key(cursor, step) === ',' || key(cursor, step) === 'of' ? 1 : 0
  const year = yearOf(key(cursor, step + skip))
  return year ? { year, to: step + skip + 1 } : relativeYear(cursor, step)
}

/** "last year", "this year", "next year". */
function relativeYear(cursor: Cursor, step: number): { year: number; to: number } | null {
  const shift = { last: -1, this: 0, next: 1 }[key(cursor, step)]
  if (shift === undefined || key(cursor, step + 1) !== 'year' || !cursor.anchor.day) return null
  return { year: Number(cursor.anchor.day.slice(0, 4)) + shift, to: step + 2 }
}

/** Days of one month, the year said, relative or nearest to the anchor. */
function daysOf(
  cursor: Cursor,
  { month, first, last, step }: { month: number; first: number; last: number; step: number },
): Found {
  const said = yearAt(cursor, step)
  const to = cursor.at + (said?.to ?? step)
  const year = said?.year ?? (cursor.anchor.day ? nearestYear(month, first, cursor.anchor.day) : null)
  if (year === null)
    return isoDay(2024, month, first) && first === last ? { when: whenOpenYear(month, first), to } : null
  const [from, until] = [isoDay(year, month, first), isoDay(year, month, last)]
  if (!from || !until || until < from) return null
  const written = said && yearOf(cursor.tokens[to - 1]?.key ?? '') !== null
  return { when: whenDays(from, until, written ? {} : impliedFrom(cursor.anchor, 'year')), to }
}

const PARSERS: readonly DateParser[] = [
  {
    name: 'iso-day',
    read: (cursor) => {
      const written = cursor.tokens
        .slice(cursor.at, cursor.at + 5)
        .map((token) => token.key)
        .join('')
      const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written)
      const day = found && isoDay(Number(found[1]), Number(found[2]), Number(found[3]))
      return day ? { when: whenDay(day), to: cursor.at + 5 } : null
    },
  },
  {
    name: 'days-across-months',
    read: (cursor) => {
      const [from, month] = [monthAt(cursor, 0), monthAt(cursor, 0)]
      const first = from && dayOf(key(cursor, from.to))
      if (!from || !month || !first || !DASHES.has(key(cursor, from.to + 1))) return null
      const until = monthAt(cursor, from.to + 2)
      const last = until && dayOf(key(cursor, until.to))
      if (!until || !last) return null
      const said = yearAt(cursor, until.to + 1)
      const year =
        said?.year ?? (cursor.anchor.day ? nearestYear(until.month, last, cursor.anchor.day) : null)
      if (year === null) return null
      const begins = isoDay(from.month > until.month ? year - 1 : year, from.month, first)
      const ends = isoDay(year, until.month, last)
      return begins && ends
        ? {
            when: whenDays(begins, ends, said ? {} : impliedFrom(cursor.anchor, 'year')),
            to: cursor.at + (said?.to ?? until.to + 1),
          }
        : null
    },
  },
  {
    name: 'month-day',
    read: (cursor) => {
      const month = monthAt(cursor, 0)
      const first = month && dayOf(key(cursor, month.to))
      if (!month || !first) return null
      const second = DASHES.has(key(cursor, month.to + 1)) ? dayOf(key(cursor, month.to + 2)) : null
      const spread = second !== null && second > first && yearOf(key(cursor, month.to + 2)) === null
      return daysOf(cursor, {
        month: month.month,
        first,
        last: spread ? second : first,
        step: month.to + (spread ? 3 : 1),
      })
    },
  },
  {
    name: 'day-month',
    read: (cursor) => {
      const first = dayOf(key(cursor))
      if (!first) return null
      const spread = DASHES.has(key(cursor, 1)) ? dayOf(key(cursor, 2)) : null
      const step = (spread ? 3 : 1) + (key(cursor, spread ? 3 : 1) === 'of' ? 1 : 0)
      const month = monthAt(cursor, step)
      return month
        ? daysOf(cursor, { month: month.month, first, last: spread ?? first, step: month.to })
        : null
    },
  },
  {
    name: 'month-year',
    read: (cursor) => {
      const month = monthAt(cursor, 0)
      const said = month && yearAt(cursor, month.to)
      if (!month) return null
      if (said) {
        const written = yearOf(cursor.tokens[cursor.at + said.to - 1]?.key ?? '') !== null
        return {
          when: whenMonth(said.year, month.month, written ? {} : impliedFrom(cursor.anchor, 'year')),
          to: cursor.at + said.to,
        }
      }
      const before = cursor.tokens[cursor.at - 1]?.key ?? ''
      if (!['in', 'since', 'until', 'by', 'last', 'this', 'next', 'late', 'early', 'mid'].includes(before))
        return null
      return monthOfTurn(cursor, month, before)
    },
  },
  {
    name: 'relative-day',
    read: (cursor) => {
      const shift = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[key(cursor)]
      if (shift === undefined || !cursor.anchor.day) return null
      return {
        when: whenDay(addDays(cursor.anchor.day, shift), impliedFrom(cursor.anchor, 'year', 'month', 'day')),
        to: cursor.at + 1,
      }
    },
  },
  {
    name: 'weekday',
    read: (cursor) => {
      const turn = ({ last: 'last', this: 'this', next: 'next', coming: 'next' } as const)[key(cursor)]
      const wanted = WEEKDAYS.get(key(cursor, turn ? 1 : 0))
      if (!wanted || !cursor.anchor.day || cursor.tokens[cursor.at + (turn ? 1 : 0)]?.shape === 'lower')
        return null
      const day = weekday(cursor.anchor.day, wanted, turn ?? 'nearest')
      return {
        when: whenDay(day, impliedFrom(cursor.anchor, 'year', 'month', 'day')),
        to: cursor.at + (turn ? 2 : 1),
      }
    },
  },
  {
    name: 'relative-week',
    read: (cursor) => {
      const shift = { last: -1, this: 0, next: 1, earlier: 0, later: 0 }[key(cursor)]
      const step = key(cursor) === 'earlier' || key(cursor) === 'later' ? 1 : 0
      if (
        shift === undefined ||
        key(cursor, 1 + step) !== 'week' ||
        (step && key(cursor, 1) !== 'this') ||
        !cursor.anchor.day
      )
        return null
      const { first, last } = week(cursor.anchor.day, shift)
      return {
        when: whenDays(first, last, impliedFrom(cursor.anchor, 'year', 'month', 'day')),
        to: cursor.at + 2 + step,
      }
    },
  },
  {
    name: 'relative-month',
    read: (cursor) => {
      const shift = { last: -1, this: 0, next: 1 }[key(cursor)]
      if (shift === undefined || key(cursor, 1) !== 'month' || !cursor.anchor.day) return null
      const { year, month } = addMonths(
        Number(cursor.anchor.day.slice(0, 4)),
        Number(cursor.anchor.day.slice(5, 7)),
        shift,
      )
      return { when: whenMonth(year, month, impliedFrom(cursor.anchor, 'year', 'month')), to: cursor.at + 2 }
    },
  },
  {
    name: 'season',
    read: (cursor) => {
      const turn = ['last', 'this', 'next'].includes(key(cursor)) ? key(cursor) : null
      const season = SEASONS.get(key(cursor, turn ? 1 : 0))
      if (!season) return null
      const said = yearAt(cursor, turn ? 2 : 1)
      if (said) return { when: whenSeason(said.year, season), to: cursor.at + said.to }
      if (!turn || !cursor.anchor.day) return null
      const year = Number(cursor.anchor.day.slice(0, 4)) + (turn === 'last' ? -1 : turn === 'next' ? 1 : 0)
      return { when: whenSeason(year, season, impliedFrom(cursor.anchor, 'year')), to: cursor.at + 2 }
    },
  },
  {
    name: 'quarter',
    read: (cursor) => {
      const quarter = ORDINALS.get(key(cursor)) ?? { q1: 1, q2: 2, q3: 3, q4: 4 }[key(cursor)]
      const step = ORDINALS.has(key(cursor)) ? 2 : 1
      if (!quarter || quarter > 4 || (step === 2 && key(cursor, 1) !== 'quarter')) return null
      const said = yearAt(cursor, step)
      return said ? { when: whenQuarter(said.year, quarter), to: cursor.at + said.to } : null
    },
  },
  {
    name: 'ago',
    read: (cursor) => {
      const count =
        SMALL.get(key(cursor)) ??
        (/^\d{1,2}$/.test(key(cursor)) ? Number(key(cursor)) : key(cursor) === 'a' ? 1 : null)
      const unit = key(cursor, 1).replace(/s$/, '')
      if (!count || key(cursor, 2) !== 'ago' || !cursor.anchor.day) return null
      return ago(count, unit, cursor)
    },
  },
  {
    name: 'relative-year',
    read: (cursor) => {
      const said = relativeYear(cursor, 0)
      return said
        ? { when: whenYear(said.year, impliedFrom(cursor.anchor, 'year')), to: cursor.at + said.to }
        : null
    },
  },
  {
    name: 'year',
    read: (cursor) => {
      const year = yearOf(key(cursor))
      const before = cursor.tokens[cursor.at - 1]?.key ?? ''
      if (
        !year ||
        ![
          'in',
          'since',
          'of',
          'by',
          'until',
          'from',
          'during',
          'late',
          'early',
          'mid',
          'between',
          'and',
          'to',
          '-',
          '–',
        ].includes(before)
      )
        return null
      const range = DASHES.has(key(cursor, 1)) ? yearOf(key(cursor, 2)) : null
      if (range && range > year) return { when: whenYears(year, range), to: cursor.at + 3 }
      return { when: whenYear(year), to: cursor.at + 1 }
    },
  },
]

function monthOfTurn(cursor: Cursor, month: { month: number; to: number }, before: string): Found {
  const to = cursor.at + month.to
  if (!cursor.anchor.day) return { when: whenOpenYear(month.month), to }
  const now = Number(cursor.anchor.day.slice(0, 4))
  const current = Number(cursor.anchor.day.slice(5, 7))
  const year =
    before === 'last'
      ? month.month < current
        ? now
        : now - 1
      : before === 'next'
        ? month.month > current
          ? now
          : now + 1
        : (nearestYear(month.month, 15, cursor.anchor.day) ?? now)
  return { when: whenMonth(year, month.month, impliedFrom(cursor.anchor, 'year')), to }
}

function ago(count: number, unit: string, cursor: Cursor): Found {
  const day = cursor.anchor.day ?? ''
  const to = cursor.at + 3
  const year = Number(day.slice(0, 4))
  if (unit === 'day')
    return { when: whenDay(addDays(day, -count), impliedFrom(cursor.anchor, 'year', 'month', 'day')), to }
  if (unit === 'week')
    return {
      when: {
        ...whenDays(
          addDays(day, -7 * count - 3),
          addDays(day, -7 * count + 3),
          impliedFrom(cursor.anchor, 'year', 'month', 'day'),
        ),
        approximate: true,
      },
      to,
    }
  if (unit === 'year')
    return { when: { ...whenYear(year - count, impliedFrom(cursor.anchor, 'year')), approximate: true }, to }
  if (unit !== 'month') return null
  const back = addMonths(year, Number(day.slice(5, 7)), -count)
  return {
    when: {
      ...whenMonth(back.year, back.month, impliedFrom(cursor.anchor, 'year', 'month')),
      approximate: true,
    },
    to,
  }
}

/** Reads the dates of a sentence from left to right; each token is in one date at most. */
export const dates: DateReader = {
  read(_text, tokens, sentence: Sentence, anchor) {
    const mentions: DateMention[] = []
    for (let at = sentence.from; at < sentence.to; ) {
      const cursor = { tokens, at, end: sentence.to, anchor }
      const parser = PARSERS.find((candidate) => candidate.read(cursor) !== null)
      const found = parser?.read(cursor)
      if (!parser || !found) {
        at++
        continue
      }
      mentions.push({
        start: tokens[at]?.start ?? 0,
        end: tokens[found.to - 1]?.end ?? 0,
        when: found.when,
        rule: `en/${parser.name}`,
      })
      at = found.to
    }
    return mentions
  },
}
