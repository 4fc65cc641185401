/** The source of an excerpt, made ready for finding words in it. */
import type { Document } from '../../model/text.ts'
import { type Exchange, exchangesOf } from './exchanges.ts'
import { type Fold, type Word, wordsOf } from './words.ts'

export interface Source {
  readonly document: Document
  readonly words: readonly Word[]
  /** For each word the exchange whose answer it stands in, -1 elsewhere (a question, the foreword). */
  readonly answerOf: Int32Array
  /** For each word the exchange whose question it stands in, -1 elsewhere. */
  readonly questionOf: Int32Array
  readonly exchanges: readonly Exchange[]
  /** Places of one, two and three words in a row. */
  readonly places: readonly ReadonlyMap<string, readonly number[]>[]
  readonly fold: Fold
}

const LONGEST_SEED = 3
/** Words in a row that stand in more places than this tell nothing: bounds the work on a text that repeats itself. */
const MOST_PLACES = 200

export function sourceOf(document: Document, fold: Fold): Source {
  const words = wordsOf(document.text, fold)
  const exchanges = exchangesOf(document)
  const answerOf = new Int32Array(words.length).fill(-1)
  const questionOf = new Int32Array(words.length).fill(-1)
  exchanges.forEach(({ question, answer }, at) => {
    for (const span of answer) mark(words, span, answerOf, at)
    mark(words, question, questionOf, at)
  })
  const places = Array.from({ length: LONGEST_SEED }, (_, size) => placesOf(words, size + 1))
  return { document, words, answerOf, questionOf, exchanges, places, fold }
}

function mark(words: readonly Word[], span: { start: number; end: number }, into: Int32Array, at: number) {
  let low = 0
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  for (let word = low; word < words.length && (words[word]?.end ?? 0) <= span.end; word++) into[word] = at
}

function placesOf(words: readonly Word[], size: number): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + size <= words.length; at++) {
    const key = seedAt(words, at, size)
    const known = places.get(key)
    if (!known) places.set(key, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

const seedAt = (words: readonly Word[], at: number, size: number): string => {
  let key = words[at]?.key ?? ''
  for (let next = 1; next < size; next++) key += ` ${words[at + next]?.key ?? ''}`
  return key
}

/** Places of the source at which the words from `at` on may begin; the longest seed that fits is asked. */
export function seeds(source: Source, words: readonly Word[], at: number): readonly number[] {
  const size = Math.min(LONGEST_SEED, words.length - at)
  return source.places[size - 1]?.get(seedAt(words, at, size)) ?? []
}

/** How many words in a row agree from the two places on. */
export function agreement(source: Source, place: number, words: readonly Word[], at: number): number {
  let length = 0
  while (
    at + length < words.length &&
    place + length < source.words.length &&
    words[at + length]?.key === source.words[place + length]?.key
  )
    length += 1
  return length
}

/** Every place where all the words stand in a row. */
export const exactPlaces = (source: Source, words: readonly Word[]): number[] =>
  seeds(source, words, 0).filter((place) => agreement(source, place, words, 0) === words.length)
