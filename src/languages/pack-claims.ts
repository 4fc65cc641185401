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
  /** A contact only beside a place: «был в Казахстане». */
  readonly placed?: true
}

/** How words beside a counted one narrow it: «личная», «государственный», «зарубежная» (abroad: anywhere but home). */
export type Narrowing = Partial<Counted> & {
  readonly abroad?: true
  /** Adjectives too, wherever in the clause they stand: «в неформальной обстановке». */
  readonly anywhere?: true
}

/** Roles of a claim; `host` is the receiving state or place. Places are tried in order. */
export type ClaimRoles = Partial<Record<'guest' | 'host' | 'partner', RoleSpec>>

/**
 * A rule that reads a claim from words in a row. A pattern lists elements with spaces between:
 * `визит|поездка` a lemma of several, `наибольш*` the beginning of a word, `=чем` the very form, `,` a mark;
 * `@n` a number, `@nth` an ordinal, `@dur` a length of time, `@date` a date, `@org` an organisation;
 * `@counted` (`@contact`: not of times and states), `@act`, `@narrow` a word of the grammar, `@name` one of its classes; `~` up to four describing
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
  /** What it counts where no noun or verb says so: «самый частый гость». */
  readonly counts?: Counted
  /** Tried before the grammar's own roles. */
  readonly roles?: ClaimRoles
  /** The claim is none without this in its sentence. */
  readonly needs?: readonly ('date' | 'place' | 'date-or-place' | 'act' | 'level')[]
  /** The cue says when or how often a verb happens: the nearest verb must be an act, or carry a counted noun. */
  readonly adverb?: true
  /** Whoever held the office is meant: «ни один президент США». */
  readonly anyone?: true
  /** The noun stands for itself, not under a preposition («на первой встрече» tells nothing). */
  readonly bare?: true
  readonly comparison?: Claim['comparison']
  /** The words stand behind what they count: "visited once", not "once visited". */
  readonly trailing?: true
  /** Where the one rival of a comparison is named: behind the words, or right before them. */
  readonly rival?: 'after' | 'before'
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
  /** Lemmas that make a sentence worth reading for its names, beside those of contacts. */
  readonly triggers: readonly string[]
  /** Patterns that count from the past: `за @dur` from a length, `с @date` from a day, and since the office began. */
  readonly since: {
    readonly length: readonly string[]
    readonly day: readonly string[]
    /** Events whose day nobody knows here: «после войны». */
    readonly vague: readonly string[]
    readonly office: readonly string[]
  }
  /** «к январю 2008 года», "by May": the count ends there and begins anywhere. */
  readonly until: readonly string[]
  /** «за год», «за месяц»: pattern → ISO length. */
  readonly spans: Readonly<Record<string, string>>
  /** «за пределы СНГ», «в страны СНГ»: patterns with `@org`. */
  readonly outside: readonly string[]
  readonly inside: readonly string[]
  /** «его визит», «для него»: the subject of the sentence before. */
  readonly theirs: readonly string[]
  /** «к нам»: the speaker's state. */
  readonly toUs: readonly string[]
  /** Words that look like a claim and are none: «в два раза больше». */
  readonly passed: readonly string[]
  /** Words beside the counted ones that make a sentence worth the rules. */
  readonly opening: readonly string[]
  /** Offices in «как президент», «на посту премьера»: pattern → office id, `current` for the one then held. */
  readonly inOffice: Readonly<Record<string, string>>
  /** Lemmas of wishes and conditions: the sentence claims nothing. */
  readonly unreal: readonly string[]
  /** Words that make a count one of the future. */
  readonly future: readonly string[]
  readonly rules: readonly ClaimRule[]
}

/** Verbs of habit: «регулярно созваниваются», «встречаемся в рамках форумов». Examples mark `[practice …]`. */
export interface PracticeRule {
  readonly name: string
  readonly kinds: readonly ContactKind[]
  /** Lemmas of verbs that tell a habit in the present, or beside a word of habit. */
  readonly verbs: readonly string[]
  /** Patterns, one of which must stand between the same commas («по телефону»); absent: none. */
  readonly with?: readonly string[]
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}

export interface PracticeGrammar {
  /** The earlier rule wins where two fit a verb. */
  readonly rules: readonly PracticeRule[]
  /** «регулярно», «ежегодно»: they make a habit of the past tense, too. */
  readonly habitually: readonly string[]
  /** Occasions in the plural: they make a habit of the present: «в рамках международных форумов». */
  readonly settings: readonly string[]
}

/** What a pattern fills in of the contact it stands beside. */
export type DetailField = 'duration' | 'delegation' | 'invitation' | 'documents'

/** Words around a contact that give its agenda, papers, length, delegation, invitation. Patterns as in claims. */
export interface DetailGrammar {
  /** The words of a match are the detail; for `duration` its `@dur`; `documents` goes on to the end of its list. */
  readonly fields: Readonly<Record<DetailField, readonly string[]>>
  /** Verbs before what was talked of; behind it where `verbLast`. */
  readonly discussed: readonly string[]
  readonly verbLast?: true
  /** Words that a list of subjects begins with and that are no subject: «вопросы», «широкий круг тем». */
  readonly heads: readonly string[]
  /** Nouns whose adjectives are spheres: «в торгово-экономической, энергетической сферах». */
  readonly spheres: readonly string[]
  /** The nominative of an adjective beside such a noun; null for a word that is no adjective. */
  readonly sphereOf: (key: string) => string | null
  /** Known subjects by pattern, nominative. */
  readonly subjects: Readonly<Record<string, string>>
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly describes: (key: string) => boolean
  /** Marked with the field: `[duration четырёхчасовая беседа]`, `[agenda …]`. */
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}
