/** What ONE document says about ONE contact, field by field, with the words. */
import * as z from 'zod'
import { When } from './date.ts'
import { Evidence, StateCode } from './text.ts'

export const CONTACT_KINDS = [
  'visit',
  'meeting',
  'talks',
  'call',
  'letter',
  'multilateral',
  'ceremony',
] as const
export const ContactKind = z.enum(CONTACT_KINDS)
export type ContactKind = z.infer<typeof ContactKind>

/** Kinds that texts give to one and the same encounter. */
export const KIND_GROUP: Readonly<Record<ContactKind, ContactKind>> = {
  visit: 'visit',
  meeting: 'meeting',
  talks: 'meeting',
  ceremony: 'meeting',
  call: 'call',
  letter: 'letter',
  multilateral: 'multilateral',
}

export const STATUSES = ['announced', 'held', 'postponed', 'cancelled'] as const
export const Status = z.enum(STATUSES)
export type Status = z.infer<typeof Status>

export const FORMATS = [
  'state',
  'official',
  'official-working',
  'working',
  'private',
  'unofficial',
  'transit',
  'courtesy',
  'one-on-one',
  'narrow',
  'extended',
  'informal',
  'margins',
  'trilateral',
  'video',
  'phone',
] as const
export const Format = z.enum(FORMATS)
export type Format = z.infer<typeof Format>

/** A side of a contact: a person, an office whose holder is not named, or a state alone. */
export const Participant = z.object({
  /** Nominative, in the document's language, as the text gives it; null when nobody is named. */
  name: z.string().nullable(),
  /** Atlas id; null for someone the atlas does not know. */
  person: z.string().nullable(),
  wikidata: z.string().nullable(),
  state: StateCode.nullable(),
  organisation: z.string().nullable(),
  /** The office in the words of the text, nominative. */
  office: z.string().nullable(),
  /** Atlas id of the office. */
  officeId: z.string().nullable(),
  /** `principal`, `delegate`, or the size of a delegation that is not named one by one. */
  role: z.enum(['principal', 'delegate', 'delegation']),
  /** Where the name comes from when the text does not write it: `office-at-day`, `publisher`, `context`. */
  implied: z.string().nullable(),
})
export type Participant = z.infer<typeof Participant>

export const ReportPlace = z.object({
  name: z.string(),
  place: z.string().nullable(),
  state: StateCode.nullable(),
  /** A city or spot that the atlas does not know; its name is the text's. */
  unlisted: z.literal(true).optional(),
})
export type ReportPlace = z.infer<typeof ReportPlace>

/** What a record file says of its row: `level`, `borderline`, `contradicts`, `source` (an address), `note`… */
export const Remark = z.object({ kind: z.string(), text: z.string() })
export type Remark = z.infer<typeof Remark>

export const Report = z.object({
  id: z.string(),
  document: z.string(),
  kind: ContactKind,
  status: Status,
  participants: z.array(Participant),
  /** Indexes into `participants`: who came, who received. */
  guest: z.int().nullable(),
  host: z.int().nullable(),
  /** The state that received, also where no person of it is named. */
  hostState: StateCode.nullable(),
  place: ReportPlace.nullable(),
  /** Every place of a visit with several, in order, `place` among them; absent where there is one or none. */
  stops: z.array(ReportPlace).optional(),
  when: When.nullable(),
  format: Format.nullable(),
  /** Further formats of the same contact: narrow, then extended. */
  formats: z.array(Format),
  /** The occasion in the words of the text, and the atlas' id where it is known. */
  occasion: z.object({ name: z.string(), id: z.string().nullable() }).nullable(),
  agenda: z.array(z.string()),
  documents: z.array(z.string()),
  /** ISO 8601 duration, `PT4H`. */
  duration: z.string().nullable(),
  /** Size of a delegation as the text claims it. */
  delegation: z.string().nullable(),
  /** Another contact than the one the document is about: earlier, later, of third parties. */
  recalled: z.boolean(),
  /** Report of the visit that this contact was part of. */
  partOf: z.string().nullable(),
  /** Number of stays, cities etc. as a record file gives them; certainty of a record's row. */
  certainty: z.enum(['high', 'medium', 'low']).nullable(),
  /** A source's own words about level, borderline and contradiction (record files). */
  remarks: z.array(Remark),
  /** field → where it came from when the text does not say it. */
  implied: z.record(z.string(), z.string()),
  evidence: z.array(Evidence),
})
export type Report = z.infer<typeof Report>

/** A habit of contact without a day; kept with its words, never counted. */
export const Practice = z.object({
  participants: z.array(Participant),
  kinds: z.array(ContactKind),
  evidence: z.array(Evidence),
})
export type Practice = z.infer<typeof Practice>
