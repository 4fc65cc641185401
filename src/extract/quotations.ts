/** Quotations: what stands between quotation marks, the outermost of nested ones, block by block. */
import type { SpeechGrammar } from '../languages/pack.ts'
import type { AnnotatedDocument, Token } from '../model/annotation.ts'

/** Token indexes, `to` exclusive. */
export interface Quotation {
  readonly open: number
  readonly from: number
  readonly to: number
  /** The closing mark; `to` where the block ends without one. */
  readonly close: number
  readonly block: number
  readonly words: number
}

export interface Quotations {
  readonly list: readonly Quotation[]
  /** For each token, the quotation that it is in (marks included), or -1. */
  readonly at: Int32Array
}

export interface BlockRange {
  readonly from: number
  readonly to: number
  readonly block: number
}

/** One pass over the tokens. A quotation never crosses a block; one that opens a block and is never closed fills it. */
export function findQuotations(annotated: AnnotatedDocument, speech: SpeechGrammar): Quotations {
  const { tokens } = annotated
  const at = new Int32Array(tokens.length).fill(-1)
  const list: Quotation[] = []
  for (const range of blockRanges(annotated)) {
    for (const [open, close] of pairsIn(range, tokens, speech.quotes)) {
      at.fill(list.length, open, Math.min(close + 1, range.to))
      const words = tokens.slice(open, close).filter((token) => token.kind === 'word').length
      list.push({ open, from: open + 1, to: close, close, block: range.block, words })
    }
  }
  return { list, at }
}

/** Token ranges of the blocks, in order. */
export function blockRanges({ sentences }: AnnotatedDocument): BlockRange[] {
  const ranges: { from: number; to: number; block: number }[] = []
  for (const { block, from, to } of sentences) {
    const last = ranges.at(-1)
    if (last?.block === block) last.to = to
    else ranges.push({ from, to, block })
  }
  return ranges
}

type Marks = SpeechGrammar['quotes']

/** Outermost pairs of marks. One closing mark may close several («A «B»); a mark without its twin is none. */
function pairsIn(range: BlockRange, tokens: readonly Token[], marks: Marks): [number, number][] {
  const pairs: [number, number][] = []
  const stack: { mark: string; at: number }[] = []
  let lastClose = -1
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'punctuation') continue
    const depth = closedBy(at, tokens, { stack, marks })
    if (depth !== null) {
      if (depth === 0) pairs.push([stack[0]?.at ?? at, at])
      stack.length = depth
      lastClose = at
    } else if (opens(at, tokens, marks)) stack.push({ mark: token.key, at })
  }
  const [unclosed] = stack
  if (unclosed && lastClose > unclosed.at) pairs.push([unclosed.at, lastClose])
  else if (unclosed?.at === range.from) pairs.push([unclosed.at, range.to])
  return pairs
}

/** Quotations nest no deeper in print; more open marks than this are noise. */
const DEEPEST = 4

function opens(at: number, tokens: readonly Token[], marks: Marks): boolean {
  const key = tokens[at]?.key
  if (!marks.some(([open]) => open === key)) return false
  return marks.some(([open, close]) => open === key && close !== key) || !touchesBefore(at, tokens)
}

/** Depth that is left when the mark closes something, null when it does not. */
function closedBy(
  at: number,
  tokens: readonly Token[],
  { stack, marks }: { stack: readonly { mark: string }[]; marks: Marks },
): number | null {
  const key = tokens[at]?.key
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - DEEPEST); depth--) {
    const pair = marks.find(([open, close]) => open === stack[depth]?.mark && close === key)
    if (pair && (pair[0] !== pair[1] || touchesBefore(at, tokens) || !touchesAfter(at, tokens))) return depth
  }
  return null
}

const OPENING = new Set(['(', '[', '«', '„', '“', '—', '–', '-'])

/** A word or stop stands right before: a mark with two uses closes there. */
function touchesBefore(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]
  return before !== undefined && before.end === tokens[at]?.start && !OPENING.has(before.key)
}

function touchesAfter(at: number, tokens: readonly Token[]): boolean {
  const after = tokens[at + 1]
  return after !== undefined && after.start === tokens[at]?.end && after.kind !== 'punctuation'
}
