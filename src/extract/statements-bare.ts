/** Words said that follow the verb without any mark, or stand before "Tokayev said": where word order tells who speaks. */
import type { AnnotatedSentence } from '../model/annotation.ts'
import type { Content, ContentRule, CuePlace } from './statements-rule.ts'
import { inQuotation, keyAt, type Range, type Scene, wordsOf } from './statements-scene.ts'
import { isLight } from './statements-subject.ts'

/** "Tokayev said the visit was off", "told reporters he would come". */
export const bareClause: ContentRule = {
  name: 'bare-clause',
  read: (place, scene) => {
    const { bounds, frames, speaker, end, cue } = place
    if (!scene.words.grammar.addressing || !speaker || speaker.to > cue || !frames.has('clause')) return null
    if (bounds.rightMark === 'that' || bounds.rightMark === 'colon') return null
    const from = startOfClause(place, scene)
    const tells = hasVerb({ from: from + 1, to: end }, scene)
    return tells && from < bounds.right && keyAt(scene, from) !== ','
      ? { from, to: end, direct: false }
      : null
  },
}

/** "The visit is off, Tokayev said." and "The visit, Tokayev said, is off." */
export const afterWords: ContentRule = {
  name: 'after-words',
  read: (place, scene) => {
    const { frames, speaker, cue, begin } = place
    if (!scene.words.grammar.addressing || !speaker || speaker.to > cue || !frames.has('clause')) return null
    const comma = commaBefore(speaker.from, begin, scene)
    if (comma === null || !isNear(speaker.to, cue, scene)) return null
    return around({ from: begin, to: comma }, startOfClause(place, scene), place, scene)
  },
}

/** The words before the comma; with those behind the second one where the sentence goes on. */
function around(before: Range, after: number, { end }: CuePlace, scene: Scene): Content | null {
  if (keyAt(scene, after) === ',' && goesOn(after + 1, scene))
    return { from: before.from, to: end, direct: false }
  const ends = after >= end - 1 || keyAt(scene, after) === ','
  return ends && wordsOf(scene, before) >= 3 && hasVerb(before, scene) ? { ...before, direct: false } : null
}

/** Behind the second comma comes the verb that the first one parted from its subject. */
const goesOn = (at: number, { annotated }: Scene): boolean =>
  annotated.tokens[at]?.readings.some(({ pos, form }) => pos === 'verb' && form === 'finite') ?? false

/** Nothing but articles and adjectives between the comma and the name. */
function commaBefore(from: number, begin: number, scene: Scene): number | null {
  for (let at = from - 1; at > begin && at >= from - 4; at--) {
    if (keyAt(scene, at) === ',') return at
    const readings = scene.annotated.tokens[at]?.readings ?? []
    if (!readings.some(({ pos }) => pos === 'determiner' || pos === 'adjective' || pos === 'conjunction'))
      return null
  }
  return null
}

function isNear(from: number, cue: number, scene: Scene): boolean {
  for (let at = from; at < cue; at++) {
    const auxiliary = scene.annotated.tokens[at]?.readings.some(
      ({ lemma }) => lemma === 'have' || lemma === 'be',
    )
    if (!isLight(at, scene) && !auxiliary) return false
  }
  return true
}

/** Adverbials that may stand between the verb and the words: as many as this. */
const MOST_ADVERBIALS = 4

/** Behind the verb, whom it speaks to, and when and where it was said. */
function startOfClause({ cue, sentence, end }: CuePlace, scene: Scene): number {
  const { tokens } = scene.annotated
  const lemmas = tokens[cue]?.readings.map(({ lemma }) => lemma) ?? []
  let at = cue + 1
  if (lemmas.some((lemma) => scene.words.grammar.addressing?.has(lemma))) at = endOfNoun(at, sentence, scene)
  for (let skipped = 0; skipped < MOST_ADVERBIALS && at < end; skipped++) {
    const next = endOfAdverbial(at, sentence, scene)
    if (next === at) break
    at = next
  }
  return at
}

function endOfAdverbial(at: number, sentence: AnnotatedSentence, scene: Scene): number {
  const { tokens } = scene.annotated
  const dated = dateEnd(at, sentence, scene)
  if (dated > at) return dated
  const readings = tokens[at]?.readings ?? []
  if (readings.some(({ pos }) => pos === 'preposition')) {
    const date = dateEnd(at + 1, sentence, scene)
    return date > at + 1 ? date : endOfNoun(at + 1, sentence, scene)
  }
  return readings.length > 0 && readings.every(({ pos }) => pos === 'adverb') ? at + 1 : at
}

function dateEnd(at: number, { dates, to }: AnnotatedSentence, { annotated }: Scene): number {
  const start = annotated.tokens[at]?.start
  const date = dates.find((one) => one.start === start)
  if (!date) return at
  let end = at
  while (end < to && (annotated.tokens[end]?.start ?? 0) < date.end) end++
  return end
}

/** "the two reporters", "a press conference", a name: up to the next small word. */
function endOfNoun(from: number, { phrases, to }: AnnotatedSentence, { annotated }: Scene): number {
  const phrase = phrases.find((one) => one.from <= from && from < one.to)
  if (phrase) return phrase.to
  let at = from
  const is = (...wanted: readonly string[]) =>
    annotated.tokens[at]?.readings.some(({ pos }) => wanted.includes(pos))
  while (at < to && is('determiner', 'adjective')) at++
  const head = at
  while (
    at < to &&
    annotated.tokens[at]?.kind === 'word' &&
    (is('noun') || (at === head && !is('verb', 'determiner', 'pronoun')))
  )
    at++
  return at
}

function hasVerb({ from, to }: Range, scene: Scene): boolean {
  for (let at = from; at < to; at++) {
    if (inQuotation(scene, at)) continue
    if (scene.annotated.tokens[at]?.readings.some(({ pos, form }) => pos === 'verb' && form === 'finite'))
      return true
  }
  return false
}
