/** Claims with their verdicts and the sentence that says why. */
import type { CountingRule } from '../../check/counting-rule.ts'
import { explain } from '../../check/explain.ts'
import type { Claim, Verdict } from '../../model/claim.ts'
import { verdictOn } from '../../pipeline/check.ts'
import { placeName, stateName } from '../../pipeline/shelf.ts'
import type { Record } from '../../record/database.ts'
import type { InterfaceLanguage } from '../strings.ts'
import type { Judged } from './shapes.ts'

interface Manner {
  readonly ui: InterfaceLanguage
  readonly asOf?: string | undefined
  readonly ownRules?: readonly CountingRule[] | undefined
}

type Tallied = Verdict['tallies'][number]

/** Members by where they were and rivals by their names, in the reader's language; the record's own labels are English. */
function inWords(verdict: Verdict, ui: InterfaceLanguage): Verdict {
  const whereOf = ({ place, state }: Tallied['members'][number]): string | null =>
    place !== null ? placeName(place, ui) : state === null ? null : stateName(state, ui)
  const member = (one: Tallied['members'][number]) => ({ ...one, label: whereOf(one) ?? one.label })
  return {
    ...verdict,
    tallies: verdict.tallies.map((tally) => ({ ...tally, members: tally.members.map(member) })),
    rivals: verdict.rivals.map((one) => ({
      ...one,
      label: one.state ? stateName(one.state, ui) : one.label,
    })),
  }
}

/** Every claim put to the record, one after another. */
export async function judgedOf(record: Record, claims: readonly Claim[], manner: Manner): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const claim of claims) {
    const verdict = await verdictOn(record, claim, manner.asOf, manner.ownRules)
    const told = { unit: claim.asserts.unit, own: manner.ownRules ?? [] }
    judged.push({ claim, verdict, because: explain(inWords(verdict, manner.ui), manner.ui, told).because })
  }
  return judged
}
