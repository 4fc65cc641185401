/** The excerpt desk: an interview's exchanges in the order of what they tell, and a draft of a piece from the first of them. */
import { annotate } from '../../annotate/annotate.ts'
import type { Participant } from '../../model/report.ts'
import type { Origin } from '../../model/statement.ts'
import type { Document, Span } from '../../model/text.ts'
import { readerOf } from '../../pipeline.ts'
import type { Record } from '../../record/database.ts'
import { readAny } from '../read.ts'
import { joinedOnTrial } from '../trial.ts'
import { exchangesOf } from './exchanges.ts'
import { type Ranked, type Read, rankExchanges } from './rank.ts'
import { headlineSentence, indirectSentence } from './sentences.ts'

/** What a piece is made of; every span is a place of the source, given whole. */
export interface Draft {
  /** Words that stand in the source in a row. */
  readonly headline: Span | null
  /** A sentence to be told indirectly, and whether its first word keeps its capital. */
  readonly indirect: { readonly span: Span; readonly keepsCapital: boolean } | null
  readonly speaker: Participant | null
  readonly origin: Origin | null
  /** In the order of the source. */
  readonly chosen: readonly Ranked[]
}

export interface Desk {
  readonly document: Document
  readonly ranked: readonly Ranked[]
  readonly draft: Draft
}

/** The desk over one document; the record is asked what it knows and stays as it was. Empty `ranked`: no questions in it. */
export async function excerptDesk(record: Record, document: Document, answers: number): Promise<Desk> {
  const reading = await readAny(document, [])
  const reader = await readerOf(document.lang)
  const { annotated } = annotate(document, reader)
  const read: Read = { annotated, reading, reader, joined: await joinedOnTrial(record, reading) }
  const ranked = rankExchanges(exchangesOf(document), read)
  const best = ranked.slice(0, answers)
  const indirect = indirectOf(best, read)
  return {
    document,
    ranked,
    draft: {
      headline: headlineSentence(best, { read, taken: indirect?.span ?? null }),
      indirect,
      speaker: speakerOf(read),
      origin: reading.origin,
      chosen: [...best].sort((a, b) => a.at - b.at),
    },
  }
}

function indirectOf(best: readonly Ranked[], read: Read): Draft['indirect'] {
  const span = indirectSentence(best, read)
  if (!span) return null
  const { tokens, mentions } = read.annotated
  const first = tokens.findIndex(({ start }) => start >= span.start)
  const named = mentions.some(({ from, to }) => from <= first && first < to)
  return {
    span: { start: span.start, end: span.end - 1 },
    keepsCapital: named || tokens[first]?.shape === 'upper',
  }
}

/** Whom the document says it comes from, else who speaks most in it. */
function speakerOf({ reading }: Read): Participant | null {
  if (reading.origin?.speaker) return reading.origin.speaker
  const said = new Map<string, { speaker: Participant; times: number }>()
  for (const { speaker, capacity } of reading.statements) {
    const key = capacity === 'speaker' ? (speaker?.person ?? speaker?.name) : null
    if (!speaker || !key) continue
    said.set(key, { speaker, times: (said.get(key)?.times ?? 0) + 1 })
  }
  return [...said.values()].sort((a, b) => b.times - a.times)[0]?.speaker ?? null
}
