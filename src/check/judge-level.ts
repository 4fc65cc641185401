/** «It was a state visit», «in Almaty»: the contact is on record, but by another level or place. */
import type { Query } from '../model/claim.ts'
import { type Case, countedBy } from './case.ts'
import { type Counted, tallyOf } from './count.ts'
import { type Finding, isUsual } from './finding.ts'
import type { Occurrence } from './occurrence.ts'

/** The field that the question narrows by, and what it wants there. */
interface Narrowing {
  readonly field: 'format' | 'place'
  readonly wanted: readonly string[]
  readonly open: Query
  readonly told: (one: Occurrence) => readonly string[]
}

function narrowingOf(query: Query): Narrowing | null {
  if (query.formats.length > 0)
    return {
      field: 'format',
      wanted: query.formats,
      open: { ...query, formats: [] },
      told: (one) => one.formats,
    }
  if (query.place !== null)
    return {
      field: 'place',
      wanted: [query.place],
      open: { ...query, place: null },
      told: (one) => one.cities,
    }
  return null
}

/** Whether some source tells the field as the claim does, against what stands on record. */
function isDisputed({ contact }: Occurrence, { field, wanted }: Narrowing): boolean {
  const differing = (contact.disagreements[field] ?? []).map(({ value }) => value)
  const against = (contact.remarks ?? []).flatMap(({ kind, text }) =>
    kind === 'contradicts' && text.startsWith(`${field}: `) ? text.slice(field.length + 2).toLowerCase() : [],
  )
  return wanted.some((one) => differing.includes(one) || against.includes(one))
}

/** Every way to count it came out empty, and yet somebody was there. */
const cameToNothing = (counted: readonly Counted[]): boolean => counted.every(({ count }) => count === 0)

/**
 * For a claim of one level or place within given days: `sources-conflict` where some source says so too, `refuted`
 * where the record knows the field of all that happened then and it is another. Null where this decides nothing.
 */
export function toldOtherwise(one: Case, counted: readonly Counted[]): Finding | null {
  const { from, to } = one.claim.asserts
  const narrowing = narrowingOf(one.query)
  if (!narrowing || from === null || to === null || one.claim.value === 0 || !cameToNothing(counted))
    return null
  const there = countedBy(one, narrowing.open).filter((each) => isUsual(each) && each.count > 0)
  const ids = new Set(there.flatMap(({ members }) => members.map((member) => member.contact)))
  const met = one.occurrences.filter((occurrence) => ids.has(occurrence.contact.id))
  const tallies = there.map((each) => tallyOf(each, false))
  if (met.some((occurrence) => isDisputed(occurrence, narrowing)))
    return { value: 'sources-conflict', because: 'format-disputed', tallies }
  const known = met.length > 0 && met.every((occurrence) => narrowing.told(occurrence).length > 0)
  return known ? { value: 'refuted', because: 'told-otherwise', tallies } : null
}
