/** What a pack says of speech: who says, by which words, where a text comes from, how relations are named. Data only. */
import type { CaseName } from '../model/annotation.ts'

/**
 * What may stand beside a word of saying: a quotation, a clause («что …»), a clause no further off than its noun
 * («выразил мнение, что»), a topic («о …»), an act in the infinitive
 * («призвал прекратить»), all that follows («считает переговоры успешными»), a part quotation («назвал визит «важным»»);
 * `document` marks words by which a text speaks of itself («говорится»).
 */
export type CueFrame = 'quote' | 'clause' | 'near-clause' | 'topic' | 'act' | 'object' | 'naming' | 'document'

export interface CueWords {
  readonly takes: readonly CueFrame[]
  /** Lemmas; forms that the lexicon lacks may stand here as folded words. */
  readonly lemmas: readonly string[]
}

/** «по словам @»: `@` is the speaker, in one of `cases`; `~` is a possessive that stands for one named before. */
export interface SourcePhrase {
  readonly words: string
  readonly cases?: readonly CaseName[]
}

/**
 * How words are attributed. Words are folded; phrases are words joined by single spaces.
 * Examples carry `[speaker …]`, `[cue …]` and the content as `[direct …]` or `[indirect …]`.
 */
export interface SpeechGrammar {
  /** Opening mark and the mark that closes it. */
  readonly quotes: readonly (readonly [open: string, close: string])[]
  readonly dashes: ReadonlySet<string>
  readonly cues: readonly CueWords[]
  /** Words that open what was said, with the comma where the language writes one: `, что`, `that`. */
  readonly complementizers: readonly string[]
  /** Words that close what was said, before the verb: «деп». */
  readonly quotatives?: ReadonlySet<string>
  /** Endings of a verb made a noun that the words said end in: «келгенін айтты». */
  readonly nominalised?: readonly string[]
  /** Verbs that close the words themselves: «деді». */
  readonly closing?: ReadonlySet<string>
  /**
   * For languages whose words said may follow the verb without any mark ("said he would come") and whose subject stands
   * before it ("the visit is off, Tokayev said"): verbs that name first whom they speak to ("told reporters …").
   */
  readonly addressing?: ReadonlySet<string>
  /** Prepositions of what it was about. */
  readonly topics: ReadonlySet<string>
  /** «как» of «как заявил …». */
  readonly asWords: ReadonlySet<string>
  /** How an act begins where the lexicon does not tell: `-ть` an ending, `to` a word. */
  readonly actMarks: readonly string[]
  /** Words that point back at what was said: «об этом», «такие цифры». */
  readonly pointers: readonly string[]
  readonly sources: readonly SourcePhrase[]
  readonly possessives: ReadonlySet<string>
  /** First persons: what one says of oneself is no further statement. */
  readonly self: ReadonlySet<string>
  /** Lemmas of bodies that speak («пресс-служба», «ведомство»). */
  readonly bodies: ReadonlySet<string>
  /** Prepositions by which a body is named where nobody is: «в МИД заявили». */
  readonly insidePrepositions: ReadonlySet<string>
  /** Lemmas that stand for whoever spoke last («политик», «дипломат»). */
  readonly epithets: ReadonlySet<string>
  /** Cases in which the one spoken to stands bare. */
  readonly addresseeCase: readonly CaseName[]
  /** Texts that speak for themselves: «говорится в заявлении МИД». */
  readonly documentCues: ReadonlySet<string>
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}

export type ViaKind = 'newspaper' | 'agency' | 'broadcaster' | 'site' | 'press-service' | 'social-media'
export type OccasionOfSpeech = 'interview' | 'social-media' | 'briefing' | 'speech' | 'article'

/**
 * How a text says where its words come from. Examples carry `[speaker …]` and `[via …]`.
 */
export interface OriginWords {
  /** Phrases of folded words (`*` for any ending) that name how the words were said. */
  readonly occasions: readonly (readonly [OccasionOfSpeech, readonly string[]])[]
  /** Lemmas that go before a medium's name and say what it is («газета», «телеканал»). */
  readonly media: Readonly<Record<string, ViaKind>>
  /** A medium's name stands before its noun: «Ana tili» газеті. */
  readonly nameFirst?: true
  /** Media known by name, folded. */
  readonly known: Readonly<Record<string, ViaKind>>
  /** Lemmas of passing on («передавать», «сообщать»). */
  readonly relays: ReadonlySet<string>
  /** Phrases before the medium that a medium draws upon («со ссылкой на»). */
  readonly citing: readonly string[]
  /** Phrases that say the whole text stands elsewhere; `linked` where an address follows. */
  readonly fullText: readonly string[]
  readonly examples: readonly { readonly text: string; readonly kind: string; readonly published?: string }[]
  readonly nearMisses: Readonly<Record<string, string>>
}

/**
 * A formula of relations. Phrases are folded words, `*` for any ending; the longest that fits wins.
 * Examples carry `[formula …]` and `[state …]`.
 */
export interface RelationFormula {
  readonly id: string
  readonly phrases: readonly string[]
  /** Between states, or the policy of one. */
  readonly of: 'states' | 'state'
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}

export interface RelationWords {
  readonly formulas: readonly RelationFormula[]
  /** Words by which the speaker's own state is meant with another: «наши страны». */
  readonly ours: readonly string[]
}
