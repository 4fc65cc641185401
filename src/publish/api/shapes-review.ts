/** What the routes of review take and give: the queue, judgements, change logs. */
import * as z from 'zod'
import { Contact } from '../../model/contact.ts'
import { Correction, PAIR_ACTS, ReviewJudgement } from '../../model/judgement.ts'
import { Report } from '../../model/report.ts'
import { DocumentHead, Names, Told, Ui } from './shapes.ts'

export const QueueAsked = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  ui: Ui.default('en'),
})

/** A report that fits several contacts, with the words of each side. */
const OpenJoin = z.object({
  report: Report,
  document: DocumentHead.omit({ kind: true }).nullable(),
  candidates: z.array(z.object({ contact: Contact, told: z.array(Told) })),
})
export type OpenJoin = z.infer<typeof OpenJoin>

const UnknownName = z.object({
  name: z.string(),
  state: z.string().nullable(),
  total: z.int(),
  contacts: z.array(z.string()),
})
export type UnknownName = z.infer<typeof UnknownName>

export const QueueAnswer = z
  .object({
    total: z.int(),
    joins: z.array(OpenJoin),
    unknown: z.array(UnknownName),
    /** Judgements none of whose reports is read any longer. */
    lost: z.array(ReviewJudgement),
    names: Names,
  })
  .meta({ id: 'QueueAnswer' })
export type QueueAnswer = z.infer<typeof QueueAnswer>

/** A contact with all its reports, or one report. */
const Target = z.union([z.strictObject({ contact: z.string() }), z.strictObject({ report: z.string() })])

const said = z.object({ by: z.string().trim().min(1).max(200), why: z.string().max(4000).default('') })

/** In a correction of `side`, `person` may be a name: the atlas is asked whom it means. */
export const JudgementAsked = z
  .discriminatedUnion('act', [
    said.extend({ act: z.enum(['confirm', 'reject']), about: Target }),
    said.extend({ act: z.literal('correct'), about: Target, correction: Correction }),
    said.extend({ act: z.enum(PAIR_ACTS), about: Target, other: Target }),
    said.extend({ act: z.literal('undo'), judgement: z.string() }),
  ])
  .meta({
    id: 'JudgementAsked',
    example: { act: 'reject', about: { contact: 'putin-kazakhstan:K09' }, by: 'A. Reviewer', why: 'transit' },
  })
export type JudgementAsked = z.infer<typeof JudgementAsked>

export const JudgementAnswer = z
  .object({ judgement: ReviewJudgement, contacts: z.array(Contact), names: Names })
  .meta({ id: 'JudgementAnswer' })
export type JudgementAnswer = z.infer<typeof JudgementAnswer>

const Change = z.discriminatedUnion('what', [
  z.object({ at: z.string(), what: z.literal('report'), report: z.string(), document: z.string() }),
  z.object({
    at: z.string(),
    what: z.literal('judgement'),
    judgement: ReviewJudgement,
    standing: z.enum(['holds', 'disputed', 'replaced', 'undone']),
  }),
])

/** How a contact came to be what it is, oldest first. */
export const LogAnswer = z.object({ changes: z.array(Change) }).meta({ id: 'LogAnswer' })
export type LogAnswer = z.infer<typeof LogAnswer>

export const JudgementsAnswer = z
  .object({ total: z.int(), judgements: z.array(ReviewJudgement) })
  .meta({ id: 'JudgementsAnswer' })
