/** Claims that the reference tables decide: the size of an economy, the length of a border, membership. */
import { CASE, type Phrase } from '../model/annotation.ts'
import { ANY_CONTACT } from '../model/claim.ts'
import type { Draft } from './claims-merge.ts'
import { ownStates } from './claims-own-state.ts'
import { stateAlone, subjectOf } from './claims-sides.ts'
import type { ClaimPlace } from './claims-told.ts'
import { quoted } from './evidence.ts'

/** One claim; none where no state is meant. */
export function referenceDraft(place: ClaimPlace): Draft[] {
  const { cue, scope, around, asOf } = place
  const { rule, captures } = cue
  const states = statesOf(place)
  const where = captures.region === 'world' ? null : (captures.region ?? captures.organisation)
  const topic = where === null ? (rule.topic ?? null) : `${rule.topic}:${where}`
  const [first, second] = states
  if (!first) return []
  const span = { start: scope.tokens[cue.from]?.start ?? 0, end: scope.tokens[captures.to - 1]?.end ?? 0 }
  const quote = scope.document.text.slice(span.start, span.end)
  return [
    {
      ...span,
      document: scope.document.id,
      kind: 'other',
      quote,
      asserts: { ...ANY_CONTACT, guest: sideOf(first), counterpart: second ? sideOf(second) : null },
      value: rule.value ?? captures.numbers[0]?.value ?? null,
      comparison: captures.numbers[0]?.comparison ?? 'exact',
      upper: null,
      since: scope.sentence.dates[0]?.when.edtf ?? null,
      among: captures.region,
      topic,
      asOf,
      speaker: around.speaker?.person ?? around.speaker?.name ?? null,
      rule: rule.name,
      evidence: [quoted(scope.document.text, span, 'claim', rule.name)],
    },
  ]
}

const sideOf = (state: Pick<Phrase, 'state' | 'name'>) => subjectOf(stateAlone(state.state ?? '', state.name))

/** States that the words are about: «наша страна», the nearest state named, «наши страны» with the pair of the context. */
function statesOf(place: ClaimPlace): Pick<Phrase, 'state' | 'name'>[] {
  const { cue, scope, around } = place
  const own = ownStates(scope, around.ownState)
  const { from, to } = scope.sentence
  for (let at = from; at < to; at++)
    for (const { of } of scope.claims.phrases.own.at(at, scope)) if (of === 'both') return both(place)
  const all = [...own, ...scope.sentence.phrases.filter(({ kind }) => kind === 'state')]
  const outside = all.filter((phrase) => phrase.from < cue.from || phrase.from >= cue.captures.to)
  const named = outside.length > 0 ? outside : all
  const far = (phrase: Phrase) => Math.abs(phrase.from - cue.from)
  const subjects = named.filter(({ cases, preposition }) => cases & CASE.nom && preposition === null)
  const ordered = [...(own.length > 0 ? own : subjects.length > 0 ? subjects : named)].sort(
    (a, b) => far(a) - far(b),
  )
  return wantsPair(place) ? named : ordered.slice(0, 1)
}

/** A border has two sides. */
const wantsPair = ({ cue }: ClaimPlace): boolean => cue.rule.roles?.partner !== undefined

/** «наши страны»: the speaker's and the other one that the text speaks of. */
function both({ around, scope }: ClaimPlace): Pick<Phrase, 'state' | 'name'>[] {
  const own = around.ownState
  const others = [...around.states, ...(around.pair ?? []).map(({ state }) => state)].filter(
    (state) => state !== own,
  )
  const named = scope.sentence.phrases.filter(({ kind, state }) => kind === 'state' && state !== own)
  const other = named[0]?.state ?? others[0]
  return [own, other].flatMap((state) => (state ? [{ state, name: state }] : []))
}
