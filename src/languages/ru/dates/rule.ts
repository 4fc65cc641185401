/** What a rule of dates is given and what it gives. */
import type { Token } from '../../../model/annotation.ts'
import type { When } from '../../../model/date.ts'
import type { Tense } from '../../kit.ts'
import type { DateAnchor } from '../../pack.ts'

export interface DatePlace {
  readonly tokens: readonly Token[]
  /** Where the expression would begin, and the end of the sentence. */
  readonly at: number
  readonly end: number
  readonly anchor: DateAnchor
  /** Whether the verb nearest to it speaks of past or future; asked only where the year is open. */
  readonly tense: () => Tense
}

export interface DateFound {
  /** Token after the last. */
  readonly to: number
  /** Null for what is written as a date and is none (31 February, a range that runs backwards): it is passed over. */
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
export const keyAt = ({ tokens, end }: DatePlace, at: number): string =>
  at < end ? (tokens[at]?.key ?? '') : ''

export const isDash = (key: string): boolean => key === '-' || key === '–' || key === '—'
