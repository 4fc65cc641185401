/** What the words after a date word say of it. */
import { CASE } from '../../../model/annotation.ts'
import { analyse } from '../words.ts'
import type { DatePlace } from './rule.ts'

/** A noun, adjective or figure in the genitive stands at `at`: «накануне визита», «в первом квартале города». */
export function governsGenitive(place: DatePlace, at: number): boolean {
  const token = place.tokens[at]
  if (at >= place.end || !token) return false
  if (token.kind === 'number') return true
  return analyse(token.key).some(
    ({ pos, cases }) =>
      (pos === 'noun' || pos === 'adjective' || pos === 'determiner') && (cases & CASE.gen) !== 0,
  )
}
