/** Words of a text as a quotation is compared by: folded, with their places, marks and spacing left out. */
import type { Span } from '../../model/text.ts'

export interface Word extends Span {
  readonly key: string
  /** A sentence or a paragraph begins with it. */
  readonly opens: boolean
}

/** Numbers with their sign, groups and decimals are one word; so are signs that change what a number says. */
const WORD =
  /(?<![\p{L}\p{N}])[-−+]?\p{N}+(?:[.,:/\u00a0\u202f\u2009]\p{N}+)*|[\p{L}\p{M}\p{N}\u00ad]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}\u00ad]+)*|[%‰№$€₸₽]/gu
const STOP = /[.!?…\n]/u

/** How keys are made beyond lower case: a pack's `fold`, or nothing where no pack reads the language. */
export type Fold = (word: string) => string

/** The words of `text` between two units. Typographic twins (apostrophes, hyphens, spaces in numbers) fold to one key. */
export function wordsOf(text: string, fold: Fold, { start, end }: Span = whole(text)): Word[] {
  const words: Word[] = []
  let before = start
  const part = text.slice(start, end)
  for (const match of part.matchAll(WORD)) {
    const from = start + match.index
    const opens = words.length === 0 || STOP.test(text.slice(before, from))
    words.push({ key: keyOf(match[0], fold), start: from, end: from + match[0].length, opens })
    before = from + match[0].length
  }
  return words
}

const whole = (text: string): Span => ({ start: 0, end: text.length })

const keyOf = (word: string, fold: Fold): string =>
  fold(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/\u00ad|[\u00a0\u202f\u2009]/gu, '')
      .replace(/[’ʼ]/gu, "'")
      .replace(/[‐‑−]/gu, '-'),
  )
