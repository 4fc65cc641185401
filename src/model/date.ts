/** Days as a text gives them: an EDTF string with its precision, and first and last day for comparison. */
import * as z from 'zod'
import { Day, Span } from './text.ts'

export const DATE_PARTS = ['year', 'month', 'day'] as const
export type DatePart = (typeof DATE_PARTS)[number]

/**
 * When something happened. `edtf` keeps the precision of the text (`2024-11`, `2024-11-27/2024-11-28`,
 * `XXXX-11` where the year stays open); `first` and `last` bound it, null where it has no bound.
 */
export const When = z.object({
  edtf: z.string(),
  first: Day.nullable(),
  last: Day.nullable(),
  /** Parts taken from elsewhere, and from where: the day of publication, the day of speaking, the record. */
  implied: z.partialRecord(z.enum(DATE_PARTS), z.enum(['publication', 'speaking', 'context', 'record'])),
  /** EDTF `~`: "about", «примерно». */
  approximate: z.boolean().default(false),
})
export type When = z.infer<typeof When>

/** A date read in a text. */
export const DateMention = Span.extend({ when: When, rule: z.string() })
export type DateMention = z.infer<typeof DateMention>
