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
export class SentenceScope implements PatternScope {
  readonly sentence: AnnotatedSentence
  readonly tokens: readonly Token[]
  readonly to: number
  readonly #words: ScopeWords
  readonly #figures: Figures

  constructor(sentence: AnnotatedSentence, { tokens }: AnnotatedDocument, words: ScopeWords) {
    this.sentence = sentence
    this.tokens = tokens
    this.to = sentence.to
    this.#words = words
    this.#figures = figuresOf(sentence, tokens, words.pack)
  }

  ids(at: number): readonly number[] {
    const token = at < this.to ? this.tokens[at] : undefined
    return token ? this.#words.book.idsOf(token) : NO_IDS
  }

  numbers(): ReadonlyMap<number, NumberMention> {
    return this.#figures.numbers
  }

  numberAt(at: number): NumberMention | undefined {
    return this.#figures.numbers.get(at)
  }

  durationAt(at: number): DurationMention | undefined {
    return this.#figures.durations.get(at)
  }

  dateAt(at: number) {
    return this.#figures.dates.get(at)
  }

  mentionAt(at: number): Mention | undefined {
    return this.#words.mentionAt(at)
  }

  organisationAt(at: number) {
    return organisationAt(this.mentionAt(at))
  }

  regionAt(at: number) {
    const { regions } = this.#words
    return regions ? firstRegion(at, regions, this) : undefined
  }

  describes(at: number): boolean {
    return describes(this.tokens[at], this.mentionAt(at), this.#words)
  }
}

const NO_IDS: readonly number[] = []

class ClaimSentence extends SentenceScope implements ClaimScope {
  readonly claims: CompiledClaims
  readonly document: AnnotatedDocument['document']

  constructor(
    sentence: AnnotatedSentence,
    annotated: AnnotatedDocument,
    { claims, pack, mentionAt }: ClaimWords,
  ) {
    const { book, regions, grammar } = claims
    super(sentence, annotated, { pack, book, mentionAt, regions, describes: grammar.describes })
    this.claims = claims
    this.document = annotated.document
  }
}

type ClaimWords = Pick<ClaimScope, 'claims' | 'mentionAt'> & { readonly pack: LanguagePack }

export const scopeOf = (
  sentence: AnnotatedSentence,
  annotated: AnnotatedDocument,
  words: ClaimWords,
): ClaimScope => new ClaimSentence(sentence, annotated, words)

/** Numbers, lengths and dates by the token they begin at, each read once a sentence and when first asked for. */
class Figures {
  readonly #sentence: AnnotatedSentence
  readonly #tokens: readonly Token[]
  readonly #pack: LanguagePack
  #numbers: ReadonlyMap<number, NumberMention> | null = null
  #durations: ReadonlyMap<number, DurationMention> | null = null
  #dates: DatesByToken | null = null

  constructor(sentence: AnnotatedSentence, tokens: readonly Token[], pack: LanguagePack) {
    this.#sentence = sentence
    this.#tokens = tokens
    this.#pack = pack
  }

  get numbers(): ReadonlyMap<number, NumberMention> {
    this.#numbers ??= numbersByToken(this.#sentence, this.#tokens, { pack: this.#pack, dates: this.dates })
    return this.#numbers
  }

  get durations(): ReadonlyMap<number, DurationMention> {
    this.#durations ??= durationsByToken(this.#sentence, this.#tokens, this.#pack)
    return this.#durations
  }

  get dates(): DatesByToken {
    this.#dates ??= datesByToken(this.#sentence, this.#tokens)
    return this.#dates
  }
}

/** Details and claims ask the same of a sentence. */
const known = new WeakMap<AnnotatedSentence, Figures>()

function figuresOf(sentence: AnnotatedSentence, tokens: readonly Token[], pack: LanguagePack): Figures {
  const made = known.get(sentence) ?? new Figures(sentence, tokens, pack)
  known.set(sentence, made)
  return made
}

type DatesByToken = Map<number, { readonly to: number; readonly date: DateMention }>

const NONE_DATED: DatesByToken = new Map()

function datesByToken(sentence: AnnotatedSentence, tokens: readonly Token[]): DatesByToken {
  if (sentence.dates.length === 0) return NONE_DATED
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
): ReadonlyMap<number, NumberMention> {
  const found = pack.readNumbers(tokens, from, to)
  if (found.length === 0) return NO_NUMBERS
  const taken = (at: number) => [...dates].some(([start, date]) => at >= start && at < date.to)
  return new Map(
    found.filter((number) => !taken(number.to - 1)).map((number) => [number.from, number] as const),
  )
}

const NO_NUMBERS: ReadonlyMap<number, NumberMention> = new Map()

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
