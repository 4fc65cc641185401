/** Where sentences end, in any language whose pack says which of its abbreviations take a point. */
import type { Sentence, Token } from '../model/annotation.ts'
import type { Span } from '../model/text.ts'

const STOPS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['»', '”', '"', '“', ')', ']', '’', "'"])
const OPENERS = new Set(['«', '„', '“', '"', '(', '[', '‘', "'"])
const DASHES = new Set(['—', '–', '-'])

/** A date that opens a sentence is no longer than this: «27 ноября 2024 г. Президент прибыл…». */
const FRONTED_WORDS = 5

/** The text that a sentence may not leave: `blocks` of a document, one after the other. */
export interface Page {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly blocks: readonly Span[]
}

/**
 * Sentences of the page, in order; every token within a block is in one of them. A line break ends a sentence.
 * `abbreviations` are folded, without the point. Those that may close a sentence (`и др.`, `27 млн.`) need no entry:
 * a capital after them opens a new one.
 */
export function splitSentences(page: Page, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const [block, span] of page.blocks.entries()) {
    while (from < page.tokens.length && (page.tokens[from]?.start ?? 0) < span.start) from++
    while (from < page.tokens.length && (page.tokens[from]?.start ?? 0) < span.end) {
      const to = sentenceEnd(page, { from, limit: span.end }, abbreviations)
      const start = page.tokens[from]?.start ?? span.start
      sentences.push({ start, end: page.tokens[to - 1]?.end ?? span.end, from, to, block })
      from = to
    }
  }
  return sentences
}

function sentenceEnd(
  page: Page,
  at: { from: number; limit: number },
  abbreviations: ReadonlySet<string>,
): number {
  const { text, tokens } = page
  for (let index = at.from; index < tokens.length; index++) {
    const next = tokens[index + 1]
    if (!next || next.start >= at.limit) return index + 1
    const token = tokens[index]
    if (!token) break
    if (hasLineBreak(text, token.end, next.start)) return index + 1
    if (token.kind !== 'punctuation' || !STOPS.has(token.key)) continue
    const last = lastOfRun(tokens, index)
    if (ends({ tokens, first: at.from, stop: index, next: last + 1 }, abbreviations)) return last + 1
    index = last
    const after = tokens[last + 1]
    if (!after || after.start >= at.limit || hasLineBreak(text, tokens[last]?.end ?? 0, after.start))
      return last + 1
  }
  return tokens.length
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

/** Further stops and closing quotes that touch the stop: `?!»`, `...)`. */
function lastOfRun(tokens: readonly Token[], stop: number): number {
  let last = stop
  for (;;) {
    const token = tokens[last]
    const next = tokens[last + 1]
    if (!token || !next || next.start !== token.end) return last
    if (!STOPS.has(next.key) && !CLOSERS.has(next.key)) return last
    last++
  }
}

interface Place {
  readonly tokens: readonly Token[]
  /** First token of the sentence, the stop, the first token after the stop and its closers. */
  readonly first: number
  readonly stop: number
  readonly next: number
}

function ends(place: Place, abbreviations: ReadonlySet<string>): boolean {
  const { tokens, stop, next } = place
  const following = tokens[next]
  if (!following) return true
  if (following.start === tokens[next - 1]?.end) return false
  if (!opensSentence(tokens, next)) return false
  return tokens[stop]?.key !== '.' || next > stop + 1 || !isAbbreviated(place, abbreviations)
}

/** A capital or a figure, whatever quotes and dashes stand before it. */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (OPENERS.has(tokens[at]?.key ?? '') || DASHES.has(tokens[at]?.key ?? '')) at++
  const token = tokens[at]
  if (!token) return true
  return (
    token.kind === 'number' || (token.kind === 'word' && token.shape !== 'lower') || startsWithFigure(token)
  )
}

const startsWithFigure = (token: Token): boolean => token.key >= '0' && token.key < ':'

/** Is the point after `tokens[stop - 1]` the point of an initial, an abbreviation or a list number? */
function isAbbreviated(place: Place, abbreviations: ReadonlySet<string>): boolean {
  const { tokens, first, stop } = place
  const word = tokens[stop - 1]
  const next = tokens[place.next]
  if (!word || stop - 1 < first || word.end !== tokens[stop]?.start) return false
  if (word.kind === 'number') return stop - 1 === first
  if (isInitial(word, next)) return true
  return abbreviations.has(word.key) && !(tokens[stop - 2]?.kind === 'number' && closesDate(place))
}

/** After a figure an abbreviation may close the sentence: «…состоялся в 2024 г. Президент…», not «на 1 янв. 2024». */
function closesDate({ tokens, first, stop, next }: Place): boolean {
  return stop - first > FRONTED_WORDS && tokens[next]?.kind !== 'number'
}

/** `В. Путин`, `К.-Ж. Токаев`, `Дж. Байден`. */
function isInitial(word: Token, next: Token | undefined): boolean {
  if (word.kind !== 'word' || word.shape === 'lower' || next?.kind !== 'word') return false
  const letters = word.end - word.start
  return letters === 1 || (letters === 2 && word.shape === 'capitalised' && !hasVowelFirst(word.key))
}

/** Two letters of an initial are consonants (`Дж.`, `Чж.`); `Да.` and `Он.` are words. */
const hasVowelFirst = (key: string): boolean => /[аеиоуыэюяaeiouyәөүұі]/.test(key)
