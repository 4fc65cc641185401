/** Labels of a transcript's turns: «В.Путин:», «Вопрос:», "Tokayev:", «К.-Ж. Токаев (по-казахски):». */
import type { ReadableLanguage } from './languages.ts'
import { foldedWords, phraseIn } from './phrases.ts'

const REACH = 80
const LABEL =
  /^((?:\p{Lu}\.(?:-\p{Lu}\.)? ?){0,3}\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,4})(?: \([^()]{1,40}\))?: ?(?=\S|$)/u

export interface TurnLabel {
  readonly name: string
  /** The label is a pack's word for one who asks. */
  readonly asks: boolean
}

/**
 * The label at the beginning of a line. A name counts when initials stand before it, when it is one or two
 * capitalised words, or when it is a pack's word for asking and answering; «Напомню: …» is none.
 */
export function turnLabel(line: string, language: ReadableLanguage | null): TurnLabel | null {
  const name = LABEL.exec(line.slice(0, REACH))?.[1]
  if (name === undefined) return null
  const words = language ? foldedWords(name, language.fold) : ''
  const asks = language !== null && phraseIn(words, language.documents.asking) !== null
  const answers = language !== null && phraseIn(words, language.documents.answering) !== null
  return asks || answers || looksLikeName(name) ? { name, asks } : null
}

const looksLikeName = (name: string): boolean =>
  /^\p{Lu}\./u.test(name) || /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(name)
