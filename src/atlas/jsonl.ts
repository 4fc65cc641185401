import { readFileSync } from 'node:fs'
import type * as z from 'zod'

const folder = new URL('./data/', import.meta.url)

/** Says what is wrong with a record of the atlas: `tenures.jsonl:12: office: …`. */
export function faultAt(file: string, line: number, fault: string): string {
  return `atlas/data/${file}:${line}: ${fault}`
}

/** One line for one zod issue: the key that is at fault, then what is wrong with it. */
function describe(issue: z.core.$ZodIssue): string {
  const key = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')
  return `${key}: ${issue.message}`
}

function parseLine(text: string, where: (fault: string) => string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(where('not JSON'), { cause })
  }
}

/**
 * Reads one file of the atlas, a record a line, in the file's order; record n stands on line n + 1.
 * @throws with file, line and key when a line is not JSON, a value is wrong or a key is unknown.
 */
export function readRecords<S extends z.ZodType>(file: string, schema: S): z.output<S>[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
  return lines.map((text, index) => {
    const where = (fault: string) => faultAt(file, index + 1, fault)
    const parsed = schema.safeParse(parseLine(text, where))
    if (parsed.success) return parsed.data
    throw new Error(parsed.error.issues.map((issue) => where(describe(issue))).join('\n'))
  })
}
