/** A document's questions with their answers: what an excerpt is made of, and what it must not take apart. */
import type { Block, Document, Span } from '../../model/text.ts'

/** A question and the answer up to the next one. Both are places in the document's text. */
export interface Exchange {
  readonly question: Span
  /** Paragraphs of the answer, in order. */
  readonly answer: readonly Span[]
}

/** Questions and answers in the order of the text; a question without an answer has an empty one. */
export function exchangesOf({ blocks, text }: Document): Exchange[] {
  const exchanges: { question: Span; answer: Span[] }[] = []
  let asking = false
  for (const block of blocks) {
    const open = exchanges.at(-1)
    if (block.kind === 'question') {
      if (open && asking) open.question = { start: open.question.start, end: block.end }
      else exchanges.push({ question: unlabelled(block, text), answer: [] })
      asking = true
    } else if (open && isAnswer(block)) {
      open.answer.push(unlabelled(block, text))
      asking = false
    }
  }
  return exchanges
}

const isAnswer = ({ kind }: Block): boolean => kind === 'answer' || kind === 'turn'

/** A turn without the label that names whose it is, a question or answer without the dash that opens it. */
export function unlabelled({ start, end, speaker }: Block, text: string): Span {
  const line = text.slice(start, end)
  const label = speaker !== undefined && line.startsWith(speaker) ? line.indexOf(':', speaker.length) + 1 : 0
  const lead = /^[\s–—-]*/u.exec(line.slice(label))?.[0].length ?? 0
  return { start: start + label + lead, end }
}
