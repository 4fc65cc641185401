/** English tokens and sentences. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { tokenize as scan, splitSentences } from '../kit.ts'
import { fold } from './fold.ts'

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen col maj lt sgt capt cmdr adm amb sen rep gov pres st jr sr h.e hon rev vs etc no vol pp fig
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu thur thurs fri sat sun approx est inc ltd co corp dept
   u.s u.k u.n e.g i.e a.m p.m ph.d`.split(/\s+/),
)

export function tokenize(text: string): Token[] {
  return scan(text, fold)
}

export function sentences(text: string, tokens: readonly Token[], blocks: readonly Span[]): Sentence[] {
  return splitSentences({ text, tokens, blocks }, ABBREVIATIONS)
}
