/** Who says: the actor in the nominative beside the cue, a body that speaks, or whoever spoke last. */
import {
  ANY_CASE,
  type AnnotatedSentence,
  CASE,
  type Clause,
  type Phrase,
  type Reading,
} from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import type { Bounds } from './statements-bounds.ts'
import { inQuotation, isDash, keyAt, type Range, type Scene, type Speaker } from './statements-scene.ts'

/** Whom a pronoun or a left-out subject may stand for. */
export interface Memory {
  /** Who spoke or acted last. */
  last: Participant | null
}

export interface SpeakerPlace {
  readonly cue: number
  readonly sentence: AnnotatedSentence
  readonly bounds: Bounds
  readonly memory: Memory
}

/** `self`: the speaker of the text itself («я отметил»); null: nobody is named. */
export function speakerOf(place: SpeakerPlace, scene: Scene): Speaker | 'self' | null {
  const { cue, bounds } = place
  if (saysOfSelf(place, scene)) return 'self'
  const named = namedSubject(place, scene)
  if (named) return asSpeaker(named, place, scene)
  return (
    bodyIn({ from: cue + 1, to: bounds.right }, place, scene) ??
    bodyIn({ from: bounds.left, to: cue }, place, scene) ??
    lastSpeaker(place, scene)
  )
}

function saysOfSelf({ cue, bounds }: SpeakerPlace, scene: Scene): boolean {
  const { self } = scene.words.grammar
  const from = Math.max(bounds.left, cue - 6)
  for (let at = from; at < Math.min(bounds.right, cue + 3); at++)
    if (self.has(keyAt(scene, at)) && !inQuotation(scene, at)) return true
  return false
}

/** The subject: nearest on the left; on the right where the cue opens its clause. */
function namedSubject(place: SpeakerPlace, scene: Scene): Phrase | null {
  const { cue, sentence, bounds } = place
  const clause = clauseOf(cue, sentence)
  const fits = (phrase: Phrase) => isSubject(phrase, place, scene) && !inHole(phrase, clause)
  const inside = sentence.phrases.filter((phrase) => phrase.from >= bounds.left && phrase.to <= bounds.right)
  const left = inside.filter((phrase) => phrase.to <= cue && fits(phrase)).at(-1) ?? null
  const right = inside.find((phrase) => phrase.from > cue && fits(phrase)) ?? null
  const near = right && !hasComma(cue, right.from, scene) ? right : null
  if (clause?.antecedent && !left && isSubject(clause.antecedent, place, scene)) return clause.antecedent
  if (!left || !near) return left ?? near
  const ambiguous = (near.cases & CASE.dat) !== 0
  return opensClause(cue, bounds, scene) && !ambiguous ? near : left
}

function isSubject(phrase: Phrase, { cue }: SpeakerPlace, scene: Scene): boolean {
  if (!(phrase.cases & CASE.nom) || phrase.preposition !== null || inQuotation(scene, phrase.from))
    return false
  if (phrase.kind === 'place' || phrase.kind === 'occasion') return false
  if (phrase.kind !== 'pronoun' && isAttribute(phrase, scene)) return false
  const plural = numberOf(cue, scene) === 'pl'
  return !plural || phrase.plural || phrase.joined || hasJoined(phrase, scene)
}

/** «пресс-служба МИД»: the name belongs to the body before it. */
function isAttribute(phrase: Phrase, scene: Scene): boolean {
  return (phrase.cases & CASE.gen) !== 0 && bodyAt(phrase.from - 1, scene) !== null
}

function hasJoined(phrase: Phrase, { words, annotated }: Scene): boolean {
  return words.and.has(annotated.tokens[phrase.to]?.key ?? '')
}

function numberOf(cue: number, { annotated }: Scene): Reading['number'] {
  return annotated.tokens[cue]?.readings.find(({ pos }) => pos === 'verb')?.number
}

function hasComma(from: number, to: number, scene: Scene): boolean {
  for (let at = from; at < to; at++) if (keyAt(scene, at) === ',') return true
  return false
}

/** Nothing but adverbs and small words between the cue and the mark before it. */
function opensClause(cue: number, { left }: Bounds, scene: Scene): boolean {
  for (let at = cue - 1; at >= left; at--) {
    if (keyAt(scene, at) === ',' || isDash(scene, at)) return true
    if (!isLight(at, scene)) return false
  }
  return true
}

export function isLight(at: number, { annotated, words }: Scene): boolean {
  const token = annotated.tokens[at]
  if (!token) return false
  if (words.grammar.asWords.has(token.key)) return true
  return token.readings.some(({ pos }) => pos === 'adverb' || pos === 'particle' || pos === 'conjunction')
}

function clauseOf(cue: number, { clauses }: AnnotatedSentence): Clause | null {
  const holding = clauses.filter(
    ({ from, to, holes }) =>
      from <= cue && cue < to && !holes.some(([start, end]) => start <= cue && cue < end),
  )
  return holding.at(-1) ?? null
}

const inHole = (phrase: Phrase, clause: Clause | null): boolean =>
  clause?.holes.some(([from, to]) => from <= phrase.from && phrase.from < to) ?? false

function asSpeaker(phrase: Phrase, place: SpeakerPlace, scene: Scene): Speaker | null {
  if (phrase.kind === 'pronoun') return phrase.plural ? null : remembered(phrase, place.memory)
  const together = phrase.kind === 'actor' ? withJoined(phrase, place.sentence) : [phrase]
  const first = together[0] ?? phrase
  const participants = together.flatMap(participantsOf)
  const many = numberOf(place.cue, scene) === 'pl' || together.length === 1
  return {
    from: first.from,
    to: (together.at(-1) ?? phrase).to,
    participants: many ? participants : participantsOf(phrase),
  }
}

/** «Токаев и Путин»: the phrases joined to this one, on either side. */
function withJoined(phrase: Phrase, { phrases }: AnnotatedSentence): Phrase[] {
  let from = phrases.indexOf(phrase)
  if (from < 0) return [phrase]
  let to = from + 1
  while (from > 0 && phrases[from]?.joined && phrases[from - 1]?.kind === 'actor') from--
  while (phrases[to]?.joined && phrases[to]?.kind === 'actor') to++
  return phrases.slice(from, to).filter(({ cases, preposition }) => cases & CASE.nom && preposition === null)
}

export function participantsOf(phrase: Phrase): readonly Participant[] {
  if (phrase.kind === 'actor') return phrase.actors
  if (phrase.kind === 'organisation')
    return [{ ...nobody(phrase.name), organisation: phrase.id, state: phrase.state }]
  return [{ ...nobody(null), state: phrase.state }]
}

export function nobody(name: string | null): Participant {
  return {
    name,
    person: null,
    wikidata: null,
    state: null,
    organisation: null,
    office: null,
    officeId: null,
    role: 'principal',
    implied: null,
  }
}

/** A noun of a body that speaks: its nominative, and the cases it stands in here; all for words without forms («МИД»). */
export function bodyAt(at: number, { annotated, words }: Scene): { name: string; cases: number } | null {
  const token = annotated.tokens[at]
  if (token?.kind !== 'word') return null
  const noun = token.readings.find(({ pos, lemma }) => pos === 'noun' && words.grammar.bodies.has(lemma))
  if (noun) return { name: noun.lemma, cases: noun.cases }
  if (!words.grammar.bodies.has(token.key)) return null
  return { name: annotated.document.text.slice(token.start, token.end), cases: ANY_CASE }
}

/** A body by its noun: «пресс-служба Акорды», and without a subject «в ведомстве», «в МИД». */
function bodyIn(range: Range, place: SpeakerPlace, scene: Scene): Speaker | null {
  const { tokens } = scene.annotated
  for (let at = range.from; at < range.to; at++) {
    if (inQuotation(scene, at)) continue
    const phrase = place.sentence.phrases.find(({ from }) => from === at)
    if (phrase && standsInside(phrase, scene))
      return { from: at, to: phrase.to, participants: participantsOf(phrase) }
    const body = bodyAt(at, scene)
    if (!body) continue
    const inside = scene.words.grammar.insidePrepositions.has(keyAt(scene, at - 1))
    const preposed = tokens[at - 1]?.readings.some(({ pos }) => pos === 'preposition')
    if (inside || (body.cases & CASE.nom && !preposed)) return bodySpeaker(at, body.name, place, scene)
  }
  return null
}

function standsInside(phrase: Phrase, { words }: Scene): boolean {
  const named = phrase.kind === 'organisation' || (phrase.kind === 'place' && phrase.state !== null)
  return named && phrase.preposition !== null && words.grammar.insidePrepositions.has(phrase.preposition)
}

/** The noun in the nominative with what follows it: an organisation, or the words of its owner. */
function bodySpeaker(at: number, lemma: string, { sentence, bounds }: SpeakerPlace, scene: Scene): Speaker {
  const owner = sentence.phrases.find(({ from, cases }) => from === at + 1 && cases & CASE.gen)
  const { tokens, document } = scene.annotated
  const to = owner && owner.to <= Math.max(bounds.right, at + 1) ? owner.to : at + 1
  const rest = to > at + 1 ? ` ${document.text.slice(tokens[at + 1]?.start, tokens[to - 1]?.end)}` : ''
  const state = owner?.state ?? owner?.actors[0]?.state ?? null
  return {
    from: at,
    to,
    participants: [
      { ...nobody(lemma + rest), state, organisation: owner?.kind === 'organisation' ? owner.id : null },
    ],
  }
}

const remembered = (range: Range, { last }: Memory): Speaker | null =>
  last && { from: range.from, to: range.to, participants: [{ ...last, implied: last.implied ?? 'context' }] }

/** No subject, or a word that only points at one («политик», «министр»): whoever spoke last. */
function lastSpeaker({ cue, bounds, memory }: SpeakerPlace, scene: Scene): Speaker | null {
  if (numberOf(cue, scene) === 'pl') return null
  const from = Math.max(bounds.left, cue - 8)
  for (let at = from; at < Math.min(bounds.right, cue + 5); at++) {
    if (at === cue || inQuotation(scene, at)) continue
    const noun = scene.annotated.tokens[at]?.readings.find(
      ({ pos, cases }) => pos === 'noun' && cases & CASE.nom,
    )
    const preposed = scene.annotated.tokens[at - 1]?.readings.some(({ pos }) => pos === 'preposition')
    if (!noun || preposed || noun.cases & CASE.acc) continue
    return scene.words.grammar.epithets.has(noun.lemma) ? remembered({ from: at, to: at + 1 }, memory) : null
  }
  return remembered({ from: cue, to: cue }, memory)
}
