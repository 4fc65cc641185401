import { readFileSync } from 'node:fs'
import type * as z from 'zod'

const folder = new URL('./data/', import.meta.url)

/** Says what is wrong with a record of the atlas: `atlas/data/tenures.jsonl:12: office: …`. */
export function faultAt(file: string, line: number, fault: string): string {
  return `atlas/data/${file}:${line}: ${fault}`
}

/** One line for one zod issue: the key that is at fault, then what is wrong with it. */
function describe(issue: z.core.$ZodIssue): string {
  const key = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')
  return `${key}: ${issue.message}`
}

type Where = (fault: string) => string

function parseLine(text: string, where: Where): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(where('not JSON'), { cause })
  }
}

/** All lines at once, which is twice as fast; null where that fails, so that the line at fault can be looked for. */
function parseTogether(lines: readonly string[]): unknown[] | null {
  try {
    const values: unknown = JSON.parse(`[${lines.join(',')}]`)
    return Array.isArray(values) && values.length === lines.length ? values : null
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}

function readLines<T>(file: string, read: (value: unknown, where: Where) => T): T[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
  const whereOf = (index: number) => (fault: string) => faultAt(file, index + 1, fault)
  const values = parseTogether(lines) ?? lines.map((text, index) => parseLine(text, whereOf(index)))
  return values.map((value, index) => read(value, whereOf(index)))
}

/**
 * Reads one file of the atlas, a record a line, in the file's order; record n stands on line n + 1.
 * @throws with file, line and key when a line is not JSON, a value is wrong or a key is unknown.
 */
export function readRecords<S extends z.ZodType>(file: string, schema: S): z.output<S>[] {
  return readLines(file, (value, where) => {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    throw new Error(parsed.error.issues.map((issue) => where(describe(issue))).join('\n'))
  })
}

/**
 * The same for a long file whose values the tests have checked: here only the keys are, which is ten times as fast.
 * @throws with file, line and key when a line is not JSON or a key is unknown or missing.
 */
export function readCheckedRecords<S extends z.ZodObject>(file: string, schema: S): z.output<S>[] {
  const known = new Set(Object.keys(schema.shape))
  const required = [...known].filter((key) => !schema.shape[key]?.safeParse(undefined).success)
  const fits = (value: unknown, where: Where): value is z.output<S> => {
    if (typeof value !== 'object' || value === null) throw new Error(where('not an object'))
    for (const key in value) if (!known.has(key)) throw new Error(where(`${key}: unknown key`))
    for (const key of required) if (!(key in value)) throw new Error(where(`${key}: missing`))
    return true
  }
  return readLines(file, (value, where) => {
    if (fits(value, where)) return value
    throw new Error(where('not a record'))
  })
}
