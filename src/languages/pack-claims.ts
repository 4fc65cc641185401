/** What a language provides for claims, practices and the details of a contact. Patterns are words, never letters. */
import type { Claim, ClaimKind, Query } from '../model/claim.ts'
import type { ContactKind, Format } from '../model/report.ts'
import type { RoleSpec } from './pack.ts'

/** What one occurrence of a word counts. No kinds: the act it goes with says («33 раза посетил», «11 стран»). */
export interface Counted {
  readonly kinds: readonly ContactKind[]
  readonly unit?: Query['unit']
  readonly mode?: Query['mode']
  readonly formats?: readonly Format[]
}

/** How words beside a counted one narrow it: «личная», «государственный», «зарубежная» (abroad: anywhere but home). */
export type Narrowing = Partial<Counted> & { readonly abroad?: true }

/** Roles of a claim; `host` is the receiving state or place. Places are tried in order. */
export type ClaimRoles = Partial<Record<'guest' | 'host' | 'partner', RoleSpec>>

/**
 * A rule that reads a claim from words in a row. A pattern lists elements with spaces between:
 * `визит|поездка` a lemma of several, `наибольш*` the beginning of a word, `=чем` the very form, `,` a mark;
 * `@n` a number, `@nth` an ordinal, `@dur` a length of time, `@date` a date, `@org` an organisation;
 * `@counted`, `@act`, `@narrow` a word of the grammar, `@name` one of its classes; `~` up to four describing
 * words, `…` up to four words of one clause; a final `?` makes an element optional. The first may not be.
 */
export interface ClaimRule {
  readonly name: string
  readonly claims: ClaimKind
  readonly patterns: readonly string[]
  /** Where the words themselves give it: 1 for «больше всего», 0 for «ни разу». */
  readonly value?: number
  /** What rivals are, for rank; see `Claim.among`. */
  readonly among?: string
  /** What the words are about: a contact (in the pattern or its clause), or a reference table. */
  readonly about?: 'contact' | 'reference'
  /** Reference topic; `:region` is appended where the pattern holds a `@region`, `:org` for an `@org`. */
  readonly topic?: string
  /** Tried before the grammar's own roles. */
  readonly roles?: ClaimRoles
  /** The claim is none without this in its sentence. */
  readonly needs?: readonly ('date' | 'place' | 'date-or-place' | 'act')[]
  /** The cue says when or how often a verb happens: the nearest verb must be an act, or carry a counted noun. */
  readonly adverb?: true
  /** The noun stands for itself, not under a preposition («на первой встрече» tells nothing). */
  readonly bare?: true
  readonly comparison?: Claim['comparison']
  /** Marked: `[guest Путин] совершил [value 33] [counted визита] в [host Казахстан]`. */
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}

export interface ClaimGrammar {
  /** Nouns and verbs that count contacts, by lemma (or the beginning of a word with `*`). */
  readonly nouns: Readonly<Record<string, Counted>>
  readonly verbs: Readonly<Record<string, Counted>>
  /** Verbs that only carry a counted noun: «совершить», «провести», "pay". */
  readonly carriers: readonly string[]
  readonly narrowing: Readonly<Record<string, Narrowing>>
  /** Words for "twice", "thrice". */
  readonly times: Readonly<Record<string, number>>
  /** A word that may stand between a number and its noun though the lexicon does not know it. */
  readonly describes: (key: string) => boolean
  readonly classes: Readonly<Record<string, readonly string[]>>
  /** Regions by id, as patterns: `central-asia`. */
  readonly regions: Readonly<Record<string, readonly string[]>>
  /** «наша страна» (the speaker's state); `both`: «наши страны». */
  readonly ownState: readonly string[]
  readonly ownStates: readonly string[]
  /** «там», "there": a place named before. */
  readonly there: readonly string[]
  /** What a bare «мы», «стороны», «лидеры», "the two" stands for: the pair of the context. */
  readonly pair: readonly string[]
  readonly roles: { readonly visit: ClaimRoles; readonly meeting: ClaimRoles }
  /** Patterns that count from the past: `за @dur` from a length, `с @date` from a day, and since the office began. */
  readonly since: {
    readonly length: readonly string[]
    readonly day: readonly string[]
    readonly office: readonly string[]
  }
  /** Offices in «как президент», «на посту премьера»: pattern → office id. */
  readonly inOffice: Readonly<Record<string, string>>
  /** Lemmas of wishes and conditions: the sentence claims nothing. */
  readonly unreal: readonly string[]
  /** Words that make a count one of the future. */
  readonly future: readonly string[]
  readonly rules: readonly ClaimRule[]
}

/** A verb of habit and the words that make it one: «регулярно созваниваются», «встречаемся в рамках форумов». */
export interface PracticeRule {
  readonly name: string
  readonly kinds: readonly ContactKind[]
  /** Lemmas of verbs; only the present of a habit counts, or any tense beside an adverb of habit. */
  readonly verbs: readonly string[]
  /** Patterns in the clause that must be there, too («по телефону»); absent: none. */
  readonly with?: readonly string[]
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}

export interface PracticeGrammar {
  readonly rules: readonly PracticeRule[]
  /** «регулярно», «ежегодно», «часто»: patterns. */
  readonly habitually: readonly string[]
  /** Plural occasions and means that make the present a habit: «в рамках форумов», «по телефону». */
  readonly settings: readonly string[]
}

/** A detail that words give of a contact near them: what it fills and its patterns; `@size`, `@topic` mark what is kept. */
export interface DetailGrammar {
  /** Verbs and phrases before the list of what was talked of. */
  readonly discussed: readonly string[]
  /** Words before a subject that are not it: «вопросы», «перспективы развития», «весь». */
  readonly subjectHeads: readonly string[]
  /** Head nouns that adjectives of sphere share: «в торгово-экономической, энергетической сферах». */
  readonly spheres: readonly string[]
  /** Known spheres, nominative, as an adjective's beginning or words: what a list may hold. */
  readonly known: Readonly<Record<string, string>>
  readonly signed: readonly string[]
  readonly papers: readonly string[]
  readonly delegation: readonly string[]
  readonly conversation: readonly string[]
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}
