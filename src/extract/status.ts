/** Announced, held, postponed, cancelled — or no contact at all: a wish, an invitation, a denial. */
import type { LanguagePack } from '../languages/pack.ts'
import type { Token } from '../model/annotation.ts'
import type { Status } from '../model/report.ts'
import { type Match, tokensOf } from './match.ts'

/** What the words around the trigger say; null where they speak of no contact (wish, invitation, negation). */
export function statusOf(match: Match, tokens: readonly Token[], pack: LanguagePack): Status | null {
  const words = pack.status
  const near = [...tokensOf(match.clause)]
  const has = (lemmas: ReadonlySet<string>) => near.some((at) => hasLemma(tokens[at], lemmas, at, match))
  if (has(words.cancelled)) return 'cancelled'
  if (isNegated(match.trigger, tokens, words.negation))
    return isCalledOff(match, tokens, pack) ? 'cancelled' : null
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

function hasLemma(token: Token | undefined, lemmas: ReadonlySet<string>, at: number, match: Match): boolean {
  return at !== match.trigger && (token?.readings.some((reading) => lemmas.has(reading.lemma)) ?? false)
}

function isNegated(trigger: number, tokens: readonly Token[], negation: ReadonlySet<string>): boolean {
  return negation.has(tokens[trigger - 1]?.key ?? '')
}

/** Of the trigger if it is a verb; of a noun, of the verb that carries it («визит состоится», "talks took place"). */
function tenseOf(match: Match, tokens: readonly Token[], pack: LanguagePack): 'past' | 'present' | 'future' {
  const { reading } = match
  if (reading.pos === 'verb') {
    if (hasFuture(match, tokens, pack)) return 'future'
    return reading.tense ?? (reading.form === 'infinitive' ? 'future' : 'past')
  }
  for (const at of tokensOf(match.clause)) {
    const carrier = tokens[at]?.readings.find(
      (other) => other.pos === 'verb' && pack.status.happening.has(other.lemma),
    )
    if (carrier) return hasFuture(match, tokens, pack) ? 'future' : (carrier.tense ?? 'past')
  }
  return 'past'
}

function hasFuture(match: Match, tokens: readonly Token[], pack: LanguagePack): boolean {
  return [...tokensOf(match.clause)].some((at) => pack.status.future.has(tokens[at]?.key ?? ''))
}
