/** A user's own ways of counting: `counting-rules.json` in ELCHI_HOME, beside the record. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { COUNTING_RULES } from '../../check/counting.ts'
import { CountingRule } from '../../check/counting-rule.ts'
import { Failure } from './failures.ts'

const FILE = 'counting-rules.json'

/** None where ELCHI_HOME is not set or holds no such file. @throws Failure with the file and key of what is wrong. */
export function ownRules(home: string | undefined = process.env.ELCHI_HOME): CountingRule[] {
  const path = home ? join(home, FILE) : null
  if (path === null || !existsSync(path)) return []
  const parsed = z.array(CountingRule).safeParse(jsonIn(path))
  if (!parsed.success)
    throw new Failure(
      parsed.error.issues.map(({ path: key, message }) => `${path}: ${key.join('.')}: ${message}`).join('\n'),
    )
  const taken = parsed.data.find(({ id }) => COUNTING_RULES.some((rule) => rule.id === id))
  if (taken) throw new Failure(`${path}: id: ${taken.id} is the name of a rule that ships with Elchi`)
  return parsed.data
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new Failure(`${path}: not JSON: ${cause.message}`, { cause })
  }
}
