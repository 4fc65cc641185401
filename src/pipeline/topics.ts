/** Which topics a text is about. */
import { loadTopics } from '../atlas/topics.ts'

const LANGUAGES = ['ru', 'kk', 'en'] as const
type Known = (typeof LANGUAGES)[number]

const known = (lang: string): Known | undefined => LANGUAGES.find((one) => one === lang)

/** Words folded as stems are. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}-]+/gu) ?? []

/** Ids of the topics of which the text has a word; none in a language without stems. */
export function topicsOf(text: string, lang: string): string[] {
  const language = known(lang)
  if (!language) return []
  const words = wordsOf(text)
  return loadTopics()
    .filter(({ stems }) => words.some((word) => stems[language].some((stem) => word.startsWith(stem))))
    .map(({ id }) => id)
}

/** Every topic with its name in the language. */
export const topicNames = (lang: string): { readonly id: string; readonly name: string }[] =>
  loadTopics().map(({ id, names }) => ({ id, name: names[known(lang) ?? 'en'] }))
