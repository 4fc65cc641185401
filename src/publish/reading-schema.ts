/** The machine-readable reading: what `elchi read --json` prints and `elchi schema reading` describes. */
import * as z from 'zod'
import { ClaimKind, HINDRANCES, Query, Rival, Verdict } from '../model/claim.ts'
import { ContactKind, Format, Status } from '../model/report.ts'
import { DOCUMENT_KINDS, LanguageCode, Span, StateCode } from '../model/text.ts'

/** A side of a contact or a speaker. `name` is nominative, in the document's language. */
export const NamedSide = z.object({
  name: z.string().nullable(),
  /** By language, where the atlas knows the person. */
  names: z.record(LanguageCode, z.string()),
  wikidata: z.string().nullable(),
  state: z.string().nullable(),
  office: z.string().nullable(),
  capacity: z.enum(['principal', 'delegate', 'delegation', 'speaker', 'interviewer', 'publisher']),
  organisation: z.string().nullable(),
  implied: z.string().nullable(),
})
export type NamedSide = z.infer<typeof NamedSide>

/** Words in the text as it was given; those of a title given apart stand in `headline`, counted in the title. */
export const Words = Span.extend({ field: z.string(), quote: z.string(), rule: z.string() })
export type Words = z.infer<typeof Words>

const grounded = { evidence: z.array(Words), headline: z.array(Words) }

export const ContactReading = z.object({
  kind: ContactKind,
  status: Status,
  participants: z.array(NamedSide),
  guest: z.string().nullable(),
  host: z.string().nullable(),
  hostState: StateCode.nullable(),
  place: z.object({ name: z.string(), state: StateCode.nullable() }).nullable(),
  /** EDTF. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  format: Format.nullable(),
  formats: z.array(Format),
  occasion: z.string().nullable(),
  agenda: z.array(z.string()),
  documents: z.array(z.string()),
  /** ISO 8601 duration. */
  duration: z.string().nullable(),
  delegation: z.string().nullable(),
  /** Another contact than the one the document is about. */
  recalled: z.boolean(),
  /** Field → where it came from when the text does not say it. */
  implied: z.record(z.string(), z.string()),
  ...grounded,
})
export type ContactReading = z.infer<typeof ContactReading>

export const StatementReading = Span.extend({
  speaker: NamedSide.nullable(),
  direct: z.boolean(),
  cue: z.string().nullable(),
  quote: z.string(),
  addressee: NamedSide.nullable(),
  rule: z.string(),
  /** The words stand in a title given apart; offsets then count in it. */
  inHeadline: z.boolean(),
})
export type StatementReading = z.infer<typeof StatementReading>

export const ClaimReading = Span.extend({
  kind: ClaimKind,
  quote: z.string(),
  /** Every place of the claim in the text. */
  spans: z.array(Words),
  headline: z.array(Words),
  asserts: Query,
  value: z.number().nullable(),
  comparison: z.string(),
  /** Upper end of a range, the whole of a share. */
  upper: z.number().nullable(),
  /** EDTF: from when «впервые» counts, or the day that the words give the first or last one. */
  since: z.string().nullable(),
  among: z.string().nullable(),
  /** The one rival of a comparison. */
  than: Rival.nullable(),
  /** Why the record cannot be asked. */
  hindrance: z.enum(HINDRANCES).nullable(),
  topic: z.string().nullable(),
  asOf: z.string().nullable(),
  speaker: z.string().nullable(),
  rule: z.string(),
  inHeadline: z.boolean(),
  verdict: Verdict.nullable(),
})
export type ClaimReading = z.infer<typeof ClaimReading>

export const ReadingShape = z.object({
  document: z.object({
    id: z.string(),
    url: z.string().nullable(),
    lang: LanguageCode,
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    title: z.string().nullable(),
    kind: z.enum(DOCUMENT_KINDS),
    origin: z
      .object({
        kind: z.string(),
        speaker: NamedSide.nullable(),
        via: z.string().nullable(),
        viaKind: z.string().nullable(),
        fullText: z.enum(['linked', 'named', 'none']),
        headlineQuotes: Words.nullable(),
        ...grounded,
      })
      .nullable(),
  }),
  contacts: z.array(ContactReading),
  statements: z.array(StatementReading),
  claims: z.array(ClaimReading),
  practices: z.array(
    z.object({ participants: z.array(NamedSide), kinds: z.array(ContactKind), ...grounded }),
  ),
  relations: z.array(
    z.object({
      states: z.array(z.string()),
      formula: z.string(),
      speaker: NamedSide.nullable(),
      ...grounded,
    }),
  ),
  issues: z.array(Span.extend({ what: z.string(), quote: z.string() })),
})
export type ReadingShape = z.infer<typeof ReadingShape>
