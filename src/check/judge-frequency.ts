/** «five times a year», «once every two years»: the mean over the last years, or over the time that the claim gives. */
import type { Claim, Verdict } from '../model/claim.ts'
import { type Asked, caseOf, countedBy } from './case.ts'
import { type Counted, tallyOf } from './count.ts'
import { isClosed } from './coverage.ts'
import { type Finding, isUsual, standing } from './finding.ts'
import { isClaimed } from './number.ts'
import { subjectMatter } from './select.ts'

const DAY_MS = 86_400_000
const DAYS: Readonly<Record<string, number>> = { Y: 365.25, M: 30.4375, W: 7, D: 1 }

/** Days of `P2Y`, `P1M`; null for a length of hours. */
function daysOf(length: string): number | null {
  const [, number, unit = ''] = /^P(\d+)([YMWD])$/.exec(length) ?? []
  return number ? Number(number) * (DAYS[unit] ?? 0) : null
}

/** So far back a habit of today is looked for, and never fewer than so many of its own lengths. */
const YEARS = 5
const LENGTHS = 5

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - Math.round(days) * DAY_MS).toISOString().slice(0, 10)

interface Pace {
  readonly from: string
  readonly to: string
  readonly mean: number
}

/** From the first on record, if that is later: nobody meets before they know each other. */
function paceOf({ members, count }: Counted, window: { from: string; to: string }, length: number): Pace {
  const first = members[0]?.first ?? window.from
  const from = first > window.from && count > 1 ? first : window.from
  const days = Math.max((Date.parse(window.to) - Date.parse(from)) / DAY_MS, length)
  return { from, to: window.to, mean: Math.round((count / (days / length)) * 10) / 10 }
}

/** «once in two years» is meant of a mean that comes to one. */
const holds = (mean: number, claim: Claim): boolean =>
  claim.comparison === 'exact' || claim.comparison === 'about'
    ? Math.round(mean) === claim.value
    : isClaimed(mean, claim)

/** Judges how often; `topic` is `frequency:P2Y`, `value` how often in that length. */
export async function judgeFrequency(asked: Asked): Promise<Finding & Partial<Verdict>> {
  const { claim, asOf } = asked
  const period = claim.topic?.split(':')[1] ?? ''
  const length = daysOf(period)
  if (length === null || claim.value === null) return { value: 'outside-the-record', because: 'no-table' }
  const from = claim.asserts.from ?? dayBefore(asOf, Math.max(YEARS * 365.25, LENGTHS * length))
  const one = await caseOf({
    ...asked,
    claim: { ...claim, kind: 'count', asserts: { ...claim.asserts, from } },
  })
  const counted = countedBy(one)
  const window = { from, to: one.query.to ?? asOf }
  const paces = counted.map((each) => paceOf(each, window, length))
  const gives = paces.map(({ mean }) => holds(mean, claim))
  const { allUsual, some } = standing(counted, gives, subjectMatter(one.query) === 'encounters')
  const usual = paces[counted.findIndex(isUsual)] ?? paces[0]
  return {
    ...weigh(
      { allUsual, some, closed: isClosed(one.completeness), partial: one.completeness === 'partial' },
      claim,
    ),
    tallies: counted.map((each, at) => tallyOf(each, gives[at] ?? false)),
    coverage: [...one.coverage],
    pace: usual ? { ...usual, period } : null,
  }
}

interface Weighed {
  readonly allUsual: boolean
  readonly some: boolean
  readonly closed: boolean
  readonly partial: boolean
}

function weigh({ allUsual, some, closed, partial }: Weighed, { comparison }: Claim): Finding {
  const lower = comparison === 'at-least' || comparison === 'more-than'
  if (allUsual && (closed || (partial && lower))) return { value: 'supported', because: 'pace-every-rule' }
  if (!closed) return { value: 'not-enough-evidence', because: 'pace-incomplete' }
  return some
    ? { value: 'depends-on-rule', because: 'pace-some-rules' }
    : { value: 'refuted', because: 'pace-no-rule' }
}
