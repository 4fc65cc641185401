/** Which answers of an interview tell most: what is new to the record, what can be checked, numbers and names. */
import type { AnnotatedDocument } from '../../model/annotation.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/text.ts'
import type { Reader } from '../../pipeline.ts'
import type { Joined } from '../join.ts'
import type { Exchange } from './exchanges.ts'
import { sentencesWithin } from './sentences.ts'

/** How many of each an answer holds. Names are distinct persons, states and organisations of the atlas. */
export interface Weights {
  readonly newContacts: number
  readonly claims: number
  readonly relations: number
  readonly numbers: number
  readonly names: number
}

export interface Ranked extends Weights {
  /** Place among the interview's exchanges. */
  readonly at: number
  readonly exchange: Exchange
  readonly score: number
}

/** Points for one of each, and how many of them count at most. */
const POINTS: Readonly<Record<keyof Weights, readonly [points: number, most: number]>> = {
  newContacts: [3, 4],
  claims: [3, 4],
  relations: [2, 2],
  numbers: [1, 4],
  names: [1, 4],
}

export interface Read {
  readonly annotated: AnnotatedDocument
  readonly reading: Reading
  /** What the record would make of the reading. */
  readonly joined: readonly Joined[]
  readonly reader: Reader
}

/** Every exchange with an answer, the one that tells most first; equal ones in the order of the text. */
export function rankExchanges(exchanges: readonly Exchange[], read: Read): Ranked[] {
  const known = knownReports(read)
  return exchanges
    .map((exchange, at) => {
      const weights = weigh(exchange, read, known)
      return { at, exchange, ...weights, score: scoreOf(weights) }
    })
    .filter(({ exchange }) => exchange.answer.length > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
}

const scoreOf = (weights: Weights): number =>
  (Object.keys(POINTS) as (keyof Weights)[]).reduce((sum, key) => {
    const [points, most] = POINTS[key]
    return sum + points * Math.min(weights[key], most)
  }, 0)

/** Reports that another document has told already. */
const knownReports = ({ joined }: Read): ReadonlySet<string> =>
  new Set(
    joined
      .filter(({ contact, judgement }) => judgement.value === 'same' && contact.reports.length > 1)
      .map(({ report }) => report),
  )

function weigh({ answer }: Exchange, read: Read, known: ReadonlySet<string>): Weights {
  const { reading } = read
  const stands = ({ start }: Span): boolean => answer.some((part) => start >= part.start && start < part.end)
  const anyStands = (places: readonly Span[]): boolean => places.some(stands)
  return {
    newContacts: reading.reports.filter(({ id, evidence }) => !known.has(id) && anyStands(evidence)).length,
    claims: reading.claims.filter((claim) => anyStands([claim, ...claim.spans])).length,
    relations: reading.relations.filter(({ evidence }) => anyStands(evidence)).length,
    ...numbersAndNames(answer, read),
  }
}

function numbersAndNames(
  answer: readonly Span[],
  { annotated, reader }: Read,
): Pick<Weights, 'numbers' | 'names'> {
  const numbers = new Set<number>()
  const names = new Set<string>()
  const { tokens, mentions } = annotated
  const inside = ({ start, end }: Span): boolean =>
    answer.some((part) => start >= part.start && end <= part.end)
  for (const sentence of sentencesWithin(annotated, answer))
    for (const { value } of reader.pack.readNumbers(tokens, sentence.from, sentence.to)) numbers.add(value)
  for (const { from, to, candidates } of mentions) {
    const [name] = candidates
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (name && first && last && inside({ start: first.start, end: last.end }))
      names.add(`${name.kind} ${name.id}`)
  }
  return { numbers: numbers.size, names: names.size }
}
