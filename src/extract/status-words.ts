/** Which words of a clause say whether its contact happened. */
import { indexedOnce } from '../languages/kit.ts'
import type { StatusWords } from '../languages/pack.ts'
import type { Token } from '../model/annotation.ts'
import { type Match, tokensOf } from './match.ts'

/** Words of a set that are more than one, by their first; split once. */
const phrasesOf = indexedOnce((words: ReadonlySet<string>) => {
  const made = new Map<string, (readonly string[])[]>()
  for (const word of words) {
    const [first = '', ...rest] = word.split(' ')
    if (rest.length > 0) made.set(first, [...(made.get(first) ?? []), rest])
  }
  return made
})

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.key === word || token.readings.some(({ lemma }) => lemma === word))

/** A lemma of the set at `at`, or a phrase of it that begins there. */
export function standsAt(at: number, words: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  const longer = phrasesOf(words)
  const begins = (word: string): boolean =>
    longer.get(word)?.some((rest) => rest.every((next, step) => isWord(tokens[at + 1 + step], next))) ?? false
  return (
    begins(tokens[at]?.key ?? '') ||
    (tokens[at]?.readings ?? []).some(({ lemma }) => words.has(lemma) || begins(lemma))
  )
}

/** Tokens whose words bear on the contact: the whole clause, or where word order tells, those that govern it. */
export function bearingOn(match: Match, tokens: readonly Token[], words: StatusWords): number[] {
  const event = match.complement ?? match.trigger
  const clause = tokensOf(match.clause).filter((at) => at !== event)
  if (!words.leading) return clause
  const earliest = governed(match, tokens, words)
  const latest = match.reading.pos === 'verb' ? match.trigger : endOfPredicate(match, tokens)
  return clause.filter((at) => at >= earliest && at <= latest)
}

/** Behind the last verb of another act: "met Putin and may visit Minsk" has its "may" for the visit alone. */
function governed({ clause, trigger }: Match, tokens: readonly Token[], words: StatusWords): number {
  for (let at = trigger - 1; at >= clause.from; at--) {
    const told = tokens[at]?.readings.some(
      ({ pos, tense, form, lemma }) =>
        pos === 'verb' &&
        tense === 'past' &&
        form === 'finite' &&
        !words.auxiliaries?.has(lemma) &&
        !speaksOf(lemma, words),
    )
    if (told && !words.auxiliaries?.has(tokens[at - 1]?.readings[0]?.lemma ?? '')) return at + 1
  }
  return clause.from
}

const speaksOf = (lemma: string, words: StatusWords): boolean =>
  [words.announced, words.postponed, words.cancelled, words.hypothetical].some(
    (set) => set.has(lemma) || phrasesOf(set).has(lemma),
  )

/** Words behind a noun's verb that still belong to it: "was called off", "is expected to take place". */
const PREDICATE = 8

/** The verb behind a noun, with the words that belong to it; a comma ends it. */
function endOfPredicate({ clause, trigger }: Match, tokens: readonly Token[]): number {
  const under = isGoverned(trigger, tokens)
  for (let at = trigger + 1; at < clause.to; at++) {
    if (tokens[at]?.key === ',' && under) return at
    if (tokens[at]?.readings.some(({ pos, form }) => pos === 'verb' && form === 'finite'))
      return at + PREDICATE
  }
  return clause.to
}

/** "after a meeting with Xi": the verb behind belongs to somebody else. */
function isGoverned(noun: number, tokens: readonly Token[]): boolean {
  let before = noun - 1
  while (tokens[before]?.readings.some(({ pos }) => pos === 'determiner' || pos === 'adjective')) before--
  return tokens[before]?.readings.some(({ pos }) => pos === 'preposition') ?? false
}
