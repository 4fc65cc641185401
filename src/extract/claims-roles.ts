/** Who is meant by a claim: the guest, the other side and the receiving state, by case and preposition around its words. */
import type { ClaimRoles, RolePlace, RoleSpec } from '../languages/pack.ts'
import { CASE, type Clause, type Phrase } from '../model/annotation.ts'
import type { Subject } from '../model/claim.ts'
import type { Participant } from '../model/report.ts'
import { type CountedEvent, type Cue, isThere } from './claims-events.ts'
import type { ClaimScope } from './claims-scope.ts'

/** What the text around a sentence offers to its pronouns. */
export interface Around {
  /** The one subject of the sentence before. */
  readonly subject: Participant | null
  /** Where that sentence went, if to one place. */
  readonly destination: Phrase | null
  /** The two persons that the text speaks of; null where there are more or fewer. */
  readonly pair: readonly [Participant, Participant] | null
  /** States that the sentences before named last. */
  readonly states: readonly string[]
  /** Who says the sentence, where someone is quoted or interviewed. */
  readonly speaker: Participant | null
  /** State of «наша страна»: the speaker's, else the publisher's. */
  readonly ownState: string | null
}

export interface Filled {
  readonly guests: readonly Participant[]
  readonly partners: readonly Participant[]
  readonly hosts: readonly Phrase[]
  /** «там», «к нам», where the text does not say where that is. */
  readonly lost: boolean
  /** Phrases of the sentence that fill a role, for its evidence. */
  readonly used: readonly { readonly role: string; readonly phrase: Phrase }[]
}

type RoleName = keyof ClaimRoles
const ROLES: readonly RoleName[] = ['partner', 'host', 'guest']

/** Fills the roles of an event: the rule's own places first, in the clause first, then in the rest of the sentence. */
export function fillRoles(event: CountedEvent, cue: Cue, scope: ClaimScope, around: Around): Filled {
  const grammar = scope.claims.grammar.roles[isVisit(event) ? 'visit' : 'meeting']
  const phrases = [...scope.sentence.phrases, ...ownStates(scope, around)].sort((a, b) => a.from - b.from)
  const [start, end] = limitsOf(cue)
  const outside = ({ from }: Phrase) =>
    from < cue.from || from >= (cue.captures.words.counted ?? cue.captures.to)
  const own = phrases.filter((phrase) => phrase.from < end && outside(phrase))
  const inClause = phrasesIn(cue.clause, own)
  const fields = [
    inClause.filter(({ from }) => from >= start),
    inClause,
    own.filter((one) => mayBelong(one, cue.clause, scope)),
  ]
  const used: { role: RoleName; phrase: Phrase }[] = []
  for (const role of ROLES) {
    const places = [...(cue.rule.roles?.[role]?.places ?? []), ...(grammar[role]?.places ?? [])]
    const search = { places, event, cue, scope, taken: used.map(({ phrase }) => phrase) }
    for (const phrase of firstFilled(fields, search)) used.push({ role, phrase })
  }
  if (used.every(({ role }) => role !== 'guest'))
    used.push(...guestOfAnother(inClause, { event, cue, scope, used }))
  const of = (role: RoleName) => used.filter((one) => one.role === role).map(({ phrase }) => phrase)
  const sides = { guests: peopleOf(of('guest'), around), partners: peopleOf(of('partner'), around) }
  const hosts = hostsOf(of('host'), scope, around)
  return { ...withPair(sides, cue, scope, around), hosts, used, lost: hosts.length === 0 && isThere(scope) }
}

/** Nothing behind the words of a claim that another one follows. */
function limitsOf({ stretch, reach, clause, rule }: Cue): readonly [number, number] {
  const [start, end] = stretch
  return rule.claims !== 'share' && reach[1] < clause.to ? [start, Math.min(end, reach[1])] : [start, end]
}

/** «Поездка Путина на Аляску станет девятым визитом»: the guest stands beside another noun of the clause. */
function guestOfAnother(
  phrases: readonly Phrase[],
  {
    event,
    cue,
    scope,
    used,
  }: { event: CountedEvent; cue: Cue; scope: ClaimScope; used: readonly { phrase: Phrase }[] },
): { role: 'guest'; phrase: Phrase }[] {
  const places = scope.claims.grammar.roles[isVisit(event) ? 'visit' : 'meeting'].guest?.places ?? []
  const taken = used.map(({ phrase }) => phrase)
  for (let at = cue.clause.from; at < cue.clause.to; at++) {
    const token = scope.tokens[at]
    if (at === event.at || !token || !scope.claims.noun(token)?.kinds.length) continue
    const other = { places, event: { ...event, at, noun: true }, cue, scope, taken }
    const phrase = phrases.find((one) =>
      places.some((place) => place.side === 'next' && fits(one, place, other)),
    )
    if (phrase && !taken.includes(phrase)) return [{ role: 'guest', phrase }]
  }
  return []
}

export const isVisit = (event: CountedEvent): boolean => event.kinds.includes('visit')

function phrasesIn(clause: Clause, phrases: readonly Phrase[]): Phrase[] {
  const inside = phrases.filter(
    ({ from }) =>
      from >= clause.from && from < clause.to && !clause.holes.some(([a, b]) => from >= a && from < b),
  )
  return clause.antecedent ? [clause.antecedent, ...inside] : inside
}

/** «Токаев отметил, что это 33-й визит»: who says it is no part of what is said. */
function mayBelong(phrase: Phrase, clause: Clause, scope: ClaimScope): boolean {
  const opening = scope.tokens[clause.from]
  return phrase.from >= clause.from || !opening || !scope.claims.is('content', opening)
}

interface Search {
  readonly places: RoleSpec['places']
  readonly event: CountedEvent
  readonly cue: Cue
  readonly scope: ClaimScope
  readonly taken: readonly Phrase[]
}

function firstFilled(fields: readonly (readonly Phrase[])[], search: Search): readonly Phrase[] {
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

function fits(phrase: Phrase, place: RolePlace, search: Search): boolean {
  return (
    isKind(phrase, place) &&
    (!place.case || phrase.cases === 0 || place.case.some((name) => phrase.cases & CASE[name])) &&
    (place.after
      ? phrase.preposition !== null && place.after.includes(phrase.preposition)
      : phrase.preposition === null) &&
    (!place.plural || phrase.plural) &&
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

/** «наша страна», «нашу республику» as phrases of the sentence. */
export function ownStates(scope: ClaimScope, { ownState }: Around): Phrase[] {
  const found: Phrase[] = []
  const { sentence, tokens, claims } = scope
  for (let at = sentence.from; at < sentence.to && ownState !== null; at++) {
    for (const { captures } of claims.phrases.toUs.at(at, scope))
      found.push(stateAt(ownState, at, captures.to, { preposition: null, cases: CASE.acc }, scope))
    for (const { of, captures } of claims.phrases.own.at(at, scope)) {
      if (of !== 'one') continue
      const cases = tokens[captures.to - 1]?.readings.reduce((all, reading) => all | reading.cases, 0) ?? 0
      const preposition = prepositionBefore(at, scope)
      found.push(stateAt(ownState, at, captures.to, { preposition, cases }, scope))
    }
  }
  return found
}

function stateAt(
  state: string,
  from: number,
  to: number,
  stands: Pick<Phrase, 'preposition' | 'cases'>,
  { document, tokens }: ClaimScope,
): Phrase {
  const name = document.text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return {
    ...stands,
    kind: 'state',
    id: state,
    state,
    actors: [],
    plural: false,
    from,
    to,
    name,
    joined: false,
  }
}

function prepositionBefore(at: number, { tokens, sentence }: ClaimScope): string | null {
  const before = at > sentence.from ? tokens[at - 1] : undefined
  return before?.readings.some(({ pos }) => pos === 'preposition') ? before.key : null
}

/** Persons and states of the phrases; a pronoun is the subject before, if there was one. */
function peopleOf(phrases: readonly Phrase[], { subject }: Around): Participant[] {
  return phrases.flatMap((phrase) => {
    if (phrase.kind === 'pronoun') return subject && !phrase.plural ? [subject] : []
    if (phrase.kind === 'actor') return phrase.actors
    return phrase.state ? [stateAlone(phrase.state, phrase.name)] : []
  })
}

/** A state that acts as such. */
export function stateAlone(state: string, name: string): Participant {
  const nobody = { person: null, wikidata: null, organisation: null, office: null, officeId: null }
  return { ...nobody, name, state, role: 'principal', implied: null }
}

type SidesFilled = Pick<Filled, 'guests' | 'partners'>

/** «лидеры встречались десять раз», «мы виделись»: the pair of the context; a lone partner met the speaker. */
function withPair(sides: SidesFilled, cue: Cue, scope: ClaimScope, around: Around): SidesFilled {
  const { guests, partners } = sides
  const { pair, speaker, subject } = around
  if (guests.length === 0 && partners.length > 0) {
    const other = speaker ?? subject
    return { partners, guests: other && !isAmong(other, partners) ? [other] : [] }
  }
  if (guests.length <= 1 && partners.length === 0 && pair && namesPair(cue, scope))
    return { guests: [pair[0]], partners: [pair[1]] }
  return sides
}

const isAmong = (one: Participant, others: readonly Participant[]): boolean =>
  others.some((other) => (one.person ? other.person === one.person : other.name === one.name))

function namesPair(cue: Cue, scope: ClaimScope): boolean {
  for (let at = cue.clause.from; at < cue.clause.to; at++)
    for (const _ of scope.claims.phrases.pair.at(at, scope)) return true
  return false
}

function hostsOf(phrases: readonly Phrase[], scope: ClaimScope, { destination }: Around): readonly Phrase[] {
  if (phrases.length > 0 || !destination) return phrases
  const { from, to } = scope.sentence
  for (let at = from; at < to; at++)
    for (const _ of scope.claims.phrases.there.at(at, scope)) return [destination]
  return phrases
}

/** A side of the question as the checker takes it. */
export function subjectOf(participant: Participant): Subject {
  const { person, state, officeId, name, implied } = participant
  return { person, state, office: person && implied !== 'office-at-day' ? null : officeId, name }
}
