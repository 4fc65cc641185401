/** Markup of an article → its lines, with what the markup says of each: heading, question, answer. */
import { Parser } from 'htmlparser2'

export interface PageLink {
  readonly href: string
  readonly text: string
}

export interface PageLine {
  readonly text: string
  readonly kind: 'heading' | 'question' | 'answer' | null
  readonly links: readonly PageLink[]
}

const BREAKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tr td th ul'.split(
    ' ',
  ),
)
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'form',
  'button',
  'iframe',
  'figure',
  'nav',
  'aside',
])
const STRONG = new Set(['b', 'strong', 'em', 'i'])
const HEADING = /^h[1-6]$/
const ASKING = /(?:^|[\s_-])(?:question|vopros|suraq|ask)(?:$|[\s_-])/i
const ANSWERING = /(?:^|[\s_-])(?:answer|otvet|zhauap|jauap|reply)(?:$|[\s_-])/i

interface Line {
  text: string
  /** Letters that stand in bold or italics. */
  strong: number
  heading: boolean
  spoken: 'question' | 'answer' | null
  links: { href: string; text: string }[]
}

/** Lines in order, none empty. A line wholly in bold that asks is a question, if the page has two of them. */
export function linesOf(markup: string): PageLine[] {
  const lines: Line[] = []
  let line: Line = fresh(null, false)
  let silent = 0
  let strong = 0
  let heading = 0
  const spoken: Line['spoken'][] = []
  let link: { href: string; text: string } | null = null
  const next = (): void => {
    if (line.text.trim() !== '') lines.push(line)
    line = fresh(spoken.findLast((kind) => kind !== null) ?? null, heading > 0)
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent += 1
      if (STRONG.has(name)) strong += 1
      if (HEADING.test(name)) heading += 1
      if (name === 'a' && attributes.href) link = { href: attributes.href, text: '' }
      spoken.push(spokenBy(attributes[SPOKEN] ?? `${attributes.class ?? ''} ${attributes.itemprop ?? ''}`))
      if (BREAKS.has(name)) next()
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1
      if (STRONG.has(name)) strong -= 1
      if (HEADING.test(name)) heading -= 1
      if (name === 'a' && link && silent === 0) {
        line.links.push(link)
        link = null
      }
      spoken.pop()
      if (BREAKS.has(name)) next()
    },
    ontext(text) {
      if (silent > 0) return
      line.text += text.replace(/\s/g, ' ')
      if (strong > 0) line.strong += lettersIn(text)
      if (link) link.text += text.replace(/\s+/g, ' ')
    },
  })
  parser.end(markup)
  next()
  return withSpeech(lines)
}

const fresh = (spoken: Line['spoken'], heading: boolean): Line => ({
  text: '',
  strong: 0,
  heading,
  spoken,
  links: [],
})

/** Attribute by which paragraphs keep what the box around them says, when the box is taken away. */
export const SPOKEN = 'data-spoken'

/** Question or answer by the words of a class. */
export const spokenBy = (classes: string): Line['spoken'] => {
  if (ASKING.test(classes)) return 'question'
  return ANSWERING.test(classes) ? 'answer' : null
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Asks, in bold or as a heading: `?` may be followed by closing marks alone. */
const asks = ({ text, strong, heading }: Line): boolean =>
  /\?["»”)\s]*$/u.test(text) && (heading || strong >= lettersIn(text))

function withSpeech(lines: readonly Line[]): PageLine[] {
  const dialogue = lines.filter(asks).length >= 2
  return lines.map((line) => ({
    text: line.text.split(' ').filter(Boolean).join(' '),
    kind: line.spoken ?? (dialogue && asks(line) ? 'question' : line.heading ? 'heading' : null),
    links: line.links,
  }))
}
