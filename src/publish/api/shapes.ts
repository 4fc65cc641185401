/** What the routes take and give; the pages use the types, the description of the API the schemas. */
import * as z from 'zod'
import { CountingRule } from '../../check/counting-rule.ts'
import { Claim, Tally, Verdict } from '../../model/claim.ts'
import { Contact, Judgement } from '../../model/contact.ts'
import { Reading } from '../../model/reading.ts'
import { ContactKind, Report, Status } from '../../model/report.ts'
import { Statement } from '../../model/statement.ts'
import { Day, DOCUMENT_KINDS, LanguageCode } from '../../model/text.ts'

export const Ui = z.enum(['en', 'ru', 'kk']).meta({ description: 'Language of names and sentences' })

/** Usual names, in the language asked for, of everything of the atlas that the answer mentions. */
export const Names = z.object({
  persons: z.record(z.string(), z.string()),
  states: z.record(z.string(), z.string()),
  places: z.record(z.string(), z.string()),
})
export type Names = z.infer<typeof Names>

export const ErrorShape = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .meta({ id: 'Error' })

export const CheckAsked = z
  .object({
    text: z.string().trim().min(1).max(2000),
    asOf: Day.optional(),
    lang: LanguageCode.optional(),
    /** Persons whom it is about where it does not say so itself; the first is the one who travels. */
    about: z.array(z.string().min(1)).max(2).optional(),
    ui: Ui.default('en'),
  })
  .meta({ id: 'CheckAsked', example: { text: 'Putin has visited Kazakhstan 33 times', ui: 'en' } })

/** A claim with its verdict; `because` says in a sentence why. */
export const Judged = z.object({ claim: Claim, verdict: Verdict, because: z.string() }).meta({ id: 'Judged' })
export type Judged = z.infer<typeof Judged>

export const CheckAnswer = z
  .object({ asOf: Day, lang: LanguageCode, judged: z.array(Judged), names: Names })
  .meta({ id: 'CheckAnswer' })
export type CheckAnswer = z.infer<typeof CheckAnswer>

export const ReadAsked = z
  .object({
    text: z.string().min(1),
    published: Day.optional(),
    publisher: z.string().max(200).optional(),
    title: z.string().max(1000).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    lang: LanguageCode.optional(),
    ui: Ui.default('en'),
  })
  .meta({
    id: 'ReadAsked',
    example: { text: 'Putin arrived in Astana on a state visit.', published: '2024-11-27' },
  })
export type ReadAsked = z.infer<typeof ReadAsked>

export const Joined = z.object({ report: z.string(), contact: Contact, judgement: Judgement })

/** A document with everything found in it. `kept`: whether the record holds it. */
export const DocumentAnswer = z
  .object({
    reading: Reading,
    joined: z.array(Joined),
    judged: z.array(Judged),
    names: Names,
    kept: z.boolean(),
  })
  .meta({ id: 'DocumentAnswer' })
export type DocumentAnswer = z.infer<typeof DocumentAnswer>

export const DocumentHead = z.object({
  id: z.string(),
  title: z.string().nullable(),
  lang: LanguageCode,
  kind: z.enum(DOCUMENT_KINDS),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
})
export const DocumentsAnswer = z
  .object({ total: z.int(), documents: z.array(DocumentHead) })
  .meta({ id: 'DocumentsAnswer' })
export type DocumentsAnswer = z.infer<typeof DocumentsAnswer>

export const ContactsAsked = z.object({
  guest: z.string().max(200).optional().meta({ description: 'Who travelled: name in any language, or id' }),
  with: z.string().max(200).optional().meta({ description: 'Any side: a person' }),
  host: z.string().max(200).optional().meta({ description: 'The other side: a person' }),
  state: z.string().max(200).optional().meta({ description: 'Host state: name or code' }),
  place: z.string().max(200).optional(),
  kind: ContactKind.optional(),
  status: Status.optional(),
  from: Day.optional(),
  to: Day.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().min(0).default(0),
  ui: Ui.default('en'),
})
export type ContactsAsked = z.infer<typeof ContactsAsked>

export const ContactsAnswer = z
  .object({ total: z.int(), contacts: z.array(Contact), names: Names })
  .meta({ id: 'ContactsAnswer' })

/** One report of a contact: the words in its evidence, why it is joined, and the page it stands on. */
export const Told = z.object({
  report: Report,
  judgement: Judgement,
  document: DocumentHead.omit({ kind: true }),
})
export const ContactAnswer = z
  .object({ contact: Contact, told: z.array(Told), names: Names })
  .meta({ id: 'ContactAnswer' })
export type ContactAnswer = z.infer<typeof ContactAnswer>

/** Contacts by year and kind: `{ "2024": { "visit": 3 } }`. */
export const Years = z.record(z.string(), z.record(z.string(), z.int()))

/** A state with the number of visits under each rule. */
const Share = z.object({ id: z.string(), counts: z.record(z.string(), z.int()) })
export type Share = z.infer<typeof Share>

/** Longitude and latitude of capitals by state, degrees. */
const Points = z.record(z.string(), z.tuple([z.number(), z.number()]))

const Looked = z.object({
  id: z.string(),
  total: z.int(),
  years: Years,
  /** Contacts by month: `{ "2024-11": 3 }`. */
  months: z.record(z.string(), z.int()),
  /** Host states that it went to. */
  destinations: z.array(Share),
  points: Points,
  contacts: z.array(Contact),
  names: Names,
})

export const PersonAnswer = Looked.extend({
  state: z.string().nullable(),
  terms: z.array(
    z.object({ office: z.string(), of: z.string(), start: z.string(), end: z.string().nullable() }),
  ),
}).meta({ id: 'PersonAnswer' })
export type PersonAnswer = z.infer<typeof PersonAnswer>

/** `guests`: from which states it was visited. */
export const StateAnswer = Looked.extend({ guests: z.array(Share) }).meta({ id: 'StateAnswer' })
export type StateAnswer = z.infer<typeof StateAnswer>

/** One print of a statement: which words, on whose page. */
const Print = z.object({ statement: Statement, document: DocumentHead })

/** A statement at its first print, with the further ones beside it; `hits` are the places of the words looked for. */
export const Said = Print.extend({
  reprints: z.array(Print),
  topics: z.array(z.string()),
  hits: z.array(z.object({ start: z.int(), end: z.int() })),
}).meta({ id: 'Said' })
export type Said = z.infer<typeof Said>

const PairSide = z.object({ kind: z.enum(['person', 'state']), id: z.string() })

export const PairAnswer = z
  .object({
    a: PairSide,
    b: PairSide,
    total: z.int(),
    years: Years,
    /** Counts by rule: of visits one way, or of encounters. */
    ways: z.array(
      z.object({
        of: z.enum(['visits', 'encounters']),
        from: PairSide,
        to: PairSide,
        /** `atLeast`: with every borderline one left out. */
        tallies: z.array(Tally.pick({ rule: true, count: true, atLeast: true })),
      }),
    ),
    first: z.string().nullable(),
    last: z.string().nullable(),
    /** Longest time without a contact between two dated ones, in days. */
    gap: z.object({ from: z.string(), to: z.string(), days: z.int() }).nullable(),
    /** What was talked about at the contacts listed, as the reports tell it. */
    agenda: z.array(
      z.object({
        contact: z.string(),
        day: z.string().nullable(),
        topics: z.array(z.object({ text: z.string(), lang: z.string() })),
      }),
    ),
    /** What the two said of one another, the latest first. */
    said: z.array(Said),
    /** The latest, oldest first: as many as were asked for. */
    contacts: z.array(Contact),
    names: Names,
  })
  .meta({ id: 'PairAnswer' })
export type PairAnswer = z.infer<typeof PairAnswer>

export const RulesAnswer = z.object({ rules: z.array(CountingRule) }).meta({ id: 'RulesAnswer' })
export type RulesAnswer = z.infer<typeof RulesAnswer>
