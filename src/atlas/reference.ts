/** The reference tables: figures of states that claims lean on. One file a table, one figure a line, each with its source. */
import { REFERENCE_TABLES, ReferenceRow } from '../model/reference.ts'
import { faultAt, readRecords } from './jsonl.ts'

export type References = ReadonlyMap<string, readonly ReferenceRow[]>

function tableOf(name: ReferenceRow['table']): ReferenceRow[] {
  const file = `reference/${name}.jsonl`
  const rows = readRecords(file, ReferenceRow)
  const wrong = rows.findIndex(
    (row) => row.table !== name || [...row.states].sort().join() !== row.states.join(),
  )
  if (wrong >= 0)
    throw new Error(faultAt(file, wrong + 1, `table or states: ${name}, states in alphabetical order`))
  return rows
}

let loaded: References | null = null

/**
 * Every table by its name, read and checked once a process.
 * @throws with file, line and key when a line is wrong.
 */
export function loadReferences(): References {
  loaded ??= new Map(REFERENCE_TABLES.map((name) => [name, tableOf(name)]))
  return loaded
}
