/** Everything found in a document as facts with their places, and the text cut where facts begin and end. */
import type { Reading } from '../../../model/reading.ts'
import type { Block, Span } from '../../../model/text.ts'

export const FACT_KINDS = ['claim', 'contact', 'statement', 'practice', 'relation', 'issue'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** `id` is its anchor in the page; `at` is its place in the reading's list of that kind. */
export interface Fact {
  readonly id: string
  readonly kind: FactKind
  readonly at: number
  readonly spans: readonly Span[]
}

const fact = (kind: FactKind, at: number, spans: readonly Span[]): Fact => ({
  ...{ id: `${kind}-${at + 1}`, kind, at },
  spans: spans.filter(({ start, end }) => end > start),
})

/** Facts of a reading, each with the words it rests on. */
export const factsOf = (reading: Reading): Fact[] => [
  ...reading.claims.map((claim, at) => fact('claim', at, [claim, ...claim.spans])),
  ...reading.reports.map((report, at) => fact('contact', at, report.evidence)),
  ...reading.statements.map((statement, at) => fact('statement', at, [statement])),
  ...reading.practices.map((practice, at) => fact('practice', at, practice.evidence)),
  ...reading.relations.map((relation, at) => fact('relation', at, relation.evidence)),
  ...reading.issues.map((issue, at) => fact('issue', at, [issue])),
]

/** A run of text with the facts that rest on it, the narrowest first. */
export interface Piece extends Span {
  readonly facts: readonly Fact[]
}

/** How many units the span of a fact takes that covers the piece. */
const reach = ({ spans }: Fact, piece: Span): number =>
  Math.min(
    ...spans
      .filter(({ start, end }) => start <= piece.start && end >= piece.end)
      .map(({ start, end }) => end - start),
  )

/** Cuts a block at every edge of a fact. Linear in facts × pieces of one block. */
export function piecesOf(block: Span, facts: readonly Fact[]): Piece[] {
  const here = facts.filter(({ spans }) =>
    spans.some((span) => span.start < block.end && span.end > block.start),
  )
  const inside = here.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]))
  const edges = [...new Set([block.start, ...inside, block.end])]
    .filter((edge) => edge >= block.start && edge <= block.end)
    .sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? block.end
    const covering = here.filter(({ spans }) => spans.some((span) => span.start <= start && span.end >= end))
    const piece = { start, end }
    return { ...piece, facts: covering.sort((a, b) => reach(a, piece) - reach(b, piece)) }
  })
}

/** Blocks of the document, none overlapping; the whole text where it has none. */
export function blocksOf({ blocks, text }: Reading['document']): Block[] {
  const whole: Block = { kind: 'paragraph', start: 0, end: text.length }
  let at = 0
  const apart = [...blocks]
    .sort((a, b) => a.start - b.start)
    .flatMap((block) => {
      if (block.start < at) return []
      at = block.end
      return [block]
    })
  return apart.length > 0 ? apart : [whole]
}
