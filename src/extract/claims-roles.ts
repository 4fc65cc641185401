/** Who is meant by a claim: the guest, the other side and the receiving state, by case and preposition around its words. */
import type { ClaimRoles, RolePlace } from '../languages/pack.ts'
import type { Phrase } from '../model/annotation.ts'
import { type CountedEvent, type Cue, isThere } from './claims-events.ts'
import { firstFilled, fits, mayBelong, phrasesIn } from './claims-fitting.ts'
import { ownStates } from './claims-own-state.ts'
import { rivalPhrases } from './claims-rival.ts'
import { completed, hostsOf, peopleOf, type Sides, type Telling } from './claims-sides.ts'
import { hasStrangers, isStrange } from './claims-strange.ts'

export interface Filled extends Sides {
  readonly hosts: readonly Phrase[]
  /** «там», «к нам», where the text does not say where that is. */
  readonly lost: boolean
  /** It is said where to, in words that name no known place. */
  readonly strange: boolean
  /** The one rival of a comparison. */
  readonly rivals: readonly Phrase[]
  /** Phrases of the sentence that fill a role, for its evidence. */
  readonly used: readonly Used[]
}

type RoleName = keyof ClaimRoles
const ROLES: readonly RoleName[] = ['partner', 'host', 'guest']

interface Used {
  readonly role: RoleName | 'rival'
  readonly phrase: Phrase
}

/** Fills the roles of an event: the rule's own places first, in the clause first, then in the rest of the sentence. */
export function fillRoles(telling: Telling): Filled {
  const { scope, around } = telling
  const rivals = rivalPhrases(telling.cue, scope)
  const phrases = [...scope.sentence.phrases, ...ownStates(scope, around.ownState)]
    .filter((phrase) => !rivals.includes(phrase))
    .sort((a, b) => a.from - b.from)
  const used = usedOf(telling, phrases)
  const of = (role: RoleName) => used.filter((one) => one.role === role).map(({ phrase }) => phrase)
  const sides = { guests: peopleOf(of('guest'), telling), partners: peopleOf(of('partner'), telling) }
  const hosts = hostsOf(of('host'), telling)
  return {
    ...completed(sides, hasStrangers(scope) ? { ...telling, around: { ...around, about: [] } } : telling),
    hosts,
    used: [...used, ...rivals.map((phrase) => ({ role: 'rival' as const, phrase }))],
    rivals,
    strange: hosts.length === 0 && isVisit(telling.event) && isStrange(telling, hostPlaces(telling)),
    lost: hosts.length === 0 && (isThere(scope) || isDangling(telling)),
  }
}

const hostPlaces = ({ scope }: Telling): readonly RolePlace[] =>
  scope.claims.grammar.roles.visit.host?.places ?? []

/** «страна, которую Токаев посетил дважды», where nobody knows which. */
function isDangling({ cue: { clause }, scope }: Telling): boolean {
  if (clause.antecedent !== null) return false
  return [0, 1].some((at) => scope.tokens[clause.from + at]?.readings.some(({ pos }) => pos === 'relative'))
}

function usedOf(telling: Telling, phrases: readonly Phrase[]): Used[] {
  const { event, cue, scope } = telling
  const grammar = scope.claims.grammar.roles[isVisit(event) ? 'visit' : 'meeting']
  const fields = fieldsOf(telling, phrases)
  const used: Used[] = []
  for (const role of ROLES) {
    const places = [...(cue.rule.roles?.[role]?.places ?? []), ...(grammar[role]?.places ?? [])]
    const search = { places, event, cue, scope, taken: used.map(({ phrase }) => phrase) }
    for (const phrase of firstFilled(fields, search)) used.push({ role, phrase })
  }
  const hasGuest = used.some(({ role }) => role === 'guest')
  return hasGuest ? used : [...used, ...guestOfAnother(fields[1] ?? [], telling, used)]
}

/** Where to look, one after the other: the claim's own stretch, its clause, the sentence. */
function fieldsOf({ cue, scope }: Telling, phrases: readonly Phrase[]): Phrase[][] {
  const [start, end] = limitsOf(cue)
  const { held, words } = cue.captures
  const isBefore = (at: number) => at < (words.counted ?? cue.captures.to)
  const isOwn = ({ from, to }: Phrase, at: number) => at >= from && at < to
  const within = ({ from }: Phrase) => from >= cue.from && isBefore(from)
  const outside = (phrase: Phrase) =>
    within(phrase)
      ? (words.counted === undefined || phrase.preposition === null) &&
        !held.some((at) => isOwn(phrase, at) && isBefore(at))
      : phrase.kind !== 'pronoun' || !held.some((at) => isOwn(phrase, at))
  const own = phrases.filter((phrase) => phrase.from < end && outside(phrase))
  const inClause = phrasesIn(cue.clause, own)
  return [
    inClause.filter(({ from }) => from >= start),
    inClause,
    own.filter((one) => mayBelong(one, cue.clause, scope)),
  ]
}

/** Nothing behind the words of a claim that another one follows. */
function limitsOf({ stretch, reach, clause, rule }: Cue): readonly [number, number] {
  const [start, end] = stretch
  return rule.claims !== 'share' && reach[1] < clause.to ? [start, Math.min(end, reach[1])] : [start, end]
}

/** «Поездка Путина на Аляску станет девятым визитом»: the guest stands beside another noun of the clause. */
function guestOfAnother(phrases: readonly Phrase[], telling: Telling, used: readonly Used[]): Used[] {
  const { event, cue, scope } = telling
  const places = scope.claims.grammar.roles[isVisit(event) ? 'visit' : 'meeting'].guest?.places ?? []
  const beside = places.filter(({ side }) => side === 'next')
  const taken = used.map(({ phrase }) => phrase)
  for (let at = cue.clause.from; at < cue.clause.to; at++) {
    const token = scope.tokens[at]
    if (at === event.at || !token || !scope.claims.noun(token)?.kinds.length) continue
    const search = { places: beside, event: { ...event, at, noun: true }, cue, scope, taken }
    const phrase = phrases.find(
      (one) => !taken.includes(one) && beside.some((place) => fits(one, place, search)),
    )
    if (phrase) return [{ role: 'guest', phrase }]
  }
  return []
}

export const isVisit = (event: CountedEvent): boolean => event.kinds.includes('visit')
