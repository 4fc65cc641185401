/** Claims put to the record. */
import { loadAtlas } from '../atlas/load.ts'
import { checkClaim } from '../check/verdict.ts'
import type { Claim, Verdict } from '../model/claim.ts'
import { readDocument } from '../pipeline.ts'
import type { Record } from '../record/database.ts'
import { documentOf } from './intake.ts'

/** The verdict on a claim, as of the day it was said, else of `asOf`, else of today. */
export const verdictOn = (record: Record, claim: Claim, asOf?: string): Promise<Verdict> =>
  checkClaim(record, loadAtlas(), claim, asOf === undefined ? {} : { asOf })

/** Claims read in a sentence that a person typed; `asOf` is the day it was said. */
export async function claimsIn(sentence: string, told: { asOf?: string; lang?: string }): Promise<Claim[]> {
  const document = await documentOf(sentence, { published: told.asOf, lang: told.lang })
  const reading = await readDocument(document)
  return reading.claims
}
