/** `kaznerd-*`: names, posts and dates in Kazakh sentences, exact spans and types. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../src/annotate/annotate.ts'
import { taggedThroughout } from '../../src/annotate/tagging.ts'
import { languageCodes } from '../../src/languages/registry.ts'
import type { AnnotatedDocument, TaggedSpan } from '../../src/model/annotation.ts'
import type { Document } from '../../src/model/text.ts'
import { documentOf } from '../../src/pipeline/intake.ts'
import { readerOf } from '../../src/pipeline.ts'
import { type Measure, type Outcome, scores } from '../measure.ts'

const TYPES = ['PERSON', 'POSITION', 'GPE', 'DATE'] as const
type Type = (typeof TYPES)[number]

interface Labelled {
  readonly start: number
  readonly end: number
  readonly type: Type
}

/** What the reader calls it → what the set calls it. */
const KINDS: Readonly<Record<string, Type>> = {
  person: 'PERSON',
  office: 'POSITION',
  place: 'GPE',
  date: 'DATE',
}

/** Exact F1 of four types; without a Kazakh pack nothing is read and all are 0. */
export async function kaznerd(set: string, folder: string): Promise<Outcome> {
  const file = readdirSync(folder).find((name) => name.endsWith('.txt')) ?? ''
  const sentences = readFileSync(join(folder, file), 'utf8')
    .split(/\n\s*\n/)
    .filter(Boolean)
  const known = languageCodes().includes('kk')
  const counts = new Map(TYPES.map((type) => [type, { hits: 0, found: 0, gold: 0 }]))
  const remarks: string[] = []
  for (const sentence of sentences) {
    const { text, gold } = parse(sentence)
    const read = known ? await labelsIn(text) : []
    for (const type of TYPES) tally(counts.get(type), ofType(gold, type), ofType(read, type))
    if (known) remarks.push(...differences(text, gold, read))
  }
  return { measures: TYPES.map((type) => measure(set, type, counts.get(type), known)), remarks }
}

interface Count {
  hits: number
  found: number
  gold: number
}

const ofType = (labels: readonly Labelled[], type: Type): Labelled[] =>
  labels.filter((one) => one.type === type)

function tally(count: Count | undefined, gold: readonly Labelled[], read: readonly Labelled[]): void {
  if (!count) return
  count.gold += gold.length
  count.found += read.length
  count.hits += gold.filter((one) => read.some((other) => same(one, other))).length
}

const same = (a: Labelled, b: Labelled): boolean =>
  a.start === b.start && a.end === b.end && a.type === b.type

function measure(
  set: string,
  type: Type,
  count: Count = { hits: 0, found: 0, gold: 0 },
  known: boolean,
): Measure {
  const { f1 } = scores(count.hits, count.found, count.gold)
  const words = `${count.hits} hits, ${count.found} found, ${count.gold} gold`
  return {
    set,
    metric: `${type} F1, exact`,
    value: f1,
    count: words,
    ...(known ? learnedFrom(set) : { note: '(no Kazakh pack)' }),
  }
}

/** The tagger has seen this set: what it gets right here says nothing. */
const learnedFrom = (set: string): { note?: string } =>
  set === 'kaznerd-valid' ? { note: '(learned from; `npm run train:kk -- --folds 5` tells)' } : {}

/** A line a token, `token LABEL`; tokens are joined by spaces. */
function parse(sentence: string): { text: string; gold: Labelled[] } {
  let text = ''
  const gold: Labelled[] = []
  for (const line of sentence.split('\n')) {
    const [token = '', label = 'O'] = line.trim().split(/\s+/)
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? token : `${text} ${token}`
    const type = TYPES.find((one) => label.endsWith(`-${one}`))
    const last = gold.at(-1)
    if (type && label.startsWith('B-')) gold.push({ start, end: text.length, type })
    else if (type && last?.type === type && last.end === start - 1)
      gold[gold.length - 1] = { ...last, end: text.length }
  }
  return { text, gold }
}

async function labelsIn(text: string): Promise<Labelled[]> {
  const reader = await readerOf('kk')
  const document: Document = await documentOf(text, { lang: 'kk', published: '2020-01-01' })
  const { annotated } = annotate(document, reader)
  return taggedThroughout(annotated, reader.pack).flatMap((span) => labelled(span, annotated))
}

function labelled({ from, to, kind }: TaggedSpan, { tokens }: AnnotatedDocument): Labelled[] {
  const type = KINDS[kind]
  const [first, last] = [tokens[from], tokens[to - 1]]
  return type && first && last ? [{ start: first.start, end: last.end, type }] : []
}

function differences(text: string, gold: readonly Labelled[], read: readonly Labelled[]): string[] {
  const line = (what: string, { start, end, type }: Labelled): string =>
    `${what} ${type} «${text.slice(start, end)}» in ${text}`
  return [
    ...gold.filter((one) => !read.some((other) => same(one, other))).map((one) => line('miss ', one)),
    ...read.filter((one) => !gold.some((other) => same(one, other))).map((one) => line('false', one)),
  ]
}
