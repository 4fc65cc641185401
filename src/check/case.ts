/** A claim made ready for judging: its question as of a day, the contacts it bears on, how complete they are. */
import type { Claim, Coverage, Query } from '../model/claim.ts'
import type { Record } from '../record/database.ts'
import { type Counted, countOccurrences } from './count.ts'
import { rulesFor } from './counting.ts'
import type { CountingRule } from './counting-rule.ts'
import { type Completeness, completenessOf, declaredFor } from './coverage.ts'
import { itineraryFor } from './load-contacts.ts'
import type { Occurrence } from './occurrence.ts'
import { type HostFilter, occurrencesAsked } from './occurrences.ts'
import { membersOf } from './regions.ts'
import { subjectMatter } from './select.ts'
import type { Shelf } from './shelf.ts'

export interface Case {
  readonly claim: Claim
  /** The claim's question, its window closed at `asOf`. */
  readonly query: Query
  /** The day the claim was said, else the day of asking. */
  readonly asOf: string
  readonly record: Record
  readonly shelf: Shelf
  readonly rules: readonly CountingRule[]
  readonly occurrences: readonly Occurrence[]
  readonly coverage: readonly Coverage[]
  readonly completeness: Completeness
}

export interface Asked {
  readonly claim: Claim
  readonly record: Record
  readonly shelf: Shelf
  readonly asOf: string
  readonly ownRules?: readonly CountingRule[]
}

/** Window ends no later than the day the claim was said. */
const closedAt = (query: Query, day: string): Query => ({
  ...query,
  to: query.to !== null && query.to < day ? query.to : day,
})

/** Hosts that count: members of an organisation, or those outside it; null where all do. */
function hostFilter(among: string | null, shelf: Shelf): HostFilter | null {
  const [side, id = ''] = (among ?? '').split(':')
  const members = membersOf(id, shelf)
  if (!members || (side !== 'in' && side !== 'outside')) return null
  return (state) => state !== null && members.includes(state) === (side === 'in')
}

/** `until`: how far the question reaches; some claims are said on the eve of what they are about. */
export async function caseOf(asked: Asked, until: string = asked.asOf): Promise<Case> {
  const { claim, record, shelf, asOf } = asked
  const query = closedAt(claim.asserts, until)
  const open = opened(query, claim)
  const contacts = await itineraryFor(record, open)
  const hosts = hostFilter(claim.among, shelf)
  const occurrences = occurrencesAsked(contacts, { query: open, shelf, among: hosts && claim.among, hosts })
  const coverage = await declaredFor(record, open, shelf)
  const completeness = completenessOf(coverage, { query: closedAt(open, asOf), shelf })
  return {
    claim,
    query,
    asOf,
    record,
    shelf,
    rules: rulesOf(query, asked.ownRules),
    occurrences,
    coverage,
    completeness,
  }
}

function rulesOf(query: Query, own: readonly CountingRule[] = []): CountingRule[] {
  const what = subjectMatter(query)
  return [...rulesFor(what), ...own.filter((rule) => rule.of.includes(what))]
}

/** The question with the side left open that the claim picks out: a rank is about every rival, «abroad» about any host. */
export function opened(query: Query, { kind, among, than }: Claim): Query {
  if (than) return query
  if (kind === 'rank' && among === 'guests') return { ...query, guest: null }
  if (kind === 'rank' && among === 'counterparts') return { ...query, counterpart: null }
  return kind === 'rank' || among === 'abroad' ? { ...query, hostState: null, place: null } : query
}

/** The question counted under every rule that can answer it. */
export const countedBy = (one: Case, query: Query = one.query): Counted[] =>
  one.rules.map((rule) => countOccurrences(rule, one.occurrences, { query, shelf: one.shelf }))
