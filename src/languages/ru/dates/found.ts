/** What is counted from the anchor takes parts of its day. */
import type { DatePart, When } from '../../../model/date.ts'
import { implying } from '../../kit.ts'
import type { DateFound, DatePlace } from './rule.ts'

const WHOLE: readonly DatePart[] = ['year', 'month', 'day']

/** The expression up to `to`, with `parts` of it implied by the anchor. */
export const found = (
  place: DatePlace,
  to: number,
  when: When,
  parts: readonly DatePart[] = WHOLE,
): DateFound => ({
  to,
  when: implying(when, place.anchor, parts),
})
