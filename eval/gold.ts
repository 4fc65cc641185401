/** Files of an evaluation set: lines of JSON by a schema. */
import { existsSync, readFileSync } from 'node:fs'
import type * as z from 'zod'

/** Every line of a JSONL file, parsed; throws with file and line on what the schema does not allow. */
export function readLines<T extends z.ZodType>(path: string, schema: T): z.output<T>[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(JSON.parse(line))
    if (parsed.success) return [parsed.data]
    throw new Error(`${path}:${index + 1}: ${parsed.error.message}`)
  })
}

/** Whether the set's file is there; absent sets are named in the table, never an error. */
export const present = (path: string): boolean => existsSync(path)
