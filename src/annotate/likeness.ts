/** Names that are one but for spelling: "Toqayev" is Tokayev, "Sharaa" al-Sharaa. */
import { foldName, plainName, shortName } from '../atlas/lookup.ts'

/** Shorter words must be the same. */
const SHORT = 5
/** One letter in so many may differ. */
const SLACK = 4

/** Whether the last word of `written` is, but for a letter or two, one of the words by which the person is called for short. */
export function isSpelling(written: string, names: readonly string[]): boolean {
  const last = wordsOf(written).at(-1) ?? ''
  return names.some((name) => wordsOf(shortName(name) ?? plainName(name)).some((word) => isLike(last, word)))
}

const wordsOf = (name: string): string[] => foldName(name).split(' ').filter(Boolean)

function isLike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length)
  return a === b ? least > 2 : least >= SHORT && distance(a, b) <= Math.floor(least / SLACK)
}

/** Letters to change, add or drop. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let at = 1; at <= b.length; at++) {
      const kept = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1)
      line.push(Math.min(kept, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[b.length] ?? 0
}
