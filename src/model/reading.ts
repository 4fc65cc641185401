/** All that one reading of one document found. Contacts, verdicts and rows are made from it. */
import * as z from 'zod'
import { Claim } from './claim.ts'
import { Practice, Report } from './report.ts'
import { Origin, Relation, Statement } from './statement.ts'
import { Document, Issue } from './text.ts'

export const Reading = z.object({
  document: Document,
  origin: Origin.nullable(),
  reports: z.array(Report),
  statements: z.array(Statement),
  claims: z.array(Claim),
  practices: z.array(Practice),
  relations: z.array(Relation),
  issues: z.array(Issue),
})
export type Reading = z.infer<typeof Reading>
