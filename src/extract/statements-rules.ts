/** Where the words are that a cue attributes: small rules in one ordered list; the first that fits has fired. */
import { afterWords, bareClause } from './statements-bare.ts'
import { type Bounds, quotationAt } from './statements-bounds.ts'
import { cueAct, cueNaming, cueObject, cueTopic } from './statements-complements.ts'
import { postposed } from './statements-postposed.ts'
import type { ContentRule } from './statements-rule.ts'
import { isDash, isStop, keyAt, type Scene, standsAt } from './statements-scene.ts'
import { isLight } from './statements-subject.ts'

/** «…», — сказал X. and «…», — сказал X. — «…». */
const quoteThenCue: ContentRule = {
  name: 'quote-then-cue',
  read: ({ bounds, frames }, scene) => {
    if (bounds.leftMark !== 'quote' || !bounds.before || !frames.has('quote')) return null
    const on = carriedOn(bounds, scene)
    return { from: bounds.before.from, to: on ?? bounds.before.to, direct: true }
  },
}

/** After the attribution a stop, a dash and the next quotation: one statement of two spans. */
function carriedOn({ right, rightMark, after, before }: Bounds, scene: Scene): number | null {
  if (rightMark === 'quote' && after && keyAt(scene, right - 1) === ',' && after.block === before?.block)
    return after.to
  let at = right
  while (isStop(scene, at)) at++
  if (!isDash(scene, at)) return null
  const next = quotationAt(at + 1, scene)
  return next && next.open === at + 1 && next.block === before?.block ? next.to : null
}

/** X сказал: «…»; X сказал: … to the end of the sentence. */
const cueColon: ContentRule = {
  name: 'cue-colon',
  read: ({ bounds, frames, end }, scene) => {
    if (bounds.rightMark !== 'colon' || !frames.has('quote')) return null
    const { after, next } = bounds
    if (after && after.open === next) return { from: after.from, to: after.to, direct: true }
    return isSpeech(next, end, scene) ? { from: next, to: end, direct: true } : null
  },
}

/** A capital or a verb; what is listed behind a colon has neither. */
function isSpeech(from: number, to: number, { annotated }: Scene): boolean {
  if (annotated.tokens[from]?.shape !== 'lower') return true
  for (let at = from; at < to; at++)
    if (annotated.tokens[at]?.readings.some(({ pos, form }) => pos === 'verb' && form === 'finite'))
      return true
  return false
}

/** X сказал «…» without a colon. */
const cueQuote: ContentRule = {
  name: 'cue-quote',
  read: ({ cue, bounds, frames, speaker }, scene) => {
    const { after } = bounds
    if (bounds.rightMark !== 'quote' || !after || !speaker || !frames.has('quote')) return null
    const near = after.open - cue <= 2 + speaker.to - speaker.from
    return near && looksSpoken(after.from, scene) ? { from: after.from, to: after.to, direct: true } : null
  },
}

/** Speech begins with a capital and holds a verb or a first person; names in quotation marks do neither at once. */
function looksSpoken(from: number, scene: Scene): boolean {
  const quotation = quotationAt(from, scene)
  if (!quotation) return false
  for (let at = from; at < quotation.to; at++) {
    const token = scene.annotated.tokens[at]
    if (scene.words.grammar.self.has(token?.key ?? '')) return true
    if (token?.readings.some(({ pos, form }) => pos === 'verb' && form === 'finite')) return true
  }
  return false
}

/** X сказал, что …; X подчеркнул важность того, что … */
const cueThat: ContentRule = {
  name: 'cue-that',
  read: ({ cue, bounds, frames, end, speaker }) => {
    const near = frames.has('near-clause') && bounds.right - cue <= NEAR
    if (bounds.rightMark !== 'that' || !speaker || !(frames.has('clause') || near)) return null
    return { from: bounds.next, to: end, direct: false }
  },
}

/** Tokens from «выразил» to the comma of «мнение, что». */
const NEAR = 2

/** Об этом сообщил X: the sentence before; … — такие цифры озвучил X: the words before the dash. */
const pointer: ContentRule = {
  name: 'pointer',
  read: ({ bounds, cue, sentence, index, speaker }, scene) => {
    if (!speaker) return null
    const points = scene.words.pointers.some((words) => pointsAt(words, bounds.left, cue, scene))
    if (!points) return null
    if (bounds.leftMark === 'break' || bounds.leftMark === 'dash')
      return { from: sentence.from, to: bounds.left - 1, direct: false }
    const before = scene.annotated.sentences[index - 1]
    return before && bounds.leftMark === 'start' ? { from: before.from, to: before.to, direct: false } : null
  },
}

/** The pointer opens the attribution, or stands after the one small word that does. */
function pointsAt(words: readonly string[], from: number, cue: number, scene: Scene): boolean {
  if (standsAt(scene, from, words)) return from + words.length <= cue + 1
  return isLight(from, scene) && standsAt(scene, from + 1, words) && from + 1 + words.length <= cue + 1
}

export const CONTENT_RULES: readonly ContentRule[] = [
  quoteThenCue,
  cueColon,
  cueQuote,
  pointer,
  cueThat,
  cueNaming,
  postposed,
  afterWords,
  cueAct,
  cueTopic,
  cueObject,
  bareClause,
]
