/** One visit, meeting, talks, call or letter: a view over its reports. */
import * as z from 'zod'
import { When } from './date.ts'
import { Review } from './judgement.ts'
import { ContactKind, Format, Participant, Remark, ReportPlace, Status } from './report.ts'
import { StateCode } from './text.ts'

/** One field's value and the reports that give it; disagreements stand side by side. */
const told = <T extends z.ZodType>(value: T) => z.object({ value, reports: z.array(z.string()) })

export const Contact = z.object({
  id: z.string(),
  kind: ContactKind,
  status: Status,
  participants: z.array(Participant),
  guest: Participant.nullable(),
  hostState: StateCode.nullable(),
  place: ReportPlace.nullable(),
  /** Every place of a visit with several, in order, as the fullest report has them. */
  stops: z.array(ReportPlace).optional(),
  when: When.nullable(),
  format: Format.nullable(),
  occasion: z.string().nullable(),
  certainty: z.enum(['high', 'medium', 'low']).nullable(),
  /** Fields on which the reports differ, each with every value told. */
  disagreements: z.record(z.string(), z.array(told(z.string()))),
  reports: z.array(z.string()),
  /** Remarks of its record files, each once: `borderline` is what counting rules look at. */
  remarks: z.array(Remark).optional(),
  partOf: z.string().nullable(),
  /** What reviewers say of its reports; absent where nobody has judged. */
  review: Review.optional(),
})
export type Contact = z.infer<typeof Contact>

export const JUDGEMENTS = ['same', 'different', 'unsure'] as const

/** Two reports, judged, with reasons («who», «format», «month»). */
export const Judgement = z.object({
  value: z.enum(JUDGEMENTS),
  reasons: z.array(
    z.object({ field: z.string(), says: z.enum(['agree', 'differ', 'open']), note: z.string() }),
  ),
})
export type Judgement = z.infer<typeof Judgement>
