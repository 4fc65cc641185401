/** Text and what is known of it → Document. */
import { createHash } from 'node:crypto'
import type { Block, Document, Issue } from '../model/text.ts'
import { blocksOf } from './blocks.ts'
import { kindOf } from './kind.ts'
import { guessLanguage, languageByLetters } from './language.ts'
import type { ReadableLanguage } from './languages.ts'

/** What is known of a text beside its words; all may be left out. */
export interface Origins {
  readonly id?: string | undefined
  /** Given apart from the text; the document's text then begins with it. */
  readonly title?: string | undefined
  readonly lang?: string | undefined
  readonly publisher?: string | undefined
  readonly publisherState?: string | undefined
  /** ISO day. */
  readonly published?: string | undefined
  readonly publishedFrom?: 'given' | 'page' | 'file' | undefined
  readonly url?: string | undefined
  /** What markup says of lines, by places in the text without its title. */
  readonly marks?: readonly Block[] | undefined
}

export interface ReadText {
  readonly document: Document
  readonly issues: readonly Issue[]
}

/** Reads the layout of a text. An unknown language is an issue; the document then has `lang: 'und'`. */
export function documentFrom(
  body: string,
  origins: Origins,
  languages: readonly ReadableLanguage[],
): ReadText {
  const head = origins.title === undefined ? '' : `${origins.title.replace(/\s+/g, ' ').trim()}\n`
  const text = head + body
  const told =
    origins.lang ??
    languageByLetters(text, languages) ??
    guessLanguage(
      text,
      languages.map(({ code }) => code),
    )
  const language = languages.find(({ code }) => code === told) ?? null
  const marks = origins.marks?.map((mark) => ({
    ...mark,
    start: mark.start + head.length,
    end: mark.end + head.length,
  }))
  const blocks = blocksOf({ text, titleUnits: head.length, language, marks })
  const title = blocks.find(({ kind }) => kind === 'title')
  const document: Document = {
    id: origins.id ?? idOf(origins.publisher ?? '', text),
    text,
    titleUnits: head.length,
    title: title ? text.slice(title.start, title.end) : null,
    lang: told,
    kind: kindOf(text, blocks, language),
    publisher: origins.publisher ?? null,
    publisherState: origins.publisherState ?? null,
    published: origins.published ?? null,
    publishedFrom: origins.published === undefined ? null : (origins.publishedFrom ?? 'given'),
    url: origins.url ?? null,
    blocks,
  }
  return { document, issues: language ? [] : [unknownLanguage(told, languages)] }
}

/** The same words of the same publisher are the same document, wherever the file lies. */
const idOf = (publisher: string, text: string): string =>
  createHash('sha256').update(publisher).update('\0').update(text).digest('hex').slice(0, 16)

function unknownLanguage(told: string, languages: readonly ReadableLanguage[]): Issue {
  const known = languages.map(({ code }) => code).join(', ')
  const what =
    told === 'und'
      ? `the language cannot be told: say it (known: ${known})`
      : `no pack for the language ${told} (known: ${known})`
  return { start: 0, end: 0, quote: '', what }
}
