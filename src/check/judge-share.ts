/** «46 meetings, nine of them in person»: a part and its whole. */
import type { Query, Verdict } from '../model/claim.ts'
import { type Case, countedBy } from './case.ts'
import { tallyOf } from './count.ts'
import type { CountingRule } from './counting-rule.ts'
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

/** A part by the way of contact has its whole only under rules that count every way; narrow rules have no say. */
function speaks(rule: CountingRule, query: Query): boolean {
  if (rule.reach === 'narrow') return false
  return query.mode === 'any' || rule.remote === 'in'
}

/** Judges part and whole together: both numbers must be found under one rule. */
export function judgeShare(one: Case): Finding {
  const rules = one.rules.filter((rule) => speaks(rule, one.query))
  const parts = countedBy({ ...one, rules })
  const wholes = countedBy({ ...one, rules }, wholeOf(one.query))
  const gives = parts.map((part, at) => {
    const whole = wholes[at]?.count ?? 0
    const { upper } = one.claim
    const wholeHolds = upper === null || isClaimed(whole, { ...one.claim, value: upper, upper: null })
    return wholeHolds && partHolds(part.count, whole, one)
  })
  const tallies = parts.map((part, at) => tallyOf(part, gives[at] ?? false))
  return { ...weigh(one, tallies), tallies }
}

function weigh({ completeness }: Case, tallies: Verdict['tallies']): Finding {
  const giving = tallies.filter((tally) => tally.gives).length
  const closed = isClosed(completeness)
  if (giving > 0 && giving === tallies.length && completeness !== 'none')
    return { value: 'supported', because: closed ? 'count-every-rule' : 'count-as-far-as-known' }
  if (!closed) return { value: 'not-enough-evidence', because: 'count-incomplete' }
  return giving > 0
    ? { value: 'depends-on-rule', because: 'count-some-rules' }
    : { value: 'refuted', because: 'count-no-rule' }
}
