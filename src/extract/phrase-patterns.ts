/** Patterns of folded words over tokens: `слово`, `осно*` for any ending, `?` for at most one word between. */
import { remembering } from '../languages/kit.ts'
import type { Token } from '../model/annotation.ts'

export interface PhrasePattern<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Patterns that a word may begin, longest first. */
export type PhraseIndex<T> = (word: string) => readonly PhrasePattern<T>[]

const HEAD = 2

/** Index of patterns; the first word must have two letters before its `*`. */
export function indexPhrases<T>(phrases: readonly (readonly [string, T])[]): PhraseIndex<T> {
  const index = new Map<string, PhrasePattern<T>[]>()
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ')
    const head = (words[0] ?? '').replace('*', '').slice(0, HEAD)
    index.set(head, [...(index.get(head) ?? []), { words, value }])
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length)
  return remembering(
    (word) => index.get(word.slice(0, HEAD))?.filter(({ words }) => isWord(words[0] ?? '', word)) ?? NONE,
  )
}

const NONE: readonly never[] = []

/** The longest pattern that stands from `at` on and its end, null where none does. */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  index: PhraseIndex<T>,
): { to: number; value: T } | null {
  let best: { to: number; value: T } | null = null
  for (const { words, value } of index(tokens[at]?.key ?? '')) {
    const to = endOf(words, tokens, at)
    if (to !== null && to > (best?.to ?? 0)) best = { to, value }
  }
  return best
}

function endOf(words: readonly string[], tokens: readonly Token[], from: number): number | null {
  let at = from
  for (const [index, word] of words.entries()) {
    if (word === '?') {
      const next = words[index + 1] ?? ''
      if (!isToken(next, tokens[at]) && tokens[at]?.kind === 'word') at++
    } else if (isToken(word, tokens[at])) at++
    else return null
  }
  return at
}

const isToken = (word: string, token: Token | undefined): boolean =>
  token !== undefined && isWord(word, token.key)

const isWord = (word: string, key: string): boolean =>
  word.endsWith('*') ? key.startsWith(word.slice(0, -1)) : key === word
