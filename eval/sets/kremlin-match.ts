/** When a contact read is the contact annotated, and which of its fields are right. */
import type { ContactReading } from '../../src/publish/reading-schema.ts'
import { folded, sameName } from '../names.ts'
import type { GoldContact } from './kremlin-gold.ts'

const GROUPS: Readonly<Record<string, string>> = {
  visit: 'visit',
  meeting: 'meeting',
  talks: 'meeting',
  ceremony: 'meeting',
  call: 'call',
  letter: 'letter',
  multilateral: 'multilateral',
}

/** The CIS is no state, but the gold writes it where a state stands. */
const stateOf = (side: { state: string | null; organisation: string | null }): string | null =>
  side.state ?? side.organisation?.toUpperCase() ?? null

const statesOf = (sides: readonly { state: string | null; organisation?: string | null }[]): string =>
  [...new Set(sides.map(({ state, organisation = null }) => stateOf({ state, organisation })))]
    .filter((state) => state !== null)
    .sort()
    .join(' ')

/**
 * How well a contact read fits the gold: 0 where it is another contact (kind group, set of states, or a side without
 * one same person), else 1 and a little for every field that agrees, so that the best pair is taken first.
 */
export function fit(gold: GoldContact, read: ContactReading): number {
  const kinds = [gold.kind, ...gold.altKinds].map((kind) => GROUPS[kind])
  if (!kinds.includes(GROUPS[read.kind])) return 0
  if (statesOf(gold.participants) !== statesOf(read.participants) || !samePersons(gold, read)) return 0
  const agreeing = Object.values(fields(gold, read)).filter((right) => right === true).length
  return 1 + agreeing / 10
}

/** On each side that the gold names, at least one of its persons was read. */
function samePersons(gold: GoldContact, read: ContactReading): boolean {
  const wanted = named(gold)
  const isRead = ({ name, state }: GoldPerson): boolean =>
    read.participants.some((side) => stateOf(side) === state && isNamed(side, name))
  return wanted.every(({ state }) => wanted.some((person) => person.state === state && isRead(person)))
}

type GoldPerson = { readonly name: string; readonly state: string | null }

const named = (gold: GoldContact): GoldPerson[] =>
  gold.participants.flatMap(({ name, state }) => (name === null ? [] : [{ name, state }]))

const isNamed = (side: ContactReading['participants'][number], name: string): boolean =>
  [side.name, side.names.ru].some((read) => read !== null && read !== undefined && sameName(read, name))

/** Right, wrong, or null where the gold does not say. */
export interface Fields {
  readonly status: boolean
  readonly place: boolean | null
  readonly start: boolean
  readonly format: boolean
}

export const fields = (gold: GoldContact, read: ContactReading): Fields => ({
  status: gold.status === read.status,
  place: placeRight(gold, read),
  start: startRight(gold, read),
  format:
    gold.format === null ? !isLevel(read) : [gold.format, ...gold.altFormats].includes(read.format ?? ''),
})

/** Formats that merely repeat the kind («phone» of a call) are not wrong where the gold gives none. */
const isLevel = ({ kind, format }: ContactReading): boolean => format !== null && kind !== 'call'

function placeRight({ place, placeFrom }: GoldContact, read: ContactReading): boolean | null {
  if (placeFrom === 'dateline') return null
  if (place === null) return read.place === null
  const state = read.place?.state ?? read.hostState
  if (place.city === null) return state === place.state
  return read.place !== null && sameName(read.place.name, place.city)
}

function startRight({ start, startExact, startApprox }: GoldContact, read: ContactReading): boolean {
  if (start === null) return read.start === null || read.start.startsWith(startApprox ?? '?')
  return read.start === start || (startExact === false && read.start === null)
}

export interface OfficeCount {
  readonly right: number
  readonly of: number
}

/** Offices of the persons that both name. Titles agree when one holds the other, or in the post they begin with. */
export function offices(gold: GoldContact, read: ContactReading): OfficeCount {
  const pairs = gold.participants.flatMap(({ name, office }) => {
    const side = name === null ? undefined : read.participants.find((read) => isNamed(read, name))
    return office === null || side === undefined ? [] : [[office, side.office ?? ''] as const]
  })
  return { right: pairs.filter(([a, b]) => sameOffice(a, b)).length, of: pairs.length }
}

/** The words of a title that say which post: the first, and those after it up to a name («Республики», «Франции»). */
const post = (office: string): string => {
  const words = office.split(/[\s,]+/)
  const name = words.findIndex((word, at) => at > 0 && /^\p{Lu}/u.test(word))
  return folded(words.slice(0, name === -1 ? words.length : name).join(' '))
}

function sameOffice(gold: string, read: string): boolean {
  const [a, b] = [folded(gold), folded(read)]
  return b !== '' && (a.includes(b) || b.startsWith(post(gold)))
}
