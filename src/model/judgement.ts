/** What a person says of reports: kept apart from readings, never changed, taken back only by another judgement. */
import * as z from 'zod'
import { When } from './date.ts'
import { ContactKind, Format, ReportPlace, Status } from './report.ts'
import { Span, StateCode } from './text.ts'

/**
 * A report as it was when it was judged. A newer reading may give it another id; then the words it rested on, in the
 * same document, say which report is meant.
 */
export const ReportAnchor = Span.extend({ report: z.string(), document: z.string(), quote: z.string() })
export type ReportAnchor = z.infer<typeof ReportAnchor>

/** One field set right. `side` says who the one so named is; ids are those of the atlas. */
export const Correction = z.discriminatedUnion('field', [
  z.object({ field: z.literal('kind'), value: ContactKind }),
  z.object({ field: z.literal('status'), value: Status }),
  z.object({ field: z.literal('when'), value: When.nullable() }),
  z.object({ field: z.literal('hostState'), value: StateCode.nullable() }),
  z.object({ field: z.literal('place'), value: ReportPlace.nullable() }),
  z.object({ field: z.literal('format'), value: Format.nullable() }),
  z.object({
    field: z.literal('occasion'),
    value: z.object({ name: z.string(), id: z.string().nullable() }).nullable(),
  }),
  z.object({
    field: z.literal('side'),
    value: z.object({ name: z.string(), person: z.string().nullable(), state: StateCode.nullable() }),
  }),
])
export type Correction = z.infer<typeof Correction>

export const PAIR_ACTS = ['same', 'different', 'unsure'] as const

const said = z.object({
  id: z.string(),
  /** ISO 8601 instant. */
  at: z.iso.datetime(),
  /** The reviewer's name, as he gives it. */
  by: z.string().trim().min(1).max(200),
  why: z.string().max(4000),
  about: z.array(ReportAnchor).min(1),
})

/**
 * One entry of the log. `same`, `different` and `unsure` are said of each report in `about` with each in `other`; the
 * rest of each in `about` alone. `undo` takes back an earlier entry of the same reviewer, an undo too.
 */
export const ReviewJudgement = z.discriminatedUnion('act', [
  said.extend({ act: z.literal('confirm') }),
  said.extend({ act: z.literal('reject') }),
  said.extend({ act: z.literal('correct'), correction: Correction }),
  said.extend({ act: z.enum(PAIR_ACTS), other: z.array(ReportAnchor).min(1) }),
  said.extend({ act: z.literal('undo'), undoes: z.string(), other: z.array(ReportAnchor).optional() }),
])
export type ReviewJudgement = z.infer<typeof ReviewJudgement>

/** What reviewers have said of a contact's reports, as far as it holds. */
export const Review = z.object({
  /** Reviewers who confirm it. */
  confirmed: z.array(z.string()),
  /** Ids of the judgements that set a field of it right. */
  corrected: z.array(z.string()),
  /** Fields on which reviewers disagree: neither is followed, both stand in the log. */
  disputed: z.array(z.string()),
})
export type Review = z.infer<typeof Review>
