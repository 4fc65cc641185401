/** «33 visits», «at least 30», «never»: a number against the number under every rule. */
import type { Claim, Verdict } from '../model/claim.ts'
import { type Case, countedBy } from './case.ts'
import { type Counted, tallyOf } from './count.ts'
import { isClosed } from './coverage.ts'
import { type Finding, isUsual, type Standing, standing } from './finding.ts'
import { toldOtherwise } from './judge-level.ts'
import { isClaimed, moreWouldDo } from './number.ts'
import { subjectMatter } from './select.ts'

/** The smallest change: the number holds if any one of these is left out. Of usual rules, the first. */
function oneLeftOut(counted: readonly Counted[], claim: Claim): Verdict['holdsIfOneLeftOut'] {
  const fits = ({ count, borderline }: Counted) =>
    borderline.length > 0 && !isClaimed(count, claim) && isClaimed(count - 1, claim)
  const first = counted.find((each) => isUsual(each) && fits(each))
  return first ? { rule: first.rule.id, members: [...first.borderline] } : null
}

interface Weighed extends Standing {
  /** The number comes out if one doubtful case is left out. */
  readonly leftOut: boolean
  /** Some narrow rule alone gives it. */
  readonly narrowOnly: boolean
}

/** The record is complete enough: what it does not hold was not. */
function closedFinding({ allUsual, some, leftOut, narrowOnly }: Weighed): Finding {
  if (allUsual) return { value: 'supported', because: 'count-every-rule' }
  if (some) return { value: 'depends-on-rule', because: 'count-some-rules' }
  if (leftOut) return { value: 'depends-on-rule', because: 'count-one-left-out' }
  return { value: 'refuted', because: narrowOnly ? 'count-narrow-only' : 'count-no-rule' }
}

/** The record may lack some: it can show more than was claimed, never that there was no more. */
function openFinding(
  one: Case,
  counted: readonly Counted[],
  gives: readonly boolean[],
): Pick<Finding, 'value' | 'because'> {
  const { claim, completeness } = one
  const { allUsual, some } = standing(counted, gives, ofEncounters(one))
  const usual = counted.filter(isUsual)
  const lower = claim.comparison === 'at-least' || claim.comparison === 'more-than'
  if (allUsual && (lower || (completeness === 'partial' && claim.value !== 0)) && !upperBound(claim))
    return { value: 'supported', because: lower ? 'count-every-rule' : 'count-as-far-as-known' }
  const tooMany = usual.every(({ atLeast }) => !isClaimed(atLeast, claim) && !moreWouldDo(atLeast, claim))
  if (tooMany && !some) return { value: 'refuted', because: 'count-already-more' }
  if (some && !allUsual && completeness === 'partial')
    return { value: 'depends-on-rule', because: 'count-some-rules' }
  return { value: 'not-enough-evidence', because: 'count-incomplete' }
}

const upperBound = ({ comparison }: Claim): boolean => comparison === 'at-most' || comparison === 'less-than'

const ofEncounters = ({ query }: Case): boolean => subjectMatter(query) === 'encounters'

/** Judges a count of contacts, states, cities or days. */
export function judgeCount(one: Case): Finding {
  const counted = countedBy(one)
  const gives = counted.map(({ count }) => isClaimed(count, one.claim))
  const leftOut = one.query.unit === 'contact' ? oneLeftOut(counted, one.claim) : null
  const told = toldOtherwise(one, counted)
  if (told) return told
  const found = isClosed(one.completeness)
    ? closedFinding({
        ...standing(counted, gives, ofEncounters(one)),
        leftOut: leftOut !== null,
        narrowOnly: gives.some(Boolean),
      })
    : openFinding(one, counted, gives)
  return {
    ...found,
    tallies: counted.map((each, position) => tallyOf(each, gives[position] ?? false)),
    holdsIfOneLeftOut: leftOut,
  }
}
