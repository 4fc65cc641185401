/** All that a language must provide. The engine asks the pack; it never asks which language it is. */
import type { CaseName, CaseSet, Reading, Sentence, Token } from '../model/annotation.ts'
import type { OfficeClass } from '../model/atlas.ts'
import type { ClaimKind } from '../model/claim.ts'
import type { DateMention } from '../model/date.ts'
import type { ContactKind, Format, Status } from '../model/report.ts'

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

/** What dates are counted from: the day the words were said, else the day of publication, else nothing. */
export interface DateAnchor {
  readonly day: string | null
  readonly from: 'speaking' | 'publication'
}

export interface DateReader {
  /** Dates within `tokens[from, to)`, in order, none overlapping. Never a bare number, never a guess without an anchor. */
  read(text: string, tokens: readonly Token[], sentence: Sentence, anchor: DateAnchor): DateMention[]
}

/** A number read in words or figures: value and token range, `to` exclusive. */
export interface NumberMention {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly ordinal: boolean
  readonly comparison: 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about'
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
  /** Side of the trigger; `next`: right after it with nothing but modifiers between. */
  readonly side?: 'before' | 'after' | 'next'
  readonly plural?: true
}

export interface RoleSpec {
  readonly places: readonly RolePlace[]
  readonly optional?: true
}

/** Words that set a rule off. */
export interface Trigger {
  readonly lemmas: readonly string[]
  readonly pos?: 'verb' | 'noun' | 'adjective'
  /** A further word the clause must hold, in one of these cases (провести + встречу). */
  readonly with?: {
    readonly lemmas: readonly string[]
    readonly case?: readonly CaseName[]
    readonly after?: readonly string[]
  }
  /** Lemmas in the clause that forbid the rule («принять участие», «принять закон»). */
  readonly without?: readonly string[]
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
  readonly examples: readonly string[]
  readonly nearMisses: Readonly<Record<string, string>>
}
