/** The layout of a plain text: title, standfirst, dateline, paragraphs, questions and answers, turns, closing notes. */
import type { Block, Span } from '../model/text.ts'
import { datelineEnd } from './dateline.ts'
import type { ReadableLanguage } from './languages.ts'
import { paragraphs, trimmed } from './lines.ts'
import { foldedWords, phraseIn } from './phrases.ts'
import { turnLabel } from './turns.ts'

/** A title is a short line without a final stop. */
const TITLE_LENGTH = 200
const LEDE_LENGTH = 400
const NOTE_LENGTH = 200

/** A closing line of several sentences tells something of its own. */
const SENTENCES = /\p{L}[.!?…]\s+\p{Lu}/u

const DASH = /^[–—-]\s/u
const SEPARATOR = /^(?:[*•_=~]\s?){2,}$|^[-–—]{3,}$/u

export interface Layout {
  readonly text: string
  /** Units of a title that was put before the text, 0 where it came without. */
  readonly titleUnits: number
  readonly language: ReadableLanguage | null
  /** Lines of which the page's markup says what they are: headings, questions, answers. */
  readonly marks?: readonly Block[] | undefined
}

/** Blocks in the order of the text; none overlap, white space between them belongs to none. */
export function blocksOf(layout: Layout): Block[] {
  const { text } = layout
  const all = paragraphs(text, layout.titleUnits)
  const title = layout.titleUnits > 0 ? trimmed(text, 0, layout.titleUnits) : titleLine(layout, all)
  const body = all.filter(({ start }) => title === null || start >= title.end)
  const blocks = withSpeech(body, layout)
  markLede(blocks, title !== null)
  const whole = blocks.flatMap((block) => splitDateline(block, text))
  return title === null ? whole : [{ kind: 'title', ...title }, ...whole]
}

function titleLine({ text, language }: Layout, all: readonly Span[]): Span | null {
  const [first] = all
  if (!first || all.length < 2 || first.end - first.start > TITLE_LENGTH) return null
  const line = text.slice(first.start, first.end)
  const isTitle = !/[.:;,]$/u.test(line) && !DASH.test(line) && turnLabel(line, language) === null
  return isTitle && datelineEnd(line) === null ? first : null
}

/** What the lines before have opened: an answer lasts until the next question, a turn until the next label. */
interface Speech {
  readonly kind: 'question' | 'answer' | 'turn' | null
  readonly speaker?: string
}

function withSpeech(spans: readonly Span[], layout: Layout): Block[] {
  const dialogue = spans.some(({ start, end }) => isAsked(layout.text.slice(start, end)))
  const marks = new Map(layout.marks?.map((mark) => [mark.start, mark.kind]))
  let speech: Speech = { kind: null }
  return spans.map((span, index) => {
    const line = layout.text.slice(span.start, span.end)
    const marked = marks.get(span.start)
    if (marked === 'heading') {
      speech = { kind: null }
      return { ...span, kind: marked }
    }
    if (marked === 'question' || marked === 'answer') {
      speech = { kind: marked }
      return blockOf(span, speech)
    }
    const last = index > 0 && index === spans.length - 1 && !SENTENCES.test(line)
    if (isNote(line, last, layout.language)) return { ...span, kind: 'note' as const }
    speech = nextSpeech(line, speech, { dialogue, language: layout.language })
    return blockOf(span, speech)
  })
}

/** Every block of the text gets a copy: a continued turn names its speaker again. */
const blockOf = (span: Span, { kind, speaker }: Speech): Block => ({
  ...span,
  kind: kind ?? 'paragraph',
  ...(speaker === undefined ? {} : { speaker }),
})

const isAsked = (line: string): boolean => DASH.test(line) && line.endsWith('?')

interface Manner {
  readonly dialogue: boolean
  readonly language: ReadableLanguage | null
}

function nextSpeech(line: string, before: Speech, { dialogue, language }: Manner): Speech {
  if (SEPARATOR.test(line)) return { kind: null }
  const label = turnLabel(line, language)
  if (label !== null) return { kind: label.asks ? 'question' : 'turn', speaker: label.name }
  if (dialogue && DASH.test(line)) return { kind: line.endsWith('?') ? 'question' : 'answer' }
  if (before.kind === 'question' && before.speaker === undefined) return { kind: 'answer' }
  return before
}

/** A closing line that is no part of the text: it says so in the pack's words, and is short. */
function isNote(line: string, last: boolean, language: ReadableLanguage | null): boolean {
  if (language === null || line.length > NOTE_LENGTH) return false
  const words = foldedWords(line, language.fold)
  const phrase = phraseIn(words, language.documents.notes)
  return phrase !== null && (last || words.startsWith(` ${phrase}`))
}

/** The standfirst: the first short paragraph under a title, when more text follows. */
function markLede(blocks: Block[], titled: boolean): void {
  const [first, second] = blocks
  if (!titled || !first || !second || first.kind !== 'paragraph') return
  if (first.end - first.start <= LEDE_LENGTH && second.kind !== 'note') first.kind = 'lede'
}

function splitDateline(block: Block, text: string): Block[] {
  if (block.kind !== 'paragraph' && block.kind !== 'lede') return [block]
  const length = datelineEnd(text.slice(block.start, block.end))
  if (length === null) return [block]
  const rest = trimmed(text, block.start + length, block.end)
  const dateline: Block = { ...trimmed(text, block.start, block.start + length), kind: 'dateline' }
  return rest.start === rest.end ? [dateline] : [dateline, { ...rest, kind: block.kind }]
}
