/** «46 meetings, nine of them in person»: a part and its whole. */
import type { Query, Verdict } from '../model/claim.ts'
import { type Case, countedBy } from './case.ts'
import { tallyOf } from './count.ts'
import { isClosed } from './coverage.ts'
import type { Finding } from './finding.ts'
import { isClaimed } from './number.ts'

/** The whole of which `asserts` describes a part: every way and format of contact. */
const wholeOf = (query: Query): Query => ({ ...query, mode: 'any', formats: [] })

/** A part below one is a fraction of the whole. */
function partHolds(part: number, whole: number, one: Case): boolean {
  const { value } = one.claim
  if (value !== null && value > 0 && value < 1) return whole > 0 && Math.abs(part / whole - value) <= 0.05
  return isClaimed(part, one.claim)
}

/** Judges part and whole together: both numbers must be found under one rule. */
export function judgeShare(one: Case): Finding {
  const parts = countedBy(one)
  const wholes = countedBy(one, wholeOf(one.query))
  const gives = parts.map((part, at) => {
    const whole = wholes[at]?.count ?? 0
    const wholeHolds =
      one.claim.upper === null || isClaimed(whole, { ...one.claim, value: one.claim.upper, upper: null })
    return wholeHolds && partHolds(part.count, whole, one)
  })
  const tallies = parts.map((part, at) => tallyOf(part, gives[at] ?? false))
  return { ...weigh(one, tallies), tallies }
}

function weigh({ completeness }: Case, tallies: Verdict['tallies']): Finding {
  const giving = tallies.filter((tally) => tally.gives).length
  if (!isClosed(completeness)) return { value: 'not-enough-evidence', because: 'count-incomplete' }
  if (giving === 0) return { value: 'refuted', because: 'count-no-rule' }
  return giving === tallies.length
    ? { value: 'supported', because: 'count-every-rule' }
    : { value: 'depends-on-rule', because: 'count-some-rules' }
}
