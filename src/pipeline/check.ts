/** Claims put to the record. */
import { loadAtlas } from '../atlas/load.ts'
import { loadReferences } from '../atlas/reference.ts'
import type { CountingRule } from '../check/counting-rule.ts'
import type { Shelf } from '../check/shelf.ts'
import { checkClaim } from '../check/verdict.ts'
import { languageCodes } from '../languages/registry.ts'
import type { Claim, Verdict } from '../model/claim.ts'
import { readClaim } from '../pipeline.ts'
import type { Record } from '../record/database.ts'
import { documentOf } from './intake.ts'

let made: Shelf | null = null

/** The atlas with its reference tables, which few claims need: they are read when one does. */
function shelf(): Shelf {
  made ??= {
    ...loadAtlas(),
    get references() {
      return loadReferences()
    },
  }
  return made
}

/** The verdict on a claim as of the day it was said; what a later day, `asOf`, changes stands beside it. */
export const verdictOn = (
  record: Record,
  claim: Claim,
  asOf?: string,
  ownRules: readonly CountingRule[] = [],
): Promise<Verdict> =>
  checkClaim(record, shelf(), claim, asOf === undefined ? { ownRules } : { asOf, ownRules })

/** Claims read in a sentence that a person typed; `asOf` is the day it was said. Without `lang` the letters tell. */
export async function claimsIn(sentence: string, told: { asOf: string; lang?: string }): Promise<Claim[]> {
  const { lang } = await documentOf(sentence, { lang: told.lang })
  return languageCodes().includes(lang) ? readClaim(sentence, { asOf: told.asOf, lang }) : []
}
