/** Which language a text is in: letters first, statistics of trigrams where letters do not decide. */
import { franc } from 'franc'
import type { ReadableLanguage } from './languages.ts'
import { BY_TRIGRAMS, NEIGHBOURS } from './neighbours.ts'

const SAMPLE = 20_000
/** Shares of a text's letters at which a language's own letters decide, or a neighbour's show. */
const OWN = 0.02
const FOREIGN = 0.005
const TRACE = 0.001

/** ISO 639-1 code of the language of `text`, `und` where it has too few letters to tell. */
export function languageOf(text: string, languages: readonly ReadableLanguage[]): string {
  const sample = text.slice(0, SAMPLE)
  const letters = (sample.match(/\p{L}/gu) ?? []).map((letter) => letter.toLowerCase())
  if (letters.length === 0) return 'und'
  return neighbour(letters) ?? byLetters(letters, languages) ?? byTrigrams(sample)
}

const share = (letters: readonly string[], of: string): number => {
  const wanted = new Set(of)
  return letters.filter((letter) => wanted.has(letter)).length / letters.length
}

const neighbour = (letters: readonly string[]): string | null =>
  NEIGHBOURS.find(({ has, lacks }) => share(letters, has) > FOREIGN && share(letters, lacks) < TRACE)?.code ??
  null

/** Plain Latin letters are everyone's: they speak for no language. */
const telling = (distinctive: string): string => distinctive.replace(/[a-z]/gi, '')

/** The one language whose own letters are frequent, null where none or several are. */
function byLetters(letters: readonly string[], languages: readonly ReadableLanguage[]): string | null {
  const shown = languages.filter(({ distinctive }) => share(letters, telling(distinctive)) > OWN)
  return shown.length === 1 ? (shown[0]?.code ?? null) : null
}

const byTrigrams = (sample: string): string =>
  BY_TRIGRAMS[franc(sample, { minLength: 10, only: Object.keys(BY_TRIGRAMS) })] ?? 'und'
