/** Search in documents and statements of every language at once, with the places of the words found. */
import type { LanguagePack } from '../languages/pack.ts'
import { languageCodes, languagePack } from '../languages/registry.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { Document, Span } from '../model/text.ts'
import { atomically, type Record } from '../record/database.ts'
import { readingOf } from '../record/documents.ts'
import {
  type SearchFilter,
  type SearchText,
  type SearchWord,
  saveSearchTexts,
  searchDocuments,
  searchStatements,
  unsearchable,
} from '../record/search.ts'

/** Words that stand alone in the index: «Касым-Жомарт» is two. */
const PIECES = /[\p{L}\p{N}]+/gu

interface Stemmed extends Span {
  readonly stem: string
}

/** Stems of the text's words with their places, in order. */
function stemsIn(text: string, { fold, stem }: Pick<LanguagePack, 'fold' | 'stem'>): Stemmed[] {
  return [...text.matchAll(PIECES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stem: stem(fold(match[0])),
  }))
}

/** Position of the first word that begins at `unit` or later, by halving. */
function firstFrom(words: readonly Span[], unit: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? unit) < unit) low = middle + 1
    else high = middle
  }
  return low
}

/** A language without a pack is searched by its words as they are written. */
const PLAIN = { fold: (word: string) => word.toLowerCase(), stem: (key: string) => key }

const wordsOfLanguage = async (lang: string): Promise<Pick<LanguagePack, 'fold' | 'stem'>> =>
  languageCodes().includes(lang) ? languagePack(lang) : PLAIN

/** Makes a reading's document and statements searchable. Within the transaction that keeps it. */
export async function makeSearchable(record: Record, { document, statements }: Reading): Promise<void> {
  if (document.kind === 'record') return
  const stemmed = stemsIn(document.text, await wordsOfLanguage(document.lang))
  const stems = stemmed.map(({ stem }) => stem)
  const texts: SearchText[] = [
    { ordinal: null, stems },
    ...statements.map(({ start, end }, ordinal) => ({
      ordinal,
      stems: stems.slice(firstFrom(stemmed, start), firstFrom(stemmed, end)),
    })),
  ]
  await saveSearchTexts(record, document.id, texts)
}

/** Makes searchable whatever is not yet; each document by itself, so that it can be stopped and taken up again. */
export async function makeAllSearchable(record: Record): Promise<void> {
  for (const id of await unsearchable(record)) {
    await atomically(record, async (inside) => {
      const reading = await readingOf(inside, id)
      if (reading) await makeSearchable(inside, reading)
    })
  }
}

export interface SearchAsked {
  /** Words that must all stand there, in any form, of any language; `visit*` is a beginning. May be empty. */
  readonly words: string
  readonly lang?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Statements only: atlas id, or the name of someone whom the atlas does not know. */
  readonly speaker?: string | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** A document, or a statement in it, with the places of the words asked for, in units of the document's text. */
export interface SearchHit {
  readonly document: Document
  readonly statement: Statement | null
  readonly spans: readonly Span[]
}

export interface SearchAnswer {
  readonly total: number
  readonly hits: readonly SearchHit[]
}

/** Each word as every language would know it: who asks may write in one language of texts in another. */
async function queryOf(words: string): Promise<SearchWord[]> {
  const packs = await Promise.all(languageCodes().map(languagePack))
  return [...words.matchAll(/([\p{L}\p{N}]+)(\*?)/gu)].map(([, word = '', star]) => ({
    stems: [
      ...new Set([...packs, PLAIN].map((pack) => (star ? pack.fold(word) : pack.stem(pack.fold(word))))),
    ],
    begins: star === '*',
  }))
}

async function spansIn(document: Document, words: readonly SearchWord[], within: Span): Promise<Span[]> {
  const asked = words.map(({ stems, begins }) => ({ stems: new Set(stems), all: stems, begins }))
  const isAsked = (stem: string) =>
    asked.some(({ stems, all, begins }) =>
      begins ? all.some((start) => stem.startsWith(start)) : stems.has(stem),
    )
  return stemsIn(document.text, await wordsOfLanguage(document.lang))
    .filter(({ start, end, stem }) => start >= within.start && end <= within.end && isAsked(stem))
    .map(({ start, end }) => ({ start, end }))
}

const PAGE = 20

async function filterOf(asked: SearchAsked): Promise<SearchFilter> {
  const { words, limit, offset, ...rest } = asked
  return { ...rest, words: await queryOf(words), limit: limit ?? PAGE, offset: offset ?? 0 }
}

/** Documents in which every word stands, the latest first. Without words: all that the other conditions let through. */
export async function findDocuments(record: Record, asked: SearchAsked): Promise<SearchAnswer> {
  const filter = await filterOf(asked)
  const { total, documents } = await searchDocuments(record, filter)
  const hits: SearchHit[] = []
  for (const document of documents) {
    const whole = { start: 0, end: document.text.length }
    hits.push({ document, statement: null, spans: await spansIn(document, filter.words, whole) })
  }
  return { total, hits }
}

/** Statements in which every word stands, the latest first, then in the order of their text. */
export async function findStatements(record: Record, asked: SearchAsked): Promise<SearchAnswer> {
  const filter = await filterOf(asked)
  const { total, statements } = await searchStatements(record, filter)
  const hits: SearchHit[] = []
  for (const { document, statement } of statements)
    hits.push({ document, statement, spans: await spansIn(document, filter.words, statement) })
  return { total, hits }
}
