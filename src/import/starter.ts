/** The record that ships with Elchi: where its files are, its coverage, and counts that others published. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type * as z from 'zod'
import { Coverage } from '../model/claim.ts'
import { PublishedCount } from '../model/published-count.ts'

/** `data/starter` at the package's root: as far from `src/import` as from `dist/import`. */
const FOLDER = new URL('../../data/starter/', import.meta.url)

const NAMES = [
  'putin-kazakhstan',
  'putin-trips',
  'putin-tokayev-contacts',
  'us-visits',
  'us-travels',
] as const

const pathOf = (name: string): string => fileURLToPath(new URL(name, FOLDER))

/** Paths of the starter record's CSV files, the small ones first; each has its codebook beside it. */
export function starterFiles(): string[] {
  return NAMES.map((name) => pathOf(`${name}.csv`))
}

/** Changes whenever a file of the starter record does: the record notes which edition it holds. */
export function starterEdition(): string {
  const hash = createHash('sha256')
  const beside = NAMES.flatMap((name) => [`${name}.csv`, `${name}.codebook.json`])
  for (const name of [...beside, 'coverage.jsonl', 'published-counts.jsonl'])
    hash.update(readFileSync(pathOf(name)))
  return hash.digest('hex').slice(0, 16)
}

function faultIn(line: string, schema: z.ZodType): string {
  try {
    const { error } = schema.safeParse(JSON.parse(line))
    return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') ?? ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** One noun a line; a line that is not one stops with file:line and key, since the file is our own. */
function nounsIn<T>(name: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(pathOf(name), 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const fault = faultIn(line, schema)
    if (fault) throw new Error(`${pathOf(name)}:${at + 1}: ${fault}`)
    return [schema.parse(JSON.parse(line))]
  })
}

/** For which leaders, states, years and kinds the starter record claims to be complete. */
export function starterCoverage(): Coverage[] {
  return nounsIn('coverage.jsonl', Coverage.strict())
}

/** Counts that others published of what the starter record holds. */
export function starterPublishedCounts(): PublishedCount[] {
  return nounsIn('published-counts.jsonl', PublishedCount)
}
