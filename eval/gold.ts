/** Files of an evaluation set: lines of JSON by a schema. */
import { readFileSync } from 'node:fs'
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
