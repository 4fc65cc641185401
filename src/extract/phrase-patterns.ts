/** Patterns of folded words over tokens: `слово`, `осно*` for any ending, `?` for at most one word between. */
import type { Token } from '../model/annotation.ts'

export interface PhrasePattern<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Patterns by the first letters of their first word, longest first. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly PhrasePattern<T>[]>

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
  return index
}

/** Makes an index of a pack's words once; words are data and never change. */
export function indexedOnce<W extends object, T>(index: (words: W) => T): (words: W) => T {
  const known = new WeakMap<W, T>()
  return (words) => {
    const made = known.get(words) ?? index(words)
    known.set(words, made)
    return made
  }
}

/** The longest pattern that stands from `at` on and its end, null where none does. */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  index: PhraseIndex<T>,
): { to: number; value: T } | null {
  const key = tokens[at]?.key ?? ''
  let best: { to: number; value: T } | null = null
  for (const { words, value } of index.get(key.slice(0, HEAD)) ?? []) {
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
      if (!isWord(next, tokens[at]) && tokens[at]?.kind === 'word') at++
    } else if (isWord(word, tokens[at])) at++
    else return null
  }
  return at
}

function isWord(word: string, token: Token | undefined): boolean {
  if (!token) return false
  return word.endsWith('*') ? token.key.startsWith(word.slice(0, -1)) : token.key === word
}
