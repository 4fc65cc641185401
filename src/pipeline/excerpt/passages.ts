/** What a published piece gives as someone's own words: questions and answers, what stands in quotation marks, headlines. */
import type { Block, Document, Span } from '../../model/text.ts'
import { unlabelled } from './exchanges.ts'

export interface Passage {
  /** `part`: words before or behind the colon of a headline, which may be a quotation or the desk's own. */
  readonly kind: 'question' | 'answer' | 'quotation' | 'part'
  /** Places in the piece, in order; an answer of several paragraphs has one for each. */
  readonly spans: readonly Span[]
  /** A colon or a word of saying stands beside the marks: not a name in quotation marks. */
  readonly said: boolean
}

/** Opening mark → the marks that may close it. Straight marks close themselves. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['"', '"'],
  ['‹', '›'],
])

/** Passages in the order of the piece. */
export function passagesOf({ blocks, text }: Document): Passage[] {
  const passages: Passage[] = []
  let answer: Span[] | null = null
  for (const block of blocks) {
    if (block.kind === 'answer' || block.kind === 'turn') {
      if (answer) answer.push(unlabelled(block, text))
      else {
        answer = [unlabelled(block, text)]
        passages.push({ kind: 'answer', spans: answer, said: true })
      }
    } else if (block.kind === 'question') {
      answer = null
      passages.push({ kind: 'question', spans: [unlabelled(block, text)], said: true })
    } else {
      if (block.kind !== 'note') answer = null
      passages.push(...quotationsIn(block, text))
    }
  }
  return passages
}

function quotationsIn(block: Block, text: string): Passage[] {
  const marked = markedSpans(text, block)
  if (marked.length > 0 || block.kind !== 'title')
    return marked.map((span) => ({ kind: 'quotation', spans: [span], said: isSaid(text, span) }))
  return headlineParts(text, block).map((span) => ({ kind: 'part', spans: [span], said: false }))
}

/** Outermost pairs of marks; a mark without its twin is none. */
function markedSpans(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  const open: { closes: string; at: number }[] = []
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at)
    const inner = open.findLastIndex(({ closes }) => closes.includes(mark))
    if (inner !== -1) {
      const from = open[inner]?.at ?? at
      open.length = inner
      if (inner === 0) spans.push({ start: from + 1, end: at })
    } else {
      const closes = MARKS.get(mark)
      if (closes !== undefined) open.push({ closes, at })
    }
  }
  return spans
}

const isSaid = (text: string, { start, end }: Span): boolean =>
  /:\s*$/u.test(text.slice(Math.max(0, start - 4), start - 1)) ||
  /^.?,?\s*[–—-]\s/u.test(text.slice(end + 1, end + 6))

function headlineParts(text: string, { start, end }: Span): Span[] {
  const colon = text.slice(start, end).search(/:\s/u)
  if (colon === -1) return [{ start, end }]
  return [
    { start, end: start + colon },
    { start: start + colon + 1, end },
  ]
}
