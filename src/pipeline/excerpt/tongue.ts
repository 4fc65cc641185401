/** What comparing an excerpt needs of a language: how words fold, which only say who speaks, which turn a sense about. */
import { languageCodes, languagePack } from '../../languages/registry.ts'
import type { Tongue } from './verify.ts'

/** By code; a language without a pack is compared by lower case alone. */
export async function tongueOf(lang: string): Promise<Tongue> {
  if (!languageCodes().includes(lang))
    return { fold: (word) => word, isAttribution: () => false, isNegation: () => false }
  const { fold, analyse, tokenize, speech, status } = await languagePack(lang)
  const cues = new Set([...(speech?.cues.flatMap(({ lemmas }) => lemmas) ?? []), ...(speech?.closing ?? [])])
  const is = (key: string, words: ReadonlySet<string>): boolean =>
    words.has(key) || analyse(key).some(({ lemma }) => words.has(lemma))
  return {
    fold,
    isAttribution: (words) => tokenize(words).some(({ key }) => is(key, cues)),
    isNegation: (word, of) =>
      is(word, status.negation) ||
      (of === 'followed' && analyse(word).some(({ tags }) => tags?.includes('denies-before'))),
  }
}
