/** Documents for tests: a text, its day, its blocks one a line. */
import type { Block, Document } from '../model/text.ts'

/** Every example is published on this day, unless it says otherwise. */
export const PUBLISHED = '2025-01-03'

/** Lines are paragraphs. */
export function sampleDocument(text: string, lang: string, rest: Partial<Document> = {}): Document {
  return {
    id: 'd',
    text,
    titleUnits: 0,
    title: null,
    lang,
    kind: 'news',
    publisher: null,
    publisherState: null,
    published: PUBLISHED,
    publishedFrom: 'given',
    url: null,
    blocks: linesOf(text),
    ...rest,
  }
}

function linesOf(text: string): Block[] {
  let start = 0
  return text.split('\n').map((line) => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length }
    start = block.end + 1
    return block
  })
}
