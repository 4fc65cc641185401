/** How far the name of a signed paper goes. */
import type { AnnotatedSentence, Token } from '../model/annotation.ts'

const LONGEST_PAPER = 24
const QUOTES = new Set(['«', '»', '"', '“', '”', '„'])

/** The end of the paper named at a token: its verb, a stop, or a comma outside quotation marks. */
export function papersEnd(paper: number, { to }: AnnotatedSentence, tokens: readonly Token[]): number {
  let open = 0
  for (let at = paper + 1; at < to && at - paper < LONGEST_PAPER; at++) {
    const token = tokens[at]
    if (!token) return at
    if (QUOTES.has(token.key)) open += token.key === '»' || token.key === '”' ? -1 : 1
    else if (open <= 0 && ends(token)) return at
  }
  return Math.min(to, paper + LONGEST_PAPER)
}

const ends = ({ kind, readings }: Token): boolean =>
  kind === 'punctuation' ||
  readings.some(({ pos, form }) => (pos === 'verb' && form !== 'participle') || pos === 'relative')
