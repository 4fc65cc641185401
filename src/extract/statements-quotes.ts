/** Quotations whose attribution stands inside them, before a colon without a verb, or nowhere. */
import { type AnnotatedSentence, CASE } from '../model/annotation.ts'
import type { Quotation } from './quotations.ts'
import {
  type Found,
  framesAt,
  isDash,
  isStop,
  keyAt,
  oneToken,
  type Range,
  type Scene,
  type Speaker,
  sentenceAt,
} from './statements-scene.ts'
import { speakerOf } from './statements-speaker.ts'
import type { Memory } from './statements-subject.ts'

/** An attribution between dashes inside the speech is short. */
const LONGEST_ASIDE = 40

/**
 * «A, — сказал X, — B»: one statement that spans both parts. Where the speech ends with the attribution
 * (`– A, – сказал X.`), only A is spoken.
 */
export function readInterrupted(spoken: Range, memory: Memory, scene: Scene): Found | null {
  for (let at = spoken.from + 2; at < spoken.to; at++) {
    if (!isDash(scene, at) || !isStop(scene, at - 1)) continue
    const aside = { from: at + 1, to: endOfAside(at + 1, spoken.to, scene) }
    const cue = cueIn(aside, scene)
    const sentence = cue === null ? undefined : sentenceAt(scene, cue)
    if (cue === null || !sentence) continue
    const speaker = asideSpeaker(cue, aside, { sentence, memory }, scene)
    if (!speaker) continue
    const ends = aside.to >= spoken.to
    return {
      from: spoken.from,
      to: ends ? at : spoken.to,
      direct: true,
      rule: ends ? 'dialogue-dash' : 'quote-interrupted',
      cue: oneToken(cue),
      speaker,
      addressee: null,
    }
  }
  return null
}

function endOfAside(from: number, limit: number, scene: Scene): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_ASIDE); at++)
    if (isDash(scene, at) && isStop(scene, at - 1)) return at
  return from + LONGEST_ASIDE < limit ? from : limit
}

/** The cue opens the aside, or stands right behind its subject. */
function cueIn({ from, to }: Range, scene: Scene): number | null {
  for (let at = from; at < Math.min(to, from + 8); at++)
    if (framesAt(scene.annotated.tokens[at], scene.words)?.has('quote')) return at
  return null
}

interface AsidePlace {
  readonly sentence: AnnotatedSentence
  readonly memory: Memory
}

function asideSpeaker(
  cue: number,
  aside: Range,
  { sentence, memory }: AsidePlace,
  scene: Scene,
): Speaker | null {
  const bounds = {
    left: aside.from,
    leftMark: 'dash' as const,
    before: null,
    right: Math.min(aside.to, sentence.to),
    rightMark: 'dash' as const,
    next: aside.to,
    after: null,
  }
  const bare = withoutQuotations(scene)
  const speaker = speakerOf({ cue, sentence, bounds, memory }, bare)
  return speaker === 'self' ? null : speaker
}

/** The aside stands inside the quotation, but is none of it. */
function withoutQuotations(scene: Scene): Scene {
  return { ...scene, quotations: NO_QUOTATIONS }
}

const NO_QUOTATIONS = { list: [], at: new Int32Array(0) }

/** X: «…» and X выразил уверенность: «…» — the actor before the colon, in the nominative, or at its end. */
export function readColon(quotation: Quotation, sentence: AnnotatedSentence, scene: Scene): Found | null {
  const colon = quotation.open - 1
  if (keyAt(scene, colon) !== ':') return null
  const before = sentence.phrases.filter(({ kind, to }) => kind === 'actor' && to <= colon)
  const subject =
    before.find(({ to }) => to === colon) ??
    before.findLast(({ cases, preposition }) => cases & CASE.nom && preposition === null)
  if (!subject && !isUtterance(quotation, scene)) return null
  const speaker = subject ? { from: subject.from, to: subject.to, participants: subject.actors } : null
  return { ...inner(quotation), rule: 'colon-quote', speaker }
}

/** A quotation that fills its sentences and that nothing attributes: said by nobody known, or by who spoke before. */
export function readAlone(
  quotation: Quotation,
  sentence: AnnotatedSentence,
  speaker: Speaker | null,
  scene: Scene,
): Found | null {
  const opens = quotation.open === sentence.from || startsSentence(quotation.open, scene)
  if (!opens || !endsSentence(quotation, scene) || !isUtterance(quotation, scene)) return null
  return { ...inner(quotation), rule: 'quote-alone', speaker }
}

const inner = ({ from, to }: Quotation) => ({ from, to, direct: true, cue: null, addressee: null })

const ENDS = new Set(['.', '!', '?', '…'])

const startsSentence = (open: number, scene: Scene): boolean =>
  open === 0 || (isDash(scene, open - 1) && ENDS.has(keyAt(scene, open - 2)))

function endsSentence({ close, to }: Quotation, scene: Scene): boolean {
  const { tokens } = scene.annotated
  const after = tokens[close + 1]
  if (close === to && !tokens[close]) return true
  return after === undefined || ENDS.has(after.key) || ENDS.has(keyAt(scene, close - 1))
}

const FEWEST_WORDS = 3

/** Words that are said: a verb, a first person or a stop among them; names in quotation marks have none. */
function isUtterance({ from, to, words }: Quotation, scene: Scene): boolean {
  if (words < FEWEST_WORDS || scene.annotated.tokens[from]?.shape === 'lower') return false
  for (let at = from; at < to; at++) {
    const token = scene.annotated.tokens[at]
    if (!token || ENDS.has(token.key) || scene.words.grammar.self.has(token.key)) return true
    if (token.readings.some(({ pos, form }) => pos === 'verb' && form === 'finite')) return true
  }
  return words > 7
}
