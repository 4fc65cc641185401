/** A pack's words for the details of a contact, compiled once. */
import { indexedOnce } from '../languages/kit.ts'
import type { DetailField, DetailGrammar } from '../languages/pack.ts'
import { compilePattern, PatternIndex } from './claims-patterns.ts'
import { WordBook } from './claims-words.ts'

export interface CompiledDetails {
  readonly grammar: DetailGrammar
  readonly book: WordBook
  readonly fields: PatternIndex<DetailField>
  readonly discussed: PatternIndex<string>
  readonly heads: PatternIndex<string>
  /** Nominative subject by its pattern. */
  readonly subjects: PatternIndex<string>
  /** Set of the nouns whose adjectives are spheres. */
  readonly sphere: number
}

/** Throws where a pattern is broken. */
export const detailsOf = indexedOnce((grammar: DetailGrammar): CompiledDetails => {
  const book = new WordBook()
  const classes = new Map(Object.entries(grammar.classes))
  const index = <T>(entries: readonly (readonly [string, T])[]): PatternIndex<T> => {
    const made = new PatternIndex<T>()
    for (const [source, meant] of entries) made.add(compilePattern(source, classes, book), meant)
    return made
  }
  const own = (sources: readonly string[]) => index(sources.map((source) => [source, source] as const))
  const fields = Object.entries(grammar.fields) as [DetailField, readonly string[]][]
  return {
    grammar,
    book,
    fields: index(fields.flatMap(([field, sources]) => sources.map((source) => [source, field] as const))),
    discussed: own(grammar.discussed),
    heads: own(grammar.heads),
    subjects: index(Object.entries(grammar.subjects)),
    sphere: book.add(grammar.spheres),
  }
})
