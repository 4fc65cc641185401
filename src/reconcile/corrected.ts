/** Judgements replayed over reports and contacts: fields set right, reports left out, reviews beside contacts. */
import type { Contact } from '../model/contact.ts'
import type { Correction, Review } from '../model/judgement.ts'
import type { Participant, Remark, Report } from '../model/report.ts'
import { sameName } from './name-skeleton.ts'
import type { Effects } from './standing.ts'

/** What `implied` says of a field that a person set right. */
const BY_JUDGEMENT = 'judgement:'

export const isJudged = (report: Report, field: string): boolean =>
  report.implied[field]?.startsWith(BY_JUDGEMENT) ?? false

type Side = Extract<Correction, { field: 'side' }>['value']

/** A side set right is known by what the person said alone: an id or state that was guessed goes. */
const identified = (one: Participant, { name, person, state }: Side): Participant =>
  one.name !== null && sameName(one.name, name)
    ? { ...one, person, wikidata: null, state: state ?? one.state }
    : one

function corrected(report: Report, what: Correction): Report {
  switch (what.field) {
    case 'side':
      return { ...report, participants: report.participants.map((one) => identified(one, what.value)) }
    case 'place': {
      const { stops: _, ...rest } = report
      return { ...rest, place: what.value, hostState: what.value?.state ?? report.hostState }
    }
    default:
      return { ...report, [what.field]: what.value }
  }
}

/** The report as judged; null where it was rejected. Its words stay what they were. */
export function asJudged(report: Report, effects: Effects): Report | null {
  if (effects.rejected.has(report.id)) return null
  const corrections = effects.corrections.get(report.id) ?? []
  return corrections.reduce(
    (one, { by, what }) => ({
      ...corrected(one, what),
      implied: { ...one.implied, [what.field]: `${BY_JUDGEMENT}${by}` },
    }),
    report,
  )
}

const DISPUTED: Remark = { kind: 'borderline', text: 'reviewers-disagree' }

const both = (reviews: readonly Review[], field: keyof Review): string[] =>
  [...new Set(reviews.flatMap((review) => review[field]))].sort()

/** The contact with what reviewers say of its reports; one on which they disagree is a borderline case to every count. */
export function reviewed(contact: Contact, { reviews }: Effects): Contact {
  const said = contact.reports.flatMap((id) => reviews.get(id) ?? [])
  if (said.length === 0) return contact
  const disputed = both(said, 'disputed')
  return {
    ...contact,
    ...(disputed.includes('contact') ? { remarks: [...(contact.remarks ?? []), DISPUTED] } : {}),
    review: { confirmed: both(said, 'confirmed'), corrected: both(said, 'corrected'), disputed },
  }
}
