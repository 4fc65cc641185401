/** «…, передаёт ТАСС», «как сообщает X со ссылкой на Y»: words that pass a text on, and the media they name. */
import { type AnnotatedSentence, CASE, type Reading } from '../model/annotation.ts'
import { type MediaScene, type Medium, mediumAt, mediumNear } from './origins-media.ts'
import { type PhraseIndex, phraseAt } from './phrase-patterns.ts'
import { isAwake, WAKES } from './waking.ts'

export interface FoundRelay {
  /** Tokens from the comma or dash before it, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly media: readonly Medium[]
}

/** The first relay of a sentence: a verb of passing on beside a medium, or «со ссылкой на» alone. */
export function readRelay(
  sentence: AnnotatedSentence,
  citing: PhraseIndex<boolean>,
  scene: MediaScene,
): FoundRelay | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = scene.annotated.tokens[at]
    if (!token || !isAwake(token, WAKES.relays)) continue
    const medium = relayedBy(at, sentence, scene)
    const cited = citedFrom(medium?.to ?? at, sentence, { citing, scene })
    if (!medium && cited.length === 0) continue
    const media = medium ? [medium, ...cited] : cited
    const last = media.at(-1)
    if (last) return { from: openingOf(at, sentence, scene), to: endOf(last.to, sentence, scene), media }
  }
  return null
}

/** «передаёт ТАСС», «ТАСС передаёт»: the verb and the medium touch, but for «корреспондент» and the like. */
function relayedBy(at: number, sentence: AnnotatedSentence, scene: MediaScene): Medium | null {
  const token = scene.annotated.tokens[at]
  if (!token || !passesOn(token.readings, scene.origins.relays)) return null
  const medium = mediumNear(at + 1, sentence, scene) ?? mediumBefore(at, sentence, scene)
  if (!medium || medium.kind === 'social-media') return null
  return hasPerson(at, medium, { sentence, scene }) ? null : medium
}

/** A finite verb of passing on. */
export function passesOn(readings: readonly Reading[], relays: ReadonlySet<string>): boolean {
  for (const { pos, lemma, form } of readings)
    if (pos === 'verb' && form === 'finite' && relays.has(lemma)) return true
  return false
}

/** «Газета «Известия» пишет»: the medium that ends right before the verb. */
function mediumBefore(verb: number, sentence: AnnotatedSentence, scene: MediaScene): Medium | null {
  for (let at = Math.max(sentence.from, verb - LONGEST_MEDIUM); at < verb; at++) {
    const medium = mediumAt(at, sentence, scene)
    if (medium?.to === verb) return medium
  }
  return null
}

/** Tokens of a medium's name with its noun and its marks. */
const LONGEST_MEDIUM = 7

interface RelayPlace {
  readonly sentence: AnnotatedSentence
  readonly scene: MediaScene
}

/** «сообщил ТАСС Песков»: somebody speaks to the agency; «корреспондент ТАСС» is the agency. */
function hasPerson(verb: number, medium: Medium, { sentence, scene: { annotated } }: RelayPlace): boolean {
  const { phrases, from, to } = sentence
  const stops = (at: number) => OPENINGS.has(annotated.tokens[at]?.key ?? '')
  let left = verb
  while (left > from && verb - left < LONGEST && !stops(left - 1)) left--
  let right = verb + 1
  while (right < to && right - verb < LONGEST && !stops(right)) right++
  return phrases.some(
    (phrase) =>
      phrase.kind === 'actor' &&
      phrase.preposition === null &&
      phrase.cases & CASE.nom &&
      phrase.from >= left &&
      phrase.to <= right &&
      !(phrase.from <= medium.from && medium.from < phrase.to),
  )
}

interface Citing {
  readonly citing: PhraseIndex<boolean>
  readonly scene: MediaScene
}

const UNCITED: readonly Medium[] = []

/** No text names more media one behind the other. */
const LONGEST_CHAIN = 4

/** Media behind «со ссылкой на», one after the other. */
function citedFrom(from: number, sentence: AnnotatedSentence, { citing, scene }: Citing): readonly Medium[] {
  if (citing(scene.annotated.tokens[from]?.key ?? '').length === 0) return UNCITED
  const media: Medium[] = []
  for (let at = from; media.length < LONGEST_CHAIN; ) {
    const phrase = phraseAt(scene.annotated.tokens, at, citing)
    const medium = phrase && mediumNear(phrase.to, sentence, scene)
    if (!medium) break
    media.push(medium)
    at = medium.to
  }
  return media
}

const OPENINGS = new Set([',', '—', '–', '-', '(', '/'])
/** Words before the verb: «как», «об этом», «в свою очередь». */
const FEW = 4
/** An attribution reaches no further than this from its verb. */
const LONGEST = 24

function openingOf(at: number, sentence: AnnotatedSentence, { annotated }: MediaScene): number {
  for (let before = at; before >= Math.max(sentence.from, at - FEW); before--)
    if (before === sentence.from || OPENINGS.has(annotated.tokens[before]?.key ?? '')) return before
  return at
}

/** The stop behind it belongs to it, so that it reaches to the end of the sentence. */
function endOf(to: number, sentence: AnnotatedSentence, { annotated }: MediaScene): number {
  return annotated.tokens[to]?.kind === 'punctuation' && to + 1 >= sentence.to ? sentence.to : to
}
