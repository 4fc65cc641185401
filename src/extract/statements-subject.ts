/** The subject of a cue: the actor in the nominative beside it, in its own clause, of its own number. */
import { type AnnotatedSentence, CASE, type Clause, type Phrase, type Reading } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import { isBody } from './statements-bodies.ts'
import type { Bounds } from './statements-bounds.ts'
import { inQuotation, isDash, keyAt, type Scene } from './statements-scene.ts'

/** Whom a pronoun or a left-out subject may stand for. */
export interface Memory {
  /** Who spoke or acted last. */
  last: Participant | null
  /** Of the verb that went with that name, where it tells one: «сказала». */
  gender: Reading['gender']
}

export interface SpeakerPlace {
  readonly cue: number
  readonly sentence: AnnotatedSentence
  readonly bounds: Bounds
  readonly memory: Memory
}

/** The subject: nearest on the left; on the right where the cue opens its clause. */
export function namedSubject(place: SpeakerPlace, scene: Scene): Phrase | null {
  const { cue, sentence, bounds } = place
  const clause = clauseOf(cue, sentence)
  const fits = (phrase: Phrase) => isSubject(phrase, place, scene) && !inHole(phrase, clause)
  const inside = sentence.phrases.filter((phrase) => phrase.from >= bounds.left && phrase.to <= bounds.right)
  const left = nearestLeft(
    inside.filter((phrase) => phrase.to <= cue && fits(phrase)),
    cue,
  )
  const behind = inside.filter((phrase) => phrase.from > cue && fits(phrase))
  const right = behind.find(isPersonal) ?? behind[0] ?? null
  const near = right && !hasComma(cue, right.from, scene) ? right : null
  if (clause?.antecedent && !left && isSubject(clause.antecedent, place, scene)) return clause.antecedent
  if (!left || !near) return left ?? near
  const ambiguous = (near.cases & CASE.dat) !== 0
  return opensClause(cue, bounds, scene) && !ambiguous ? near : left
}

/** A person rather than a body or a place, unless that touches the cue. */
function nearestLeft(phrases: readonly Phrase[], cue: number): Phrase | null {
  const last = phrases.at(-1) ?? null
  if (!last || last.to === cue) return last
  return phrases.findLast(isPersonal) ?? last
}

const isPersonal = ({ kind }: Phrase): boolean => kind === 'actor' || kind === 'pronoun'

function isSubject(phrase: Phrase, { cue }: SpeakerPlace, scene: Scene): boolean {
  if (!(phrase.cases & CASE.nom) || phrase.preposition !== null || inQuotation(scene, phrase.from))
    return false
  if (phrase.kind === 'occasion' || (phrase.kind === 'place' && phrase.state === null)) return false
  if (phrase.kind !== 'pronoun' && isAttribute(phrase, scene)) return false
  const plural = numberOf(cue, scene) === 'pl'
  return !plural || phrase.plural || phrase.joined || hasJoined(phrase, scene)
}

/** «пресс-служба МИД»: the name belongs to the body before it. */
function isAttribute(phrase: Phrase, scene: Scene): boolean {
  return (phrase.cases & CASE.gen) !== 0 && isBody(phrase.from - 1, scene)
}

function hasJoined(phrase: Phrase, { words, annotated }: Scene): boolean {
  return words.and.has(annotated.tokens[phrase.to]?.key ?? '')
}

export function numberOf(cue: number, { annotated }: Scene): Reading['number'] {
  return annotated.tokens[cue]?.readings.find(({ pos }) => pos === 'verb')?.number
}

export function genderOf(cue: number, { annotated }: Scene): Reading['gender'] {
  return annotated.tokens[cue]?.readings.find(({ pos }) => pos === 'verb')?.gender
}

export function sameGender(cue: number, { gender }: Memory, scene: Scene): boolean {
  const own = genderOf(cue, scene)
  return own === undefined || gender === undefined || own === gender
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
