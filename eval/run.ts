/** `npm run eval`: every evaluation set that is there, one table. `--data DIR`, `--claims DIR`, `--set NAME`, `--verbose`; `--generated N` makes claims. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generatedClaims } from './claims-generated.ts'
import type { Measure, Outcome } from './measure.ts'
import { claims } from './sets/claims.ts'
import { factrueval } from './sets/factrueval.ts'
import { kaznerd } from './sets/kaznerd.ts'
import { kremlin } from './sets/kremlin.ts'
import { udKazakh } from './sets/ud-kazakh.ts'
import { table } from './table.ts'

/** `path` is a set's folder, for claims its file. */
type Scorer = (set: string, path: string) => Promise<Outcome>

/** Scorers by the beginning of a set's name, so that further months and splits are read without an edit. */
const SCORERS: readonly (readonly [string, Scorer, 'data' | 'claims'])[] = [
  ['kremlin-', kremlin, 'data'],
  ['factrueval-', factrueval, 'data'],
  ['kaznerd-', kaznerd, 'data'],
  ['ud-kazakh-', udKazakh, 'data'],
  ['claims-', claims, 'claims'],
]

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/eval' },
    claims: { type: 'string', default: '../shared/data/claims' },
    set: { type: 'string' },
    generated: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})

const measures: Measure[] = []
for (const [prefix, scorer, shelf] of SCORERS) {
  const names = setsIn(values[shelf], prefix)
  if (names.length === 0 && values.set === undefined)
    measures.push({ set: `${prefix}*`, metric: 'absent', value: null, count: '' })
  for (const set of names) {
    const { measures: found, remarks } = await scorer(set, join(values[shelf], set))
    measures.push(...found)
    if (values.verbose) for (const remark of remarks) console.log(remark)
  }
}
if (values.generated !== undefined) {
  const { measures: found, remarks } = await generatedClaims(Number(values.generated))
  measures.push(...found)
  if (values.verbose) for (const remark of remarks) console.log(remark)
}
console.log(table(measures))

function setsIn(folder: string, prefix: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && (values.set === undefined || name.startsWith(values.set)))
    .sort()
}
