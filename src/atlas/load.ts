/** The reference shelf in memory: read once, checked whole, never changed. */
import { Occasion, Office, Organisation, Person, Place, Publisher, State, Tenure } from '../model/atlas.ts'
import { faultAt, readCheckedRecords, readRecords } from './jsonl.ts'
import { brokenReferences } from './references.ts'

export interface Atlas {
  readonly states: ReadonlyMap<string, State>
  readonly offices: ReadonlyMap<string, Office>
  readonly persons: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly occasions: ReadonlyMap<string, Occasion>
  readonly publishers: ReadonlyMap<string, Publisher>
  readonly tenures: readonly Tenure[]
  /** By person id, earliest first. */
  readonly tenuresOf: ReadonlyMap<string, readonly Tenure[]>
  /** By state code or organisation id, earliest first. */
  readonly tenuresIn: ReadonlyMap<string, readonly Tenure[]>
}

function byId<T extends { id: string }>(file: string, records: readonly T[]): Map<string, T> {
  const map = new Map<string, T>()
  for (const [index, record] of records.entries()) {
    if (map.has(record.id)) throw new Error(faultAt(file, index + 1, `id: ${record.id} stands twice`))
    map.set(record.id, record)
  }
  return map
}

function grouped(tenures: readonly Tenure[], key: 'person' | 'of'): Map<string, Tenure[]> {
  const groups = new Map<string, Tenure[]>()
  for (const tenure of tenures) {
    const group = groups.get(tenure[key])
    if (group) group.push(tenure)
    else groups.set(tenure[key], [tenure])
  }
  for (const group of groups.values()) group.sort((a, b) => (a.start < b.start ? -1 : 1))
  return groups
}

function read(): Atlas {
  const tenures = readCheckedRecords('tenures.jsonl', Tenure)
  const atlas = {
    states: byId('states.jsonl', readCheckedRecords('states.jsonl', State)),
    offices: byId('offices.jsonl', readCheckedRecords('offices.jsonl', Office)),
    persons: byId('persons.jsonl', readCheckedRecords('persons.jsonl', Person)),
    places: byId('places.jsonl', readCheckedRecords('places.jsonl', Place)),
    organisations: byId('organisations.jsonl', readCheckedRecords('organisations.jsonl', Organisation)),
    occasions: byId('occasions.jsonl', readRecords('occasions.jsonl', Occasion)),
    publishers: byId('publishers.jsonl', readRecords('publishers.jsonl', Publisher)),
    tenures,
    tenuresOf: grouped(tenures, 'person'),
    tenuresIn: grouped(tenures, 'of'),
  }
  const broken = brokenReferences(atlas)
  if (broken.length > 0) throw new Error(broken.join('\n'))
  return atlas
}

let loaded: Atlas | null = null

/**
 * The atlas: keys of every record checked and every reference followed, once a process. Values are checked in full by the
 * tests alone, except where the schema fills in what a line leaves out: that would triple the time to load.
 * @throws with file, line and key when the data files are wrong.
 */
export function loadAtlas(): Atlas {
  loaded ??= read()
  return loaded
}
