/** Counts as the reader wants them: with rules switched off and members left out. */
import type { Member, Query, Tally } from '../../../model/claim.ts'

/** What the reader has chosen. All of it stands in the address. */
export interface Choice {
  readonly off: ReadonlySet<string>
  readonly without: ReadonlySet<string>
  /** Leaves out every borderline member. */
  readonly strict: boolean
  /** The rule whose members are shown. */
  readonly rule: string | null
}

const DAY_MS = 86_400_000

function daysOf(members: readonly Member[]): number {
  const days = new Set<number>()
  for (const { first, last } of members)
    if (first && last) for (let day = Date.parse(first); day <= Date.parse(last); day += DAY_MS) days.add(day)
  return days.size
}

/** How many of the question's units the members make. */
function sizeOf(members: readonly Member[], unit: Query['unit']): number {
  if (unit === 'state') return new Set(members.flatMap(({ state }) => state ?? [])).size
  if (unit === 'city') return new Set(members.flatMap(({ place }) => place ?? [])).size
  return unit === 'day' ? daysOf(members) : members.length
}

export const isLeftOut = (member: Member, { without, strict }: Choice): boolean =>
  without.has(member.contact) || (strict && member.borderline.length > 0)

/** The count of a tally without the members left out. */
export const countOf = (tally: Tally, unit: Query['unit'], choice: Choice): number =>
  sizeOf(
    tally.members.filter((member) => !isLeftOut(member, choice)),
    unit,
  )

interface Wanted {
  readonly value: number | null
  readonly upper: number | null
  readonly comparison: string
}

const ABOUT = 0.1

/** Whether a count is what was claimed: «не менее 30» is given by 34. */
export function isGiven(count: number, { value, upper, comparison }: Wanted): boolean {
  if (value === null) return false
  if (comparison === 'at-least') return count >= value
  if (comparison === 'more-than') return count > value
  if (comparison === 'at-most') return count <= value
  if (comparison === 'less-than') return count < value
  if (comparison === 'about') return Math.abs(count - value) <= value * ABOUT
  return comparison === 'range' ? count >= value && count <= (upper ?? value) : count === value
}

const set = (query: URLSearchParams, key: string): ReadonlySet<string> =>
  new Set((query.get(key) ?? '').split(',').filter(Boolean))

/** The choice that an address holds. */
export const choiceIn = (query: URLSearchParams): Choice => ({
  off: set(query, 'off'),
  without: set(query, 'without'),
  strict: query.get('strict') === '1',
  rule: query.get('rule'),
})

/** The choice as an address holds it. */
export const choiceAsQuery = ({ off, without, strict, rule }: Choice): Readonly<Record<string, string>> => ({
  off: [...off].join(','),
  without: [...without].join(','),
  strict: strict ? '1' : '',
  rule: rule ?? '',
})
