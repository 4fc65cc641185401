/** A place in the tokens, and small readers of what may stand there. */
import type { Token } from '../../../model/annotation.ts'
import type { When } from '../../../model/date.ts'
import { remembering, type Tense } from '../../kit.ts'
import type { DateAnchor } from '../../pack.ts'
import { numberAt } from '../numbers.ts'
import { MONTHS, SHIFT, type Stemmed, stemmed, TURNS, YEAR_WORD, YEARS } from './vocabulary.ts'

export interface Cursor {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly end: number
  readonly anchor: DateAnchor
  /** Of the verb that ends the sentence. */
  readonly tense: Tense
}

/** What was read and the token after it. */
export interface Found {
  readonly when: When
  readonly to: number
}

export interface DateRule {
  readonly name: string
  readonly read: (cursor: Cursor) => Found | null
}

export const keyAt = ({ tokens, end }: Cursor, at: number): string =>
  at < end ? (tokens[at]?.key ?? '') : ''

export const anchorYear = ({ anchor }: Cursor): number | null =>
  anchor.day === null ? null : Number(anchor.day.slice(0, 4))

/** A year with its word: «2024 жылғы», «өткен жылдың», «былтыр». `said` false: counted from the anchor. */
export interface YearRead {
  readonly year: number
  readonly said: boolean
  readonly to: number
}

export const fourDigits = remembering((key: string): number | null => {
  const found = /^((?:1[6-9]|20)\d\d)(?:-?(?:ш[ыі]|с?[ыі]?нш[ыі]))?$/u.exec(key)?.[1]
  return found ? Number(found) : null
})

export function yearAt(cursor: Cursor, at: number): YearRead | null {
  const key = keyAt(cursor, at)
  const year = fourDigits(key)
  if (year !== null && (YEAR_WORD.test(keyAt(cursor, at + 1)) || isShortYear(cursor, at + 1)))
    return { year, said: true, to: at + 2 }
  const now = anchorYear(cursor)
  if (now === null) return null
  const one = YEARS[key]
  if (one !== undefined)
    return { year: now + one, said: false, to: YEAR_WORD.test(keyAt(cursor, at + 1)) ? at + 2 : at + 1 }
  const turn = TURNS[key]
  return turn && YEAR_WORD.test(keyAt(cursor, at + 1))
    ? { year: now + SHIFT[turn], said: false, to: at + 2 }
    : null
}

/** «2024 ж.» */
const isShortYear = (cursor: Cursor, at: number): boolean => keyAt(cursor, at) === 'ж'

export const monthAt = (cursor: Cursor, at: number): Stemmed | null => stemmed(keyAt(cursor, at), MONTHS)

/** A day of a month in figures or words: «16», «16-сы», «он алтыншы», «жиырма жетісінде». */
export function dayAt(cursor: Cursor, at: number): { day: number; to: number } | null {
  const number = numberAt(cursor.tokens, at, cursor.end)
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null
  return { day: number.value, to: number.to }
}

export const DASHES = new Set(['-', '–', '—'])
