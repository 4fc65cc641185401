/** When a claim holds: its window, the day that it gives, or the day from which it counts. */
import type { Token } from '../model/annotation.ts'
import type { DateMention } from '../model/date.ts'
import type { CountedEvent, Cue } from './claims-events.ts'
import type { ClaimScope } from './claims-scope.ts'
import { tokensOf } from './match.ts'

export interface Window {
  readonly from: string | null
  readonly to: string | null
  /** EDTF: from when «впервые» counts, or the day claimed. */
  readonly since: string | null
  /** The words count from the past: «впервые за пять лет». */
  readonly counted: boolean
  readonly inOffice: string | null
  readonly dates: readonly DateMention[]
}

const OPEN: Window = { from: null, to: null, since: null, counted: false, inOffice: null, dates: [] }

/** `asOf` is the day the words were said; without it «за пять лет» has no beginning. */
export function windowOf(cue: Cue, event: CountedEvent, scope: ClaimScope, asOf: string | null): Window {
  const inOffice = officeOf(cue, scope)
  const back = countedFrom(cue, scope, asOf)
  const dates = datesOf(cue, event, scope).filter((date) => date !== back?.date)
  const until = lastDays(scope)
  const given = { ...OPEN, inOffice: back?.office === true ? (inOffice ?? 'current') : inOffice, dates }
  if (cue.rule.claims === 'count' || cue.rule.claims === 'only' || cue.rule.claims === 'rank')
    return bounded(given, { dates, until }, back)
  if (cue.rule.claims === 'first' || cue.rule.claims === 'nth' || cue.rule.claims === 'last')
    return dayGiven(given, dates, { back, cue, asOf })
  return bounded(given, { dates, until }, null)
}

/** «к январю 2008 года»: dates up to which something is counted. */
function lastDays(scope: ClaimScope): ReadonlySet<DateMention> {
  const found = new Set<DateMention>()
  for (let at = scope.sentence.from; at < scope.sentence.to; at++)
    for (const { captures } of scope.claims.phrases.until.at(at, scope))
      if (captures.date) found.add(captures.date)
  return found
}

interface Dates {
  readonly dates: readonly DateMention[]
  readonly until: ReadonlySet<DateMention>
}

interface Back {
  readonly since: string | null
  readonly last: string | null
  readonly date: DateMention | null
  readonly office: boolean
}

/** «за последние пять лет», «с 2019 года», «с момента вступления в должность». */
function countedFrom(cue: Cue, scope: ClaimScope, asOf: string | null): Back | null {
  const { from, to } = scope.sentence
  for (let at = from; at < to; at++) {
    for (const { of, captures } of scope.claims.phrases.since.at(at, scope)) {
      if (cue.rule.claims === 'length' && captures.duration && overlaps(captures.duration, cue)) continue
      if (of === 'office') return { since: null, last: null, date: null, office: true }
      const { date } = captures
      if (of === 'day' && date) return { since: date.when.edtf, last: null, date, office: false }
      if (of === 'vague') return { since: null, last: null, date: null, office: false }
      const length = captures.duration?.iso
      if (length) return { since: asOf && dayBefore(asOf, length), last: asOf, date: null, office: false }
    }
    for (const { of: length } of scope.claims.phrases.spans.at(at, scope))
      return { since: asOf && dayBefore(asOf, length), last: asOf, date: null, office: false }
  }
  const open = scope.sentence.dates.find(({ when }) => when.edtf.endsWith('/..'))
  return open ? { since: open.when.edtf.slice(0, -3), last: null, date: open, office: false } : null
}

const overlaps = ({ from, to }: { from: number; to: number }, cue: Cue): boolean =>
  from < cue.captures.to && to > cue.from

/** The day a length before another: `2025-01-03`, `P5Y` → `2020-01-03`. Null for lengths of hours. */
export function dayBefore(day: string, length: string): string | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(length)
  if (!parts) return null
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - years, date.getUTCMonth() - months)
  date.setUTCDate(date.getUTCDate() - weeks * 7 - days)
  return date.toISOString().slice(0, 10)
}

function bounded(window: Window, { dates, until }: Dates, back: Back | null): Window {
  const firsts = dates.filter((date) => !until.has(date)).flatMap(({ when }) => when.first ?? [])
  const lasts = dates.flatMap(({ when }) => when.last ?? [])
  const open = dates.some(({ when }) => when.last === null && when.first !== null)
  if (back && !back.office) {
    const from = back.date ? (back.date.when.first ?? null) : back.since
    return { ...window, from, to: lasts.sort().at(-1) ?? back.last, counted: true }
  }
  const last = lasts.sort().at(-1) ?? null
  const to = open && last !== null && last < (firsts.sort().at(-1) ?? '') ? null : last
  return { ...window, from: firsts.sort()[0] ?? null, to }
}

/** «второй визит в этом году» has a window, «второй визит, в январе 2008 года» a day, «впервые с 2019 года» a beginning. */
function dayGiven(
  window: Window,
  dates: readonly DateMention[],
  { back, cue, asOf }: { back: Back | null; cue: Cue; asOf: string | null },
): Window {
  if (back && !back.office) {
    if (cue.rule.claims === 'nth' && !isFirst(cue))
      return { ...window, from: back.since && firstDayOf(back.since), to: back.last, counted: true }
    return { ...window, since: back.since, counted: true }
  }
  const year = dates.find(({ when }) => isPeriod(when.edtf, cue, asOf))
  if (year) return { ...window, from: year.when.first, to: year.when.last }
  return { ...window, since: dates[0]?.when.edtf ?? null }
}

/** A whole year: always a window for «третий», for «первый» only the year of speaking. */
const isPeriod = (edtf: string, cue: Cue, asOf: string | null): boolean =>
  /^\d{4}$/.test(edtf) && cue.rule.claims !== 'last' && (!isFirst(cue) || asOf?.startsWith(edtf) === true)

export const isFirst = (cue: Cue): boolean =>
  cue.rule.claims === 'first' || (cue.rule.value ?? cue.captures.numbers[0]?.value) === 1

const firstDayOf = (edtf: string): string =>
  edtf.length === 4 ? `${edtf}-01-01` : edtf.length === 7 ? `${edtf}-01` : edtf

const within = (token: Token | undefined, { start, end }: DateMention): boolean =>
  token !== undefined && token.start >= start && token.start < end

/** Dates of the cue's clause; else the only date of the sentence. */
function datesOf(cue: Cue, event: CountedEvent, { tokens, sentence }: ClaimScope): DateMention[] {
  const [start, end] = cue.stretch
  const inClause = tokensOf(cue.clause).filter((at) => at < end)
  const stretch = datesAt(inClause.filter((at) => at >= start))
  if (stretch.length > 0) return stretch
  const inside = new Set(inClause)
  function datesAt(places: readonly number[]): DateMention[] {
    return sentence.dates.filter((date) => places.some((at) => within(tokens[at], date)))
  }
  const own = datesAt(inClause)
  const alone = sentence.dates.length === 1 && inside.has(event.at) && cue.clause.parent === null
  return own.length > 0 ? own : alone ? [...sentence.dates] : []
}

/** «как президент», «на посту премьера». */
function officeOf(cue: Cue, scope: ClaimScope): string | null {
  for (const at of tokensOf(cue.clause))
    for (const { of } of scope.claims.phrases.inOffice.at(at, scope)) return of
  return null
}
