/** What a claim counts: the noun or verb its words are about, and how the words beside that narrow it. */
import type { ClaimRule, Counted, Narrowing } from '../languages/pack.ts'
import { CASE, type Clause, type Phrase, type Token } from '../model/annotation.ts'
import type { Query } from '../model/claim.ts'
import type { ContactKind, Format } from '../model/report.ts'
import type { Captures } from './claims-patterns.ts'
import type { ClaimScope } from './claims-scope.ts'
import { isPlace } from './claims-sides.ts'
import { tokensOf } from './match.ts'

/** A contact to be counted, as its words say. */
export interface CountedEvent {
  /** Token of the noun or verb. */
  readonly at: number
  readonly kinds: readonly ContactKind[]
  readonly unit: Query['unit']
  readonly mode: Query['mode']
  readonly formats: readonly Format[]
  /** Anywhere but home: «зарубежная поездка». */
  readonly abroad: boolean
  readonly noun: boolean
  /** A typed note without a verb: it counts visits though no word says so. */
  readonly note?: true
}

/** A rule's words found in a sentence. Token indexes. */
export interface Cue {
  readonly rule: ClaimRule
  readonly from: number
  readonly captures: Captures
  readonly clause: Clause
  /** Tokens whose adverbs belong to it: «46 встреч, из них девять лично». */
  readonly reach: readonly [number, number]
  /** Its own stretch of the clause, where another claim stands behind a comma; nothing after it is its own. */
  readonly stretch: readonly [number, number]
}

/** The event of a cue; null where its words are about something else. `before` is the one told last. */
export function eventOf(
  cue: Cue,
  scope: ClaimScope,
  { before, typed }: { readonly before: CountedEvent | null; readonly typed: boolean },
): CountedEvent | null {
  const { counted, act } = cue.captures.words
  const captured = counted === undefined ? null : wordAt(counted, scope)
  const { counts } = cue.rule
  if (counts) return describe({ at: cue.from, meant: counts }, null, scope, cue)
  const bearer = bearerOf(cue, scope, captured)
  if (bearer) return describe(bearer, captured, scope, cue)
  if (act !== undefined) return describe({ at: act, meant: wordAt(act, scope) }, captured, scope, cue)
  if (before && isElliptic(cue, scope, captured)) return inherited(before, captured)
  return typed ? notedVisit(cue, scope, captured) : null
}

/** "Nine times abroad", «Казахстан 33 раза»: no verb and no noun but "times", and somewhere to have been. */
function notedVisit(cue: Cue, scope: ClaimScope, captured: Counted | null): CountedEvent | null {
  const { sentence, tokens, claims } = scope
  const meant = Object.values(claims.grammar.verbs).find(({ placed }) => placed)
  const inside = tokens.slice(sentence.from, sentence.to)
  const goes = sentence.phrases.some(isPlace) || inside.some((token) => claims.narrow(token)?.abroad)
  if (!meant || !goes || inside.some((token) => isVerb(token)) || captured?.kinds.length) return null
  const event = describe({ at: cue.from, meant }, captured, scope, cue)
  return event && { ...event, noun: false, note: true }
}

interface Bearer {
  readonly at: number
  readonly meant: Counted | null
}

function wordAt(at: number, { tokens, claims }: ClaimScope): Counted | null {
  const token = tokens[at]
  return token ? (claims.noun(token) ?? claims.act(token)) : null
}

/** The word whose contact is counted: the noun itself, or what «раз», «впервые», «страны» go with. */
function bearerOf(cue: Cue, scope: ClaimScope, captured: Counted | null): Bearer | null {
  const { counted } = cue.captures.words
  if (counted !== undefined && captured && captured.kinds.length > 0) return { at: counted, meant: captured }
  if (cue.rule.adverb || captured || cue.captures.words.times !== undefined) return governing(cue, scope)
  return nearest(cue, scope, (token) => nounOrAct(token, scope))
}

const nounOrAct = (token: Token, { claims }: ClaimScope): Counted | null => {
  const meant = claims.noun(token) ?? claims.act(token)
  return meant && meant.kinds.length > 0 && !meant.placed ? meant : null
}

/** «был в Казахстане», «был там», and nothing else that the sentence counts. */
function isPlaced({ reach }: Cue, scope: ClaimScope): boolean {
  const { sentence, tokens, claims } = scope
  for (let at = reach[0]; at < reach[1]; at++) {
    const token = tokens[at]
    if (token && claims.noun(token)?.kinds.length) return false
  }
  return (
    sentence.phrases.some(
      (phrase) => isPlace(phrase) && (phrase.preposition !== null || isLocative(phrase)),
    ) || isThere(scope)
  )
}

/** «Қазақстанда»: the case alone says where. */
const isLocative = ({ cases }: Phrase): boolean => (cases & CASE.loc) !== 0 && (cases & CASE.nom) === 0

/** «там», «к нам»: a place that the sentence does not name. */
export function isThere(scope: ClaimScope): boolean {
  const { sentence, claims } = scope
  for (let at = sentence.from; at < sentence.to; at++) {
    for (const _ of claims.phrases.there.at(at, scope)) return true
    for (const _ of claims.phrases.toUs.at(at, scope)) return true
  }
  return false
}

/** The verb nearest to the cue: an act, or one that carries a counted noun; any other verb is another story. */
function governing(cue: Cue, scope: ClaimScope): Bearer | null {
  const { claims } = scope
  const own = new Set(cue.captures.held.map((at) => scope.tokens[at]))
  const verb = nearest(cue, scope, (token) =>
    claims.act(token) || (isVerb(token) && (!own.has(token) || claims.is('carrier', token))) ? token : null,
  )
  if (!verb) return nearest(cue, scope, (token) => nounOrAct(token, scope))
  const act = claims.act(verb.found)
  if (act && (!act.placed || isPlaced(cue, scope))) return { at: verb.at, meant: act }
  return act || claims.is('carrier', verb.found)
    ? nearest(cue, scope, (token) => nounOrAct(token, scope))
    : null
}

const isVerb = (token: Token): boolean =>
  token.readings.some(
    ({ pos, form, passive }) => pos === 'verb' && (form !== 'participle' || passive === true),
  )

/** In the clause of the cue, else in the whole sentence. */
function nearest<T>(
  cue: Cue,
  scope: ClaimScope,
  look: (token: Token) => T | null,
): { readonly at: number; readonly meant: Counted | null; readonly found: T } | null {
  const within = tokensOf(cue.clause).filter((at) => at >= cue.reach[0] && at < cue.reach[1])
  const inClause = nearestOf(within, cue, scope, look)
  if (inClause) return inClause
  const { from, to } = scope.sentence
  return nearestOf(
    Array.from({ length: to - from }, (_, index) => from + index),
    cue,
    scope,
    look,
  )
}

function nearestOf<T>(
  places: readonly number[],
  cue: Cue,
  scope: ClaimScope,
  look: (token: Token) => T | null,
) {
  let best: { at: number; meant: Counted | null; found: T } | null = null
  let least = Number.POSITIVE_INFINITY
  for (const at of places) {
    const token = scope.tokens[at]
    const far = at < cue.from ? cue.from - at : Math.max(0, at - cue.captures.to + 1)
    if (token?.kind !== 'word' || far >= least) continue
    const found = look(token)
    if (found === null) continue
    best = { at, meant: wordAt(at, scope), found }
    least = far
  }
  return best
}

/** «в Украину — 21 раз»: no verb of its own. */
function isElliptic(cue: Cue, scope: ClaimScope, captured: Counted | null): boolean {
  const own = tokensOf(cue.clause).some((at) => {
    const token = scope.tokens[at]
    return token !== undefined && isVerb(token)
  })
  return !own && (captured !== null || cue.rule.value !== undefined)
}

const inherited = (before: CountedEvent, captured: Counted | null): CountedEvent => ({
  ...before,
  unit: captured?.unit ?? before.unit,
})

/** Adds what describes the noun: adjectives before it, and adverbs of the clause. */
function describe(
  bearer: Bearer,
  captured: Counted | null,
  scope: ClaimScope,
  cue: Cue,
): CountedEvent | null {
  const { meant, at } = bearer
  if (!meant || (meant.kinds.length === 0 && !captured)) return null
  const noun = scope.tokens[at] !== undefined && scope.claims.noun(scope.tokens[at]) !== null
  const narrowings = [...besideOf(at, scope), ...adverbsOf(at, cue, scope), ...predicateOf(cue, scope)]
  const last = <T>(pick: (narrowing: (typeof narrowings)[number]) => T | undefined): T | undefined =>
    narrowings.map(pick).findLast((value) => value !== undefined)
  return {
    at,
    kinds: last(({ kinds }) => kinds) ?? meant.kinds,
    unit: captured?.unit ?? meant.unit ?? 'contact',
    mode: last(({ mode }) => mode) ?? meant.mode ?? 'any',
    formats: [...new Set([...(meant.formats ?? []), ...narrowings.flatMap(({ formats }) => formats ?? [])])],
    abroad: narrowings.some(({ abroad }) => abroad === true),
    noun,
  }
}

/** «визит был государственным»: what the words of the claim themselves say of it. */
function predicateOf({ captures, rule }: Cue, { tokens, claims }: ClaimScope): Narrowing[] {
  const { narrow } = captures.words
  const token = narrow === undefined || rule.claims === 'share' ? undefined : tokens[narrow]
  return token ? [claims.narrow(token) ?? {}] : []
}

/** Words that stand right before the noun and describe it. */
function besideOf(at: number, scope: ClaimScope) {
  const found = []
  for (let before = at - 1; before >= scope.sentence.from && at - before <= 5; before--) {
    const token = scope.tokens[before]
    const narrowing = token && scope.claims.narrow(token)
    if (narrowing) found.push(narrowing)
    else if (!scope.describes(before)) break
  }
  return found
}

/** «лично», «по телефону», «с государственным визитом»: anywhere in the clause of the cue. */
function adverbsOf(at: number, cue: Cue, scope: ClaimScope) {
  const found = []
  const isAct = scope.tokens[at] !== undefined && scope.claims.act(scope.tokens[at]) !== null
  const first = Math.max(cue.reach[0], cue.stretch[0])
  const end = Math.min(cue.reach[1], cue.stretch[1])
  const share = cue.rule.claims === 'share'
  for (const place of tokensOf(cue.clause)) {
    if (place < first || place >= end) continue
    const token = scope.tokens[place]
    const narrowing = token && scope.claims.narrow(token)
    if (narrowing && (share || narrowing.anywhere || isAdverbial(narrowing, token))) found.push(narrowing)
    if (isAct && token && place !== at && scope.claims.noun(token)?.kinds.length)
      found.push(...besideOf(place, scope))
  }
  return found
}

const isAdverbial = ({ kinds, mode }: Narrowing, token: Token): boolean =>
  (kinds !== undefined || mode !== undefined) && !token.readings.some(({ pos }) => pos === 'adjective')
