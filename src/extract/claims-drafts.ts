/** A cue, its event and its roles become a claim; what keeps it from being asked of the record stands in `hindrance`. */
import type { Phrase } from '../model/annotation.ts'
import type { ClaimKind, Hindrance } from '../model/claim.ts'
import { amongOf, claimedValue, membersOf, queryOf } from './claims-asserts.ts'
import { type CountedEvent, type Cue, eventOf } from './claims-events.ts'
import { evidenceOf, spanOf } from './claims-evidence.ts'
import type { Draft } from './claims-merge.ts'
import { rivalOf } from './claims-rival.ts'
import { fillRoles, isVisit } from './claims-roles.ts'
import type { ClaimScope } from './claims-scope.ts'
import type { ClaimPlace, Told } from './claims-told.ts'
import { isFirst, windowOf } from './claims-window.ts'
import { tokensOf } from './match.ts'

/** Claims of one cue, several where it speaks of several places; and its event, for ellipsis after it. */
export function draftsOf(
  place: ClaimPlace,
  before: CountedEvent | null,
): { drafts: Draft[]; event: CountedEvent | null } {
  const { cue, scope, around, asOf } = place
  const event = isDenied(cue, scope) ? null : eventOf(cue, scope, { before, typed: around.typed })
  if (!event || (isDenied({ from: event.at, rule: cue.rule }, scope) && !event.noun))
    return { drafts: [], event: null }
  const own = event.note ? { ...cue, stretch: partOf(cue, scope) } : cue
  const filled = fillRoles({ event, cue: own, scope, around })
  const told: Told = { ...place, cue: own, event, filled, window: windowOf(own, event, scope, asOf) }
  return { drafts: lacks(told) ? [] : written(told), event }
}

/** A note says one thing between two commas. */
function partOf({ from, captures, clause }: Cue, { tokens }: ClaimScope): readonly [number, number] {
  const isComma = (at: number) => tokens[at]?.key === ','
  let start = from
  let end = captures.to
  while (start > clause.from && !isComma(start - 1)) start--
  while (end < clause.to && !isComma(end)) end++
  return [start, end]
}

/** «это не первый визит», «33 раза не приезжал»; a rule for "never" has its negation inside. */
function isDenied({ from, rule }: Pick<Cue, 'from' | 'rule'>, scope: ClaimScope): boolean {
  const before = from > scope.sentence.from ? scope.tokens[from - 1] : undefined
  return rule.value !== 0 && before !== undefined && scope.claims.is('not', before)
}

function lacks(told: Told): boolean {
  const { cue, window, filled, event, scope } = told
  if (cue.rule.trailing && event.at > cue.from) return true
  if (cue.rule.rival !== undefined && rivalOf(filled.rivals, told) === null) return true
  const dated = window.dates.length > 0 || window.counted
  const placed = filled.hosts.length > 0
  return (cue.rule.needs ?? []).some(
    (need) =>
      (need === 'date' && !dated) ||
      (need === 'place' && !placed) ||
      (need === 'level' && event.formats.length === 0) ||
      (need === 'date-or-place' && !dated && !placed) ||
      (need === 'act' && event.noun && !carried(cue, scope)),
  )
}

const carried = (cue: Cue, { tokens, claims }: ClaimScope): boolean =>
  tokensOf(cue.clause).some((at) => {
    const token = tokens[at]
    return token !== undefined && (claims.is('carrier', token) || claims.act(token) !== null)
  })

function written(told: Told): Draft[] {
  const kind = kindOf(told)
  const hindrance = hindranceOf(kind, told)
  const { hosts } = told.filled
  const asked = hosts.length === 0 ? [null] : hindrance === null ? hosts : hosts.slice(0, 1)
  return asked.filter((host) => !isHome(host, told)).map((host) => draft(told, { kind, host, hindrance }))
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
function hindranceOf(kind: ClaimKind, told: Told): Hindrance | null {
  const { filled, event, cue } = told
  const counts = kind === 'count' || kind === 'only' || kind === 'share' || kind === 'rank'
  if (counts && (isFuture(told) || isAhead(told))) return 'future'
  if (filled.lost) return 'unresolved-subject'
  const known = filled.guests.length > 0 || (!isVisit(event) && filled.partners.length > 0)
  const byHost = cue.rule.among === 'guests' && filled.hosts.length > 0
  if (!known && !byHost) return 'unresolved-subject'
  if (filled.strange) return 'unknown-place'
  if (kind === 'first-since' && told.window.since === null && told.window.inOffice === null)
    return 'unknown-day'
  return counts && filled.hosts.length > 1 && !isEach(cue) ? 'several-places' : null
}

/** Kazakh and others tell present and future alike: a window that has not begun tells them apart. */
const isAhead = ({ window: { from }, asOf }: Told): boolean => from !== null && asOf !== null && from > asOf

function isFuture({ cue, scope, event }: Told): boolean {
  return tokensOf(cue.clause).some((at) => {
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
  readonly hindrance: Hindrance | null
}

function draft(told: Told, { kind, host, hindrance }: Writing): Draft {
  const { cue, scope, around, asOf } = told
  const span = spanOf(told)
  const { text } = scope.document
  const rule = cue.rule.name
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
    ...(cue.rule.rival === undefined ? {} : { than: rivalOf(told.filled.rivals, told) }),
    topic: kind === 'other' ? topicOf(cue) : null,
    hindrance,
    asOf,
    speaker: around.speaker?.person ?? around.speaker?.name ?? null,
    rule,
    evidence: evidenceOf(told, rule, span),
  }
}

/** «раз в два года»: the length of time that the words give goes before the rule's own. */
const topicOf = ({ rule, captures }: Cue): string | null =>
  rule.topic === 'frequency' && captures.duration
    ? `frequency:${captures.duration.iso}`
    : (rule.topic ?? null)
