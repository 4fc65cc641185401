/** Words attributed to a speaker, the text they come from, and the formulas they use of relations. */
import * as z from 'zod'
import { Participant } from './report.ts'
import { Evidence, Span } from './text.ts'

export const Statement = Span.extend({
  id: z.string(),
  document: z.string(),
  speaker: Participant.nullable(),
  /** `interviewer` and the like where no person is named. */
  capacity: z.enum(['speaker', 'interviewer', 'publisher']),
  direct: z.boolean(),
  /** The word of saying («рассказал»), null for turns and quotation marks alone. */
  cue: z.string().nullable(),
  quote: z.string(),
  addressee: Participant.nullable(),
  rule: z.string(),
})
export type Statement = z.infer<typeof Statement>

/** Where a document takes its words from: outlet ← agency ← newspaper ← speaker. */
export const Origin = z.object({
  kind: z.enum(['interview', 'agency-report', 'readout', 'social-media', 'briefing', 'speech', 'article']),
  speaker: Participant.nullable(),
  /** The newspaper, agency or channel in the words of the text. */
  via: z.string().nullable(),
  viaKind: z.enum(['newspaper', 'agency', 'broadcaster', 'site', 'press-service', 'social-media']).nullable(),
  fullText: z.enum(['linked', 'named', 'none']),
  /** The headline is itself a quotation from the text: its place there. */
  headlineQuotes: Span.nullable(),
  evidence: z.array(Evidence),
})
export type Origin = z.infer<typeof Origin>

/** A formula by which a speaker or document names relations: strategic partnership, alliance, multi-vector policy. */
export const Relation = z.object({
  states: z.array(z.string()),
  /** Id of the formula: `strategic-partnership`. */
  formula: z.string(),
  speaker: Participant.nullable(),
  evidence: z.array(Evidence),
})
export type Relation = z.infer<typeof Relation>
