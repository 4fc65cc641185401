/** `npm run eval`: every evaluation set that is there, one table. `--data DIR`, `--set NAME`, `--verbose`. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measure, Outcome } from './measure.ts'
import { factrueval } from './sets/factrueval.ts'
import { kaznerd } from './sets/kaznerd.ts'
import { kremlin } from './sets/kremlin.ts'
import { udKazakh } from './sets/ud-kazakh.ts'
import { table } from './table.ts'

type Scorer = (set: string, path: string) => Promise<Outcome>

/** Scorers by the beginning of a set's name, so that further months and splits are read without an edit. */
const SCORERS: readonly (readonly [string, Scorer])[] = [
  ['kremlin-', kremlin],
  ['factrueval-', factrueval],
  ['kaznerd-', kaznerd],
  ['ud-kazakh-', udKazakh],
]

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/eval' },
    set: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})

const measures: Measure[] = []
for (const [prefix, scorer] of SCORERS) {
  const names = setsIn(values.data, prefix)
  if (names.length === 0) measures.push({ set: `${prefix}*`, metric: 'absent', value: null, count: '' })
  for (const set of names) {
    const { measures: found, remarks } = await scorer(set, join(values.data, set))
    measures.push(...found)
    if (values.verbose) for (const remark of remarks) console.log(remark)
  }
}
console.log(table(measures))

function setsIn(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && (values.set === undefined || name === values.set))
    .sort()
}
