/** The way of a text through the rooms; the only file that knows them all. */
import { annotate } from './annotate/annotate.ts'
import { type Form, formsOf } from './annotate/forms.ts'
import { buildNameIndex, type NameIndex } from './annotate/name-index.ts'
import { type Atlas, loadAtlas } from './atlas/load.ts'
import { readClaims, speakersOf } from './extract/claims.ts'
import { type ContactReading, readContacts } from './extract/contacts.ts'
import { withDetails } from './extract/details.ts'
import { readOrigin } from './extract/origins.ts'
import { habitsIn, readPractices } from './extract/practices.ts'
import { readRelations } from './extract/relations.ts'
import { readStatements } from './extract/statements.ts'
import { wakesOf } from './extract/wakes.ts'
import { WAKES } from './extract/waking.ts'
import type { LanguagePack } from './languages/pack.ts'
import { languagePack } from './languages/registry.ts'
import type { Claim } from './model/claim.ts'
import type { Reading } from './model/reading.ts'
import type { Participant } from './model/report.ts'
import type { Document } from './model/text.ts'

/** What reading needs of one language, made once. */
export interface Reader {
  readonly atlas: Atlas
  readonly pack: LanguagePack
  readonly names: NameIndex
  readonly forms: (key: string) => Form
  readonly worth: number
}

const readers = new Map<string, Promise<Reader>>()

/** The reader of a language; building its names takes a fifth of a second, once a process. */
export function readerOf(lang: string): Promise<Reader> {
  const known = readers.get(lang)
  if (known) return known
  const made = makeReader(lang)
  readers.set(lang, made)
  return made
}

async function makeReader(lang: string): Promise<Reader> {
  const pack = await languagePack(lang)
  const atlas = loadAtlas()
  const forms = formsOf(pack, wakesOf(pack))
  return { atlas, pack, names: buildNameIndex(atlas, pack), forms, worth: WAKES.phrases }
}

/** Document → its reading; `near` are the rules that almost fired, for `elchi why`. */
export function readWith(
  reader: Reader,
  document: Document,
): { reading: Reading; near: ContactReading['near'] } {
  const { annotated, resolver } = annotate(document, reader)
  const { origin, relays } = readOrigin(annotated, reader.pack)
  const interviewee = origin?.speaker ?? null
  const statements = readStatements(annotated, { pack: reader.pack, interviewee, relays })
  const speakerAt = speakersOf(statements)
  const counted = readClaims(annotated, { pack: reader.pack, asOf: document.published, speakerAt })
  const habits = habitsIn(annotated, reader.pack)
  const contacts = readContacts(annotated, reader.pack, {
    principal: resolver.publisherPrincipal(),
    headNamed: (state, guest) => resolver.headNamed(state, guest),
    interviewee,
    receives: (one) => resolver.receives(one),
    passedOver: new Map([...counted.many, ...[...habits.keys()].map((at) => [at, 'a habit'] as const)]),
  })
  const reading: Reading = {
    document,
    origin,
    reports: withDetails(annotated, reader.pack, contacts.reports),
    statements,
    claims: counted.claims,
    practices: readPractices(annotated, { habits, speakerAt }),
    relations: readRelations(annotated, reader.pack, statements),
    issues: [],
  }
  return { reading, near: contacts.near }
}

/** Document → its reading, in the document's language. */
export async function readDocument(document: Document): Promise<Reading> {
  return readWith(await readerOf(document.lang), document).reading
}

interface Typed {
  /** The ISO day it was said. */
  readonly asOf: string | null
  readonly lang: string
  /** Whom it is about where it does not say so itself, as a headline does not; the first is the one who travels. */
  readonly about?: readonly Participant[]
}

/**
 * Claims of one typed sentence. What talks of contacts and cannot be asked of the record is a claim with a `hindrance`;
 * words that claim nothing give none.
 */
export async function readClaim(text: string, { asOf, lang, about = [] }: Typed): Promise<Claim[]> {
  const reader = await readerOf(lang)
  const { annotated } = annotate(typedSentence(text, asOf, lang), reader)
  return readClaims(annotated, { pack: reader.pack, asOf, speakerAt: () => null, typed: true, about }).claims
}

const typedSentence = (text: string, asOf: string | null, lang: string): Document => ({
  id: 'typed',
  text,
  titleUnits: 0,
  title: null,
  lang,
  kind: 'statement',
  publisher: null,
  publisherState: null,
  published: asOf,
  publishedFrom: asOf === null ? null : 'given',
  url: null,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
})
