/** Kyrgyz tokens and sentences. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { remembering, tokenize as scan, splitSentences } from '../kit.ts'
import { fold } from './fold.ts'

const keyOf = remembering(fold)

const ABBREVIATIONS: ReadonlySet<string> = new Set('ж жж к б обл р мис млн млрд миң саат мүн'.split(' '))

export const tokenize = (text: string): Token[] => scan(text, keyOf)

export const sentences = (text: string, tokens: readonly Token[], blocks: readonly Span[]): Sentence[] =>
  splitSentences({ text, tokens, blocks }, ABBREVIATIONS)
