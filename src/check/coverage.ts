/** How complete the record is for a question, by what it declares. */
import type { Coverage, Query } from '../model/claim.ts'
import { coverageFor } from '../record/coverage.ts'
import type { Record } from '../record/database.ts'
import { subjectMatter } from './select.ts'
import type { Shelf } from './shelf.ts'

/** `none`: nothing is declared for it. */
export type Completeness = Coverage['completeness'] | 'none'

/** Whether what is not on record may be taken not to have been. */
export const isClosed = (completeness: Completeness): boolean =>
  completeness === 'complete' || completeness === 'near-complete'

const kindsOf = (query: Query): Query['kinds'] =>
  query.kinds.length > 0 ? query.kinds : subjectMatter(query) === 'visits' ? ['visit'] : []

/** Declarations that touch the question; those of one pair of people say nothing of a question about one. */
export async function declaredFor(record: Record, query: Query, shelf: Shelf): Promise<Coverage[]> {
  const declared = await coverageFor(record, {
    guestPerson: query.guest?.person ?? null,
    guestState: guestStateOf(query, shelf),
    hostState: query.hostState,
    counterpart: query.counterpart?.person ?? null,
    kinds: kindsOf(query),
    from: query.from,
    to: query.to,
  })
  return declared.filter((row) => row.counterpart === null || query.counterpart !== null)
}

const guestStateOf = ({ guest }: Query, shelf: Shelf): string | null =>
  guest?.state ?? shelf.persons.get(guest?.person ?? '')?.state ?? null

/** A declaration about anyone, anywhere holds for each; one about Kazakhstan says nothing of the rest. */
function includes(row: Coverage, { query, shelf }: { query: Query; shelf: Shelf }): boolean {
  const sides: readonly (readonly [string | null, string | null])[] = [
    [row.guestPerson, query.guest?.person ?? null],
    [row.guestState, guestStateOf(query, shelf)],
    [row.hostState, query.hostState],
    [row.counterpart, query.counterpart?.person ?? null],
  ]
  const kinds = kindsOf(query)
  return (
    sides.every(([declared, asked]) => declared === null || declared === asked) &&
    (row.kinds.length === 0 || (kinds.length > 0 && kinds.every((kind) => row.kinds.includes(kind))))
  )
}

/** Nobody travels in office before taking the first: a question without a start begins there. */
function startOf(query: Query, shelf: Shelf): string | null {
  if (query.from !== null) return query.from
  const starts = (shelf.tenuresOf.get(query.guest?.person ?? '') ?? []).map((tenure) => tenure.start).sort()
  return starts[0] ?? null
}

const ORDER: readonly Completeness[] = ['complete', 'near-complete', 'partial', 'none']

const DAY_MS = 86_400_000
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The best that the declarations say of the day, and until when they say so. */
function bestOn(rows: readonly Coverage[], day: string): { level: Completeness; until: string } | null {
  const there = rows.filter((row) => row.from <= day && day <= row.to)
  const [best] = there.sort(
    (a, b) => ORDER.indexOf(a.completeness) - ORDER.indexOf(b.completeness) || (a.to > b.to ? -1 : 1),
  )
  return best ? { level: best.completeness, until: best.to } : null
}

/**
 * How complete the record is over the question's whole window, the least of its parts; parts that nothing is declared
 * for make it partial, or none where nothing is declared at all.
 */
export function completenessOf(
  declared: readonly Coverage[],
  { query, shelf }: { query: Query; shelf: Shelf },
): Completeness {
  const rows = declared.filter((row) => includes(row, { query, shelf }))
  if (rows.length === 0) return 'none'
  const asked = windowOf(rows, query, shelf)
  let worst: Completeness = 'complete'
  for (let day = asked.from; day <= asked.to; ) {
    const best = bestOn(rows, day)
    if (!best) return worse(worst, rows.some((row) => overlaps(row, asked)) ? 'partial' : 'none')
    worst = worse(worst, best.level)
    day = plus(best.until, 1)
  }
  return worst
}

/** What was compiled some days before the question was asked is not incomplete for that. */
const GRACE_DAYS = 31

function windowOf(rows: readonly Coverage[], query: Query, shelf: Shelf): { from: string; to: string } {
  const latest =
    rows
      .map((row) => row.to)
      .sort()
      .at(-1) ?? ''
  const earliest = rows.map((row) => row.from).sort()[0] ?? latest
  const to = query.to ?? latest
  return {
    from: startOf(query, shelf) ?? earliest,
    to: to > latest && to <= plus(latest, GRACE_DAYS) ? latest : to,
  }
}

const overlaps = (row: Coverage, { from, to }: { from: string; to: string }): boolean =>
  row.from <= to && row.to >= from

/** The less complete of the two. */
export const worse = (a: Completeness, b: Completeness): Completeness =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b
