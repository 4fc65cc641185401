/** All that a language must provide. The engine asks the pack; it never asks which language it is. */
import type { CaseName, CaseSet, PartOfSpeech, Reading, Sentence, Token } from '../model/annotation.ts'
import type { OfficeClass } from '../model/atlas.ts'
import type { DateMention } from '../model/date.ts'
import type { ContactKind, Format, Status } from '../model/report.ts'
import type { DocumentKind, Span } from '../model/text.ts'
import type { ClaimGrammar, DetailGrammar, PracticeGrammar } from './pack-claims.ts'
import type { OriginWords, RelationWords, SpeechGrammar } from './pack-speech.ts'
import type { NameTagger } from './pack-tagger.ts'

export type * from './pack-claims.ts'
export type * from './pack-speech.ts'
export type * from './pack-tagger.ts'

/** What a name is the name of; languages decline persons and places differently. */
export interface NameHint {
  readonly kind:
    | 'person'
    | 'family'
    | 'state'
    | 'adjective'
    | 'place'
    | 'organisation'
    | 'occasion'
    | 'office'
    | 'demonym'
  readonly sex?: 'm' | 'f'
}

/** One written form of a name, its words folded as tokens are and joined by single spaces. */
export interface NameForm {
  readonly form: string
  readonly cases: CaseSet
  readonly plural: boolean
}

/** What dates are counted from: the day the words were said, a dateline's (`context`), that of publication, else nothing. */
export interface DateAnchor {
  readonly day: string | null
  readonly from: 'speaking' | 'publication' | 'context'
}

export interface DateReader {
  /** Dates within `tokens[from, to)`, in order, none overlapping. Never a bare number, never a guess without an anchor. */
  read(text: string, tokens: readonly Token[], sentence: Sentence, anchor: DateAnchor): DateMention[]
  /** Folded phrases for a day counted from the one that the text told before: «в тот же день» → 0, «днём ранее» → -1. */
  readonly relative?: Readonly<Record<string, number>>
}

/** A number read in words or figures: value and token range, `to` exclusive. */
export interface NumberMention {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly ordinal: boolean
  readonly comparison: 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'
}

/** A length of time read in words: ISO 8601 (`PT4H`) and its token range. */
export interface DurationMention {
  readonly from: number
  readonly to: number
  readonly iso: string
  /** Words beside it that compare it, where the pack reads them: «үш сағаттан астам». */
  readonly comparison?: NumberMention['comparison']
}

/** What an unknown capitalised word may be: its nominative, and the cases that the form can stand for. */
export interface NameGuess {
  readonly stem: string
  readonly cases: CaseSet
  readonly sex: 'm' | 'f' | null
}

/** How a language builds «президент Казахстана Касым-Жомарт Токаев» / "Kazakh President Tokayev". */
export interface ActorGrammar {
  /** Cases of a state or organisation that stands after or before the office; null: it does not stand there. */
  readonly ownerAfter: CaseSet | null
  readonly ownerBefore: CaseSet | null
  /** Words that may stand between the office and its owner or name («господин», "of", "the"). */
  readonly fillers: ReadonlySet<string>
  /** Prepositions that may carry on an office («представитель по вопросам …»). */
  readonly officePrepositions: ReadonlySet<string>
  /** Words that make the holder a former one. */
  readonly former: ReadonlySet<string>
  /** Words of "our", "own": the state is the publisher's. */
  readonly own: ReadonlySet<string>
  /** Words for the state that the text is about: «президент страны». */
  readonly here: ReadonlySet<string>
  /** A word that is owned by what stands before it, or owns what follows: an office may stand behind it. */
  readonly chains?: (key: string) => boolean
  /** Single words for the publisher's own state or its capital, by lemma: «еліміз», «елорда». */
  readonly home?: Readonly<Record<string, 'state' | 'capital'>>
  /** Titles that become a reference by a later word: «глава … государства». Title → lemma → class. */
  readonly completions: Readonly<Record<string, Readonly<Record<string, OfficeClass>>>>
  /** No case tells which names belong together: a comma joins them only in a list that ends in "and". */
  readonly positional?: true
  /** The office and the name stand in the same case. */
  readonly agrees: boolean
  /** The owner, the office and the name stand in this order, and the last word carries the case of all that it joins. */
  readonly headLast?: true
  /** Small words inside a name: "Khaled bin Mohamed". */
  readonly particles?: ReadonlySet<string>
  /** References that mean the publisher's own head unless a state stands beside them. */
  readonly ownReferences?: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Splits «российско-казахстанский» into two adjectives, nominative; null where the word is no such compound. */
  readonly compound: (key: string) => readonly [string, string] | null
}

export type RoleName =
  | 'guest'
  | 'host'
  | 'party'
  | 'partner'
  | 'place'
  | 'occasion'
  | 'sender'
  | 'addressee'
  | 'speaker'
  | 'destination'

/** Where a role stands in the clause. All that is given must hold; alternatives are listed in an array. */
export interface RolePlace {
  readonly is: 'actor' | 'place' | 'state' | 'occasion'
  readonly case?: readonly CaseName[]
  /** Prepositions (or postpositions) that must stand beside it; absent: it stands bare. */
  readonly after?: readonly string[]
  /**
   * Side of the trigger's last word; `next`: right after it with nothing but modifiers between, `prior`: right before it. Of
   * the trigger's verb itself: `subject` before it, `object` after it, `between` it and its further word.
   */
  readonly side?: 'before' | 'after' | 'next' | 'prior' | 'subject' | 'object' | 'between'
  /** No further than so many words behind the trigger. */
  readonly within?: number
  /** Only where the trigger stands in this form: the subject of "arriving in Beijing" may follow. */
  readonly of?: 'gerund'
  readonly plural?: true
}

export interface RoleSpec {
  readonly places: readonly RolePlace[]
  readonly optional?: true
}

/** Words that set a rule off. */
export interface Trigger {
  readonly lemmas: readonly string[]
  readonly pos?: 'verb' | 'noun' | 'adjective' | 'preposition'
  /** Only in this form. */
  readonly form?: Reading['form']
  /** A further word the clause must hold, in one of these cases (провести + встречу). */
  readonly with?: {
    readonly lemmas: readonly string[]
    readonly pos?: PartOfSpeech
    /** No further than so many words away. */
    readonly within?: number
    /** Only behind the trigger. */
    readonly behind?: true
    readonly case?: readonly CaseName[]
    readonly after?: readonly string[]
  }
  /** Lemmas in the clause that forbid the rule («принять участие», «принять закон»); `call:noun` only as that part of speech. */
  readonly without?: readonly string[]
  /** Tried after all other rules of the same words. */
  readonly last?: true
}

/** A rule that reads a contact. Examples carry their roles: `[guest Касым-Жомарт Токаев] прибыл в [place Пекин]`. */
export interface ContactRule {
  readonly name: string
  readonly reports: ContactKind
  readonly trigger: Trigger
  readonly roles: Partial<Record<RoleName, RoleSpec>>
  /** Set where the words alone decide; otherwise the tense of the governing verb does. */
  readonly status?: Status
  readonly format?: Format
  /** May as well have been said at a meeting or in a call that the text tells of: congratulations, condolences. */
  readonly spoken?: true
  /** Its parties may be left out: they are the two that the text speaks of. */
  readonly ofPair?: true
  /** Words in the clause by which each partner is met apart: «жеке-жеке». */
  readonly apart?: readonly string[]
  /** No contact of fewer sides. */
  readonly sides?: 3
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}

/** Lemmas, or several in a row ("call off"), that say whether a contact happened. The engine looks for them near the trigger. */
export interface StatusWords {
  readonly announced: ReadonlySet<string>
  readonly postponed: ReadonlySet<string>
  readonly cancelled: ReadonlySet<string>
  /** Wishes, invitations, possibilities: no contact at all. */
  readonly hypothetical: ReadonlySet<string>
  readonly negation: ReadonlySet<string>
  /** Words right behind a contact's noun by which something else happens within it («сапары аясында»): the verb tells when. */
  readonly within?: ReadonlySet<string>
  /** Auxiliaries of the future («будет»). */
  readonly future: ReadonlySet<string>
  /** Words right before a verb that make it an intention: "to" of "to visit". */
  readonly purpose?: ReadonlySet<string>
  /** Words that may stand between a negation and its verb: "not yet been". */
  readonly auxiliaries?: ReadonlySet<string>
  /** Where word order tells: the words stand before the verb, or in the predicate of the noun, that they bear on. */
  readonly leading?: true
  /** Words right before a noun or participle, and phrases anywhere in the clause, that make it an earlier contact. */
  readonly earlier?: ReadonlySet<string>
  /** Verbs whose past says that the infinitive behind them was done: «успел съездить». */
  readonly done?: ReadonlySet<string>
  /** Verbs that only carry a noun's event: its tense is the event's («состояться», "took place"). */
  readonly happening: ReadonlySet<string>
}

/**
 * How documents of the language speak of themselves. Phrases are folded words; `*` ends a word whose rest may be
 * anything («отрывк* из интервью»).
 */
export interface DocumentWords {
  /** Kinds in the order they are tried; looked for in the title and the first paragraphs. */
  readonly kinds: readonly (readonly [DocumentKind, readonly string[]])[]
  /** Closing lines that are no part of the text: a full text elsewhere, other reading, rights. */
  readonly notes: readonly string[]
  /** Labels of a turn that asks or answers where no name stands («Вопрос», «Ответ»). */
  readonly asking: readonly string[]
  readonly answering: readonly string[]
}

/** A language. A folder in `languages/` exports one as its default. */
export interface LanguagePack {
  readonly code: string
  /** The language's own name. */
  readonly name: string
  /** Letters that few neighbours share; the share of them in a text speaks for this language. */
  readonly distinctive: string
  /** Makes a lexicon key of a word: lower case, and what the language writes in two ways made one. */
  readonly fold: (word: string) => string
  readonly tokenize: (text: string) => Token[]
  /** Sentences of the tokens; none crosses a block. */
  readonly sentences: (text: string, tokens: readonly Token[], blocks: readonly Span[]) => Sentence[]
  readonly analyse: (key: string) => readonly Reading[]
  /** What a search knows a folded word by: the same for its forms. */
  readonly stem: (key: string) => string
  /** Takes away readings that the words around rule out; absent: forms tell enough. */
  readonly settle?: (tokens: readonly Token[]) => void
  readonly nameForms: (name: string, hint: NameHint) => readonly NameForm[]
  /** Further spellings of a person's name: «аль-» is also written «әл-». */
  readonly spellings?: (name: string) => readonly string[]
  readonly guessName: (key: string) => readonly NameGuess[]
  readonly dates: DateReader
  readonly readNumbers: (tokens: readonly Token[], from: number, to: number) => readonly NumberMention[]
  readonly readDuration: (tokens: readonly Token[], from: number, to: number) => DurationMention | null
  readonly actors: ActorGrammar
  /**
   * Ways of naming an office by its class: «глава государства» → head-of-state; `same`: «коллега»; `guest`: «мейман», of
   * another state than the publisher's or of the state said («турецкий гость»), whoever the text named last.
   */
  readonly references: Readonly<Record<string, OfficeClass | 'same' | 'guest'>>
  /** References of which the text must say the state: «лидер» alone may lead anything. */
  readonly ownedReferences: Readonly<Record<string, OfficeClass>>
  /** Some write the family name first where the atlas has it last (`KISHIDA Fumio`). */
  readonly familyFirst?: true
  /** Prepositions of rest: where something happened; absent: the case of the place tells. */
  readonly wherePrepositions?: ReadonlySet<string>
  /** Nouns and their abbreviations that stand beside the name of a place: «в городе Сочи», «в г. Бишкек». */
  readonly placeNouns?: ReadonlySet<string>
  /** The same beside names that the atlas knows: «в Республику Сингапур», «в резиденции Куксарой». */
  readonly knownNouns?: ReadonlySet<string>
  /** Adverbs for the place told before: «там». */
  readonly there?: ReadonlySet<string>
  /** Small nouns that make a state's adjective, or its name before them, its capital: "the Chinese capital". */
  readonly capitals?: ReadonlySet<string>
  /** Nouns that carry the case of a place's name before them: «Гаага қаласында». */
  readonly placeHeads?: ReadonlySet<string>
  /** Folded forms of nouns that make an organisation's name before them its meeting: «ТМҰ-ның XI саммитіне». */
  readonly gatherings?: ReadonlyMap<string, { readonly nominative: string; readonly cases: CaseSet }>
  /** Folded phrases for the one person that the text speaks of, as a pronoun does: "His Highness", "the guest". */
  readonly epithets?: readonly string[]
  /** Folded phrases for the two persons that the text speaks of: "the two leaders". */
  readonly pairs?: readonly string[]
  /** Heads of titles that the atlas does not list («член», «руководитель», "aide"): they introduce a name, no more. */
  readonly titles: readonly string[]
  readonly status: StatusWords
  /** Lemmas of words beside a trigger that name its format. */
  readonly formats: Readonly<Record<string, Format>>
  readonly documents: DocumentWords
  readonly contactRules: readonly ContactRule[]
  /** Without one of the next three, a language's statements, origins or relations are not read. */
  readonly speech?: SpeechGrammar
  readonly origins?: OriginWords
  readonly relations?: RelationWords
  /** Without one of these, a language's claims, habits of contact or details of contacts are not read. */
  readonly claims?: ClaimGrammar
  readonly practices?: PracticeGrammar
  readonly details?: DetailGrammar
  /** Without it names that the atlas does not know are read by their capitals and cases alone. */
  readonly tagger?: NameTagger
}
