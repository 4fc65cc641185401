/** Where the words are that a cue attributes: small rules in one ordered list; the first that fits has fired. */
import type { CueFrame } from '../languages/pack.ts'
import type { AnnotatedSentence } from '../model/annotation.ts'
import type { Bounds } from './statements-bounds.ts'
import { quotationAt } from './statements-bounds.ts'
import {
  inQuotation,
  isDash,
  isStop,
  keyAt,
  type Range,
  type Scene,
  type Speaker,
  standsAt,
  wordsOf,
} from './statements-scene.ts'
import { isLight } from './statements-speaker.ts'

export interface CuePlace {
  readonly cue: number
  readonly frames: ReadonlySet<CueFrame>
  readonly sentence: AnnotatedSentence
  /** Index of the sentence in the document. */
  readonly index: number
  readonly bounds: Bounds
  readonly speaker: Speaker | null
  /** Where the sentence's words end, or another cue takes over. */
  readonly end: number
  /** Where the words before the cue begin, past another cue's. */
  readonly begin: number
}

export interface Content extends Range {
  readonly direct: boolean
}

export interface ContentRule {
  readonly name: string
  readonly read: (place: CuePlace, scene: Scene) => Content | null
}

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
function carriedOn({ right, before }: Bounds, scene: Scene): number | null {
  let at = right
  while (isStop(scene, at)) at++
  if (!isDash(scene, at)) return null
  const next = quotationAt(at + 1, scene)
  return next && next.open === at + 1 && next.block === before?.block ? next.to : null
}

/** X сказал: «…»; X сказал: … to the end of the sentence. */
const cueColon: ContentRule = {
  name: 'cue-colon',
  read: ({ bounds, frames, end }) => {
    if (bounds.rightMark !== 'colon' || !frames.has('quote')) return null
    const { after, next } = bounds
    return after && after.open === next
      ? { from: after.from, to: after.to, direct: true }
      : { from: next, to: end, direct: true }
  },
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
  read: ({ bounds, frames, end, speaker }) =>
    bounds.rightMark === 'that' && frames.has('clause') && speaker
      ? { from: bounds.next, to: end, direct: false }
      : null,
}

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

/** …, сообщил X; …, как сообщил X, …: the sentence without the attribution at its end or beginning. */
const postposed: ContentRule = {
  name: 'postposed',
  read: (place, scene) => {
    const { cue, bounds, frames, speaker, begin, sentence } = place
    if (!speaker || (!frames.has('clause') && !frames.has('object'))) return null
    const opening = openingOf(cue, begin, scene)
    if (opening === null || speaker.to === speaker.from) return null
    const after = tailOf(place, speaker, scene)
    if (opening === sentence.from)
      return after !== null && scene.words.grammar.asWords.has(keyAt(scene, opening))
        ? { from: after, to: place.end, direct: false }
        : null
    if (speaker.from < cue && !scene.words.grammar.asWords.has(keyAt(scene, opening))) return null
    if (bounds.rightMark === 'colon' || bounds.rightMark === 'that') return null
    const content = { from: begin, to: after === null ? opening : place.end, direct: false }
    return wordsOf(scene, { from: begin, to: opening }) >= 2 || after !== null ? content : null
  },
}

/** First token of the attribution, right after a comma or dash (or the sentence's first); null inside a clause. */
function openingOf(cue: number, begin: number, scene: Scene): number | null {
  for (let at = cue - 1; at >= begin; at--) {
    if (keyAt(scene, at) === ',' || isDash(scene, at)) return at + 1
    const as = scene.words.grammar.asWords.has(keyAt(scene, at))
    if (as) return at === begin ? at : keyAt(scene, at - 1) === ',' || isDash(scene, at - 1) ? at : null
    if (!isLight(at, scene)) return asBefore(at, begin, scene)
  }
  return null
}

/** «как Токаев отметил»: the subject may stand between. */
function asBefore(from: number, begin: number, scene: Scene): number | null {
  for (let at = from; at >= Math.max(begin, from - 8); at--) {
    if (keyAt(scene, at) === ',') return null
    if (!scene.words.grammar.asWords.has(keyAt(scene, at))) continue
    return at === begin || keyAt(scene, at - 1) === ',' ? at : null
  }
  return null
}

/** Where the sentence goes on behind the attribution's comma; null where it does not, or only with how X said it. */
function tailOf({ cue, end }: CuePlace, speaker: Speaker, scene: Scene): number | null {
  for (let at = Math.max(cue, speaker.to - 1) + 1; at < end; at++) {
    if (inQuotation(scene, at)) continue
    if (keyAt(scene, at) !== ',') continue
    const next = scene.annotated.tokens[at + 1]?.readings ?? []
    const hangsOn = next.some(
      ({ form, pos, tags }) =>
        form === 'gerund' || form === 'participle' || pos === 'relative' || tags?.includes('subordinating'),
    )
    return hangsOn || at + 1 >= end ? null : at + 1
  }
  return null
}

/** X рассказал о …, to the end of the clause. */
const cueTopic: ContentRule = {
  name: 'cue-topic',
  read: ({ cue, bounds, frames, speaker }, scene) => {
    if (!speaker || !frames.has('topic')) return null
    for (let at = cue + 1; at < Math.min(bounds.right, cue + 12); at++) {
      if (keyAt(scene, at) === ',') return null
      if (scene.words.grammar.topics.has(keyAt(scene, at)) && !inQuotation(scene, at))
        return { from: at, to: bounds.right, direct: false }
    }
    return null
  },
}

/** X призвал … прекратить …: the words from behind the cue. */
const cueAct: ContentRule = {
  name: 'cue-act',
  read: ({ cue, bounds, frames, speaker, end }, scene) => {
    if (!speaker || !frames.has('act')) return null
    const from = Math.max(cue + 1, speaker.from > cue ? speaker.to : 0)
    for (let at = from; at < Math.min(bounds.right, from + 8); at++) {
      if (keyAt(scene, at) === ',') return null
      if (isAct(at, scene))
        return { from, to: bounds.rightMark === 'that' ? end : bounds.right, direct: false }
    }
    return null
  },
}

function isAct(at: number, { annotated, words }: Scene): boolean {
  const token = annotated.tokens[at]
  if (!token || token.readings.length > 0)
    return token?.readings.some(({ form }) => form === 'infinitive') ?? false
  return words.grammar.actMarks.some((mark) =>
    mark.startsWith('-') ? token.shape === 'lower' && token.key.endsWith(mark.slice(1)) : token.key === mark,
  )
}

/** X назвал визит «историческим»: the part that is quoted, small-lettered; names have capitals. */
const cueNaming: ContentRule = {
  name: 'cue-naming',
  read: ({ cue, frames, speaker, end }, scene) => {
    if (!speaker || !frames.has('naming')) return null
    for (let at = cue + 1; at < end; at++) {
      const quotation = quotationAt(at, scene)
      if (!quotation) continue
      const first = scene.annotated.tokens[quotation.from]
      return first?.shape === 'lower' ? { from: quotation.from, to: quotation.to, direct: true } : null
    }
    return null
  },
}

/** X считает переговоры успешными. */
const cueObject: ContentRule = {
  name: 'cue-object',
  read: ({ cue, bounds, frames, speaker, end }, scene) => {
    if (!speaker || !frames.has('object') || speaker.from > cue || speaker.from === speaker.to) return null
    const from = cue + 1
    return keyAt(scene, from) !== ',' && wordsOf(scene, { from, to: bounds.right }) >= 2
      ? { from, to: end, direct: false }
      : null
  },
}

export const CONTENT_RULES: readonly ContentRule[] = [
  quoteThenCue,
  cueColon,
  cueQuote,
  pointer,
  cueThat,
  cueNaming,
  postposed,
  cueAct,
  cueTopic,
  cueObject,
]
