/** Claims with their verdicts and the sentence that says why. */
import { explain } from '../../check/explain.ts'
import type { Claim } from '../../model/claim.ts'
import { verdictOn } from '../../pipeline/check.ts'
import type { Record } from '../../record/database.ts'
import type { InterfaceLanguage } from '../strings.ts'
import type { Judged } from './shapes.ts'

interface Manner {
  readonly ui: InterfaceLanguage
  readonly asOf?: string | undefined
}

/** Every claim put to the record, one after another. */
export async function judgedOf(record: Record, claims: readonly Claim[], manner: Manner): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const claim of claims) {
    const verdict = await verdictOn(record, claim, manner.asOf)
    judged.push({ claim, verdict, because: explain(verdict, manner.ui, claim.asserts.unit).because })
  }
  return judged
}
