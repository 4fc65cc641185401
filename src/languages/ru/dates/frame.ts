/** What stands before a month, season or year: «в», «с», «до», «в начале», «к концу». */
import type { When } from '../../../model/date.ts'
import { sinceWhen, thirdOf, untilWhen } from '../../kit.ts'
import { type DatePlace, keyAt } from './rule.ts'
import { THIRDS } from './vocabulary.ts'

const PREPOSITIONS = new Set(['в', 'во', 'к', 'на', 'с', 'до', 'по', 'за', 'после'])

export interface Frame {
  /** Token after the preposition and the word for a third. */
  readonly at: number
  readonly preposition: string | null
  readonly third: 'begin' | 'middle' | 'end' | null
}

/** «в», «в начале», «с конца», «к середине»; the noun of a third may stand without a preposition. */
export function frameAt(place: DatePlace): Frame {
  const first = keyAt(place, place.at)
  const preposition = PREPOSITIONS.has(first) ? first : null
  const next = place.at + (preposition ? 1 : 0)
  const third = THIRDS.get(keyAt(place, next)) ?? null
  return { at: third ? next + 1 : next, preposition, third }
}

/** Puts «начало», «с» and «до» to the stretch they stand before. */
export function framed(when: When, { preposition, third }: Frame): When {
  const part = third ? thirdOf(when, third) : when
  if (part.edtf.includes('/')) return part
  if (preposition === 'с') return sinceWhen(part)
  return preposition === 'до' ? untilWhen(part) : part
}
