/** The work of `elchi schema`. */
import * as z from 'zod'
import { Claim, Coverage, Query, Tally, Verdict } from '../../model/claim.ts'
import { Contact, Judgement } from '../../model/contact.ts'
import { When } from '../../model/date.ts'
import { Participant, Practice, Report } from '../../model/report.ts'
import { Origin, Relation, Statement } from '../../model/statement.ts'
import { Document, Evidence, Issue } from '../../model/text.ts'
import { ReadingShape } from '../reading-schema.ts'
import { EXIT, UsageError } from './failures.ts'
import { print } from './terminal.ts'

const NOUNS: Readonly<Record<string, z.ZodType>> = {
  reading: ReadingShape,
  document: Document,
  origin: Origin,
  report: Report,
  evidence: Evidence,
  participant: Participant,
  when: When,
  contact: Contact,
  judgement: Judgement,
  statement: Statement,
  practice: Practice,
  relation: Relation,
  claim: Claim,
  query: Query,
  verdict: Verdict,
  tally: Tally,
  coverage: Coverage,
  issue: Issue,
}

/** Prints one noun's JSON Schema (draft 2020-12). */
export function printSchema(noun: string): number {
  const schema = NOUNS[noun]
  if (!schema) throw new UsageError(`there is no noun «${noun}»: ${Object.keys(NOUNS).join(', ')}`)
  print(JSON.stringify({ title: noun, ...z.toJSONSchema(schema, { io: 'output' }) }, null, 2))
  return EXIT.done
}
