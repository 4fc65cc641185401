/** Paths → documents: the first two rooms, acquire and read. */
import type { Readable } from 'node:stream'
import { acquire } from '../acquire/files.ts'
import type { Raw } from '../acquire/raw.ts'
import { languageCodes, languagePack } from '../languages/registry.ts'
import type { Document, Issue } from '../model/text.ts'
import { decode } from '../read/decode.ts'
import { documentFrom, type Origins, type ReadText } from '../read/document.ts'
import { guessLanguage } from '../read/language.ts'
import type { ReadableLanguage } from '../read/languages.ts'
import { looksLikeHtml } from '../read/markup.ts'
import { parseLine } from '../read/record-line.ts'

interface Step {
  readonly name: string
  /** Bytes done and to do, 0 where the total is unknown. */
  readonly done: number
  readonly total: number
}

/** A document, or why there is none. */
export type Intake =
  | (Step & { readonly document: Document; readonly issues: readonly Issue[] })
  | (Step & { readonly refused: string })

/** Documents of every file under `paths`, one at a time; what the caller knows of them goes before what files say. */
export async function* documentsFrom(
  paths: readonly string[],
  told: Origins,
  stdin: Readable = process.stdin,
): AsyncGenerator<Intake> {
  for await (const raw of acquire(paths, stdin)) yield await intakeOf(raw, told)
}

/** Only the pack of the language that shows is loaded; all of them where it is none that the table of letters knows. */
async function readText(body: string, told: Origins): Promise<ReadText> {
  const known = languageCodes()
  const guess = told.lang ?? guessLanguage(`${told.title ?? ''}\n${body.slice(0, SAMPLE)}`, known)
  const wanted = known.includes(guess) ? [guess] : known
  const packs: ReadableLanguage[] = await Promise.all(wanted.map(languagePack))
  return documentFrom(body, known.includes(guess) ? { ...told, lang: guess } : told, packs)
}

const SAMPLE = 20_000

/** One document of a text in memory, as a caller of the library has it. */
export async function documentOf(body: string, told: Origins): Promise<Document> {
  return (await readText(body, told)).document
}

async function intakeOf(raw: Raw, told: Origins): Promise<Intake> {
  const { done, total } = raw
  if ('unreadable' in raw) return { name: raw.name, done, total, refused: raw.unreadable }
  if ('bytes' in raw) return { name: raw.name, done, total, ...(await pageOf(raw.bytes, told)) }
  return { name: `${raw.name}:${raw.number}`, done, total, ...(await lineOf(raw.line, told)) }
}

type Outcome =
  | { readonly document: Document; readonly issues: readonly Issue[] }
  | { readonly refused: string }

async function pageOf(bytes: Uint8Array, told: Origins): Promise<Outcome> {
  const decoded = decode(bytes)
  if ('refused' in decoded) return decoded
  const text = looksLikeHtml(decoded.text) ? await textOfPage(decoded.text) : decoded.text
  return text === '' ? { refused: 'the page holds no text' } : await readText(text, told)
}

/** The parser of markup is loaded by those alone who read pages. */
const textOfPage = async (html: string): Promise<string> =>
  (await import('../read/html.ts')).htmlToText(html).text

async function lineOf(line: string, told: Origins): Promise<Outcome> {
  const parsed = parseLine(line)
  if ('refused' in parsed) return parsed
  const stated = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  const origins: Origins = { ...parsed.origins, ...stated }
  return readText(parsed.body, origins)
}
