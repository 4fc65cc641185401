/** «more often to China than to India», «these two met more often than those»: two numbers side by side, under every rule. */
import type { Claim, Query } from '../model/claim.ts'
import { type Case, caseOf, countedBy } from './case.ts'
import { tallyOf } from './count.ts'
import { worse } from './coverage.ts'
import { type Finding, standing } from './finding.ts'
import { nameOf, weigh } from './judge-rank.ts'

function compares(own: number, other: number, { comparison }: Claim): boolean {
  if (comparison === 'more-than') return own > other
  return comparison === 'less-than' ? own < other : own === other
}

/** The side in which the two differ, as the verdict names it. */
function labelOf(one: Case, query: Query): { state: string | null; label: string } {
  const than = one.claim.than ?? {}
  const ids = [
    ...(than.guest === undefined ? [] : [query.guest?.person ?? query.guest?.state]),
    ...(than.counterpart === undefined ? [] : [query.counterpart?.person ?? query.counterpart?.state]),
    ...(than.hostState === undefined ? [] : [query.hostState]),
  ].flatMap((id) => id ?? [])
  return {
    state: than.hostState ? query.hostState : null,
    label: ids.map((id) => nameOf(one, id)).join(' – '),
  }
}

/** The question with the rival in its place: what the claim leaves out of it is as in the question. */
const rivalQuery = ({ asserts, than }: Claim): Query => ({
  ...asserts,
  ...Object.fromEntries(Object.entries(than ?? {}).filter(([, side]) => side !== undefined)),
})

/** Judges a comparison with one rival, each of whose sides may differ from the question's. */
export async function judgeRival(one: Case): Promise<Finding> {
  const { claim, record, shelf, asOf } = one
  const asserts = rivalQuery(claim)
  const rival = await caseOf({ claim: { ...claim, kind: 'count', than: null, asserts }, record, shelf, asOf })
  const own = countedBy(one)
  const others = countedBy({ ...rival, rules: one.rules })
  const gives = own.map(({ count }, at) => compares(count, others[at]?.count ?? 0, claim))
  const completeness = worse(one.completeness, rival.completeness)
  const counts = (side: typeof own) => Object.fromEntries(side.map(({ rule, count }) => [rule.id, count]))
  return {
    ...weigh({ ...one, completeness }, standing(own, gives)),
    tallies: own.map((each, at) => tallyOf(each, gives[at] ?? false)),
    rivals: [
      { ...labelOf(one, one.query), counts: counts(own) },
      { ...labelOf(one, rival.query), counts: counts(others) },
    ],
  }
}
