/** The cues of a sentence, each with its reach, its speaker and the words it attributes. */
import type { CueFrame } from '../languages/pack.ts'
import { type AnnotatedSentence, CASE } from '../model/annotation.ts'
import { documentSpeaker } from './statements-bodies.ts'
import { type Bounds, boundsOf, complementizerAt } from './statements-bounds.ts'
import { isQuotative, readQuotative } from './statements-quotative.ts'
import type { CuePlace } from './statements-rule.ts'
import { CONTENT_RULES } from './statements-rules.ts'
import {
  beginOfWords,
  endOfWords,
  type Found,
  framesAt,
  inQuotation,
  keyAt,
  LONGEST_SENTENCE,
  oneToken,
  type Scene,
  type Speaker,
} from './statements-scene.ts'
import { speakerOf } from './statements-speaker.ts'
import { isLight, type Memory, numberOf, type SpeakerPlace } from './statements-subject.ts'
import { isAwake, WAKES } from './waking.ts'

export interface SentencePlace {
  readonly sentence: AnnotatedSentence
  readonly index: number
  readonly memory: Memory
}

/** The cue before, whose speaker one beside it shares. */
interface Before {
  readonly at: number
  readonly speaker: Speaker | null
  /** It, or one before it, opened a clause. */
  readonly that: boolean
}

interface Cue {
  readonly at: number
  readonly frames: ReadonlySet<CueFrame>
  /** Where its attribution begins: behind the comma or «и» before it. */
  readonly lead: number
}

/** Statements that the sentence's cues attribute, in order. Cues inside quotations are left to the quotation. */
export function readCues(place: SentencePlace, scene: Scene): Found[] {
  const found: Found[] = []
  if (!isAwake(place.sentence, WAKES.cues) || place.sentence.to - place.sentence.from > LONGEST_SENTENCE)
    return found
  const cues = cuesOf(place.sentence, scene)
  if (cues.length === 0) return found
  let before = null as Before | null
  for (const [order, cue] of cues.entries()) {
    const quoted = readQuotative(cue.at, place, scene)
    if (quoted) {
      found.push(quoted)
      continue
    }
    const following = cues[order + 1]
    const bounds = boundsOf(cue.at, place.sentence, following?.lead ?? place.sentence.to, scene)
    const shared = before?.that === true && sharesSpeaker(cue, before.at, place, scene)
    const speaker: Speaker | 'self' | null =
      shared && before ? before.speaker : speakerAt(cue, { ...place, cue: cue.at, bounds }, scene)
    if (speaker === 'self') continue
    const cuePlace: CuePlace = {
      ...place,
      ...limits(order, cues, { place, scene, bounds }),
      cue: cue.at,
      frames: cue.frames,
      bounds,
      speaker,
    }
    const read = firstContent(cuePlace, scene)
    if (read) found.push(read)
    before = { at: cue.at, speaker, that: bounds.rightMark === 'that' || before !== null }
  }
  return found
}

function speakerAt(cue: Cue, place: SpeakerPlace, scene: Scene): Speaker | 'self' | null {
  return cue.frames.has('document') ? documentSpeaker(place, scene) : speakerOf(place, scene)
}

function cuesOf(sentence: AnnotatedSentence, scene: Scene): Cue[] {
  const cues: Cue[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const frames = framesAt(scene.annotated.tokens[at], scene.words)
    if (!frames || inQuotation(scene, at) || isRelayed(at, sentence, scene) || isQuotative(at, scene))
      continue
    cues.push({ at, frames, lead: leadOf(at, cues.at(-1)?.at ?? sentence.from, scene) })
  }
  return cues
}

function isRelayed(at: number, sentence: AnnotatedSentence, { relays }: Scene): boolean {
  const relay = relays.get(sentence.from)
  return relay !== undefined && relay.from <= at && at < relay.to
}

/** A coordinate attribution begins no further than this before its cue. */
const LONGEST_LEAD = 14

function leadOf(cue: number, from: number, scene: Scene): number {
  const lowest = Math.max(from + 1, cue - LONGEST_LEAD)
  for (let at = cue - 1; at >= lowest; at--) {
    if (inQuotation(scene, at)) return at + 1
    if (complementizerAt(at, scene) > 0) return cue
    if (keyAt(scene, at) === ',') return at
    if (isAnd(at, scene)) return keyAt(scene, at - 1) === ',' ? at - 1 : at
  }
  return cue
}

function isAnd(at: number, scene: Scene): boolean {
  if (scene.words.and.has(keyAt(scene, at))) return true
  return coordinates(at, scene)
}

function coordinates(at: number, { annotated }: Scene): boolean {
  const readings = annotated.tokens[at]?.readings ?? []
  return readings.some(({ pos, tags }) => pos === 'conjunction' && !tags?.includes('subordinating'))
}

/** «отметил, что …, и подчеркнул, что …»: no subject of its own between the comma or «и» and the cue, nor behind it. */
function sharesSpeaker(cue: Cue, before: number, { sentence }: SentencePlace, scene: Scene): boolean {
  if (cue.lead === cue.at && !isLight(cue.at - 1, scene) && keyAt(scene, cue.at - 1) !== ',') return false
  if (cue.lead <= before || !agree(cue.at, before, scene) || hasSubjectNoun(cue, scene)) return false
  return !sentence.phrases.some(
    ({ from, cases, preposition }) =>
      from >= cue.lead && from < cue.at + 3 && cases & CASE.nom && preposition === null,
  )
}

/** Both singular or both plural, as far as the words tell. */
function agree(cue: number, before: number, scene: Scene): boolean {
  const [one, other] = [numberOf(cue, scene), numberOf(before, scene)]
  return one === undefined || other === undefined || one === other
}

/** «…, и стороны подчеркнули»: a noun in the nominative alone before the cue. */
function hasSubjectNoun({ lead, at: cue }: Cue, { annotated }: Scene): boolean {
  for (let at = lead; at < cue; at++)
    if (
      annotated.tokens[at]?.readings.some(
        ({ pos, cases }) => pos === 'noun' && cases & CASE.nom && !(cases & CASE.acc),
      )
    )
      return true
  return false
}

interface LimitPlace {
  readonly place: SentencePlace
  readonly scene: Scene
  readonly bounds: Bounds
}

/** Where the words of this cue may begin and end: up to a cue that stands beside it, over one that hangs on it. */
function limits(
  order: number,
  cues: readonly Cue[],
  { place, scene, bounds }: LimitPlace,
): { begin: number; end: number } {
  const { sentence } = place
  const words = endOfWords(scene, sentence, cues[order]?.at ?? sentence.from)
  const beside = cues.slice(order + 1).find((cue) => standsBeside(cue, place, scene))
  const relative = isRelative(cues[order]?.at ?? 0, sentence) ? commaAfter(bounds.next, words, scene) : words
  return { begin: beginOfWords(scene, sentence), end: Math.min(words, beside?.lead ?? words, relative) }
}

/** «X, который сказал, что …, …»: the words end where the relative clause does. */
function isRelative(cue: number, { clauses }: AnnotatedSentence): boolean {
  return clauses.some(({ antecedent, from, to }) => antecedent !== null && from <= cue && cue < to)
}

function commaAfter(from: number, limit: number, scene: Scene): number {
  for (let at = from; at < limit; at++) if (keyAt(scene, at) === ',' && !inQuotation(scene, at)) return at
  return limit
}

/** A cue joined by «и», «а» or a bare comma without a subject goes on beside; «как сказал Путин» hangs on. */
function standsBeside(cue: Cue, { sentence }: SentencePlace, scene: Scene): boolean {
  if (cue.lead === cue.at) return false
  const first = keyAt(scene, cue.lead) === ',' ? cue.lead + 1 : cue.lead
  if (scene.words.grammar.asWords.has(keyAt(scene, first))) return false
  if (coordinates(first, scene)) return true
  return !sentence.phrases.some(
    ({ from, cases, preposition }) =>
      from >= first && from < cue.at + 3 && cases & CASE.nom && preposition === null,
  )
}

function firstContent(place: CuePlace, scene: Scene): Found | null {
  for (const rule of CONTENT_RULES) {
    const content = rule.read(place, scene)
    if (content)
      return {
        ...content,
        rule: rule.name,
        cue: oneToken(place.cue),
        speaker: place.speaker,
        addressee: addresseeOf(place, scene),
      }
  }
  return null
}

/** A bare actor in the pack's case beside the cue: «сообщил Путину». */
function addresseeOf({ cue, sentence, bounds, speaker }: CuePlace, scene: Scene): Speaker | null {
  const wanted = scene.words.grammar.addresseeCase.reduce((cases, name) => cases | CASE[name], 0)
  const near = sentence.phrases.find(
    ({ kind, from, to, cases, preposition }) =>
      kind === 'actor' &&
      cases & wanted &&
      preposition === null &&
      from >= bounds.left &&
      to <= bounds.right &&
      Math.abs(from - cue) <= 6 &&
      !(speaker && from < speaker.to && speaker.from < to),
  )
  return near ? { from: near.from, to: near.to, participants: near.actors } : null
}
