/** Claims put to the record. */
import { loadAtlas } from '../atlas/load.ts'
import { displayName } from '../atlas/lookup.ts'
import { loadReferences } from '../atlas/reference.ts'
import type { CountingRule } from '../check/counting-rule.ts'
import type { Shelf } from '../check/shelf.ts'
import { checkClaim } from '../check/verdict.ts'
import { languageCodes } from '../languages/registry.ts'
import type { Claim, Verdict } from '../model/claim.ts'
import type { Participant } from '../model/report.ts'
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
export async function claimsIn(sentence: string, told: Told): Promise<Claim[]> {
  const { lang } = await documentOf(sentence, { lang: told.lang })
  if (!languageCodes().includes(lang)) return []
  const about = (told.about ?? []).map((person) => sideOf(person, lang))
  return readClaim(sentence, { asOf: told.asOf, lang, about })
}

interface Told {
  readonly asOf: string
  readonly lang?: string
  /** Atlas ids of those whom it is about where it does not say so itself; the first is the one who travels. */
  readonly about?: readonly string[]
}

function sideOf(person: string, lang: string): Participant {
  const known = loadAtlas().persons.get(person)
  const nothing = { wikidata: null, organisation: null, office: null, officeId: null }
  const name = known ? displayName(known.names, lang) : person
  return { ...nothing, name, person, state: known?.state ?? null, role: 'principal', implied: 'asked' }
}
