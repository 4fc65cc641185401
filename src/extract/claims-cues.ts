/** The words of a sentence that set a claim off, each word for one rule only. */
import type { ClaimRule } from '../languages/pack.ts'
import type { AnnotatedSentence, Clause } from '../model/annotation.ts'
import type { Cue } from './claims-events.ts'
import type { Captures } from './claims-patterns.ts'
import type { ClaimScope } from './claims-scope.ts'

interface Found {
  readonly rule: ClaimRule
  readonly from: number
  readonly captures: Captures
}

/** Cues in the order of the text. `contacts` false: only those of the reference tables. */
export function cuesIn(scope: ClaimScope, contacts: boolean): readonly Cue[] {
  const found = everyMatch(scope, contacts)
  if (found.length === 0) return NO_CUES
  const taken = passedOver(scope)
  const kept: Found[] = []
  for (const one of found) {
    const core = coreOf(one)
    if (core.some((at) => taken.has(at))) continue
    for (const at of core) taken.add(at)
    kept.push(one)
  }
  const shares = kept.filter(({ rule }) => rule.claims === 'share')
  const ordered = kept.sort((a, b) => (coreOf(a)[0] ?? a.from) - (coreOf(b)[0] ?? b.from))
  return ordered.map((one) => {
    const cue = cueOf(one, shares, scope.sentence)
    return { ...cue, stretch: stretchOf(one, ordered, cue.clause, scope) }
  })
}

const NO_CUES: readonly Cue[] = []

/** Tokens of words that only look like a claim. */
function passedOver(scope: ClaimScope): Set<number> {
  const taken = new Set<number>()
  const { sentence, claims } = scope
  for (let at = sentence.from; at < sentence.to; at++)
    for (const { captures } of claims.phrases.passed.at(at, scope))
      for (let token = at; token < captures.to; token++) taken.add(token)
  return taken
}

function everyMatch(scope: ClaimScope, contacts: boolean): Found[] {
  const { sentence, claims } = scope
  const found: (Found & { readonly order: number })[] = []
  for (let from = sentence.from; from < sentence.to; from++) {
    for (const { of: rule, captures } of claims.rules.at(from, scope)) {
      if (!contacts && rule.about !== 'reference') continue
      if (rule.bare && !isBare(from, captures, scope)) continue
      found.push({ rule, from, captures, order: claims.order.get(rule) ?? 0 })
    }
  }
  return found.sort((a, b) => a.order - b.order || b.captures.to - b.from - (a.captures.to - a.from))
}

/** The words that make the claim, without the noun or verb that it is about; of a share, the part alone. */
function coreOf({ rule, from, captures }: Found): number[] {
  const { counted, act } = captures.words
  const begin = rule.claims === 'share' && counted !== undefined ? counted + 1 : from
  return Array.from({ length: captures.to - begin }, (_, index) => begin + index).filter(
    (at) => at !== counted && at !== act,
  )
}

/** «на первой встрече», «итоги второго визита» take the contact as known; «с первым визитом» tells it. */
function isBare(from: number, { words }: Captures, scope: ClaimScope): boolean {
  const noun = words.counted === undefined ? undefined : scope.tokens[words.counted]
  const oblique = noun?.readings.every(({ cases }) => (cases & ~(GENITIVE | DATIVE | LOCATIVE)) === 0)
  const before = from > scope.sentence.from ? scope.tokens[from - 1] : undefined
  const under =
    before?.readings.some(({ pos }) => pos === 'preposition') && !scope.claims.is('telling', before)
  return !under && !(oblique && noun && noun.readings.length > 0)
}

const GENITIVE = 2
const DATIVE = 4
const LOCATIVE = 32

/** From the mark before this claim, if another stands before it, to the mark before the next one. */
function stretchOf(
  found: Found,
  all: readonly Found[],
  { from, to }: Clause,
  { tokens }: ClaimScope,
): readonly [number, number] {
  const isMark = (at: number) => tokens[at]?.kind === 'punctuation'
  const isConjunction = (at: number) => tokens[at]?.readings.some(({ pos }) => pos === 'conjunction') === true
  const between = (a: number, b: number) => {
    for (let at = b - 1; at >= a; at--) if (isMark(at)) return at
    return isConjunction(b - 1) ? b - 1 : null
  }
  const before = all.findLast(
    (other) => other !== found && other.captures.to <= found.from && other.from >= from,
  )
  const after = all.find((other) => other !== found && other.from >= found.captures.to && other.from < to)
  const start = before ? between(before.captures.to, found.from) : null
  const end = after ? between(found.captures.to, after.from) : null
  return [start ?? from, end ?? Number.POSITIVE_INFINITY]
}

function cueOf(found: Found, shares: readonly Found[], sentence: AnnotatedSentence): Omit<Cue, 'stretch'> {
  const clause = clauseAt(found.from, sentence)
  const middle = found.captures.words.counted
  if (found.rule.claims === 'share' && middle !== undefined)
    return { ...found, clause, reach: [middle + 1, clause.to] }
  const next = shares.find(({ from, captures }) => from >= found.from && captures.to <= clause.to)
  const end = next?.captures.words.counted
  return { ...found, clause, reach: [clause.from, end === undefined ? clause.to : end + 1] }
}

/** The innermost clause around a token; sentences without clauses are one. */
function clauseAt(at: number, sentence: AnnotatedSentence): Clause {
  const around = sentence.clauses.filter(({ from, to }) => at >= from && at < to)
  const innermost = around.sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  return innermost ?? { from: sentence.from, to: sentence.to, holes: [], antecedent: null, parent: null }
}
