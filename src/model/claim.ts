/** A checkable sentence about the record, the ways of counting, and what the check found. */
import * as z from 'zod'
import { ContactKind, Format } from './report.ts'
import { Evidence, Span, StateCode } from './text.ts'

export const CLAIM_KINDS = [
  'count',
  'rank',
  'first',
  'last',
  'first-since',
  'nth',
  'only',
  'share',
  'length',
  'other',
] as const
export const ClaimKind = z.enum(CLAIM_KINDS)
export type ClaimKind = z.infer<typeof ClaimKind>

/** A side of a question: a person, or a state with the office meant (`head-of-state`). */
export const Subject = z.object({
  person: z.string().nullable(),
  state: z.string().nullable(),
  office: z.string().nullable(),
  /** As the text names it. */
  name: z.string().nullable(),
})
export type Subject = z.infer<typeof Subject>

/** What is counted or looked for: contacts by who, where, what kind, when. Null or empty means "any". */
export const Query = z.object({
  kinds: z.array(ContactKind),
  /** Who travelled or acted. */
  guest: Subject.nullable(),
  /** The other side, for meetings and calls, or the host of a visit. */
  counterpart: Subject.nullable(),
  hostState: StateCode.nullable(),
  place: z.string().nullable(),
  formats: z.array(Format),
  occasion: z.string().nullable(),
  /** Window, ISO days, inclusive; null is open. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** `visits`, `states`, `days`, `contacts`… what one unit is. */
  unit: z.enum(['contact', 'state', 'city', 'day', 'hour']),
  /** Only those held while in office, where the claim says so («как президент»). */
  inOffice: z.string().nullable(),
  /** For contacts: in person, by phone. */
  mode: z.enum(['any', 'in-person', 'remote']),
})
export type Query = z.infer<typeof Query>

/** The question that leaves everything open: what questions are made from. */
export const ANY_CONTACT: Query = {
  kinds: [],
  guest: null,
  counterpart: null,
  hostState: null,
  place: null,
  formats: [],
  occasion: null,
  from: null,
  to: null,
  unit: 'contact',
  inOffice: null,
  mode: 'any',
}

/** What is narrower than the question about the one contact that is said to be first, last, n-th or the only one. */
export const Instance = Query.pick({
  kinds: true,
  guest: true,
  hostState: true,
  place: true,
  formats: true,
  occasion: true,
  from: true,
  to: true,
  mode: true,
}).partial()
export type Instance = z.infer<typeof Instance>

/** The rival that a comparison names; what it leaves out is as in the question itself. */
export const Rival = Query.pick({ guest: true, counterpart: true, hostState: true, place: true }).partial()
export type Rival = z.infer<typeof Rival>

/** Why the record cannot be asked, though the words are a claim. */
export const HINDRANCES = [
  'future',
  'unresolved-subject',
  'several-places',
  'unknown-place',
  'unknown-day',
] as const
export type Hindrance = (typeof HINDRANCES)[number]

export const Claim = Span.extend({
  id: z.string(),
  document: z.string(),
  kind: ClaimKind,
  quote: z.string(),
  /** Other places of the same claim in the same document (headline, lede, answer). */
  spans: z.array(Span.extend({ quote: z.string() })),
  asserts: Query,
  /** first, last, nth, only: which contact is meant where the words say; if absent, the one nearest to `asOf`. */
  instance: Instance.nullable().optional(),
  /** The number claimed, or the rank; null where the kind has none. */
  value: z.number().nullable(),
  /** exact, at-least («не менее»), more-than, about, range */
  comparison: z.enum(['exact', 'at-least', 'more-than', 'at-most', 'less-than', 'about', 'range']),
  /** Upper end for `range`; the whole of a `share`, whose part `asserts` describes («девять из 46»: 9, 46). */
  upper: z.number().nullable(),
  /** EDTF. `first-since`: counts from here. `first`, `last`: the day that the words give it. */
  since: z.string().nullable(),
  /**
   * `rank`: who the rivals are, `states` (other hosts), `guests` (other visitors), `counterparts`.
   * `first`, `last`: `abroad` where the words say where it was («первый зарубежный визит – в Минск»): the set is every
   * foreign state, `asserts.hostState` what is claimed of it.
   * `count`, `nth`: `outside:cis`, `in:cis` where only hosts outside or in an organisation count.
   */
  among: z.string().nullable(),
  /** `rank` against one rival («чаще, чем в Индии»): `comparison` says which has more, and there is no number. */
  than: Rival.nullable().optional(),
  /**
   * `other`: the reference topic (`largest-economy:central-asia`, `longest-land-border`, `membership:sco`), its states in
   * `asserts.guest` and `asserts.counterpart`; or `frequency:P2Y`, where `value` is how often in that ISO length of time.
   */
  topic: z.string().nullable(),
  /** Null where the record can be asked. */
  hindrance: z.enum(HINDRANCES).nullable().optional(),
  /** The day it was said; it is checked as of then. */
  asOf: z.string().nullable(),
  speaker: z.string().nullable(),
  rule: z.string(),
  evidence: z.array(Evidence),
})
export type Claim = z.infer<typeof Claim>

export const VERDICTS = [
  'supported',
  'refuted',
  'depends-on-rule',
  'not-enough-evidence',
  'sources-conflict',
  'outside-the-record',
  'cannot-be-checked',
  'outdated',
] as const

/** One contact as a counting rule counted it. */
export const Member = z.object({
  contact: z.string(),
  label: z.string(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  place: z.string().nullable(),
  state: z.string().nullable(),
  /** Why a person might leave it out: `one-source`, `unannounced`, `leased-territory`, `brief`… empty for the plain ones. */
  borderline: z.array(z.string()),
})
export type Member = z.infer<typeof Member>

export const Tally = z.object({
  rule: z.string(),
  says: z.string(),
  count: z.int(),
  /** With every borderline member left out. */
  atLeast: z.int(),
  members: z.array(Member),
  borderline: z.array(Member),
  gives: z.boolean(),
})
export type Tally = z.infer<typeof Tally>

export const Coverage = z.object({
  id: z.string(),
  /** Whose contacts: person id, or office class of a state; null is anyone. */
  guestPerson: z.string().nullable(),
  guestState: z.string().nullable(),
  hostState: z.string().nullable(),
  counterpart: z.string().nullable(),
  kinds: z.array(ContactKind),
  from: z.string(),
  to: z.string(),
  completeness: z.enum(['complete', 'near-complete', 'partial']),
  /** On whose word. */
  source: z.string(),
  note: z.string(),
  /** The note in other languages than English, by ISO 639-1 code. */
  notes: z.record(z.string(), z.string()).optional(),
})
export type Coverage = z.infer<typeof Coverage>

export const Verdict = z.object({
  value: z.enum(VERDICTS),
  /** Id of a sentence in the interface strings and what fills it; the doors write it in the reader's language. */
  because: z.string(),
  tallies: z.array(Tally),
  /** The smallest change that would make the claim true: leave out one of these. */
  holdsIfOneLeftOut: z.object({ rule: z.string(), members: z.array(Member) }).nullable(),
  /** For rank claims: the rivals in order. */
  rivals: z.array(
    z.object({ state: z.string().nullable(), label: z.string(), counts: z.record(z.string(), z.int()) }),
  ),
  coverage: z.array(Coverage),
  /** Counts published by others, and reference-table rows that decide `other` claims. */
  references: z.array(
    z.object({ label: z.string(), value: z.string(), source: z.string(), asOf: z.string().nullable() }),
  ),
  /** For claims of how often: the mean number in an ISO length of time, by the first usual rule, over these days. */
  pace: z
    .object({ from: z.string(), to: z.string(), period: z.string(), mean: z.number() })
    .nullable()
    .optional(),
  asOf: z.string().nullable(),
  /** How a later day settles it otherwise; `outdated` where it was true when it was said. */
  later: z
    .object({ value: z.enum(VERDICTS), because: z.string(), asOf: z.string().nullable() })
    .nullable()
    .optional(),
})
export type Verdict = z.infer<typeof Verdict>
