/** The way of a text through the rooms; the only file that knows them all. */
import { annotate } from './annotate/annotate.ts'
import { buildNameIndex, type NameIndex } from './annotate/name-index.ts'
import { type Atlas, loadAtlas } from './atlas/load.ts'
import { type ContactReading, readContacts } from './extract/contacts.ts'
import type { LanguagePack } from './languages/pack.ts'
import { languagePack } from './languages/registry.ts'
import type { Reading } from './model/reading.ts'
import type { Document } from './model/text.ts'

/** What reading needs of one language, made once. */
export interface Reader {
  readonly atlas: Atlas
  readonly pack: LanguagePack
  readonly names: NameIndex
  readonly triggers: ReadonlySet<string>
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
  const triggers = new Set(pack.contactRules.flatMap((rule) => rule.trigger.lemmas))
  return { atlas, pack, names: buildNameIndex(atlas, pack), triggers }
}

/** Document → its reading; `near` are the rules that almost fired, for `elchi why`. */
export function readWith(
  reader: Reader,
  document: Document,
): { reading: Reading; near: ContactReading['near'] } {
  const { annotated, resolver } = annotate(document, reader)
  const contacts = readContacts(annotated, reader.pack, resolver.publisherPrincipal())
  const reading: Reading = {
    document,
    origin: null,
    reports: [...contacts.reports],
    statements: [],
    claims: [],
    practices: [],
    relations: [],
    issues: [],
  }
  return { reading, near: contacts.near }
}

/** Document → its reading, in the document's language. */
export async function readDocument(document: Document): Promise<Reading> {
  return readWith(await readerOf(document.lang), document).reading
}
