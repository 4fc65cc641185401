/** Claims about anything but contacts: by the small reference tables, where one answers. */
import type { Claim } from '../model/claim.ts'
import type { ReferenceRow } from '../model/reference.ts'
import type { Asked } from './case.ts'
import type { Finding } from './finding.ts'
import { membersOf } from './regions.ts'
import type { Shelf } from './shelf.ts'

const OUTSIDE: Finding = { value: 'outside-the-record', because: 'no-table' }

/** Which table answers a superlative, and whether the most or the least is meant. */
const SUPERLATIVES: Readonly<Record<string, { table: ReferenceRow['table']; most: boolean }>> = {
  'largest-economy': { table: 'gdp', most: true },
  'smallest-economy': { table: 'gdp', most: false },
  'largest-country': { table: 'area', most: true },
  'largest-area': { table: 'area', most: true },
  area: { table: 'area', most: true },
  'most-populous': { table: 'population', most: true },
  'largest-population': { table: 'population', most: true },
  population: { table: 'population', most: true },
  'longest-land-border': { table: 'land-border', most: true },
}

/** The states that the claim is about, in alphabetical order. */
function statesOf({ asserts }: Claim): string[] {
  const states = [asserts.guest?.state, asserts.counterpart?.state, asserts.hostState]
  return [...new Set(states.filter((state) => typeof state === 'string'))].sort()
}

/** Members of a region or an organisation; null is the world, undefined a region nobody declared. */
function within(region: string | undefined, shelf: Shelf): readonly string[] | null | undefined {
  if (region === undefined || region === 'world' || region === 'continuous') return null
  return membersOf(region, shelf)
}

const sameStates = (row: ReferenceRow, states: readonly string[]): boolean =>
  row.states.length === states.length && row.states.every((state, at) => state === states[at])

/** The rows of the latest year that was over when the claim was said. */
function latest(rows: readonly ReferenceRow[], asOf: string): ReferenceRow[] {
  const before = rows.filter((row) => row.year === null || row.year < Number(asOf.slice(0, 4)))
  const year = Math.max(...before.flatMap((row) => row.year ?? []))
  return before.filter((row) => row.year === null || row.year === year)
}

const shown = (row: ReferenceRow) => ({
  label: row.states.join('–') + (row.continuous === false ? ' (in parts)' : ''),
  value: `${row.value} ${row.unit}`,
  source: row.source,
  asOf: row.year === null ? null : String(row.year),
})

/** First by the table among the rows given. */
function leads(rows: readonly ReferenceRow[], states: readonly string[], most: boolean): boolean {
  const own = rows.find((row) => sameStates(row, states))
  return (
    own !== undefined &&
    rows.every((row) => row === own || (most ? row.value < own.value : row.value > own.value))
  )
}

const SHOWN = 5

function ranked(rows: readonly ReferenceRow[], states: readonly string[], most: boolean): ReferenceRow[] {
  const sorted = [...rows].sort((a, b) => (most ? b.value - a.value : a.value - b.value))
  return sorted.filter((row, at) => at < SHOWN || sameStates(row, states))
}

/** A border may be followed from end to end, or be the sum of its parts: two rules, two answers. */
function border(rows: readonly ReferenceRow[], states: readonly string[], continuous: boolean): Finding {
  const unbroken = rows.filter((row) => row.continuous !== false)
  const references = ranked(rows, states, true).map(shown)
  const whole = leads(rows, states, true)
  const followed = leads(unbroken, states, true)
  if (continuous ? followed : followed && whole)
    return { value: 'supported', because: 'table-says-so', references }
  if (!continuous && followed !== whole)
    return { value: 'depends-on-rule', because: 'border-continuous', references }
  return { value: 'refuted', because: 'table-says-otherwise', references }
}

function superlative(
  asked: Asked,
  topic: string,
  { table, most }: { table: ReferenceRow['table']; most: boolean },
): Finding {
  const [, region, more] = topic.split(':')
  const states = statesOf(asked.claim)
  const members = within(region, asked.shelf)
  const all = asked.shelf.references?.get(table) ?? []
  if (states.length === 0 || members === undefined) return OUTSIDE
  const rows = latest(all, asked.asOf).filter(
    (row) => !members || row.states.every((state) => members.includes(state)),
  )
  if (!rows.some((row) => sameStates(row, states))) return OUTSIDE
  const said = /continuous|непрерывн|сплошн|үздіксіз/i
  if (table === 'land-border')
    return border(
      rows,
      states,
      region === 'continuous' || more === 'continuous' || said.test(asked.claim.quote),
    )
  const value = leads(rows, states, most) ? 'supported' : 'refuted'
  const because = value === 'supported' ? 'table-says-so' : 'table-says-otherwise'
  return { value, because, references: ranked(rows, states, most).map(shown) }
}

/** «in the SCO since 2001»: the year of entry; without a year, whether it is in. */
function membership({ claim, shelf, asOf }: Asked, organisation: string | undefined): Finding {
  const [state] = statesOf(claim)
  const rows = shelf.references?.get('membership') ?? []
  const row = rows.find((one) => one.of === organisation && one.states[0] === state)
  const known = rows.some((one) => one.of === organisation)
  if (!state || !known) return OUTSIDE
  const references = row ? [shown(row)] : []
  const year = claim.value ?? (claim.since ? Number(claim.since.slice(0, 4)) : null)
  const holds =
    row !== undefined && row.value <= Number(asOf.slice(0, 4)) && (year === null || row.value === year)
  return holds
    ? { value: 'supported', because: 'table-says-so', references }
    : { value: 'refuted', because: 'table-says-otherwise', references }
}

/** `outside-the-record` where no table answers. */
export function judgeReference(asked: Asked): Finding {
  const { topic } = asked.claim
  if (topic === null) return OUTSIDE
  const [name = '', region] = topic.split(':')
  if (name === 'membership' || name === 'member-since') return membership(asked, region)
  const known = SUPERLATIVES[name]
  return known ? superlative(asked, topic, known) : OUTSIDE
}
