/** Statements across the record: looked for by words, speaker, topic and day, each beside its reprints. */
import type { Span } from '../model/text.ts'
import type { Record } from '../record/database.ts'
import { type Print, type StatementFilter, statementsWhere } from '../record/statement-list.ts'
import { namedIn } from './naming.ts'
import { findStatements } from './search.ts'
import { topicsOf } from './topics.ts'

export interface SaidAsked extends StatementFilter {
  /** Words that it holds, in any order and form. */
  readonly words?: string
  /** Any of these persons or states is named in it. */
  readonly about?: readonly string[]
  readonly topic?: string
  /** Only speakers who act for this state. */
  readonly speakerState?: string
}

/** A statement at its first print, the further ones, and where the words looked for stand in it. */
export interface Said extends Found {
  readonly reprints: readonly Print[]
  readonly topics: readonly string[]
}

/** `hits` are the places of the words in the statement's quote. */
interface Found extends Print {
  readonly hits: readonly Span[]
}

const MOST_FOUND = 2000

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

const speakerOf = ({ statement: { speaker } }: Print): string => speaker?.person ?? speaker?.name ?? ''

/** The same words of the same speaker are one statement, whatever the marks and spaces. */
const keyOf = (print: Print): string =>
  `${speakerOf(print)} ${(fold(print.statement.quote).match(/[\p{L}\d]+/gu) ?? []).join(' ')}`

function together(prints: readonly Found[]): { readonly first: Found; readonly reprints: Print[] }[] {
  const groups = new Map<string, Found[]>()
  for (const print of prints) groups.set(keyOf(print), [...(groups.get(keyOf(print)) ?? []), print])
  return [...groups.values()].flatMap((group) => {
    const oldest = [...group].sort((a, b) =>
      (a.document.published ?? '9999') < (b.document.published ?? '9999') ? -1 : 1,
    )
    const [first, ...rest] = oldest
    const reprints = rest
      .filter(({ document }) => document.id !== first?.document.id)
      .map(({ hits: _, ...print }) => print)
    return first ? [{ first, reprints }] : []
  })
}

/** Prints that hold the words asked for, by the record's index; those of nobody in particular are left out. */
async function printsWith(record: Record, words: string, asked: SaidAsked): Promise<Found[]> {
  const { speakers: [speaker] = [], from, to } = asked
  const { hits } = await findStatements(record, { words, speaker, from, to, limit: MOST_FOUND })
  return hits.flatMap(({ statement, document, spans }) => {
    if (!statement?.speaker) return []
    const { id, title, lang, kind, publisher, published, url } = document
    const lit = spans.map(({ start, end }) => ({
      start: start - statement.start,
      end: end - statement.start,
    }))
    return [{ statement, document: { id, title, lang, kind, publisher, published, url }, hits: lit }]
  })
}

async function printsOf(record: Record, asked: SaidAsked): Promise<Found[]> {
  const words = asked.words?.trim() ?? ''
  const all =
    words === ''
      ? (await statementsWhere(record, asked)).map((print) => ({ ...print, hits: [] }))
      : await printsWith(record, words, asked)
  const { speakerState: state } = asked
  return state ? all.filter(({ statement }) => statement.speaker?.state === state) : all
}

/** Statements that pass, the latest first. */
export async function statementsSaid(record: Record, asked: SaidAsked): Promise<Said[]> {
  const found: Said[] = []
  for (const { first, reprints } of together(await printsOf(record, asked))) {
    const { quote } = first.statement
    const topics = topicsOf(quote, first.document.lang)
    if (asked.topic && !topics.includes(asked.topic)) continue
    if (asked.about) {
      const named = await namedIn(quote, first.document.lang)
      if (!asked.about.some((id) => named.has(id))) continue
    }
    found.push({ ...first, reprints, topics })
  }
  return found
}

/** Who speaks in these, the most quoted first; those whom the atlas does not know are left out. */
export function speakersOf(prints: readonly Print[]): { person: string; statements: number }[] {
  const counts = new Map<string, number>()
  for (const { statement } of prints) {
    const person = statement.speaker?.person
    if (person) counts.set(person, (counts.get(person) ?? 0) + 1)
  }
  return [...counts]
    .map(([person, statements]) => ({ person, statements }))
    .sort((a, b) => b.statements - a.statements || (a.person < b.person ? -1 : 1))
}
