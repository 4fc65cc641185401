/** The article of a page without its menus and side boxes: lines with what markup says of them, and links out. */
import { Readability } from '@mozilla/readability'
import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { htmlToText } from '../html.ts'
import { linesOf, type PageLine, SPOKEN, spokenBy } from './lines.ts'

/** Deeper trees overflow the stack of what walks them; such a page is read the plain way. */
const DEEPEST = 400
/** Less than so much of the plain text is no article: the layout was not understood. */
const SMALLEST_SHARE = 0.08
const SHORT = 200

export interface Article {
  readonly lines: readonly PageLine[]
  /** Whether boilerplate was told apart, or all text of the page was taken. */
  readonly plain: boolean
}

/** The article's lines. `depth` is the page's deepest nesting. */
export function articleOf(html: string, depth: number): Article {
  const plain = (): Article => ({
    lines: htmlToText(html)
      .text.split('\n')
      .filter((text) => text !== '')
      .map((text) => ({ text, kind: null, links: [] })),
    plain: true,
  })
  if (depth > DEEPEST) return plain()
  const content = readable(html)
  if (content === null) return plain()
  const lines = linesOf(content)
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length >= SHORT) return { lines, plain: false }
  const all = plain()
  const whole = all.lines.reduce((sum, { text }) => sum + text.length, 0)
  return length < whole * SMALLEST_SHARE || length === 0 ? all : { lines, plain: false }
}

/** What Mozilla's Readability takes for the article, as markup; null where it finds none. */
function readable(html: string): string | null {
  const { document } = parseHTML(hasFrame(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  if (!document.body) return null
  for (const box of document.querySelectorAll('[class]')) {
    const spoken = spokenBy(box.className)
    if (spoken) for (const paragraph of box.querySelectorAll('p')) paragraph.setAttribute(SPOKEN, spoken)
  }
  const parsed = new Readability(document, {
    keepClasses: true,
    charThreshold: 150,
    nbTopCandidates: 5,
  }).parse()
  return parsed?.content ?? null
}

function hasFrame(html: string): boolean {
  let found = false
  const parser = new Parser({
    onopentagname(name) {
      if (name === 'body') {
        found = true
        parser.pause()
      }
    },
  })
  parser.write(html)
  return found
}
