/** When a verb says that something happens, where its form leaves that open or another verb tells it. */
import type { LanguagePack } from '../languages/pack.ts'
import type { Reading, Token } from '../model/annotation.ts'
import { type Match, tokensOf } from './match.ts'

/** Forms tagged so are of the present or the future: «келеді» comes, will come. */
export const isOpen = (reading: Reading): boolean => reading.tags?.includes('present-or-future') === true

/** An open form is of the future until its date says otherwise. */
export const timeOf = (reading: Reading): Reading['tense'] => (isOpen(reading) ? 'future' : reading.tense)

/** Of a converb («барып, кездеседі») the verb that closes the clause tells the tense. */
export function closingTense(
  { clause, reading, trigger }: Match,
  tokens: readonly Token[],
): Reading['tense'] {
  if (reading.form !== 'gerund') return undefined
  const closing = tokensOf(clause)
    .filter((at) => at > trigger)
    .map((at) => tokens[at]?.readings.find(({ tags }) => tags?.includes('closes')))
    .find((verb) => verb !== undefined)
  return closing && timeOf(closing)
}

/** The verb itself denies («бармайды»), or a word right after it does («барған жоқ»). */
export function isDenied(match: Match, tokens: readonly Token[], { status }: LanguagePack): boolean {
  return tokensOf(match.clause).some((at) => {
    const verb = tokens[at]?.readings.find(({ pos }) => pos === 'verb')
    if (!verb) return false
    const carries = match.reading.pos !== 'verb' && status.happening.has(verb.lemma)
    if (at !== match.trigger && !carries) return false
    const after = tokens[at + 1]?.readings ?? []
    return verb.tags?.includes('negated') || after.some(({ tags }) => tags?.includes('denies-before'))
  })
}
