/** What a rule of dates is given and what it gives. */
import type { Token } from '../../../model/annotation.ts'
import type { When } from '../../../model/date.ts'
import type { Tense } from '../../kit.ts'
import type { DateAnchor } from '../../pack.ts'

export interface DatePlace {
  readonly tokens: readonly Token[]
  /** Where the expression would begin; first and last (exclusive) token of the sentence. */
  readonly at: number
  readonly from: number
  readonly end: number
  readonly anchor: DateAnchor
  /** Whether the verb nearest to it speaks of past or future; asked only where the words leave it open. */
  readonly tense: () => Tense
}

export interface DateFound {
  /** Token after the last. */
  readonly to: number
  /** Null for what is written as a date and is none (31 February, 05/06/2024): it is passed over. */
  readonly when: When | null
}

export interface DateRule {
  readonly name: string
  /** The expression that begins at `place.at`; null where none does. */
  readonly read: (place: DatePlace) => DateFound | null
  /**
   * Text with the expression in brackets → its EDTF, then the implied parts (`y`, `ym`, `ymd`), `~` if approximate.
   * Published on Tuesday 3 December 2024, unless the text begins with a day and a colon (`2025-01-03: …`, `-: …` for none).
   */
  readonly examples: Readonly<Record<string, string>>
  /** Text that looks like such a date and gives none → why. */
  readonly nearMisses: Readonly<Record<string, string>>
}

/** Folded word at `at`, empty outside the sentence. */
export const keyAt = ({ tokens, from, end }: DatePlace, at: number): string =>
  at >= from && at < end ? (tokens[at]?.key ?? '') : ''

export const isDash = (key: string): boolean => key === '-' || key === '–' || key === '—' || key === '−'

/** Written with a capital: "May" and "March" are months only so. */
export const isCapital = ({ tokens }: DatePlace, at: number): boolean => tokens[at]?.shape !== 'lower'
