/** Clauses: a stretch of a sentence around one finite verb, and what its relative pronoun stands for. */
import { CASE, type Clause, type Phrase, type Token } from '../model/annotation.ts'

export interface ClauseContext {
  readonly tokens: readonly Token[]
  readonly readingsAt: (at: number) => Token['readings']
  readonly phrases: readonly Phrase[]
}

/** Tags by which a pack marks words that open a clause after a comma. */
const OPENING_TAGS: ReadonlySet<string> = new Set(['subordinating', 'contrasting'])

interface Opening {
  /** First token of the clause: the comma. */
  readonly at: number
  readonly relative: number | null
}

/**
 * Splits `[from, to)` at stops and at commas before subordinating words. A relative clause («, который прибыл …,») ends at the
 * first comma after its verb; the sentence then goes on around it.
 */
export function findClauses(from: number, to: number, context: ClauseContext): Clause[] {
  const clauses: {
    from: number
    to: number
    holes: [number, number][]
    antecedent: Phrase | null
    parent: number | null
  }[] = []
  let main = {
    from,
    to,
    holes: [] as [number, number][],
    antecedent: null as Phrase | null,
    parent: null as number | null,
  }
  clauses.push(main)
  for (let at = from; at < to; at++) {
    if (endsClause(at, context)) {
      main.to = at
      main = { from: at + 1, to, holes: [], antecedent: null, parent: null }
      clauses.push(main)
      continue
    }
    const opening = opensClause(at, to, context)
    if (!opening) {
      if (!endsWithVerb(at, to, context)) continue
      main.to = at
      main = { from: at + 1, to, holes: [], antecedent: null, parent: clauses.indexOf(main) }
      clauses.push(main)
      continue
    }
    const parent = clauses.indexOf(main)
    if (opening.relative === null) {
      main.to = at
      main = { from: at + 1, to, holes: [], antecedent: null, parent }
      clauses.push(main)
      continue
    }
    const end = endOfRelative(opening.relative, to, context)
    clauses.push({
      from: at + 1,
      to: end,
      holes: [],
      antecedent: antecedentOf(at, opening.relative, context),
      parent,
    })
    main.holes.push([at, end])
    at = end - 1
  }
  return clauses
}

function endsClause(at: number, { tokens }: ClauseContext): boolean {
  const key = tokens[at]?.key
  return key === ';' || key === '(' || key === ')'
}

/**
 * Where verbs end their clause (readings tagged `closes`), a comma after one begins another, if that names who acts:
 * «Тоқаев Пекинге барды, Мирзиёев Ташкентте қалды».
 */
function endsWithVerb(at: number, to: number, { tokens, readingsAt, phrases }: ClauseContext): boolean {
  const closes = (index: number) => readingsAt(index).some((reading) => reading.tags?.includes('closes'))
  if (tokens[at]?.key !== ',' || !closes(at - 1)) return false
  let verb = at + 1
  while (verb < to && !closes(verb)) verb++
  return phrases.some(
    ({ from, kind, cases, preposition }) =>
      from > at && from < verb && kind === 'actor' && (cases & CASE.nom) !== 0 && preposition === null,
  )
}

function opensClause(at: number, to: number, { tokens, readingsAt }: ClauseContext): Opening | null {
  const key = tokens[at]?.key
  if (key !== ',' && key !== '–' && key !== '—') return null
  for (let next = at + 1; next < to && next <= at + 3; next++) {
    const readings = readingsAt(next)
    if (readings.some((reading) => reading.pos === 'relative')) return { at, relative: next }
    if (next === at + 1 && readings.some((reading) => reading.tags?.some((tag) => OPENING_TAGS.has(tag))))
      return { at, relative: null }
    if (!readings.some((reading) => reading.pos === 'preposition' || reading.pos === 'noun')) return null
  }
  return null
}

function endOfRelative(relative: number, to: number, { tokens, readingsAt }: ClauseContext): number {
  let verb = false
  for (let at = relative + 1; at < to; at++) {
    verb ||= readingsAt(at).some((reading) => reading.pos === 'verb' && reading.form !== 'participle')
    const key = tokens[at]?.key
    if (verb && (key === ',' || key === ')' || key === ';')) return at
  }
  return to
}

/** The phrase right before the comma, in the case and with the preposition of the pronoun. */
function antecedentOf(
  comma: number,
  relative: number,
  { phrases, readingsAt, tokens }: ClauseContext,
): Phrase | null {
  const before = phrases.filter((phrase) => phrase.to <= comma && comma - phrase.to < 6).at(-1)
  if (!before) return null
  const pronoun = readingsAt(relative).find((reading) => reading.pos === 'relative')
  const preposition = readingsAt(relative - 1).some((reading) => reading.pos === 'preposition')
    ? tokens[relative - 1]?.key
    : null
  return {
    ...before,
    words: [before.from, before.to],
    from: relative,
    to: relative + 1,
    cases: pronoun?.cases ?? before.cases,
    preposition: preposition ?? null,
    joined: false,
  }
}
