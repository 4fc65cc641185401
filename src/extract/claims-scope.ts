/** One sentence as claims see it: numbers, lengths, dates and names by the token they begin at, read when asked for. */
import type { DurationMention, LanguagePack, NumberMention } from '../languages/pack.ts'
import type { AnnotatedDocument, AnnotatedSentence, Mention, Token } from '../model/annotation.ts'
import type { DateMention } from '../model/date.ts'
import type { CompiledClaims } from './claims-grammar.ts'
import type { PatternIndex, PatternScope } from './claims-patterns.ts'
import type { WordBook } from './claims-words.ts'

export interface ClaimScope extends PatternScope {
  readonly sentence: AnnotatedSentence
  readonly claims: CompiledClaims
  readonly document: AnnotatedDocument['document']
  readonly mentionAt: (at: number) => Mention | undefined
  readonly numbers: () => ReadonlyMap<number, NumberMention>
}

/** What patterns of one grammar need beside the sentence. */
export interface ScopeWords {
  readonly pack: LanguagePack
  readonly book: WordBook
  readonly mentionAt: (at: number) => Mention | undefined
  readonly describes: (key: string) => boolean
  readonly regions?: PatternIndex<string>
}

/** A sentence for patterns of any grammar. Numbers stand where no date does: «27 ноября» counts nothing. */
export function patternScope(
  sentence: AnnotatedSentence,
  { tokens }: AnnotatedDocument,
  words: ScopeWords,
): PatternScope & Pick<ClaimScope, 'numbers'> {
  const { pack, book, mentionAt, regions } = words
  const dates = once(() => datesByToken(sentence, tokens))
  const numbers = once(() => numbersByToken(sentence, tokens, { pack, dates: dates() }))
  const durations = once(() => durationsByToken(sentence, tokens, pack))
  const ids = (at: number) => {
    const token = tokens[at]
    return token && at < sentence.to ? book.idsOf(token) : []
  }
  const scope: PatternScope & Pick<ClaimScope, 'numbers'> = {
    tokens,
    to: sentence.to,
    ids,
    numbers,
    numberAt: (at) => numbers().get(at),
    durationAt: (at) => durations().get(at),
    dateAt: (at) => dates().get(at),
    organisationAt: (at) => organisationAt(mentionAt(at)),
    regionAt: (at) => (regions ? firstRegion(at, regions, scope) : undefined),
    describes: (at) => describes(tokens[at], mentionAt(at), words),
  }
  return scope
}

export function scopeOf(
  sentence: AnnotatedSentence,
  annotated: AnnotatedDocument,
  { claims, pack, mentionAt }: Pick<ClaimScope, 'claims' | 'mentionAt'> & { pack: LanguagePack },
): ClaimScope {
  const { book, regions, grammar } = claims
  const scope = patternScope(sentence, annotated, {
    pack,
    book,
    mentionAt,
    regions,
    describes: grammar.describes,
  })
  return { ...scope, sentence, claims, document: annotated.document, mentionAt }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

type DatesByToken = Map<number, { readonly to: number; readonly date: DateMention }>

function datesByToken(sentence: AnnotatedSentence, tokens: readonly Token[]): DatesByToken {
  const found: DatesByToken = new Map()
  let at = sentence.from
  for (const date of sentence.dates) {
    while (at < sentence.to && (tokens[at]?.start ?? 0) < date.start) at++
    const from = at
    while (at < sentence.to && (tokens[at]?.start ?? 0) < date.end) at++
    found.set(from, { to: at, date })
  }
  return found
}

function numbersByToken(
  { from, to }: AnnotatedSentence,
  tokens: readonly Token[],
  { pack, dates }: { pack: LanguagePack; dates: DatesByToken },
): Map<number, NumberMention> {
  const taken = (at: number) => [...dates].some(([start, date]) => at >= start && at < date.to)
  const found = pack.readNumbers(tokens, from, to).filter((number) => !taken(number.to - 1))
  return new Map(found.map((number) => [number.from, number]))
}

function durationsByToken(
  { from, to }: AnnotatedSentence,
  tokens: readonly Token[],
  pack: LanguagePack,
): Map<number, DurationMention> {
  const found = new Map<number, DurationMention>()
  for (let at = from; at < to; ) {
    const duration = pack.readDuration(tokens, at, to)
    if (!duration) break
    found.set(duration.from, duration)
    at = duration.to
  }
  return found
}

function organisationAt(mention: Mention | undefined): { to: number; id: string } | undefined {
  const found = mention?.candidates.find((candidate) => candidate.kind === 'organisation')
  return mention && found ? { to: mention.to, id: found.id } : undefined
}

function firstRegion(
  at: number,
  regions: PatternIndex<string>,
  scope: PatternScope,
): { to: number; id: string } | undefined {
  let best: { to: number; id: string } | undefined
  for (const { of, captures } of regions.at(at, scope))
    if (!best || captures.to > best.to) best = { to: captures.to, id: of }
  return best
}

/** A word that only describes the noun after it; a noun or a verb never does. */
function describes(token: Token | undefined, mention: Mention | undefined, words: ScopeWords): boolean {
  if (token?.kind !== 'word') return false
  if (mention) return mention.candidates.some((candidate) => candidate.kind === 'state-adjective')
  const { readings } = token
  if (readings.length === 0) return words.describes(token.key)
  return readings.some(
    ({ pos, form }) =>
      pos === 'adjective' ||
      pos === 'determiner' ||
      pos === 'pronoun' ||
      pos === 'numeral' ||
      form === 'participle',
  )
}
