/** A count that someone else published: who, of what, when, by which rule as they said it, and where. */
import * as z from 'zod'
import { ContactKind } from './report.ts'
import { Day, StateCode } from './text.ts'

/** Counts the record does not make itself; shown beside its own, never in their place. */
export const PublishedCount = z.strictObject({
  id: z.string().min(1),
  guestPerson: z.string().nullable(),
  guestState: StateCode.nullable(),
  hostState: StateCode.nullable(),
  counterpart: z.string().nullable(),
  kinds: z.array(ContactKind),
  unit: z.enum(['contact', 'state', 'city', 'day', 'hour']),
  /** Window that was counted, ISO days, null where it was left open. */
  from: Day.nullable(),
  to: Day.nullable(),
  value: z.number(),
  comparison: z.enum(['exact', 'at-least', 'more-than', 'at-most', 'less-than', 'about']),
  /** Who said it, and their own rule of counting where they gave one. */
  publisher: z.string(),
  rule: z.string().nullable(),
  /** Day of publication; EDTF where only the month or year is known. */
  published: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
  source: z.string().min(1),
  note: z.string().default(''),
})
export type PublishedCount = z.infer<typeof PublishedCount>
