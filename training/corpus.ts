/** Sentences of a corpus in the reader's own tokens, with what the reader knew of them and what people marked. */
import { readFileSync } from 'node:fs'
import { annotate } from '../src/annotate/annotate.ts'
import { hintsIn } from '../src/annotate/tagging.ts'
import type { Hints } from '../src/languages/pack-tagger.ts'
import type { Sentence, Token } from '../src/model/annotation.ts'
import { documentOf } from '../src/pipeline/intake.ts'
import { type Reader, readerOf } from '../src/pipeline.ts'

/** What people marked: UTF-16 units of the sentence's text, `end` exclusive; `kind` as the tagger has it. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** One sentence as the reader cuts it. `line` counts the sentences of the corpus. */
export interface Example {
  readonly line: number
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly hints: Hints
  readonly labels: readonly string[]
  readonly marked: readonly Marked[]
}

/** The corpus' types → ours; numbers and the rest are learned roughly, to be told from names. */
const KINDS: Readonly<Record<string, string>> = {
  PERSON: 'person',
  POSITION: 'office',
  GPE: 'place',
  DATE: 'date',
  ORGANISATION: 'organisation',
  LOCATION: 'locality',
  FACILITY: 'locality',
  CARDINAL: 'number',
  ORDINAL: 'number',
  MONEY: 'number',
  QUANTITY: 'number',
  PERCENTAGE: 'number',
  TIME: 'number',
}
export const FINE = ['person', 'office', 'place', 'organisation', 'date']
export const ROUGH = ['locality', 'number', 'other']

/** Reads an IOB2 file: a line a token, `token LABEL`; sentences apart by an empty line. */
export async function examplesIn(file: string, lang: string): Promise<Example[]> {
  const reader = await readerOf(lang)
  const { tagger: _, ...pack } = reader.pack
  const examples: Example[] = []
  for (const [line, sentence] of readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .filter(Boolean)
    .entries())
    examples.push(...(await examplesOf(sentence, line, { ...reader, pack })))
  return examples
}

async function examplesOf(sentence: string, line: number, reader: Reader): Promise<Example[]> {
  const { text, marked } = parse(sentence)
  const document = await documentOf(text, { lang: reader.pack.code, published: '2020-01-01' })
  const { annotated } = annotate(document, reader)
  const { tokens } = annotated
  const mentions = new Map(annotated.mentions.map((mention) => [mention.from, mention]))
  return annotated.sentences.map((one) => {
    const dates = reader.pack.dates.read(text, tokens, one, { day: document.published, from: 'publication' })
    const hints = hintsIn(one, { tokens, mentions, dates })
    return { line, tokens, sentence: one, hints, labels: labelsOf(tokens, one, marked), marked }
  })
}

function parse(sentence: string): { text: string; marked: Marked[] } {
  let text = ''
  const marked: Marked[] = []
  for (const line of sentence.split('\n')) {
    const [token = '', label = 'O'] = line.trim().split(/\s+/)
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? token : `${text} ${token}`
    const kind = KINDS[label.slice(2)] ?? 'other'
    const last = marked.at(-1)
    if (label.startsWith('B-')) marked.push({ start, end: text.length, kind })
    else if (label.startsWith('I-') && last?.kind === kind && last.end === start - 1)
      marked[marked.length - 1] = { ...last, end: text.length }
  }
  return { text, marked }
}

function labelsOf(tokens: readonly Token[], { from, to }: Sentence, marked: readonly Marked[]): string[] {
  const labels: string[] = new Array(to - from).fill('O')
  for (const { start, end, kind } of marked) {
    const inside = [...labels.keys()].filter((at) => {
      const token = tokens[from + at]
      return token !== undefined && token.start >= start && token.end <= end
    })
    for (const at of inside) labels[at] = `${placeOf(at, inside, FINE.includes(kind))}-${kind}`
  }
  return labels
}

function placeOf(at: number, places: readonly number[], fine: boolean): string {
  const [first, last] = [at === places[0], at === places.at(-1)]
  if (!fine) return first ? 'B' : 'I'
  if (first) return last ? 'S' : 'B'
  return last ? 'E' : 'I'
}
