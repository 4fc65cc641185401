/** What ships in `data/starter`: record files with their codebooks, coverage, and counts published by others. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type * as z from 'zod'
import { Coverage } from '../model/claim.ts'
import { PublishedCount } from '../model/published-count.ts'

/** Beside `src/` and `dist/` alike, two levels above this file. */
const FOLDER = new URL('../../data/starter/', import.meta.url)

export interface StarterFiles {
  /** Changes whenever a byte of the starter record does. */
  readonly edition: string
  readonly files: readonly { readonly name: string; readonly path: string }[]
  readonly coverage: readonly Coverage[]
  readonly publishedCounts: readonly PublishedCount[]
}

/** Edition and paths only: what every start asks. */
export function starterEdition(): string {
  const hash = createHash('sha256')
  for (const name of names(/\.(?:csv|jsonl|json)$/))
    hash.update(name).update(readFileSync(new URL(name, FOLDER)))
  return hash.digest('hex').slice(0, 16)
}

/** The whole; throws with file and line on a row that the schema does not allow. */
export const starterFiles = (): StarterFiles => ({
  edition: starterEdition(),
  files: names(/\.csv$/).map((name) => ({ name, path: fileURLToPath(new URL(name, FOLDER)) })),
  coverage: lines('coverage.jsonl', Coverage),
  publishedCounts: lines('published-counts.jsonl', PublishedCount),
})

const names = (wanted: RegExp): string[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((name) => wanted.test(name))
        .sort()
    : []

function lines<T extends z.ZodType>(name: string, schema: T): z.output<T>[] {
  const url = new URL(name, FOLDER)
  if (!existsSync(url)) return []
  return readFileSync(url, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parsed(`${name}:${index + 1}`, line, schema)]))
}

function parsed<T extends z.ZodType>(where: string, line: string, schema: T): z.output<T> {
  const result = schema.safeParse(JSON.parse(line))
  if (result.success) return result.data
  throw new Error(
    `data/starter/${where}: ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  )
}
