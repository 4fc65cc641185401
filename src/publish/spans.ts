/** Spans of a document → spans of the text as it was given, without the title that was put before it. */
import type { Document, Evidence, Span } from '../model/text.ts'
import type { Words } from './reading-schema.ts'

export interface Grounds {
  readonly evidence: Words[]
  readonly headline: Words[]
}

/** Whether a span lies in a title that was given apart from the text. */
export const inHeadline = (document: Document, span: Span): boolean => span.start < document.titleUnits

/** The span counted in the given text, or in the title given apart; the quoted words stay the same. */
export function given<T extends Span>(document: Document, span: T): T {
  if (inHeadline(document, span)) return span
  return { ...span, start: span.start - document.titleUnits, end: span.end - document.titleUnits }
}

const wordsOf = ({ field, start, end, quote, rule }: Evidence): Words => ({ field, start, end, quote, rule })

/** Evidence parted into words of the text and words of a title given apart. */
export function grounds(document: Document, evidence: readonly Evidence[]): Grounds {
  const parts: Grounds = { evidence: [], headline: [] }
  for (const words of evidence) {
    const target = inHeadline(document, words) ? parts.headline : parts.evidence
    target.push(given(document, wordsOf(words)))
  }
  return parts
}
