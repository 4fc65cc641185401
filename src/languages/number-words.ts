/** Numbers written in words: «тридцать три», "two thousand and five". */

export interface NumberWord {
  readonly value: number
  readonly ordinal: boolean
}

export interface WrittenNumber extends NumberWord {
  /** How many words it takes. */
  readonly words: number
}

/** Words that multiply what stands before them. */
const isScale = (value: number): boolean => value >= 1000 && /^10+$/.test(String(value))

/**
 * The number that the first words of `words` make, greater parts first («сто двадцать три», «две тысячи пять»).
 * An ordinal ends it. `wordAt` gives what the n-th word says, undefined where it is no number word; null where the
 * first is none. «пять шесть» is five: parts must fall.
 */
export function composeNumber(wordAt: (index: number) => NumberWord | undefined): WrittenNumber | null {
  let total = 0
  let group = 0
  let words = 0
  let room = Number.POSITIVE_INFINITY
  for (;;) {
    const word = wordAt(words)
    if (!word) break
    if (isScale(word.value)) {
      if (words > 0 && group === 0) break
      total += Math.max(group, 1) * word.value
      group = 0
      room = word.value
    } else {
      if (word.value >= room) break
      group += word.value
      room = roomUnder(word.value)
    }
    words++
    if (word.ordinal) return { value: total + group, ordinal: true, words }
  }
  return words === 0 ? null : { value: total + group, ordinal: false, words }
}

/** After hundreds come numbers under a hundred, after tens units; after units and teens only a scale. */
function roomUnder(value: number): number {
  if (value >= 100) return 100
  return value >= 20 && value % 10 === 0 ? 10 : 0
}
