/** A pack's words for claims, compiled once a process: which tokens fit which element, which rule begins where. */
import { indexedOnce } from '../languages/kit.ts'
import type { ClaimGrammar, ClaimRule, Counted, LanguagePack, Narrowing } from '../languages/pack.ts'
import type { Token } from '../model/annotation.ts'
import { compilePattern, type Pattern, PatternIndex } from './claims-patterns.ts'
import { WordBook } from './claims-words.ts'

/** A lookup by the word's set in the book: what the token stands for, or null. */
export type Look<T> = (token: Token) => T | null

export interface CompiledClaims {
  readonly grammar: ClaimGrammar
  readonly book: WordBook
  readonly rules: PatternIndex<ClaimRule>
  /** Order of rules; the earlier one wins where two claim the same words. */
  readonly order: ReadonlyMap<ClaimRule, number>
  readonly regions: PatternIndex<string>
  readonly noun: Look<Counted>
  readonly act: Look<Counted>
  readonly narrow: Look<Narrowing>
  readonly is: (name: keyof Sets, token: Token) => boolean
  /** Whether a word counts contacts, or begins a rule of the reference tables. */
  readonly gate: (key: string) => 'contacts' | 'reference' | null
  readonly phrases: {
    readonly own: PatternIndex<'one' | 'both'>
    readonly pair: PatternIndex<true>
    readonly there: PatternIndex<true>
    readonly since: PatternIndex<'length' | 'day' | 'vague' | 'office'>
    readonly spans: PatternIndex<string>
    readonly until: PatternIndex<true>
    readonly members: PatternIndex<'outside' | 'in'>
    readonly toUs: PatternIndex<true>
    readonly theirs: PatternIndex<true>
    readonly passed: PatternIndex<true>
    readonly inOffice: PatternIndex<string>
  }
}

/** Word sets that the reader asks for by name. */
interface Sets {
  readonly carrier: readonly string[]
  readonly unreal: readonly string[]
  readonly future: readonly string[]
  readonly times: readonly string[]
  /** A noun or verb that counts a contact. */
  readonly gate: readonly string[]
  /** Classes that a grammar may leave out. */
  readonly not: readonly string[]
  readonly telling: readonly string[]
  readonly content: readonly string[]
}

/** Null for a pack that has no words for claims. Throws where a pattern is broken. */
export const claimsOf = indexedOnce(({ claims, analyse }: LanguagePack): CompiledClaims | null =>
  claims ? compile(claims, analyse) : null,
)

function compile(grammar: ClaimGrammar, analyse: LanguagePack['analyse']): CompiledClaims {
  const book = new WordBook()
  const classes = classesOf(grammar)
  const pattern = (source: string) => compilePattern(source, classes, book)
  const rules = new PatternIndex<ClaimRule>()
  const references = new PatternIndex<ClaimRule>()
  for (const rule of grammar.rules)
    for (const source of rule.patterns) {
      const made = named(rule, () => pattern(source))
      rules.add(made, rule)
      if (rule.about === 'reference') references.add(made, rule)
    }
  const sets: Record<keyof Sets, number> = {
    carrier: book.add(grammar.carriers),
    unreal: book.add(grammar.unreal),
    future: book.add(grammar.future),
    times: book.add(Object.keys(grammar.times)),
    not: book.add(grammar.classes.not ?? []),
    telling: book.add(grammar.classes.telling ?? []),
    content: book.add(grammar.classes.content ?? []),
    gate: book.add([...Object.keys(grammar.nouns), ...unplaced(grammar.verbs), ...grammar.opening]),
  }
  return {
    grammar,
    book,
    rules,
    order: new Map(grammar.rules.map((rule, index) => [rule, index])),
    regions: indexOf(grammar.regions, pattern),
    noun: lookIn(grammar.nouns, book),
    act: lookIn(grammar.verbs, book),
    narrow: lookIn(grammar.narrowing, book),
    gate: (key) => {
      const ids = book.idsOf({ key, readings: analyse(key) })
      return ids.includes(sets.gate) ? 'contacts' : references.begins(ids) ? 'reference' : null
    },
    is: (name, token) => book.idsOf(token).includes(sets[name]),
    phrases: {
      own: together({ one: grammar.ownState, both: grammar.ownStates }, pattern),
      pair: plain(grammar.pair, pattern),
      there: plain(grammar.there, pattern),
      since: together(grammar.since, pattern),
      spans: swapped(grammar.spans, pattern),
      until: plain(grammar.until, pattern),
      members: together({ outside: grammar.outside, in: grammar.inside }, pattern),
      toUs: plain(grammar.toUs, pattern),
      theirs: plain(grammar.theirs, pattern),
      passed: plain(grammar.passed, pattern),
      inOffice: swapped(grammar.inOffice, pattern),
    },
  }
}

const unplaced = (verbs: ClaimGrammar['verbs']): string[] =>
  Object.keys(verbs).filter((verb) => !verbs[verb]?.placed)

function classesOf(grammar: ClaimGrammar): Map<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...Object.entries(grammar.classes),
    ['counted', Object.keys(grammar.nouns)],
    ['contact', Object.keys(grammar.nouns).filter((noun) => grammar.nouns[noun]?.kinds.length)],
    ['act', unplaced(grammar.verbs)],
    ['narrow', Object.keys(grammar.narrowing)],
    ['times', Object.keys(grammar.times)],
  ])
}

function named<T>(rule: ClaimRule, make: () => T): T {
  try {
    return make()
  } catch (cause) {
    throw new Error(`claim rule ${rule.name}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

type Compile = (source: string) => Pattern

function indexOf(named: Readonly<Record<string, readonly string[]>>, pattern: Compile): PatternIndex<string> {
  const index = new PatternIndex<string>()
  for (const [id, sources] of Object.entries(named))
    for (const source of sources) index.add(pattern(source), id)
  return index
}

function together<K extends string>(lists: Readonly<Record<K, readonly string[]>>, pattern: Compile) {
  const index = new PatternIndex<K>()
  for (const name in lists) for (const source of lists[name]) index.add(pattern(source), name)
  return index
}

function plain(sources: readonly string[], pattern: Compile): PatternIndex<true> {
  const index = new PatternIndex<true>()
  for (const source of sources) index.add(pattern(source), true)
  return index
}

function swapped(ids: Readonly<Record<string, string>>, pattern: Compile): PatternIndex<string> {
  const index = new PatternIndex<string>()
  for (const [source, id] of Object.entries(ids)) index.add(pattern(source), id)
  return index
}

/** One set of the book for each entry, so that a token's sets lead to the entry. */
function lookIn<T>(entries: Readonly<Record<string, T>>, book: WordBook): Look<T> {
  const byId = new Map<number, T>()
  for (const [word, meant] of Object.entries(entries)) byId.set(book.add([word]), meant)
  return (token) => {
    for (const id of book.idsOf(token)) {
      const meant = byId.get(id)
      if (meant !== undefined) return meant
    }
    return null
  }
}
