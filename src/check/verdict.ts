/** The door of the room: a claim in, a verdict out. */
import type { Claim, Query, Verdict } from '../model/claim.ts'
import type { PublishedCount } from '../model/published-count.ts'
import { publishedCounts } from '../record/coverage.ts'
import type { Record } from '../record/database.ts'
import { type Asked, type Case, caseOf, opened } from './case.ts'
import type { CountingRule } from './counting-rule.ts'
import type { Finding } from './finding.ts'
import { judgeCount } from './judge-count.ts'
import { judgeFrequency } from './judge-frequency.ts'
import { judgeLength } from './judge-length.ts'
import { EVE_DAYS, judgeOrder } from './judge-order.ts'
import { judgeRank } from './judge-rank.ts'
import { judgeReference } from './judge-reference.ts'
import { judgeRival } from './judge-rival.ts'
import { judgeShare } from './judge-share.ts'
import { isClaimed } from './number.ts'
import type { Shelf } from './shelf.ts'

const DAY_MS = 86_400_000
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

const today = (): string => new Date().toISOString().slice(0, 10)

type Judge = (one: Case) => Finding | Promise<Finding>

const JUDGES: { readonly [kind in Exclude<Claim['kind'], 'other'>]: Judge } = {
  count: judgeCount,
  rank: (one) => (one.claim.than ? judgeRival(one) : judgeRank(one)),
  first: judgeOrder,
  last: judgeOrder,
  'first-since': judgeOrder,
  nth: judgeOrder,
  only: (one) => (one.claim.instance || one.claim.since ? judgeOrder(one) : judgeCount(one)),
  share: judgeShare,
  length: judgeLength,
}

/** Kinds that are said on the eve of the contact they are about. */
const AHEAD: ReadonlySet<Claim['kind']> = new Set(['first', 'first-since', 'nth'])

/** Why a claim cannot be put to the record at all; null where it can. */
function hindrance({ asserts, kind }: Claim, asOf: string): Finding | null {
  const named = [asserts.guest, asserts.counterpart].some(
    (side) => side && (side.person || side.state || side.name),
  )
  if (!named && !asserts.hostState) return { value: 'cannot-be-checked', because: 'no-subject' }
  if (asserts.from !== null && asserts.from > (AHEAD.has(kind) ? plus(asOf, EVE_DAYS) : asOf))
    return { value: 'cannot-be-checked', because: 'future' }
  return null
}

const published = (row: PublishedCount) => ({
  label: [row.publisher, row.hostState].filter(Boolean).join(', '),
  value: `${row.comparison === 'exact' ? '' : `${row.comparison} `}${row.value}${row.rule ? ` (${row.rule})` : ''}`,
  source: row.source,
  asOf: row.published,
})

/** Counts by others of the very question, over the same time: for ranks, of every rival. */
async function countsByOthers({ record, query, claim }: Case): Promise<PublishedCount[]> {
  if (claim.kind !== 'count' && claim.kind !== 'rank') return []
  const open = opened(query, claim)
  const rows = await publishedCounts(record, {
    guestPerson: open.guest?.person ?? null,
    hostState: open.hostState,
    counterpart: open.counterpart?.person ?? null,
    kinds: open.kinds,
    from: open.from,
    to: open.to,
  })
  return rows.filter((row) => row.unit === query.unit && samePoint(row, open, claim))
}

function samePoint(row: PublishedCount, query: Query, { kind }: Claim): boolean {
  const rivals = kind === 'rank' && row.hostState !== null
  return (
    row.guestPerson === (query.guest?.person ?? null) &&
    row.counterpart === (query.counterpart?.person ?? null) &&
    (rivals || row.hostState === query.hostState) &&
    row.from === query.from
  )
}

/** Where the record cannot tell, another number published of the very same days is a conflict of sources. */
function contradicted(finding: Finding, { claim }: Case, others: readonly PublishedCount[]): Finding {
  const { from, to } = claim.asserts
  if (finding.value !== 'not-enough-evidence' || claim.kind !== 'count' || from === null || to === null)
    return finding
  const differing = others.some(
    (row) => row.to === to && row.comparison === 'exact' && !isClaimed(row.value, claim),
  )
  return differing ? { ...finding, value: 'sources-conflict', because: 'others-disagree' } : finding
}

const BARE: Omit<Verdict, 'value' | 'because'> = {
  tallies: [],
  holdsIfOneLeftOut: null,
  rivals: [],
  coverage: [],
  references: [],
  asOf: null,
}

async function judged(asked: Asked): Promise<Verdict> {
  const { claim, asOf } = asked
  if (claim.hindrance) return { ...BARE, value: 'cannot-be-checked', because: claim.hindrance, asOf }
  if (claim.topic?.startsWith('frequency:')) return { ...BARE, ...(await judgeFrequency(asked)), asOf }
  if (claim.kind === 'other') return { ...BARE, ...judgeReference(asked), asOf }
  const hindered = hindrance(claim, asOf)
  if (hindered) return { ...BARE, ...hindered, asOf }
  const one = await caseOf(asked, AHEAD.has(claim.kind) ? plus(asOf, EVE_DAYS) : asOf)
  const others = await countsByOthers(one)
  const finding = contradicted(await JUDGES[claim.kind](one), one, others)
  const references = [...(finding.references ?? []), ...others.map(published)]
  return { ...BARE, ...finding, coverage: [...one.coverage], references, asOf }
}

/** Kinds whose truth moves with time; first, n-th and the like speak of one contact for good. */
const MOVING: ReadonlySet<Claim['kind']> = new Set(['count', 'rank', 'last', 'only', 'share'])

/** What a later day says of a claim that was settled the other way when it was said; null where nothing moved. */
function moved(then: Verdict, now: Verdict): NonNullable<Verdict['later']> | null {
  const { asOf } = now
  if (then.value === 'supported' && (now.value === 'refuted' || now.value === 'outdated'))
    return { value: 'outdated', because: 'true-when-said', asOf }
  if (then.value === 'refuted' && now.value === 'supported')
    return { value: 'supported', because: 'true-only-later', asOf }
  return null
}

/**
 * Checks a claim against the record as of the day it was said (`claim.asOf`), else as of today. With `asOf`, a claim
 * said on an earlier day is checked as of that day too; what that changes stands in `later` and overrides nothing.
 * Numbers are made under every counting rule; what the record may lack is taken from its declared coverage.
 */
export async function checkClaim(
  record: Record,
  shelf: Shelf,
  claim: Claim,
  { asOf, ownRules = [] }: Manner = {},
): Promise<Verdict> {
  const said = claim.asOf ?? asOf ?? today()
  const then = await judged({ claim, record, shelf, ownRules, asOf: said })
  if (!asOf || asOf <= said || !MOVING.has(claim.kind)) return then
  return { ...then, later: moved(then, await judged({ claim, record, shelf, ownRules, asOf })) }
}

export interface Manner {
  /** A later day as of which the claim is checked again. */
  readonly asOf?: string
  /** A user's own ways of counting, beside the presets. */
  readonly ownRules?: readonly CountingRule[]
}
