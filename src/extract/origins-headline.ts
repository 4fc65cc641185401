/** A headline that quotes the text: where its words stand there. */
import type { AnnotatedDocument } from '../model/annotation.ts'
import type { Span } from '../model/text.ts'
import { blockRanges } from './quotations.ts'

/** Fewer words in a row may meet by chance. */
const FEWEST_WORDS = 3
/** Titles are no longer; the search costs so many steps a word at most. */
const MOST_WORDS = 40

/** The place in the body of the headline's words: of the whole, else of what stands before or behind its colon. */
export function headlineInBody(annotated: AnnotatedDocument): Span | null {
  const { tokens, document } = annotated
  const ranges = blockRanges(annotated)
  const title = ranges.find(({ block }) => document.blocks[block]?.kind === 'title')
  if (!title) return null
  for (const [from, to] of partsOf(title.from, title.to, annotated)) {
    const keys = tokens
      .slice(from, to)
      .filter(({ kind }) => kind !== 'punctuation')
      .map(({ key }) => key)
    if (keys.length < FEWEST_WORDS || keys.length > MOST_WORDS) continue
    const found = findWords(keys, title.to, annotated)
    if (found) return found
  }
  return null
}

/** The whole, what stands before the colon, what stands behind it. */
function partsOf(from: number, to: number, { tokens }: AnnotatedDocument): [number, number][] {
  const colon = tokens.findIndex(({ key }, at) => at >= from && at < to && key === ':')
  return colon < 0
    ? [[from, to]]
    : [
        [from, to],
        [from, colon],
        [colon + 1, to],
      ]
}

/** The words in a row, marks between them overlooked. */
function findWords(keys: readonly string[], after: number, { tokens }: AnnotatedDocument): Span | null {
  const words: number[] = []
  for (let at = after; at < tokens.length; at++) if (tokens[at]?.kind !== 'punctuation') words.push(at)
  for (let first = 0; first + keys.length <= words.length; first++) {
    if (!keys.every((key, index) => tokens[words[first + index] ?? -1]?.key === key)) continue
    const last = words[first + keys.length - 1] ?? 0
    return { start: tokens[words[first] ?? 0]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  }
  return null
}
