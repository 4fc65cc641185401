/** Announced, held, postponed, cancelled — or no contact at all: a wish, an invitation, a denial. */
import type { LanguagePack, StatusWords } from '../languages/pack.ts'
import type { Reading, Token } from '../model/annotation.ts'
import type { Status } from '../model/report.ts'
import { type Match, tokensOf } from './match.ts'

/** What the words around the trigger say; null where they speak of no contact (wish, invitation, negation). */
export function statusOf(match: Match, tokens: readonly Token[], pack: LanguagePack): Status | null {
  const words = pack.status
  const near = [...tokensOf(match.clause)]
  const event = match.complement ?? match.trigger
  const has = (lemmas: ReadonlySet<string>) => near.some((at) => at !== event && standsAt(at, lemmas, tokens))
  if (has(words.cancelled)) return 'cancelled'
  if (isNegated(match.trigger, tokens, words) || isDenied(match, tokens, pack)) return isCalledOff(match, tokens, pack) ? 'cancelled' : null
  if (has(words.postponed)) return 'postponed'
  if (has(words.hypothetical)) return null
  if (match.rule.status) return match.rule.status
  if (has(words.announced)) return 'announced'
  const tense = tenseOf(match, tokens, pack)
  return tense === 'future' ? 'announced' : 'held'
}

/** «не поедет в Узбекистан»: what will not happen was expected. */
function isCalledOff(match: Match, tokens: readonly Token[], pack: LanguagePack): boolean {
  return (
    (match.rule.reports === 'visit' || match.rule.reports === 'multilateral') &&
    tenseOf(match, tokens, pack) === 'future'
  )
}

/** Words of a set that are more than one, by their first; split once. */
const phrases = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly (readonly string[])[]>>()

function phrasesOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = phrases.get(words)
  if (known) return known
  const made = new Map<string, (readonly string[])[]>()
  for (const [first = '', ...rest] of [...words]
    .filter((word) => word.includes(' '))
    .map((word) => word.split(' ')))
    made.set(first, [...(made.get(first) ?? []), rest])
  phrases.set(words, made)
  return made
}

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.key === word || token.readings.some(({ lemma }) => lemma === word))

/** A lemma of the set at `at`, or a phrase of it that begins there. */
function standsAt(at: number, words: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  const longer = phrasesOf(words)
  return (tokens[at]?.readings ?? []).some(
    ({ lemma }) =>
      words.has(lemma) ||
      longer.get(lemma)?.some((rest) => rest.every((word, step) => isWord(tokens[at + 1 + step], word))),
  )
}

const isNegated = (trigger: number, tokens: readonly Token[], words: StatusWords): boolean =>
  words.negation.has(wordBefore(trigger, tokens, words))

/** The word before a verb and its auxiliaries. */
function wordBefore(trigger: number, tokens: readonly Token[], { auxiliaries }: StatusWords): string {
  let before = trigger - 1
  while (tokens[before]?.readings.some(({ lemma }) => auxiliaries?.has(lemma))) before--
  return tokens[before]?.key ?? ''
}

/** Of the trigger if it is a verb; of a noun, of the verb that carries it («визит состоится», "talks took place"). */
function tenseOf(match: Match, tokens: readonly Token[], pack: LanguagePack): 'past' | 'present' | 'future' {
  const { reading } = match
  if (reading.pos === 'verb') {
    if (hasFuture(match, tokens, pack) || isMeant(match.trigger, tokens, pack.status)) return 'future'
    return timeOf(reading) ?? closingTense(match, tokens) ?? (reading.form === 'infinitive' ? 'future' : 'past')
  }
  for (const at of tokensOf(match.clause)) {
    const carrier = tokens[at]?.readings.find(
      (other) => other.pos === 'verb' && pack.status.happening.has(other.lemma),
    )
    if (carrier) return hasFuture(match, tokens, pack) ? 'future' : (timeOf(carrier) ?? 'past')
  }
  return 'past'
}

/** A form that is of the present or the future, is of the future until its date says otherwise. */
const timeOf = (reading: Reading) => (isOpen(reading) ? 'future' : reading.tense)

export const isOpen = (reading: Reading): boolean => reading.tags?.includes('present-or-future') === true

/** Of a converb («барып, кездеседі») the verb that closes the clause tells the tense. */
function closingTense({ clause, reading, trigger }: Match, tokens: readonly Token[]): Reading['tense'] {
  if (reading.form !== 'gerund') return undefined
  const closing = [...tokensOf(clause)]
    .filter((at) => at > trigger)
    .map((at) => tokens[at]?.readings.find(({ tags }) => tags?.includes('closes')))
    .find((verb) => verb !== undefined)
  return closing && timeOf(closing)
}

/** The verb itself denies («бармайды»), or a word right after it does («барған жоқ»). */
function isDenied(match: Match, tokens: readonly Token[], { status }: LanguagePack): boolean {
  return [...tokensOf(match.clause)].some((at) => {
    const verb = tokens[at]?.readings.find(({ pos }) => pos === 'verb')
    if (!verb || (at !== match.trigger && (match.reading.pos === 'verb' || !status.happening.has(verb.lemma)))) return false
    const after = tokens[at + 1]?.readings ?? []
    return verb.tags?.includes('negated') || after.some(({ tags }) => tags?.includes('denies-before'))
  })
}

/** "to visit": what stands right behind a word of purpose has not happened yet. */
const isMeant = (trigger: number, tokens: readonly Token[], words: StatusWords): boolean =>
  words.purpose?.has(wordBefore(trigger, tokens, words)) ?? false

function hasFuture(match: Match, tokens: readonly Token[], pack: LanguagePack): boolean {
  return [...tokensOf(match.clause)].some((at) => pack.status.future.has(tokens[at]?.key ?? ''))
}
