/** Kazakh tokens and sentences. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { remembering, tokenize as scan, splitSentences } from '../kit.ts'
import { fold } from './fold.ts'

const keyOf = remembering(fold)

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ж жж ғ ғғ т б т.б т.с.с қ обл ауд көш проф акад им м мыс қар млн млрд трлн мың тг сағ мин шт'.split(' '),
)

export function tokenize(text: string): Token[] {
  return scan(text, keyOf).flatMap(apart).map(joining)
}

/** «Өзбекстан бен» is none: «бен» joins after з and ж only; elsewhere it is a part of an Arabic name. */
function joining(token: Token, at: number, all: readonly Token[]): Token {
  const isAnd = token.key === 'бен' && /[зж]$/u.test(all[at - 1]?.key ?? '')
  return isAnd ? { ...token, key: 'пен' } : token
}

/** «33-сапары», «20-рет»: a number and the word that it counts; «16-сы», «C5-тің» stay whole. */
function apart(token: Token): Token[] {
  const found = token.kind === 'word' ? /^(\d+)-(\p{L}{4,}|рет)$/u.exec(token.key) : null
  const [, number = '', word = ''] = found ?? []
  if (!found || ENDING.test(word)) return [token]
  const dash = token.start + number.length
  return [
    { ...token, end: dash, key: number, kind: 'number', shape: 'lower' },
    { ...token, start: dash, end: dash + 1, key: '-', kind: 'punctuation', shape: 'lower' },
    { ...token, start: dash + 1, key: word, shape: 'lower' },
  ]
}

/** Ordinal and case endings of figures: «2019-ыншы», «1-інші», «27-сінде», «16-сындағы». */
const ENDING = /^(?:с?[ыі]?нш[ыі]\p{L}*|с?[ыі]н[дт]?\p{L}*|с[ыі]\p{L}*|н?[дт][ае]\p{L}*)$/u

export function sentences(text: string, tokens: readonly Token[], blocks: readonly Span[]): Sentence[] {
  return splitSentences({ text, tokens, blocks }, ABBREVIATIONS)
}
