/** A page's markup → its text, block by block. Menus and side boxes are not told apart: this is the plain way. */
import { Parser } from 'htmlparser2'

/** Elements whose words are no part of the text. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'footer',
  'aside',
  'form',
  'head',
])
/** Elements that end a line. */
const BREAKS = new Set(
  'address article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td tr ul'.split(
    ' ',
  ),
)

/** The lines of a page, its own line breaks made spaces; no markup is left. */
export function htmlToText(html: string): { text: string } {
  const pieces: string[] = []
  let silent = 0
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1
      if (BREAKS.has(name)) pieces.push('\n')
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1
      if (BREAKS.has(name)) pieces.push('\n')
    },
    ontext(text) {
      if (silent === 0) pieces.push(text.replace(/\s/g, ' '))
    },
  })
  parser.end(html)
  const lines = pieces.join('').split('\n').map(squeezed)
  return { text: lines.filter((line) => line !== '').join('\n') }
}

const squeezed = (line: string): string => line.split(' ').filter(Boolean).join(' ')
