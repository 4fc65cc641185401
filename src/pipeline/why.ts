/** Rules that almost fired: the document is read again, and what was set off in the same sentences is told. */
import type { Document, Span } from '../model/text.ts'
import { readerOf, readWith } from '../pipeline.ts'

export interface MissedRule {
  readonly rule: string
  /** The sentence. */
  readonly words: string
  readonly missing: string
}

/** Missed rules of the sentences in which any of `places` lies. Record files have no sentences and no rules. */
export async function missedRules(document: Document, places: readonly Span[]): Promise<MissedRule[]> {
  if (document.kind === 'record') return []
  const { near } = readWith(await readerOf(document.lang), document)
  return near
    .filter(({ sentence }) => places.some(({ start, end }) => start < sentence.end && end > sentence.start))
    .map(({ rule, missing, sentence }) => ({
      rule: typeof rule === 'string' ? rule : rule.name,
      words: document.text.slice(sentence.start, sentence.end),
      missing,
    }))
}
