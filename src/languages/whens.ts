/** Stretches of time as texts give them, their year given or open: EDTF with first and last day. */
import type { DatePart, When } from '../model/date.ts'
import { addDays, addMonths, daysBetween, isoDay, lastDayOf, week } from './calendar.ts'
import type { DateAnchor } from './pack.ts'

/** A year, or null where the text leaves it open. */
export type Year = number | null

/** Whence parts come that the text does not give. */
export type Implied = When['implied']

const pad = (value: number): string => String(value).padStart(2, '0')
const yearText = (year: Year): string => (year === null ? 'XXXX' : String(year).padStart(4, '0'))

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))

/** The month `count` months from that of `day`. */
export const shiftMonth = (day: string, count: number): { year: number; month: number } =>
  addMonths(yearOf(day), monthOf(day), count)

const exact = (edtf: string, first: string | null, last: string | null): When => ({
  edtf,
  first,
  last,
  implied: {},
  approximate: false,
})

/** A day; null where the calendar lacks it. 29 February stands while its year is open. */
export function dayWhen(year: Year, month: number, day: number): When | null {
  const iso = isoDay(year ?? 2000, month, day)
  if (!iso) return null
  return year === null ? exact(`XXXX${iso.slice(4)}`, null, null) : exact(iso, iso, iso)
}

export const fullDay = (day: string): When => exact(day, day, day)

export function monthWhen(year: Year, month: number): When {
  return spanOfMonths({ edtf: `${yearText(year)}-${pad(month)}`, year, from: month, to: month })
}

export const yearWhen = (year: number): When =>
  exact(yearText(year), `${yearText(year)}-01-01`, `${yearText(year)}-12-31`)

/** Quarters are EDTF 33–36. */
export const quarterWhen = (year: Year, quarter: number): When =>
  spanOfMonths({ edtf: `${yearText(year)}-${32 + quarter}`, year, from: quarter * 3 - 2, to: quarter * 3 })

/** Halves of a year are EDTF 40 and 41. */
export const halfYearWhen = (year: Year, half: number): When =>
  spanOfMonths({ edtf: `${yearText(year)}-${39 + half}`, year, from: half * 6 - 5, to: half * 6 })

/**
 * Seasons are EDTF 21–24, spring first. Winter has a share of both ends of its year and which is meant is not said:
 * its bounds are the year's.
 */
export function seasonWhen(year: Year, season: number): When {
  const edtf = `${yearText(year)}-${20 + season}`
  return season === 4
    ? spanOfMonths({ edtf, year, from: 1, to: 12 })
    : spanOfMonths({ edtf, year, from: season * 3, to: season * 3 + 2 })
}

/** `200X` for the decade that begins in 2000. */
export const decadeWhen = (start: number): When =>
  exact(`${String(start).slice(0, 3)}X`, `${start}-01-01`, `${start + 9}-12-31`)

interface MonthSpan {
  readonly edtf: string
  readonly year: Year
  readonly from: number
  readonly to: number
}

function spanOfMonths({ edtf, year, from, to }: MonthSpan): When {
  if (year === null) return exact(edtf, null, null)
  return exact(edtf, isoDay(year, from, 1), lastDayOf(year, to))
}

/** From the beginning of `a` to the end of `b`; null where it would run backwards. */
export function rangeWhen(a: When, b: When): When | null {
  if (a.first && b.last && a.first > b.last) return null
  return {
    edtf: `${a.edtf}/${b.edtf}`,
    first: a.first,
    last: b.last,
    implied: { ...a.implied, ...b.implied },
    approximate: a.approximate || b.approximate,
  }
}

/** Both and nothing between: `{1995,2002}`; null where the second is not later. */
export function setWhen(a: When, b: When): When | null {
  const range = rangeWhen(a, b)
  return range && { ...range, edtf: `{${a.edtf},${b.edtf}}` }
}

/** Open at one end: «с 2019 года», «до 27 ноября». */
export const sinceWhen = (when: When): When => ({ ...when, edtf: `${when.edtf}/..`, last: null })
export const untilWhen = (when: When): When => ({ ...when, edtf: `../${when.edtf}`, first: null })

/** The same with parts marked as taken from the anchor. */
export function implying(when: When, anchor: DateAnchor, parts: readonly DatePart[]): When {
  const implied: Implied = { ...when.implied }
  for (const part of parts) implied[part] = anchor.from
  return { ...when, implied }
}

/** Monday to Sunday of the week `count` weeks from the anchor's. */
export function weekWhen(anchorDay: string, count: number): When {
  const { first, last } = week(anchorDay, count)
  return dayRange(first, last)
}

export const dayRange = (first: string, last: string): When => exact(`${first}/${last}`, first, last)

/** The beginning, middle or end of a stretch: a third of it, approximate; its EDTF keeps the stretch. */
export function thirdOf(when: When, third: 'begin' | 'middle' | 'end'): When {
  const { first, last } = when
  if (!first || !last) return { ...when, approximate: true }
  const step = Math.floor((daysBetween(first, last) + 1) / 3)
  const bounds = {
    begin: { first, last: addDays(first, step - 1) },
    middle: { first: addDays(first, step), last: addDays(last, -step) },
    end: { first: addDays(last, 1 - step), last },
  }
  return { ...when, ...bounds[third], approximate: true }
}

export type Tense = 'past' | 'future' | null

/**
 * The year in which `make` lies nearest to the anchor; where the words around it are in the past or the future, the
 * nearest on that side. Its year is implied. Without an anchor the year stays open. Null where no year has such a day.
 */
export function inNearestYear(
  make: (year: Year) => When | null,
  anchor: DateAnchor,
  tense: Tense,
): When | null {
  const { day } = anchor
  if (day === null) return make(null)
  const candidates = [-1, 0, 1].flatMap((shift) => make(yearOf(day) + shift) ?? [])
  const byDistance = candidates.sort((a, b) => distance(a, day) - distance(b, day))
  const [nearest] = byDistance
  const chosen =
    nearest && isAtHand(nearest, day)
      ? nearest
      : (byDistance.find((when) => fitsTense(when, day, tense)) ?? nearest)
  return chosen ? implying(chosen, anchor, ['year']) : null
}

/** The last such stretch that is over by the anchor (`-1`), the first that is still to come (`1`): «прошлой весной». */
export function inLastOrNextYear(
  make: (year: Year) => When | null,
  anchor: DateAnchor,
  side: -1 | 1,
): When | null {
  const { day } = anchor
  if (day === null) return make(null)
  const candidates = [-1, 0, 1].flatMap((shift) => make(yearOf(day) + shift) ?? [])
  const chosen =
    side < 0
      ? candidates.findLast(({ last }) => last !== null && last < day)
      : candidates.find(({ first }) => first !== null && first > day)
  return chosen ? implying(chosen, anchor, ['year']) : null
}

/** So near that the verb beside it must belong to something else: «отметил, что 8 февраля…» on the sixth. */
const NEAR_DAYS = 60

const isAtHand = (when: When, day: string): boolean =>
  when.first === when.last && distance(when, day) <= NEAR_DAYS

/** A past event may be of tomorrow by the clock of another place, no later. */
function fitsTense({ first, last }: When, day: string, tense: Tense): boolean {
  if (tense === 'past') return first !== null && daysBetween(day, first) <= 1
  if (tense === 'future') return last !== null && daysBetween(day, last) >= -1
  return true
}

function distance({ first, last }: When, day: string): number {
  if (!first || !last) return Number.POSITIVE_INFINITY
  return first > day ? daysBetween(day, first) : last < day ? daysBetween(last, day) : 0
}
