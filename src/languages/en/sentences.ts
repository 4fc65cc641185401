/** English tokens and sentences. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import { remembering, tokenize as scan, splitSentences } from '../kit.ts'
import { MONTHS } from './dates/vocabulary.ts'
import { fold } from './fold.ts'
import { HONORIFICS } from './lexicon/words.ts'

const keyOf = remembering(fold)

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen col maj lt sgt capt cmdr adm amb sen rep gov pres st jr sr h.e hon rev vs etc no vol pp fig
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu thur thurs fri sat sun approx est inc ltd co corp dept
   u.s u.k u.n e.g i.e a.m p.m ph.d`.split(/\s+/),
)

/** The modal verb: "May" with a capital is a month or a name. */
export const MODAL_MAY = 'may_'

/** Figures keep their ordinal ending (`27th`), ranges of dates come apart, a small "may" is the verb. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const token of scan(text, keyOf).flatMap((one) => apart(one, text))) {
    const before = tokens.at(-1)
    if (token.key === '.' && acronymBefore(tokens, token.start)) {
      const inside = belongs(token, text)
      closeAcronym(tokens, inside ? token.end : token.start)
      if (inside) continue
    }
    if (before && isHonorificPoint(token, before)) tokens[tokens.length - 1] = { ...before, end: token.end }
    else if (before && isEnding(token) && before.end === token.start && /\d$/.test(before.key))
      tokens[tokens.length - 1] = { ...before, end: token.end, key: before.key + token.key, kind: 'word' }
    else if (token.key === 'may' && token.shape === 'lower') tokens.push({ ...token, key: MODAL_MAY })
    else tokens.push(token)
  }
  return tokens
}

/** Written with points: one word each, so that "U.S. President" is one phrase. */
const ACRONYMS: ReadonlySet<string> = new Set([
  'us',
  'uk',
  'un',
  'uae',
  'eu',
  'jd',
  'ussr',
  'drc',
  'pm',
  'he',
])
/** Words that open a sentence: the point before them was a stop. */
const OPENERS: ReadonlySet<string> = new Set(
  'the he she it they we in on at but and a an this that these his her their after before when while as for'.split(
    ' ',
  ),
)

/** The point behind the last letter of `U.S.` is its own, unless it closes the sentence. */
function belongs({ end }: Token, text: string): boolean {
  if (/^\p{L}/u.test(text.slice(end, end + 1))) return true
  const next = /^\s+(\p{Lu}\p{L}*)/u.exec(text.slice(end, end + 24))?.[1]
  return next === undefined ? end < text.length : !OPENERS.has(next.toLowerCase())
}

/** Letters with points between them that end at `end`, of which the acronyms are made. */
function acronymBefore(tokens: readonly Token[], end: number): { from: number; letters: string } | null {
  let letters = ''
  let from = tokens.length
  let edge = end
  for (let at = tokens.length - 1; at >= 0 && tokens[at]?.end === edge; at--) {
    const token = tokens[at]
    if (
      !token ||
      (token.key !== '.' && (token.kind !== 'word' || token.end - token.start > 1 || token.shape === 'lower'))
    )
      break
    if (token.key !== '.') {
      letters = token.key + letters
      from = at
    }
    edge = token.start
  }
  return ACRONYMS.has(letters) ? { from, letters } : null
}

function closeAcronym(tokens: Token[], end: number) {
  const last = tokens.at(-1)
  const found = last && acronymBefore(tokens, last.end)
  const first = found && tokens[found.from]
  if (!found || !first) return
  tokens.length = found.from
  tokens.push({ ...first, end, key: found.letters === 'he' ? 'h.e' : found.letters, shape: 'upper' })
}

/** `30-December`, `May-June`: two dates and the mark between them. */
function apart(token: Token, text: string): Token[] {
  const dash = token.key.search(/[-–]/)
  if (
    dash < 1 ||
    !MONTHS.has(token.key.slice(dash + 1)) ||
    !/^(?:\d+|\p{L}+)$/u.test(token.key.slice(0, dash))
  )
    return [token]
  if (!MONTHS.has(token.key.slice(0, dash)) && !/^\d+$/.test(token.key.slice(0, dash))) return [token]
  const middle = token.start + dash
  const first = scan(text.slice(token.start, middle), fold)
  const last = scan(text.slice(middle + 1, token.end), fold)
  const mark: Token = {
    ...token,
    start: middle,
    end: middle + 1,
    key: '-',
    kind: 'punctuation',
    shape: 'lower',
  }
  return [...first.map((one) => moved(one, token.start)), mark, ...last.map((one) => moved(one, middle + 1))]
}

const moved = (token: Token, by: number): Token => ({
  ...token,
  start: token.start + by,
  end: token.end + by,
})

const HONORIFIC: ReadonlySet<string> = new Set([
  ...HONORIFICS.split(' ').filter((word) => !word.includes('.')),
])

/** `Mr.`, `Smt.`, `Dato’`: the mark belongs to the word. */
const isHonorificPoint = (mark: Token, before: Token): boolean =>
  (mark.key === '.' || mark.key === '’' || mark.key === "'") &&
  mark.start === before.end &&
  before.shape !== 'lower' &&
  HONORIFIC.has(before.key)

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's'])
const isEnding = ({ kind, key }: Token): boolean => kind === 'word' && ENDINGS.has(key)

/** "Are you ready?" Tokayev asked: what attributes the words belongs to their sentence. */
export function sentences(text: string, tokens: readonly Token[], blocks: readonly Span[]): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of splitSentences({ text, tokens, blocks }, ABBREVIATIONS)) {
    const before = joined.at(-1)
    if (
      before &&
      before.block === sentence.block &&
      closesWords(before, tokens) &&
      attributes(sentence, tokens)
    )
      joined[joined.length - 1] = { ...before, end: sentence.end, to: sentence.to }
    else joined.push(sentence)
  }
  return joined
}

const closesWords = ({ to }: Sentence, tokens: readonly Token[]): boolean =>
  ['"', '”', '’', '»'].includes(tokens[to - 1]?.key ?? '') &&
  ['?', '!', '…'].includes(tokens[to - 2]?.key ?? '')

const SAYING: ReadonlySet<string> = new Set(
  'said says asked asks told added wrote replied exclaimed tweeted quipped joked'.split(' '),
)

/** A verb of saying behind a name, and nothing but a stop or an adverbial after it. */
function attributes({ from, to }: Sentence, tokens: readonly Token[]): boolean {
  for (let at = from; at < Math.min(to, from + 7); at++) {
    if (SAYING.has(tokens[at]?.key ?? '')) return at > from
    if (tokens[at]?.kind === 'punctuation') return false
  }
  return false
}
