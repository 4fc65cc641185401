/** Bytes of a page → a document, whatever its form. Each form's reader is loaded by those alone who read it. */
import { languageCodes, languagePack } from '../languages/registry.ts'
import type { Document, Issue } from '../model/text.ts'
import { decode } from '../read/decode.ts'
import { documentFrom, type Origins, type ReadText } from '../read/document.ts'
import { guessLanguage } from '../read/language.ts'
import type { ReadableLanguage } from '../read/languages.ts'
import { looksLikeHtml } from '../read/markup.ts'
import type { Page } from '../read/page/page.ts'

/** A document, or why there is none. `page`: what a page says of itself beside its text. */
export type Outcome =
  | { readonly document: Document; readonly issues: readonly Issue[]; readonly page?: PageFacts }
  | { readonly refused: string }

export type PageFacts = Pick<Page, 'authors' | 'canonical' | 'links' | 'published'>

/** Where bytes were found, and what the server or the letter said of them. */
export interface Found {
  /** File name or address, for forms that show by it. */
  readonly name: string
  readonly url?: string | undefined
  readonly contentType?: string | undefined
}

const SAMPLE = 20_000

/** Only the pack of the language that shows is loaded; all of them where it is none that the table of letters knows. */
export async function readText(body: string, told: Origins): Promise<ReadText> {
  const known = languageCodes()
  const guess = told.lang ?? guessLanguage(`${told.title ?? ''}\n${body.slice(0, SAMPLE)}`, known)
  const wanted = known.includes(guess) ? [guess] : known
  const packs: ReadableLanguage[] = await Promise.all(wanted.map(languagePack))
  return documentFrom(body, known.includes(guess) ? { ...told, lang: guess } : told, packs)
}

/** What is told goes before what the bytes say of themselves. */
export async function readBytes(bytes: Uint8Array, told: Origins, found: Found): Promise<Outcome> {
  if (isPdf(bytes)) return readPdf(bytes, told, found)
  if (/\.eml$/i.test(found.name) || /^message\/rfc822/i.test(found.contentType ?? ''))
    return readEml(bytes, told)
  const decoded = decode(bytes, charsetOf(found.contentType))
  if ('refused' in decoded) return decoded
  const { text } = decoded
  if (looksLikeHtml(text)) return readMarkup(text, told, found.url)
  if (/\.(?:md|markdown)$/i.test(found.name)) return readMarked(text, told)
  return readText(text, { url: found.url, ...given(told) })
}

/** `%PDF-` within the first bytes: some programs write a line before it. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

async function readPdf(bytes: Uint8Array, told: Origins, { url }: Found): Promise<Outcome> {
  const { pdfText } = await import('../read/forms/pdf.ts')
  const read = await pdfText(bytes)
  return 'refused' in read ? read : readText(read.text, { url, ...given(told) })
}

async function readMarked(source: string, told: Origins): Promise<Outcome> {
  const { readMarkdown } = await import('../read/forms/markdown.ts')
  const { body, origins } = readMarkdown(source)
  if (body.trim() === '') return { refused: 'the file holds no words' }
  return readText(body, { ...origins, ...given(told) })
}

async function readEml(bytes: Uint8Array, told: Origins): Promise<Outcome> {
  const { readLetter } = await import('../read/forms/letter.ts')
  const { origins, html, text } = await readLetter(bytes)
  const known = { ...origins, ...given(told) }
  if (html !== null) return readMarkup(html, known, undefined)
  return text === null ? { refused: 'the letter holds no words' } : readText(text, known)
}

const charsetOf = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w-]{2,40})/i.exec(contentType ?? '')?.[1]

/** Keys without a value say nothing, and must not hide what the page says. */
export const given = (told: Origins): Origins =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))

async function readMarkup(html: string, told: Origins, url: string | undefined): Promise<Outcome> {
  const { readPage } = await import('../read/page/page.ts')
  const known = languageCodes()
  const guess = told.lang ?? guessLanguage(html.slice(0, 200_000).replace(/<[^<>]{0,2000}>/g, ' '), known)
  const packs = await Promise.all((known.includes(guess) ? [guess] : known).map(languagePack))
  const page = readPage(html, told.url ?? url ?? null, packs)
  if (page.body === '') return { refused: 'the page holds no text' }
  const { document, issues } = await readText(page.body, { ...originsOf(page), ...given(told) })
  return { document, issues, page }
}

const originsOf = ({ title, publisher, published, canonical, marks }: Page): Origins => ({
  marks,
  ...(title === null ? {} : { title }),
  ...(publisher === null ? {} : { publisher }),
  ...(published === null ? {} : { published: published.day, publishedFrom: 'page' as const }),
  ...(canonical === null ? {} : { url: canonical }),
})
