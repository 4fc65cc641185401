/** The text as published and the places in it: documents, their blocks, spans and evidence. */
import * as z from 'zod'

/** A place in a document's text: UTF-16 units, `end` exclusive. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof Span>

/** An ISO 8601 calendar day, `2024-11-27`. */
export const Day = z.iso.date()

/** ISO 639-1 code of a language, `kk` for Kazakh. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/)

/** ISO 3166-1 alpha-3 code; X.. for a few that the standard lacks (`XAB`, `XKX`). */
export const StateCode = z.string().regex(/^[A-Z]{3}$/)

export const BLOCK_KINDS = [
  'title',
  'lede',
  'heading',
  'paragraph',
  'question',
  'answer',
  'turn',
  'dateline',
  'note',
] as const

/** A piece of a document's layout. `speaker` names whose turn it is where the text says so («В.Путин:»). */
export const Block = Span.extend({ kind: z.enum(BLOCK_KINDS), speaker: z.string().optional() })
export type Block = z.infer<typeof Block>

export const DOCUMENT_KINDS = [
  'news',
  'readout',
  'agency-report',
  'interview',
  'excerpts',
  'transcript',
  'statement',
  'analysis',
  'announcement',
  'record',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/**
 * A page as published. `text` never changes after reading: every span in the record counts its units.
 * Where the title stood apart from the text, `text` begins with it and `titleUnits` says how many units
 * (the line break included) it takes, so that offsets of the text as it came can be given back.
 */
export const Document = z.object({
  id: z.string(),
  text: z.string(),
  titleUnits: z.int().min(0),
  title: z.string().nullable(),
  lang: LanguageCode,
  kind: z.enum(DOCUMENT_KINDS),
  publisher: z.string().nullable(),
  publisherState: StateCode.nullable(),
  /** Day of publication, and whether a person gave it or the page said it. */
  published: Day.nullable(),
  publishedFrom: z.enum(['given', 'page', 'file']).nullable(),
  url: z.string().nullable(),
  blocks: z.array(Block),
})
export type Document = z.infer<typeof Document>

/** The words a fact rests on, and the rule that read them. `quote` equals `text.slice(start, end)`. */
export const Evidence = Span.extend({
  field: z.string(),
  quote: z.string(),
  /** A few words either side. */
  before: z.string().default(''),
  after: z.string().default(''),
  rule: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/** What a reading could not understand, or a file that could not be read. */
export const Issue = Span.extend({ what: z.string(), quote: z.string().default('') })
export type Issue = z.infer<typeof Issue>
