/** A document with its layers: tokens, sentences, phrases. Types only; these never leave the process. */
import type { DateMention, When } from './date.ts'
import type { Participant } from './report.ts'
import type { Document, Span } from './text.ts'

/** Grammatical cases as bits, so that a form that stands for several is one number. 0: the language or the word has none. */
export const CASE = { nom: 1, gen: 2, dat: 4, acc: 8, ins: 16, loc: 32, abl: 64 } as const
export type CaseName = keyof typeof CASE
export type CaseSet = number
export const ANY_CASE: CaseSet = 127

export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'relative'
  | 'numeral'
  | 'particle'
  | 'determiner'

/** One way to read a word form. */
export interface Reading {
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly cases: CaseSet
  readonly number?: 'sg' | 'pl'
  readonly gender?: 'm' | 'f' | 'n'
  readonly tense?: 'past' | 'present' | 'future'
  readonly form?: 'finite' | 'infinitive' | 'participle' | 'gerund' | 'imperative'
  readonly passive?: boolean
  /** What a pack wants its own rules to see: 'office', 'month', 'speech'… */
  readonly tags?: readonly string[]
}

export interface Token extends Span {
  /** Folded by the pack (lower case, ё → е): what lexicons are keyed by. */
  readonly key: string
  readonly kind: 'word' | 'number' | 'punctuation'
  /** How it is written: `Astana`, `USA`, `astana`. */
  readonly shape: 'capitalised' | 'upper' | 'lower'
  /** Readings by the pack; empty for words it does not know. Filled on demand. */
  readings: readonly Reading[]
  /** Bits of the readers that wait for the word, as whoever annotates has numbered them. */
  wakes: number
}

export interface Sentence extends Span {
  /** Token indexes, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly block: number
}

/** What a name in the text may stand for. */
export interface NameCandidate {
  readonly kind:
    | 'person'
    | 'state'
    | 'state-adjective'
    | 'place'
    | 'organisation'
    | 'occasion'
    | 'office'
    | 'demonym'
    | 'publisher'
  readonly id: string
  /** The name that was found, nominative, without marks. */
  readonly name: string
  readonly cases: CaseSet
  readonly plural: boolean
  /** Only the family name was written. */
  readonly short: boolean
}

/** A span that names something of the atlas, or someone it does not know. Token indexes, `to` exclusive. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly candidates: readonly NameCandidate[]
}

export type TagKind = 'person' | 'office' | 'place' | 'organisation' | 'date'

/** A name or a date by its look and its neighbours, whoever it may be. Token indexes, `to` exclusive. */
export interface TaggedSpan {
  readonly from: number
  readonly to: number
  readonly kind: TagKind
}

/** A run of words that can fill a role: with the case it stands in and the preposition before it. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly kind: 'actor' | 'place' | 'state' | 'organisation' | 'occasion' | 'pronoun'
  readonly cases: CaseSet
  readonly plural: boolean
  /** Folded preposition right before (or shared with the phrase it is joined to), null when bare. */
  readonly preposition: string | null
  /** Joined by "and" or a comma to the phrase before it. */
  readonly joined: boolean
  readonly actors: readonly Participant[]
  /** Place or occasion id of the atlas, state code, organisation id. */
  readonly id: string | null
  readonly state: string | null
  /** Nominative, in the document's language. */
  readonly name: string
  /** For a relative pronoun: the words it stands for. Token indexes. */
  readonly words?: readonly [number, number]
}

/** A stretch of a sentence around one finite verb. `antecedent` is what its relative pronoun stands for. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** Token ranges inside that belong to other clauses. */
  readonly holes: readonly (readonly [number, number])[]
  readonly antecedent: Phrase | null
  /** Clause that it hangs on, index into the sentence's clauses. */
  readonly parent: number | null
}

export interface AnnotatedSentence extends Sentence {
  /** Bits of the readers that wait for some word of it. */
  readonly wakes: number
  /** Filled only where a rule's trigger occurs. */
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  readonly dates: readonly DateMention[]
  /** The day of the heading that it stands under («Вторник, 12 ноября.»). */
  readonly under: When | null
}

export interface AnnotatedDocument {
  readonly document: Document
  /** The day that it tells from: its dateline's, else that of publication. */
  readonly told: { readonly day: string | null; readonly from: 'publication' | 'context' | 'speaking' }
  readonly tokens: readonly Token[]
  readonly sentences: readonly AnnotatedSentence[]
  readonly mentions: readonly Mention[]
  /** States of compound adjectives («российско-казахстанский»), by token. */
  readonly compounds: ReadonlyMap<number, readonly string[]>
}
