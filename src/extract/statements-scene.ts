/** What every rule of speech looks at: the document, the pack's words of speech, its quotations. */
import { indexedOnce } from '../languages/kit.ts'
import type { CueFrame, LanguagePack, SpeechGrammar } from '../languages/pack.ts'
import {
  type AnnotatedDocument,
  type AnnotatedSentence,
  CASE,
  type CaseName,
  type Reading,
  type Token,
} from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import { findQuotations, type Quotations } from './quotations.ts'
import { isAwake, WAKES } from './waking.ts'

/** Token indexes, `to` exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A longer stretch without a stop is a table or a list; reading it cue by cue would cost its square. */
export const LONGEST_SENTENCE = 600

export interface Speaker extends Range {
  /** Several where they speak together; empty where nobody is known («собеседник»). */
  readonly participants: readonly Participant[]
}

/** A statement before it has an id: token ranges, and the rule that read it. */
export interface Found extends Range {
  readonly direct: boolean
  readonly rule: string
  readonly cue: Range | null
  readonly speaker: Speaker | null
  readonly addressee: Speaker | null
}

export interface SpeechWords {
  readonly grammar: SpeechGrammar
  readonly frames: ReadonlyMap<string, ReadonlySet<CueFrame>>
  /** Whether some reading of the word is a cue. */
  readonly mayCue: (key: string) => boolean
  readonly complementizers: readonly (readonly string[])[]
  readonly pointers: readonly (readonly string[])[]
  /** Source phrases by their first word; those that begin with a slot under the slot's sign. */
  readonly sources: ReadonlyMap<string, readonly SourceWords[]>
  readonly and: ReadonlySet<string>
  /** Whether a name that nobody knows may stand in the nominative as it is written. */
  readonly isNominative: (key: string) => boolean
}

export interface SourceWords {
  readonly words: readonly string[]
  readonly cases: readonly CaseName[]
  readonly name: string
}

export interface Scene {
  readonly annotated: AnnotatedDocument
  readonly words: SpeechWords
  readonly quotations: Quotations
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array
  /** Words that pass a text on («, передаёт ТАСС»), by the first token of their sentence: no part of what was said. */
  readonly relays: Relays
}

export type Relays = ReadonlyMap<number, Range>

/** The pack's words of speech, indexed once; null where it has none. */
export const speechWords = indexedOnce((pack: LanguagePack): SpeechWords | null => {
  const grammar = pack.speech
  if (!grammar) return null
  const frames = new Map<string, Set<CueFrame>>()
  for (const { takes, lemmas } of grammar.cues)
    for (const lemma of lemmas) frames.set(lemma, new Set([...(frames.get(lemma) ?? []), ...takes]))
  for (const lemma of grammar.documentCues) frames.set(lemma, new Set(['quote', 'document']))
  const sources = new Map<string, SourceWords[]>()
  for (const { words, cases } of grammar.sources) {
    const split = words.split(' ')
    const anchor = split.find((word) => word !== '@' && word !== '~') ?? ''
    sources.set(anchor, [...(sources.get(anchor) ?? []), { words: split, cases: cases ?? [], name: words }])
  }
  return {
    grammar,
    frames,
    mayCue: (key) => framesOf(key, pack.analyse(key), frames) !== null,
    complementizers: [...grammar.complementizers].map((phrase) => phrase.split(' ')),
    pointers: grammar.pointers.map((phrase) => phrase.split(' ')),
    sources,
    and: pack.actors.and,
    isNominative: (key) => pack.guessName(key).some(({ cases }) => cases & CASE.nom),
  }
})

export function sceneOf(annotated: AnnotatedDocument, pack: LanguagePack, relays: Relays): Scene | null {
  const words = speechWords(pack)
  if (!words) return null
  const quotations = findQuotations(annotated, words.grammar)
  const sentenceOf = new Int32Array(annotated.tokens.length)
  for (const [index, { from, to }] of annotated.sentences.entries()) sentenceOf.fill(index, from, to)
  return { annotated, words, quotations, sentenceOf, relays }
}

export const sentenceAt = ({ annotated, sentenceOf }: Scene, at: number): AnnotatedSentence | undefined =>
  annotated.sentences[sentenceOf[at] ?? -1]

export const keyAt = (scene: Scene, at: number): string => scene.annotated.tokens[at]?.key ?? ''

/** Whether the words stand from `at` on, token by token. */
export function standsAt(scene: Scene, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => keyAt(scene, at + index) === word)
}

export const isDash = (scene: Scene, at: number): boolean => scene.words.grammar.dashes.has(keyAt(scene, at))

const STOPS = new Set([',', '.', '!', '?', '…'])
export const isStop = (scene: Scene, at: number): boolean => STOPS.has(keyAt(scene, at))

export const inQuotation = (scene: Scene, at: number): boolean => (scene.quotations.at[at] ?? -1) >= 0

export const oneToken = (at: number): Range => ({ from: at, to: at + 1 })

/** A cue: a finite verb (or gerund) of saying, or a word that the pack gives as such. */
export const framesAt = (token: Token | undefined, words: SpeechWords): ReadonlySet<CueFrame> | null =>
  token?.kind === 'word' && isAwake(token, WAKES.cues)
    ? framesOf(token.key, token.readings, words.frames)
    : null

function framesOf(
  key: string,
  readings: readonly Reading[],
  known: ReadonlyMap<string, ReadonlySet<CueFrame>>,
): ReadonlySet<CueFrame> | null {
  for (const { lemma, pos, form, passive, tense } of readings) {
    if (pos !== 'verb' || passive || tense === 'future' || !form || !SAID.has(form)) continue
    const frames = known.get(lemma)
    if (frames) return frames
  }
  const isOther = readings.some(({ pos }) => pos === 'verb' || pos === 'noun')
  return isOther ? null : (known.get(key) ?? null)
}

/** Forms in which somebody has said something; what is yet to be said is no statement. */
const SAID: ReadonlySet<string> = new Set(['finite', 'gerund'])

/** Without the marks at its ends that belong to the attribution; direct speech keeps its own stops. */
export function trimmedRange(
  scene: Scene,
  { from, to, direct }: Range & { readonly direct: boolean },
): Range {
  const loose = (at: number) => {
    if (direct) return isDash(scene, at) || keyAt(scene, at) === ',' || keyAt(scene, at) === ':'
    return scene.annotated.tokens[at]?.kind === 'punctuation' && !inQuotation(scene, at)
  }
  let start = from
  let end = to
  while (start < end && loose(start)) start++
  while (end > start && loose(end - 1)) end--
  return { from: start, to: end }
}

/** Where the sentence's own words begin: behind «Как передаёт ТАСС,». */
export function beginOfWords({ relays }: Scene, sentence: AnnotatedSentence): number {
  const relay = relays.get(sentence.from)
  return relay && relay.from === sentence.from && relay.to < sentence.to - 1 ? relay.to : sentence.from
}

export function wordsOf(scene: Scene, { from, to }: Range): number {
  let words = 0
  for (let at = from; at < to; at++) if (scene.annotated.tokens[at]?.kind !== 'punctuation') words++
  return words
}

/** End of the sentence's own words: what passes the text on at its end is left out. */
export function endOfWords({ relays }: Scene, sentence: AnnotatedSentence, from: number): number {
  const relay = relays.get(sentence.from)
  return relay && relay.from >= from && relay.to >= sentence.to - 1 ? relay.from : sentence.to
}

/** Lemmas that make a sentence worth its phrases: cues, and the nouns of «по словам». */
export function speechTriggers({ speech, analyse }: LanguagePack): string[] {
  if (!speech) return []
  const nouns = speech.sources.flatMap(({ words }) => words.split(' ')).flatMap((word) => analyse(word))
  return [
    ...speech.cues.flatMap(({ lemmas }) => lemmas),
    ...speech.documentCues,
    ...nouns.filter(({ pos }) => pos !== 'preposition').map(({ lemma }) => lemma),
  ]
}
