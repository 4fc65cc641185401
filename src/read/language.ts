/** Which language a text is in: letters first, statistics of trigrams where letters do not decide. */
import { francAll } from 'franc'
import type { ReadableLanguage } from './languages.ts'
import { BY_TRIGRAMS, NEIGHBOURS } from './neighbours.ts'

const SAMPLE = 20_000
/** Shares of a text's letters at which a pack's own letters decide, or a language of the table shows. */
const OWN = 0.02
const SHOWN = 0.005
const TRACE = 0.001
/** Below so many letters trigrams tell close languages badly: a known one that comes near is preferred. */
const SHORT = 200
const NEAR = 0.85

/**
 * ISO 639-1 code by the table of letters and by trigrams alone, `und` where there is too little to tell. `known` are the
 * codes of the packs: in a short text they win over neighbours that trigrams hold for equally likely.
 */
export function guessLanguage(text: string, known: readonly string[]): string {
  const sample = text.slice(0, SAMPLE)
  const letters = lettersOf(sample)
  if (letters.length === 0) return 'und'
  return shown(letters) ?? byTrigrams(sample, letters.length < SHORT ? known : [])
}

/** The one pack whose own letters are frequent in the text, null where none or several are. */
export function languageByLetters(text: string, languages: readonly ReadableLanguage[]): string | null {
  const letters = lettersOf(text.slice(0, SAMPLE))
  const found = languages.filter(({ distinctive }) => share(letters, telling(distinctive)) > OWN)
  return found.length === 1 ? (found[0]?.code ?? null) : null
}

const lettersOf = (sample: string): string[] =>
  (sample.match(/\p{L}/gu) ?? []).map((letter) => letter.toLowerCase())

const share = (letters: readonly string[], of: string): number => {
  const wanted = new Set(of)
  return letters.filter((letter) => wanted.has(letter)).length / letters.length
}

const shown = (letters: readonly string[]): string | null =>
  NEIGHBOURS.find(({ has, lacks }) => share(letters, has) > SHOWN && share(letters, lacks) < TRACE)?.code ??
  null

/** Plain Latin letters are everyone's: they speak for no language. */
const telling = (distinctive: string): string => distinctive.replace(/[a-z]/gi, '')

function byTrigrams(sample: string, preferred: readonly string[]): string {
  const ranked = francAll(sample, { minLength: 10, only: Object.keys(BY_TRIGRAMS) })
  const codes = ranked.map(([name, score]) => ({ code: BY_TRIGRAMS[name] ?? 'und', score }))
  const near = codes.find(({ code, score }) => score > NEAR && preferred.includes(code))
  return (near ?? codes[0])?.code ?? 'und'
}
