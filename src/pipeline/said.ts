/** Statements across the record: looked for by words, speaker, topic and day, each beside its reprints. */
import type { Record } from '../record/database.ts'
import { type Print, type StatementFilter, statementsWhere } from '../record/statement-list.ts'
import { namedIn } from './naming.ts'
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
export interface Said extends Print {
  readonly reprints: readonly Print[]
  readonly topics: readonly string[]
  readonly hits: readonly { readonly start: number; readonly end: number }[]
}

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** Endings go: what is left begins every form of a word of three letters and more. */
const stem = (word: string): string =>
  word.length > 6 ? word.slice(0, -2) : word.length > 4 ? word.slice(0, -1) : word

const stemsOf = (words: string): string[] => (fold(words).match(/[\p{L}\d]+/gu) ?? []).map(stem)

/** Words of the text that begin with one of the stems; null where a stem has none. Folding keeps every offset. */
function hitsOf(text: string, stems: readonly string[]): Said['hits'] | null {
  const words = [...fold(text).matchAll(/[\p{L}\d]+/gu)]
  const hits = stems.map((one) => words.filter(([word]) => word.startsWith(one)))
  if (hits.some((some) => some.length === 0)) return null
  return hits.flat().map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}

const speakerOf = ({ statement: { speaker } }: Print): string => speaker?.person ?? speaker?.name ?? ''

/** The same words of the same speaker are one statement, whatever the marks and spaces. */
const keyOf = (print: Print): string =>
  `${speakerOf(print)} ${(fold(print.statement.quote).match(/[\p{L}\d]+/gu) ?? []).join(' ')}`

function together(prints: readonly Print[]): { readonly first: Print; readonly reprints: Print[] }[] {
  const groups = new Map<string, Print[]>()
  for (const print of prints) groups.set(keyOf(print), [...(groups.get(keyOf(print)) ?? []), print])
  return [...groups.values()].flatMap((group) => {
    const oldest = [...group].sort((a, b) =>
      (a.document.published ?? '9999') < (b.document.published ?? '9999') ? -1 : 1,
    )
    const [first, ...rest] = oldest
    const reprints = rest.filter(({ document }) => document.id !== first?.document.id)
    return first ? [{ first, reprints }] : []
  })
}

async function printsOf(record: Record, asked: SaidAsked): Promise<Print[]> {
  const all = await statementsWhere(record, asked)
  const { speakerState: state } = asked
  return state ? all.filter(({ statement }) => statement.speaker?.state === state) : all
}

/** Statements that pass, the latest first. */
export async function statementsSaid(record: Record, asked: SaidAsked): Promise<Said[]> {
  const stems = stemsOf(asked.words ?? '')
  const found: Said[] = []
  for (const { first, reprints } of together(await printsOf(record, asked))) {
    const { quote } = first.statement
    const hits = hitsOf(quote, stems)
    const topics = topicsOf(quote, first.document.lang)
    if (hits === null || (asked.topic && !topics.includes(asked.topic))) continue
    if (asked.about) {
      const named = await namedIn(quote, first.document.lang)
      if (!asked.about.some((id) => named.has(id))) continue
    }
    found.push({ ...first, reprints, topics, hits })
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
