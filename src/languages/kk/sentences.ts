/** Kazakh tokens and sentences. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { tokenize as scan, splitSentences } from '../kit.ts'
import { fold } from './fold.ts'

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ж жж ғ ғғ т б т.б т.с.с қ обл ауд көш проф акад им м мыс қар млн млрд трлн мың тг сағ мин шт'.split(' '),
)

export function tokenize(text: string): Token[] {
  return scan(text, fold)
}

export function sentences(text: string, tokens: readonly Token[], blocks: readonly Span[]): Sentence[] {
  return splitSentences({ text, tokens, blocks }, ABBREVIATIONS)
}
