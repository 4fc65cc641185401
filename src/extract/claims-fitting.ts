/** Which phrases of a sentence fit the places of a role: by kind, case, preposition and side of the counted word. */
import type { RolePlace, RoleSpec } from '../languages/pack.ts'
import { CASE, type Clause, type Phrase } from '../model/annotation.ts'
import type { CountedEvent, Cue } from './claims-events.ts'
import type { ClaimScope } from './claims-scope.ts'

export interface Search {
  readonly places: RoleSpec['places']
  readonly event: CountedEvent
  readonly cue: Cue
  readonly scope: ClaimScope
  readonly taken: readonly Phrase[]
}

/** The phrases of the first field and place that has any; the nearest, with those joined to it. */
export function firstFilled(fields: readonly (readonly Phrase[])[], search: Search): readonly Phrase[] {
  for (const phrases of fields) {
    for (const place of search.places) {
      const fitting = phrases.filter(
        (phrase) => !search.taken.includes(phrase) && fits(phrase, place, search),
      )
      const [best] = fitting.sort((a, b) => far(a, search) - far(b, search))
      if (best) return chainAround(best, place, search, phrases)
    }
  }
  return []
}

function far(phrase: Phrase, { event, cue }: Search): number {
  const to = (at: number) => (phrase.from > at ? phrase.from - at : at - phrase.to + 1)
  return Math.min(to(event.at), to(cue.from))
}

export function fits(phrase: Phrase, place: RolePlace, search: Search): boolean {
  return (
    isKind(phrase, place) &&
    (!place.case || phrase.cases === 0 || place.case.some((name) => phrase.cases & CASE[name])) &&
    (place.after
      ? phrase.preposition !== null && place.after.includes(phrase.preposition)
      : phrase.preposition === null) &&
    (!place.plural || phrase.plural) &&
    (!place.within || Math.abs(search.event.at - phrase.to) <= place.within) &&
    onSide(phrase, place, search)
  )
}

function isKind({ kind }: Phrase, { is }: RolePlace): boolean {
  if (is === 'place') return kind === 'place' || kind === 'state'
  if (is === 'actor') return kind === 'actor' || kind === 'pronoun'
  return kind === is
}

function onSide(phrase: Phrase, place: RolePlace, { event, scope }: Search): boolean {
  if (!place.side) return true
  if (place.side === 'before') return phrase.to <= event.at
  if (phrase.from <= event.at || (place.side === 'next' && !event.noun)) return false
  return place.side === 'after' || isNext(event.at, phrase, scope)
}

/** Right after the noun, or after its places and lengths: no verb and no mark between. */
function isNext(at: number, phrase: Phrase, { tokens }: ClaimScope): boolean {
  for (let between = at + 1; between < phrase.from; between++) {
    const token = tokens[between]
    if (!token || token.kind === 'punctuation') return false
    if (token.readings.some(({ pos, form }) => pos === 'verb' && form !== 'participle')) return false
  }
  return true
}

/** «в Израиль, Палестину и Египет»: with those joined to it, before and after. */
function chainAround(found: Phrase, place: RolePlace, search: Search, phrases: readonly Phrase[]): Phrase[] {
  const belongs = (phrase: Phrase | undefined): phrase is Phrase =>
    phrase !== undefined &&
    !search.taken.includes(phrase) &&
    isKind(phrase, place) &&
    phrase.preposition === found.preposition &&
    (phrase.cases & found.cases) !== 0
  const chain = [found]
  const at = phrases.indexOf(found)
  for (let next = at + 1; phrases[next]?.joined && belongs(phrases[next]); next++)
    chain.push(...phrases.slice(next, next + 1))
  for (let here = at; phrases[here]?.joined && belongs(phrases[here - 1]); here--)
    chain.unshift(...phrases.slice(here - 1, here))
  return chain
}

/** Phrases of a clause, and what its relative pronoun stands for. */
export function phrasesIn(clause: Clause, phrases: readonly Phrase[]): Phrase[] {
  const inside = phrases.filter(
    ({ from }) =>
      from >= clause.from && from < clause.to && !clause.holes.some(([a, b]) => from >= a && from < b),
  )
  return clause.antecedent ? [clause.antecedent, ...inside] : inside
}

/** «Токаев отметил, что это 33-й визит»: who says it is no part of what is said. */
export function mayBelong(phrase: Phrase, clause: Clause, scope: ClaimScope): boolean {
  const opening = scope.tokens[clause.from]
  return phrase.from >= clause.from || !opening || !scope.claims.is('content', opening)
}
