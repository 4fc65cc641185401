/** Announced, held, postponed, cancelled — or no contact at all: a wish, an invitation, a denial. */
import type { LanguagePack, StatusWords } from '../languages/pack.ts'
import type { Token } from '../model/annotation.ts'
import type { Status } from '../model/report.ts'
import { type Match, tokensOf } from './match.ts'
import { bearingOn, standsAt } from './status-words.ts'
import { closingTense, isDenied, timeOf } from './tense.ts'

/** What the words around the trigger say; null where they speak of no contact (wish, invitation, negation). */
export function statusOf(match: Match, tokens: readonly Token[], pack: LanguagePack): Status | null {
  const words = pack.status
  const near = bearingOn(match, tokens, words)
  const has = (lemmas: ReadonlySet<string>) => near.some((at) => standsAt(at, lemmas, tokens))
  if (has(words.cancelled)) return 'cancelled'
  if (isNegated(match.trigger, tokens, words) || isDenied(match, tokens, pack))
    return isCalledOff(match, tokens, pack) ? 'cancelled' : null
  if (has(words.postponed)) return 'postponed'
  if (has(words.hypothetical)) return null
  if (match.rule.status) return match.rule.status
  if (has(words.announced)) return 'announced'
  const tense = tenseOf(match, tokens, pack)
  return tense === 'future' ? 'announced' : 'held'
}

/** «предыдущая встреча», «ранее посещавший», «в последний раз»: another contact than the one the text is about. */
export function isEarlier(match: Match, tokens: readonly Token[], { status }: LanguagePack): boolean {
  const { earlier } = status
  if (!earlier) return false
  const event = match.complement ?? match.trigger
  let before = event - 1
  while (before >= match.clause.from && isModifier(tokens[before]) && !standsAt(before, earlier, tokens))
    before--
  if (match.reading.form !== 'finite' && standsAt(before, earlier, tokens)) return true
  const phrases = new Set([...earlier].filter((words) => words.includes(' ')))
  return [...tokensOf(match.clause)].some((at) => standsAt(at, phrases, tokens))
}

const isModifier = (token: Token | undefined): boolean =>
  token?.readings.some(({ pos }) => pos === 'adjective' || pos === 'determiner' || pos === 'pronoun') ?? false

/** «не поедет в Узбекистан»: what will not happen was expected. */
function isCalledOff(match: Match, tokens: readonly Token[], pack: LanguagePack): boolean {
  return (
    (match.rule.reports === 'visit' || match.rule.reports === 'multilateral') &&
    tenseOf(match, tokens, pack) === 'future'
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
  const { future, leading, happening } = pack.status
  const ahead = bearingOn(match, tokens, pack.status).some((at) => future.has(tokens[at]?.key ?? ''))
  if (reading.pos === 'verb') {
    if (ahead || isMeant(match.trigger, tokens, pack.status)) return 'future'
    const told = timeOf(reading) ?? closingTense(match, tokens)
    return told ?? (reading.form === 'infinitive' && !isDone(match, tokens, pack) ? 'future' : 'past')
  }
  if (ahead && leading) return 'future'
  for (const at of tokensOf(match.clause)) {
    const carrier = tokens[at]?.readings.find(({ pos, lemma }) => pos === 'verb' && happening.has(lemma))
    if (carrier) return ahead ? 'future' : (timeOf(carrier) ?? 'past')
  }
  return timeWithin(match, tokens, pack.status) ?? 'past'
}

/** «сапары аясында … келіссөз жүргізеді»: the time of what happens within it. */
function timeWithin(
  { clause, trigger, complement }: Match,
  tokens: readonly Token[],
  { within }: StatusWords,
) {
  const noun = complement ?? trigger
  if (!within || !tokens[noun + 1]?.readings.some(({ lemma }) => within.has(lemma))) return undefined
  const closing = [...tokensOf(clause)]
    .filter((at) => at > noun)
    .map((at) => tokens[at]?.readings.find(({ tags }) => tags?.includes('closes')))
    .find((verb) => verb !== undefined)
  return closing && timeOf(closing)
}

/** «успел съездить»: the infinitive hangs on a verb that says it was done. */
function isDone({ trigger, clause }: Match, tokens: readonly Token[], { status }: LanguagePack): boolean {
  const before = tokens.slice(Math.max(clause.from, trigger - DONE_TOKENS), trigger)
  return before.some(({ readings }) =>
    readings.some(({ lemma, tense }) => tense === 'past' && status.done?.has(lemma)),
  )
}

const DONE_TOKENS = 3

/** "to visit": what stands right behind a word of purpose has not happened yet. */
const isMeant = (trigger: number, tokens: readonly Token[], words: StatusWords): boolean =>
  words.purpose?.has(wordBefore(trigger, tokens, words)) ?? false
