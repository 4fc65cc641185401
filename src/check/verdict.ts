/** The door of the room: a claim in, a verdict out. */
import type { Claim, Query, Verdict } from '../model/claim.ts'
import type { PublishedCount } from '../model/published-count.ts'
import { publishedCounts } from '../record/coverage.ts'
import type { Record } from '../record/database.ts'
import { type Asked, type Case, caseOf, opened } from './case.ts'
import type { Finding } from './finding.ts'
import { judgeCount } from './judge-count.ts'
import { judgeLength } from './judge-length.ts'
import { EVE_DAYS, judgeOrder } from './judge-order.ts'
import { judgeRank } from './judge-rank.ts'
import { judgeReference } from './judge-reference.ts'
import { judgeShare } from './judge-share.ts'
import type { Shelf } from './shelf.ts'

const DAY_MS = 86_400_000
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

const today = (): string => new Date().toISOString().slice(0, 10)

type Judge = (one: Case) => Finding | Promise<Finding>

const JUDGES: { readonly [kind in Exclude<Claim['kind'], 'other'>]: Judge } = {
  count: judgeCount,
  rank: judgeRank,
  first: judgeOrder,
  last: judgeOrder,
  'first-since': judgeOrder,
  nth: judgeOrder,
  only: judgeOrder,
  share: judgeShare,
  length: judgeLength,
}

/** Kinds that are said on the eve of the contact they are about. */
const AHEAD: ReadonlySet<Claim['kind']> = new Set(['first', 'first-since', 'nth'])

/** Why a claim cannot be put to the record at all; null where it can. */
function hindrance({ asserts }: Claim, asOf: string): Finding | null {
  const named = [asserts.guest, asserts.counterpart].some(
    (side) => side && (side.person || side.state || side.name),
  )
  if (!named && !asserts.hostState) return { value: 'cannot-be-checked', because: 'no-subject' }
  if (asserts.from !== null && asserts.from > plus(asOf, EVE_DAYS))
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
async function countsByOthers({ record, query, claim }: Case): Promise<Verdict['references']> {
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
  return rows.filter((row) => row.unit === query.unit && samePoint(row, open, claim)).map(published)
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
  if (claim.kind === 'other') return { ...BARE, ...judgeReference(asked), asOf }
  const hindered = hindrance(claim, asOf)
  if (hindered) return { ...BARE, ...hindered, asOf }
  const one = await caseOf(asked, AHEAD.has(claim.kind) ? plus(asOf, EVE_DAYS) : asOf)
  const finding = await JUDGES[claim.kind](one)
  const references = [...(finding.references ?? []), ...(await countsByOthers(one))]
  return { ...BARE, ...finding, coverage: [...one.coverage], references, asOf }
}

/**
 * Checks a claim against the record, as of the day it was said (`claim.asOf`), else of `asOf`, else of today.
 * Its numbers are made under every counting rule; what the record may lack is taken from its declared coverage.
 */
export const checkClaim = (
  record: Record,
  shelf: Shelf,
  claim: Claim,
  { asOf = today() }: { readonly asOf?: string } = {},
): Promise<Verdict> => judged({ claim, record, shelf, asOf: claim.asOf ?? asOf })
