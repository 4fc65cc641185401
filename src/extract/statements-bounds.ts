/** How far an attribution reaches around its cue, and what stands at either end: a quotation, a dash, a colon, «что». */
import type { AnnotatedSentence } from '../model/annotation.ts'
import type { Quotation } from './quotations.ts'
import { endOfWords, isDash, isStop, keyAt, type Scene, standsAt } from './statements-scene.ts'

export interface Bounds {
  readonly left: number
  readonly leftMark: 'start' | 'quote' | 'dash' | 'break' | 'stop' | 'that'
  /** The quotation that ends right before. */
  readonly before: Quotation | null
  /** Exclusive. */
  readonly right: number
  readonly rightMark: 'end' | 'colon' | 'that' | 'dash' | 'stop' | 'quote' | 'cue'
  /** First token behind the right mark. */
  readonly next: number
  /** The quotation that begins right behind. */
  readonly after: Quotation | null
}

/** Names in quotation marks are shorter. */
const SHORTEST_UTTERANCE = 3

/** A mark in the text that no attribution crosses. */
const BREAKS = new Set([';', '(', ')'])

export function boundsOf(cue: number, sentence: AnnotatedSentence, nextCue: number, scene: Scene): Bounds {
  return { ...leftOf(cue, sentence, scene), ...rightOf(cue, { sentence, nextCue }, scene) }
}

type Left = Pick<Bounds, 'left' | 'leftMark' | 'before'>

function leftOf(cue: number, sentence: AnnotatedSentence, scene: Scene): Left {
  for (let at = cue - 1; at >= sentence.from; at--) {
    const inside = quotationAt(at, scene)
    if (inside) {
      if (at === inside.close && closesSpeech(inside, sentence, scene))
        return { left: at + 1, leftMark: 'quote', before: inside }
      at = inside.open
      continue
    }
    const met = leftMet(at, cue, sentence, scene)
    if (met) return met
  }
  return { left: sentence.from, leftMark: 'start', before: null }
}

/** "…," he said: the stop stands inside the marks, and the quotation opens the sentence. */
const closesSpeech = ({ open, close }: Quotation, sentence: AnnotatedSentence, scene: Scene): boolean =>
  open <= sentence.from && isStop(scene, close - 1)

function leftMet(at: number, cue: number, sentence: AnnotatedSentence, scene: Scene): Left | null {
  if (isDash(scene, at)) {
    const before = closedBefore(at, scene)
    if (before) return { left: at + 1, leftMark: 'quote', before }
    return { left: at + 1, leftMark: isStop(scene, at - 1) ? 'dash' : 'break', before: null }
  }
  const key = keyAt(scene, at)
  if (key === ',') {
    const before = quotationAt(at - 1, scene)
    const opens = before && before.open <= sentence.from && before.words >= SHORTEST_UTTERANCE
    if (before && opens) return { left: at + 1, leftMark: 'quote', before }
  }
  if (complementizerAt(at, scene) > 0 && at + complementizerAt(at, scene) <= cue)
    return { left: at + complementizerAt(at, scene), leftMark: 'that', before: null }
  if (key === ':' || BREAKS.has(key)) return { left: at + 1, leftMark: 'stop', before: null }
  return null
}

/** The utterance that closes before the dash, with or without a comma between. */
function closedBefore(dash: number, scene: Scene): Quotation | null {
  const last = isStop(scene, dash - 1) ? dash - 2 : dash - 1
  const found = quotationAt(last, scene)
  return found && found.close === last ? found : null
}

type Right = Pick<Bounds, 'right' | 'rightMark' | 'next' | 'after'>

interface Stretch {
  readonly sentence: AnnotatedSentence
  /** Where the attribution of the sentence's next cue begins. */
  readonly nextCue: number
}

function rightOf(cue: number, { sentence, nextCue }: Stretch, scene: Scene): Right {
  const limit = Math.min(nextCue, endOfWords(scene, sentence, cue))
  for (let at = cue + 1; at < limit; at++) {
    const met = rightMet(at, scene)
    if (met) return met
    const inside = quotationAt(at, scene)
    if (inside) at = inside.close
  }
  const rightMark = limit === nextCue && nextCue < sentence.to ? 'cue' : 'end'
  return { right: limit, rightMark, next: limit, after: null }
}

function rightMet(at: number, scene: Scene): Right | null {
  const key = keyAt(scene, at)
  const quotation = quotationAt(at, scene)
  if (quotation)
    return quotation.words >= SHORTEST_UTTERANCE
      ? { right: at, rightMark: 'quote', next: at, after: quotation }
      : null
  if (key === ':') return { right: at, rightMark: 'colon', next: at + 1, after: quotationAt(at + 1, scene) }
  const that = complementizerAt(at, scene)
  if (that > 0) return { right: at, rightMark: 'that', next: at + that, after: null }
  if (isDash(scene, at))
    return { right: at, rightMark: 'dash', next: at + 1, after: quotationAt(at + 1, scene) }
  return BREAKS.has(key) ? { right: at, rightMark: 'stop', next: at + 1, after: null } : null
}

export function quotationAt(at: number, { quotations }: Scene): Quotation | null {
  return quotations.list[quotations.at[at] ?? -1] ?? null
}

/** Number of tokens of the complementizer that stands at `at`, 0 where none does. «, как» before a cue is none. */
export function complementizerAt(at: number, scene: Scene): number {
  const key = keyAt(scene, at)
  for (const words of scene.words.complementizers)
    if (words[0] === key && standsAt(scene, at, words)) return words.length
  return 0
}
