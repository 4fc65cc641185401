/** Readers that a word may wake, as bits of a sentence's `wakes`. */
import type { AnnotatedSentence } from '../model/annotation.ts'

export const WAKES = {
  contacts: 1,
  cues: 2,
  sources: 4,
  relays: 8,
  practices: 16,
  relations: 32,
  claims: 64,
  references: 128,
} as const

/** Whether some word of the sentence is one that the reader waits for; if not, it has nothing to find there. */
export const isAwake = ({ wakes }: Pick<AnnotatedSentence, 'wakes'>, reader: keyof typeof WAKES): boolean =>
  (wakes & WAKES[reader]) !== 0
