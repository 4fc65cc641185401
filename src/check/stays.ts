/** Legs of a journey → unbroken stays; several meetings within one journey → one encounter. */
import type { Occurrence } from './occurrence.ts'

const DAY_MS = 86_400_000

/** Whether the later one begins no more than a day after the earlier ends. */
function adjoins(earlier: Occurrence, later: Occurrence): boolean {
  if (!earlier.last || !later.first) return false
  if (later.first <= earlier.last) return true
  return Date.parse(later.first) - Date.parse(earlier.last) <= DAY_MS
}

const later = (a: string | null, b: string | null): string | null => (a && b && a > b ? a : (b ?? a))

const either = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

/** A visit stands for what happened within it. */
const leading = (a: Occurrence, b: Occurrence): Occurrence =>
  b.contact.kind === 'visit' && a.contact.kind !== 'visit' ? b : a

/** Plain evidence outweighs doubt: together they are doubtful only where each part is. */
const sharedMarks = (a: Occurrence, b: Occurrence): string[] =>
  a.marks.length === 0 || b.marks.length === 0 ? [] : either(a.marks, b.marks)

const joined = (a: Occurrence, b: Occurrence): Occurrence => ({
  ...leading(a, b),
  contacts: [...a.contacts, ...b.contacts],
  highest: a.highest || b.highest,
  cities: either(a.cities, b.cities),
  capital: a.capital || b.capital,
  first: a.first,
  last: later(a.last, b.last),
  formats: either(a.formats, b.formats),
  summit: a.summit && b.summit,
  marks: sharedMarks(a, b),
})

const LAST = '9999'

/** As text: `localeCompare` is fifty times slower, and ISO days need no locale. */
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const order = (a: Occurrence, b: Occurrence): number =>
  compared(a.first ?? LAST, b.first ?? LAST) ||
  compared(a.last ?? LAST, b.last ?? LAST) ||
  compared(a.contact.id, b.contact.id)

/** Sorted by their days, those without a day last. */
export const inOrder = (occurrences: readonly Occurrence[]): Occurrence[] => [...occurrences].sort(order)

/**
 * Joins what follows upon one another in one state for one guest. `occurrences` must hold the guest's whole itinerary:
 * a leg in another state between two ends the stay.
 */
export function staysOf(occurrences: readonly Occurrence[]): Occurrence[] {
  const stays = new Map<string, Occurrence[]>()
  for (const next of inOrder(occurrences)) {
    const own = stays.get(next.who)
    const last = own?.at(-1)
    if (!own) stays.set(next.who, [next])
    else if (last && last.state !== null && last.state === next.state && adjoins(last, next))
      own[own.length - 1] = joined(last, next)
    else own.push(next)
  }
  return inOrder([...stays.values()].flat())
}
