/** Readers that a word may wake, as bits of tokens and of their sentences. */
import type { AnnotatedSentence, Token } from '../model/annotation.ts'

export const WAKES = {
  contacts: 1,
  cues: 2,
  sources: 4,
  relays: 8,
  practices: 16,
  relations: 32,
  claims: 64,
  references: 128,
  /** Makes its sentence worth phrases. */
  phrases: 256,
} as const

type Bit = (typeof WAKES)[keyof typeof WAKES]

/** Whether the word, or some word of the sentence, is one that the reader waits for; if not, nothing is to be found there. */
export const isAwake = ({ wakes }: Pick<AnnotatedSentence | Token, 'wakes'>, reader: Bit): boolean =>
  (wakes & reader) !== 0
