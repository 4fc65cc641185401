/** A cue, its event and its roles become a claim; what cannot be asked of the record becomes one of kind `other`. */
import type { Phrase } from '../model/annotation.ts'
import type { Claim, ClaimKind, Query } from '../model/claim.ts'
import type { Evidence } from '../model/text.ts'
import { type CountedEvent, type Cue, eventOf } from './claims-events.ts'
import type { Draft } from './claims-merge.ts'
import { type Around, type Filled, fillRoles, isVisit, subjectOf } from './claims-roles.ts'
import type { ClaimScope } from './claims-scope.ts'
import { isFirst, type Window, windowOf } from './claims-window.ts'
import { quoted } from './evidence.ts'
import { tokensOf } from './match.ts'

export interface ClaimPlace {
  readonly cue: Cue
  readonly scope: ClaimScope
  readonly around: Around
  readonly asOf: string | null
}

interface Told extends ClaimPlace {
  readonly event: CountedEvent
  readonly filled: Filled
  readonly window: Window
}

/** Claims of one cue, several where it speaks of several places; and its event, for ellipsis after it. */
export function draftsOf(
  place: ClaimPlace,
  before: CountedEvent | null,
): { drafts: Draft[]; event: CountedEvent | null } {
  const { cue, scope, around, asOf } = place
  const event = isDenied(cue, scope) ? null : eventOf(cue, scope, before)
  if (!event || (isDenied({ from: event.at, rule: cue.rule }, scope) && !event.noun))
    return { drafts: [], event: null }
  const filled = fillRoles(event, cue, scope, around)
  const told: Told = { ...place, event, filled, window: windowOf(cue, event, scope, asOf) }
  return { drafts: lacks(told) ? [] : written(told), event }
}

/** «это не первый визит», «33 раза не приезжал»; a rule for "never" has its negation inside. */
function isDenied({ from, rule }: Pick<Cue, 'from' | 'rule'>, scope: ClaimScope): boolean {
  const before = from > scope.sentence.from ? scope.tokens[from - 1] : undefined
  return rule.value !== 0 && before !== undefined && scope.claims.is('not', before)
}

function lacks({ cue, window, filled, event, scope }: Told): boolean {
  const dated = window.dates.length > 0 || window.counted
  const placed = filled.hosts.length > 0
  return (cue.rule.needs ?? []).some(
    (need) =>
      (need === 'date' && !dated) ||
      (need === 'place' && !placed) ||
      (need === 'date-or-place' && !dated && !placed) ||
      (need === 'act' && event.noun && !carried(cue, scope)),
  )
}

const carried = (cue: Cue, { tokens, claims }: ClaimScope): boolean =>
  [...tokensOf(cue.clause)].some((at) => {
    const token = tokens[at]
    return token !== undefined && (claims.is('carrier', token) || claims.act(token) !== null)
  })

function written(told: Told): Draft[] {
  const kind = kindOf(told)
  const trouble = troubleOf(kind, told)
  if (trouble !== null)
    return [draft(told, { kind: 'other', host: told.filled.hosts[0] ?? null, rule: trouble })]
  const hosts = told.filled.hosts.length > 0 ? told.filled.hosts : [null]
  return hosts
    .filter((host) => !isHome(host, told))
    .map((host) => draft(told, { kind, host, rule: told.cue.rule.name }))
}

function kindOf({ cue, window }: Told): ClaimKind {
  const { claims } = cue.rule
  if (claims !== 'first' && claims !== 'nth') return claims
  if (!isFirst(cue)) return 'nth'
  return window.counted ? 'first-since' : 'first'
}

/** A journey at home is no contact. */
const isHome = (host: Phrase | null, { filled, event }: Told): boolean =>
  host !== null && isVisit(event) && filled.guests.some(({ state }) => state !== null && state === host.state)

/** Why the record cannot be asked, or null. */
function troubleOf(kind: ClaimKind, told: Told): string | null {
  const { filled, event, cue } = told
  const counts = kind === 'count' || kind === 'only' || kind === 'share' || kind === 'rank'
  if (counts && isFuture(told)) return 'future'
  if (filled.lost) return 'unresolved-subject'
  const known = filled.guests.length > 0 || (!isVisit(event) && filled.partners.length > 0)
  const byHost = cue.rule.among === 'guests' && filled.hosts.length > 0
  if (!known && !byHost) return 'unresolved-subject'
  return counts && filled.hosts.length > 1 && !isEach(cue) ? 'several-places' : null
}

function isFuture({ cue, scope, event }: Told): boolean {
  return [...tokensOf(cue.clause)].some((at) => {
    const token = scope.tokens[at]
    if (!token) return false
    if (scope.claims.is('future', token)) return true
    const carries = (at === event.at && !event.noun) || scope.claims.is('carrier', token)
    return carries && token.readings.some(({ pos, tense }) => pos === 'verb' && tense === 'future')
  })
}

/** «по два визита»: each place has its own number. */
const isEach = (cue: Cue): boolean => cue.captures.words.each !== undefined

interface Writing {
  readonly kind: ClaimKind
  readonly host: Phrase | null
  readonly rule: string
}

function draft(told: Told, { kind, host, rule }: Writing): Draft {
  const { scope, around, asOf } = told
  const span = spanOf(told)
  const { text } = scope.document
  return {
    ...span,
    document: scope.document.id,
    kind,
    quote: text.slice(span.start, span.end),
    asserts: queryOf(told, host),
    ...(host?.state && membersOf(told) !== null ? { instance: { hostState: host.state } } : {}),
    ...claimedValue(told),
    since: told.window.since,
    among: amongOf(kind, told),
    topic: null,
    asOf,
    speaker: around.speaker?.person ?? around.speaker?.name ?? null,
    rule,
    evidence: evidenceOf(told, rule, span),
  }
}

function amongOf(kind: ClaimKind, told: Told): string | null {
  const { cue, event, filled } = told
  const members = membersOf(told)
  if (members !== null && kind !== 'rank') return members
  if (kind === 'rank') {
    const among = isLedByGuest(told) ? 'guests' : (cue.rule.among ?? 'states')
    return among === 'states' && !isVisit(event) ? 'counterparts' : among
  }
  return (kind === 'first' || kind === 'last') && event.abroad && filled.hosts.length > 0 ? 'abroad' : null
}

/** «лидирует Путин» where the words could rank a state: the state stands under a preposition, so the guest leads. */
const isLedByGuest = ({ cue, filled }: Told): boolean =>
  cue.rule.roles?.host !== undefined &&
  cue.rule.among !== 'guests' &&
  filled.guests.length > 0 &&
  filled.hosts.some(({ preposition }) => preposition !== null)

/** «за пределы СНГ», «в страны СНГ»: `outside:cis`, `in:cis`. */
function membersOf({ cue, scope }: Told): string | null {
  for (const at of tokensOf(cue.clause))
    for (const { of, captures } of scope.claims.phrases.members.at(at, scope))
      return `${of}:${captures.organisation ?? captures.region}`
  return null
}

function queryOf(told: Told, host: Phrase | null): Query {
  const { event, filled, window } = told
  const [guest] = filled.guests
  const [partner] = filled.partners.length > 0 ? filled.partners : filled.guests.slice(1)
  return {
    kinds: [...event.kinds],
    guest: guest ? subjectOf(guest) : null,
    counterpart: partner ? subjectOf(partner) : null,
    hostState: membersOf(told) === null ? (host?.state ?? null) : null,
    place: membersOf(told) === null && host?.kind === 'place' ? host.id : null,
    formats: [...event.formats],
    occasion: null,
    from: window.from,
    to: window.to,
    unit: event.unit,
    inOffice: officeOf(window, filled),
    mode: event.mode,
  }
}

/** «с момента вступления в должность» means the office that the guest then held. */
function officeOf(window: Window, filled: Filled): string | null {
  return window.inOffice === 'current' ? (filled.guests[0]?.officeId ?? null) : window.inOffice
}

type Value = Pick<Claim, 'value' | 'comparison' | 'upper'>

function claimedValue({ cue, scope }: Told): Value {
  const { rule, captures } = cue
  const [first, second] = captures.numbers
  const comparison = rule.comparison ?? first?.comparison ?? 'exact'
  if (rule.claims === 'length')
    return { value: lengthOf(cue), comparison: lengthComparison(cue, scope), upper: null }
  if (rule.claims === 'share' && first && second)
    return { value: second.value, comparison: second.comparison, upper: first.value }
  if (rule.claims === 'count' && first && second)
    return { value: first.value, comparison: 'range', upper: second.value }
  const { times } = captures.words
  const twice = times === undefined ? undefined : scope.claims.grammar.times[scope.tokens[times]?.key ?? '']
  return { value: rule.value ?? first?.value ?? twice ?? null, comparison, upper: null }
}

/** «почти три часа»: the number inside the length knows. */
function lengthComparison({ captures }: Cue, scope: ClaimScope): Claim['comparison'] {
  const { from = 0, to = 0 } = captures.duration ?? {}
  const number = [...scope.numbers().values()].find((one) => one.to > from && one.to <= to)
  return number?.comparison ?? 'exact'
}

/** Hours of `PT4H`, days of `P3D`; the query's unit says which. */
function lengthOf({ captures }: Cue): number | null {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?)?$/.exec(
    captures.duration?.iso ?? '',
  )
  if (!parts) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return weeks || days ? weeks * 7 + days : hours + minutes / 60
}

/** From the first to the last word that takes part. */
function spanOf({ cue, event, filled, window, scope }: Told): { start: number; end: number } {
  const { from, to } = scope.sentence
  const inside = (at: number) => at >= from && at < to
  const ranges = [
    [cue.from, cue.captures.to],
    ...(inside(event.at) ? [[event.at, event.at + 1]] : []),
    ...filled.used
      .filter(({ phrase }) => inside(phrase.from))
      .map(({ phrase }) => [startOf(phrase, scope), phrase.to]),
  ] as [number, number][]
  const starts = ranges.map(([first]) => scope.tokens[first]?.start ?? 0)
  const ends = ranges.map(([, last]) => scope.tokens[last - 1]?.end ?? 0)
  return {
    start: Math.min(...starts, ...window.dates.map(({ start }) => start)),
    end: Math.max(...ends, ...window.dates.map(({ end }) => end)),
  }
}

/** A phrase brings its preposition along. */
const startOf = (phrase: Phrase, { tokens, sentence }: ClaimScope): number =>
  phrase.from > sentence.from && tokens[phrase.from - 1]?.key === phrase.preposition
    ? phrase.from - 1
    : phrase.from

function evidenceOf(
  { cue, event, filled, window, scope }: Told,
  rule: string,
  whole: { start: number; end: number },
): Evidence[] {
  const { tokens, document, sentence } = scope
  const span = (from: number, to: number) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  })
  const quote = (at: { start: number; end: number }, field: string) => quoted(document.text, at, field, rule)
  const value = valueTokens(cue)
  const inside = (at: number) => at >= sentence.from && at < sentence.to
  return [
    quote(whole, 'claim'),
    quote(span(...value), 'value'),
    ...(inside(event.at) ? [quote(span(event.at, event.at + 1), 'counted')] : []),
    ...filled.used.map(({ role, phrase }) => quote(span(phrase.from, phrase.to), role)),
    ...window.dates.map((date) => quote(date, 'when')),
  ]
}

/** The number or length; else the words of the cue up to what they count. */
function valueTokens({ from, captures }: Cue): [number, number] {
  const [first] = captures.numbers
  const last = captures.numbers.at(-1)
  if (captures.duration) return [captures.duration.from, captures.duration.to]
  if (first && last) return [first.from, last.to]
  const { counted, act, times } = captures.words
  if (times !== undefined) return [times, times + 1]
  const end = counted ?? act ?? captures.to
  return [from, end > from ? end : captures.to]
}
