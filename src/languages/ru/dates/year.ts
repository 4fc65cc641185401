/** The year beside a day, month or season: «2024 года», «(2024 г.)», «прошлого года», «того же года». */

import { CASE } from '../../../model/annotation.ts'
import type { When } from '../../../model/date.ts'
import { composeNumber, implying, inNearestYear, type Year, yearOf } from '../../kit.ts'
import { numberWord } from '../number-words.ts'
import { analyse } from '../words.ts'
import { type DatePlace, keyAt } from './rule.ts'
import { ELSEWHERE, ONE_YEAR, SHIFTS, YEAR_WORDS } from './vocabulary.ts'

export interface YearFound {
  readonly to: number
  /** Null where the text means a year that it names elsewhere, or the anchor is missing. */
  readonly year: Year
  readonly implied: boolean
}

/** The year that begins at `at`; `bare` lets a figure stand without «года». */
export function yearAt(place: DatePlace, at: number, bare: boolean): YearFound | null {
  if (keyAt(place, at) === '(') {
    const inner = yearAt(place, at + 1, false)
    return inner && keyAt(place, inner.to) === ')' ? { ...inner, to: inner.to + 1 } : null
  }
  return figureYear(place, at, bare) ?? relativeYear(place, at) ?? writtenYear(place, at)
}

/** `2024`, `2024 года`, `2024 г.`, `2024-го года`. */
function figureYear(place: DatePlace, at: number, bare: boolean): YearFound | null {
  const match = /^((?:1[5-9]|20|21)\d\d)(?:-(?:го|м|й|ый|ом|ого))?$/.exec(keyAt(place, at))
  if (!match) return null
  const year = Number(match[1])
  const to = afterYearWord(place, at + 1)
  if (to > at + 1 || keyAt(place, at).includes('-')) return { to, year, implied: false }
  return bare && !isCounted(place, at + 1) ? { to, year, implied: false } : null
}

/** Steps over «года», «г.», «году». */
export function afterYearWord(place: DatePlace, at: number): number {
  const key = keyAt(place, at)
  if (!YEAR_WORDS.has(key)) return at
  const next = place.tokens[at + 1]
  return key.length <= 2 && next?.key === '.' && next.start === place.tokens[at]?.end ? at + 2 : at + 1
}

/** «2025 человек»: a noun in the genitive plural follows. */
function isCounted(place: DatePlace, at: number): boolean {
  const key = keyAt(place, at)
  if (!/^[а-я]/.test(key) || place.tokens[at]?.shape !== 'lower') return false
  return analyse(key).some(({ pos, number, cases }) => pos === 'noun' && number === 'pl' && cases & CASE.gen)
}

function relativeYear(place: DatePlace, at: number): YearFound | null {
  const key = keyAt(place, at)
  if (ELSEWHERE.has(key)) {
    const next = keyAt(place, at + 1) === 'же' ? at + 2 : at + 1
    const to = afterYearWord(place, next)
    return to > next ? { to, year: null, implied: false } : null
  }
  const shift = SHIFTS.get(key)
  const to = afterYearWord(place, at + 1)
  if (shift === undefined || !ONE_YEAR.has(keyAt(place, at + 1))) return null
  const { day } = place.anchor
  return { to, year: day === null ? null : yearOf(day) + shift, implied: day !== null }
}

/** «две тысячи двадцать четвёртого года». */
function writtenYear(place: DatePlace, at: number): YearFound | null {
  const written = composeNumber((index) => numberWord(keyAt(place, at + index)))
  if (!written?.ordinal || written.value < 1500 || written.value > 2199) return null
  const to = afterYearWord(place, at + written.words)
  return to > at + written.words ? { to, year: written.value, implied: false } : null
}

/** `make` in the year given, else in the nearest one; null where that year has no such day. */
export function inYear(
  make: (year: Year) => When | null,
  year: YearFound | null,
  place: DatePlace,
): When | null {
  if (!year) return inNearestYear(make, place.anchor, place.tense())
  const when = make(year.year)
  return when && year.implied ? implying(when, place.anchor, ['year']) : when
}
