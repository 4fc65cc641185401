/** Laying words out on a terminal: columns, folded paragraphs, shortened quotations. */

/** How a page is written: its width in characters and its inks, which do nothing where colour is not wanted. */
export interface Paper {
  readonly width: number
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly green: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
}

const same = (text: string): string => text

/** Paper without colour. */
export const plainPaper = (width = 120): Paper => ({
  width,
  bold: same,
  dim: same,
  green: same,
  red: same,
  yellow: same,
  cyan: same,
})

const ESCAPE = String.fromCharCode(27)
const COLOURS = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g')

/** Characters that show: escapes of colour and marks that sit on letters take no room. */
export const widthOf = (text: string): number =>
  [...text.replace(COLOURS, '').normalize('NFC')].filter((sign) => !/\p{M}/u.test(sign)).length

export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Folds a text at spaces; its own indentation stays, lines after the first begin with `indent` spaces. */
export function folded(text: string, width: number, indent: number): string[] {
  const lines: string[] = []
  let line = text.slice(0, text.length - text.trimStart().length)
  let empty = true
  for (const word of text.trimStart().split(' ')) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = ' '.repeat(indent) + word
    } else line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}

/** Words of a text in guillemets, in one line of at most `width` characters, cut at a space. */
export function quoted(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= width - 2) return `«${line}»`
  const cut = line.lastIndexOf(' ', width - 3)
  return `«${line.slice(0, cut > width / 2 ? cut : width - 3)}…»`
}
