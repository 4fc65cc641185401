/** Counting under one rule: who is in, who might be left out, how many. */
import type { Member, Query, Tally } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import type { CountingRule } from './counting-rule.ts'
import { labelOf } from './label.ts'
import { isRemote, type Occurrence, occurrenceOf } from './occurrence.ts'
import { answers, concerned } from './select.ts'
import type { Shelf } from './shelf.ts'
import { inOrder, staysOf } from './stays.ts'

export interface Counted {
  readonly rule: CountingRule
  readonly members: readonly Member[]
  readonly borderline: readonly Member[]
  /** In the question's unit: members, or their states, cities or days. */
  readonly count: number
  /** With every borderline member left out. */
  readonly atLeast: number
}

const CERTAINTY = ['low', 'medium', 'high'] as const

const certainEnough = (rule: CountingRule, { contact }: Occurrence): boolean =>
  contact.certainty === null || CERTAINTY.indexOf(contact.certainty) >= CERTAINTY.indexOf(rule.certainty)

/** What the rule says of one contact, before legs are joined. */
function admits(rule: CountingRule, one: Occurrence): boolean {
  if (!rule.statuses.includes(one.contact.status) || !certainEnough(rule, one)) return false
  if (rule.remote !== 'in' && (rule.remote === 'only') !== isRemote(one)) return false
  if (rule.margins === 'out' && one.contact.format === 'margins') return false
  if (rule.transit === 'out' && one.contact.format === 'transit') return false
  if (rule.leased === 'out' && one.marks.includes('leased-territory')) return false
  if (rule.unannounced === 'out' && one.marks.includes('unannounced')) return false
  return rule.informal === 'in' || one.contact.format !== 'informal'
}

/** What the rule says of a whole stay. An office that the question names goes before the rule's. */
function keeps(rule: CountingRule, one: Occurrence, officeAsked: boolean): boolean {
  if (rule.offices === 'highest' && !officeAsked && !one.highest) return false
  if (rule.places === 'capital' && !one.capital) return false
  if (rule.formats !== 'any' && !rule.formats.some((format) => one.formats.includes(format))) return false
  return rule.summits === 'in' || (rule.summits === 'only') === one.summit
}

/** Begun within the window; one known too vaguely to tell is in, and marked. Without a day: only where no window is. */
function within(one: Occurrence, { from, to }: Query): Occurrence | null {
  if (one.first === null || one.last === null)
    return from === null && to === null ? marked(one, 'no-day') : null
  const inside = (day: string) => (from === null || day >= from) && (to === null || day <= to)
  if (inside(one.first)) return one
  const vague = !/^\d{4}-\d\d-\d\d/.test(one.contact.when?.edtf ?? '')
  const overlaps = (from === null || one.last >= from) && (to === null || one.first <= to)
  return vague && overlaps ? marked(one, 'day-open') : null
}

const marked = (one: Occurrence, mark: string): Occurrence => ({ ...one, marks: [...one.marks, mark] })

function member(one: Occurrence, city?: string): Member {
  return {
    contact: one.contact.id,
    label: labelOf(one.contact, city),
    first: one.first,
    last: one.last,
    place: city ?? one.cities[0] ?? null,
    state: one.state,
    borderline: [...one.marks],
  }
}

/** Rules share their stays, and so the members made of them. */
const madeBefore = new WeakMap<Occurrence, Member>()

function wholeMember(one: Occurrence): Member {
  const known = madeBefore.get(one)
  if (known) return known
  const made = member(one)
  madeBefore.set(one, made)
  return made
}

const cityMembers = (one: Occurrence): Member[] => one.cities.map((city) => member(one, city))

const DAY_MS = 86_400_000

/** Days from the first to the last, both counted; each day once however many members share it. */
function daysOf(members: readonly Member[]): number {
  const days = new Set<number>()
  for (const { first, last } of members) {
    if (!first || !last) continue
    for (let day = Date.parse(first); day <= Date.parse(last); day += DAY_MS) days.add(day)
  }
  return days.size
}

/** How many of the question's units the members make. */
export function sizeOf(members: readonly Member[], unit: Query['unit']): number {
  if (unit === 'state') return new Set(members.flatMap((one) => one.state ?? [])).size
  if (unit === 'city') return new Set(members.flatMap((one) => one.place ?? [])).size
  return unit === 'day' ? daysOf(members) : members.length
}

/** Contacts that the question is about, as occurrences of the side it asks about, by their days. */
export function occurrencesFor(contacts: readonly Contact[], query: Query, shelf: Shelf): Occurrence[] {
  const found = contacts.flatMap((contact) => {
    const side = concerned(contact, query, shelf)
    return side ? [occurrenceOf(contact, shelf, side)] : []
  })
  return inOrder(found)
}

/** In order, without the talks within a visit that is counted itself. */
function wholes(occurrences: readonly Occurrence[]): Occurrence[] {
  const ids = new Set(occurrences.map((one) => one.contact.id))
  return inOrder(occurrences.filter(({ contact }) => contact.partOf === null || !ids.has(contact.partOf)))
}

type Units = readonly Occurrence[]

/** Most rules join the same legs: for one list of occurrences they are joined once. */
const joinedBefore = new WeakMap<readonly Occurrence[], Map<string, Units>>()

function unitsOf(rule: CountingRule, occurrences: readonly Occurrence[]): Units {
  const known = joinedBefore.get(occurrences) ?? new Map<string, Units>()
  joinedBefore.set(occurrences, known)
  const { unit, statuses, certainty, remote, margins, transit, leased, unannounced, informal } = rule
  const ways = { statuses, certainty, remote, margins, transit, leased, unannounced, informal }
  const key = JSON.stringify([unit === 'leg', ways])
  const found = known.get(key)
  if (found) return found
  const admitted = occurrences.filter((one) => admits(rule, one))
  const units = unit === 'leg' ? wholes(admitted) : staysOf(admitted)
  known.set(key, units)
  return units
}

/** Counts occurrences, the whole itinerary of those asked about, under one rule. */
export function countOccurrences(
  rule: CountingRule,
  occurrences: readonly Occurrence[],
  { query, shelf }: { query: Query; shelf: Shelf },
): Counted {
  const officeAsked = query.inOffice !== null
  const members: Member[] = []
  for (const one of unitsOf(rule, occurrences)) {
    if (!answers(one, query, shelf) || !keeps(rule, one, officeAsked)) continue
    const inside = within(one, query)
    if (!inside) continue
    if (rule.unit === 'city' && inside.cities.length > 1) members.push(...cityMembers(inside))
    else members.push(wholeMember(inside))
  }
  const plain = members.filter((one) => one.borderline.length === 0)
  return {
    rule,
    members,
    borderline: members.filter((one) => one.borderline.length > 0),
    count: sizeOf(members, query.unit),
    atLeast: sizeOf(plain, query.unit),
  }
}

/**
 * Counts what the query asks for under one rule. `contacts` should hold the guest's whole itinerary, since a stay ends
 * where another state begins; the query picks from it.
 */
export const count = (
  rule: CountingRule,
  contacts: readonly Contact[],
  { query, shelf }: { query: Query; shelf: Shelf },
): Counted => countOccurrences(rule, occurrencesFor(contacts, query, shelf), { query, shelf })

/** A count as a verdict shows it; `gives`: whether it is what the claim says. */
export const tallyOf = (counted: Counted, gives: boolean): Tally => ({
  rule: counted.rule.id,
  says: counted.rule.says.en,
  count: counted.count,
  atLeast: counted.atLeast,
  members: [...counted.members],
  borderline: [...counted.borderline],
  gives,
})
