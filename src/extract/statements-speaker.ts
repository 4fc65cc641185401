/** Who says: the named subject of the cue, a body that speaks, an unknown name, or whoever spoke last. */
import { type AnnotatedSentence, CASE, type Phrase } from '../model/annotation.ts'
import { bodyIn, nobody, participantsOf } from './statements-bodies.ts'
import { inQuotation, keyAt, type Range, type Scene, type Speaker } from './statements-scene.ts'
import { type Memory, namedSubject, numberOf, type SpeakerPlace, sameGender } from './statements-subject.ts'

/** `self`: the speaker of the text itself («я отметил»); null: nobody is named. */
export function speakerOf(place: SpeakerPlace, scene: Scene): Speaker | 'self' | null {
  const { cue, bounds } = place
  if (saysOfSelf(place, scene)) return 'self'
  const named = namedSubject(place, scene)
  if (named) return asSpeaker(named, place, scene)
  return (
    bodyIn({ from: cue + 1, to: bounds.right }, place, scene) ??
    bodyIn({ from: bounds.left, to: cue }, place, scene) ??
    unknownName(place, scene) ??
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

function asSpeaker(phrase: Phrase, place: SpeakerPlace, scene: Scene): Speaker | null {
  if (phrase.kind === 'pronoun')
    return phrase.plural || !sameGender(place.cue, place.memory, scene)
      ? null
      : remembered(phrase, place.memory)
  const together = phrase.kind === 'actor' ? withJoined(phrase, place.sentence) : [phrase]
  const first = together[0] ?? phrase
  const participants = together.flatMap((one) => participantsOf(one, scene))
  const many = numberOf(place.cue, scene) === 'pl' || together.length === 1
  return {
    from: first.from,
    to: (together.at(-1) ?? phrase).to,
    participants: many ? participants : participantsOf(phrase, scene),
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

export const remembered = (range: Range, { last }: Memory): Speaker | null =>
  last && { from: range.from, to: range.to, participants: [{ ...last, implied: last.implied ?? 'context' }] }

/** «— сказал Стюарт»: a name that nobody introduced, right beside the cue. */
function unknownName({ cue, sentence, bounds }: SpeakerPlace, scene: Scene): Speaker | null {
  const isName = (at: number) => {
    const token = scene.annotated.tokens[at]
    if (at < bounds.left || at >= bounds.right || token?.kind !== 'word' || token.shape !== 'capitalised')
      return false
    return token.readings.length === 0 && !sentence.phrases.some(({ from, to }) => from <= at && at < to)
  }
  const near = [cue + 1, cue - 1].find(isName)
  if (near === undefined) return null
  let from = near
  let to = near + 1
  while (isName(from - 1) && near - from < LONGEST_NAME) from--
  while (isName(to) && to - near < LONGEST_NAME) to++
  const { tokens, document } = scene.annotated
  if (!scene.words.isNominative(tokens[to - 1]?.key ?? '')) return null
  const name = document.text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return { from, to, participants: [nobody(name)] }
}

const LONGEST_NAME = 3

/** A word beside the cue that the lexicon lacks: it may be the subject. */
const isUnknown = (at: number, { annotated }: Scene): boolean =>
  annotated.tokens[at]?.kind === 'word' && annotated.tokens[at]?.readings.length === 0

export interface EpithetPlace {
  readonly sentence: AnnotatedSentence
  readonly memory: Memory
}

/** «политик», «глава Узбекистана»: whoever spoke last; an office of its state where the last was another state's. */
export function epithetAt(at: number, cases: number, place: EpithetPlace, scene: Scene): Speaker | null {
  const noun = scene.annotated.tokens[at]?.readings.find(
    (reading) =>
      reading.pos === 'noun' && reading.cases & cases && scene.words.grammar.epithets.has(reading.lemma),
  )
  if (!noun) return null
  const { last } = place.memory
  const owner = place.sentence.phrases.find(
    ({ from, kind, cases: its }) => from === at + 1 && kind === 'state' && its & CASE.gen,
  )
  const range = { from: at, to: owner?.to ?? at + 1 }
  if (!owner || last?.state === owner.state) return remembered(range, place.memory)
  return { ...range, participants: [{ ...nobody(null), state: owner.state, office: noun.lemma }] }
}

/** No subject, or a word that only points at one («политик», «министр»): whoever spoke last. */
function lastSpeaker({ cue, sentence, bounds, memory }: SpeakerPlace, scene: Scene): Speaker | null {
  if (numberOf(cue, scene) === 'pl' || !sameGender(cue, memory, scene)) return null
  if (isUnknown(cue + 1, scene) || (isUnknown(cue - 1, scene) && cue > bounds.left)) return null
  const from = Math.max(bounds.left, cue - 8)
  for (let at = from; at < Math.min(bounds.right, cue + 5); at++) {
    if (at === cue || inQuotation(scene, at)) continue
    const noun = scene.annotated.tokens[at]?.readings.find(
      ({ pos, cases }) => pos === 'noun' && cases & CASE.nom,
    )
    const preposed = scene.annotated.tokens[at - 1]?.readings.some(({ pos }) => pos === 'preposition')
    if (!noun || preposed || noun.cases & CASE.acc) continue
    return epithetAt(at, CASE.nom, { sentence, memory }, scene)
  }
  return remembered({ from: cue, to: cue }, memory)
}
