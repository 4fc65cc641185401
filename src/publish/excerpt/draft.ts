/** A draft of an excerpt piece as a document: its words, and which of them are questions and answers. */

import type { Block, Document, Span } from '../../model/text.ts'
import type { Desk } from '../../pipeline/excerpt/desk.ts'
import { fill, type InterfaceLanguage } from '../strings.ts'
import { DRAFT_WORDS } from './words.ts'

/** Between exchanges that do not follow one another in the source. */
const CUT = '[…]'

interface Line {
  readonly kind: Block['kind']
  readonly text: string
}

/**
 * Headline (a true quotation), lede (indirect), the chosen questions with their whole answers, link to the full text.
 * `speaker` is the speaker's usual name in the interview's language.
 */
export function draftDocument({ document, draft }: Desk, speaker: string, url: string | undefined): Document {
  const language: InterfaceLanguage = document.lang === 'ru' || document.lang === 'kk' ? document.lang : 'en'
  const words = DRAFT_WORDS[language]
  const [open, close] = words.quotes
  const quoted = (span: Span): string => `${open}${document.text.slice(span.start, span.end)}${close}`
  const lines: Line[] = [
    ...(draft.headline ? [{ kind: 'title' as const, text: `${quoted(draft.headline)}: ${speaker}` }] : []),
    { kind: 'lede', text: ledeOf({ document, draft }, speaker, words) },
    ...exchangeLines({ document, draft }),
    { kind: 'note', text: fill(words.fullText, { address: url ?? document.url ?? words.noAddress }) },
  ]
  return asDocument(lines, document)
}

type Parts = Pick<Desk, 'document' | 'draft'>

function ledeOf({ document, draft }: Parts, speaker: string, words: (typeof DRAFT_WORDS)['en']): string {
  const { origin, indirect } = draft
  const via = origin?.via ?? document.publisher
  const gave = via === null ? fill(words.gaveUnnamed, { speaker }) : fill(words.gave, { speaker, via })
  if (!indirect) return gave
  const said = document.text.slice(indirect.span.start, indirect.span.end).replace(/\s+/g, ' ')
  const lowered = indirect.keepsCapital
    ? said
    : said.charAt(0).toLocaleLowerCase(document.lang) + said.slice(1)
  return `${gave} ${fill(words.said, { speaker, words: lowered })}`
}

function exchangeLines({ document, draft }: Parts): Line[] {
  let before = -1
  return draft.chosen.flatMap(({ at, exchange }) => {
    const words = ({ start, end }: Span): string => document.text.slice(start, end).replace(/\s*\n\s*/g, ' ')
    const follows = at === before + 1
    before = at
    return [
      ...(follows ? [] : [{ kind: 'paragraph' as const, text: CUT }]),
      { kind: 'question' as const, text: `– ${words(exchange.question)}` },
      ...exchange.answer.map((part, index) => ({
        kind: 'answer' as const,
        text: `${index === 0 ? '– ' : ''}${words(part)}`,
      })),
    ]
  })
}

function asDocument(lines: readonly Line[], source: Document): Document {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    blocks.push({ kind: line.kind, start: text.length, end: text.length + line.text.length })
    text += `${line.text}\n`
  }
  return { ...source, id: `${source.id}:excerpt`, text, titleUnits: 0, title: null, kind: 'excerpts', blocks }
}

/** The draft in Markdown: questions bold, one empty line between paragraphs. */
export const draftMarkdown = ({ blocks, text }: Document): string =>
  blocks
    .map(({ kind, start, end }) => {
      const line = text.slice(start, end)
      if (kind === 'title') return `# ${line}`
      return kind === 'question' ? `**${line}**` : line
    })
    .join('\n\n')
