/** PDF with a text layer → its lines, joined into paragraphs. */
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf'

/** Longer documents are books. */
const MOST_PAGES = 2000

/** Text of all pages, or why there is none, in words. */
export async function pdfText(bytes: Uint8Array): Promise<{ text: string } | { refused: string }> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (pdf.numPages > MOST_PAGES) return { refused: `the PDF has more than ${MOST_PAGES} pages: split it` }
    const { items } = await extractTextItems(pdf)
    const text = items.map((page) => paragraphsOf(linesOf(page)).join('\n')).join('\n')
    if (text.trim() === '')
      return { refused: 'the PDF holds pictures of words, not words: recognise them (OCR) first' }
    return { text }
  } catch (error) {
    return { refused: brokenWords(error) }
  }
}

/** The library throws errors of many names for files that are broken in many ways; none of them is ours. */
function brokenWords(error: unknown): string {
  if (!(error instanceof Error)) throw error
  return error.name === 'PasswordException'
    ? 'the PDF is locked with a password'
    : `the PDF is broken: ${error.message}`
}

interface Line {
  text: string
  readonly y: number
  readonly height: number
}

function linesOf(items: readonly StructuredTextItem[]): Line[] {
  const lines: Line[] = []
  let open = false
  for (const { str, y, height, hasEOL } of items) {
    const last = lines.at(-1)
    if (open && last && Math.abs(last.y - y) < Math.max(2, last.height / 2)) last.text += str
    else if (str.trim() !== '') lines.push({ text: str, y, height: height || 10 })
    open = !hasEOL
  }
  return lines.filter(({ text }) => text.trim() !== '')
}

/** A wider gap, or a change of size, begins a paragraph; a word broken at the end of a line is mended. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const gaps = lines.slice(1).map(({ y }, at) => Math.abs(y - (lines[at]?.y ?? y)))
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0
  const paragraphs: string[] = []
  lines.forEach(({ text, height }, at) => {
    const last = paragraphs.at(-1)
    const before = lines[at - 1]
    const begins = !before || (gaps[at - 1] ?? 0) > usual * 1.35 || Math.abs(before.height - height) > 1.5
    if (begins || last === undefined) paragraphs.push(text.trim())
    else if (/\p{Ll}[-\u00ad]$/u.test(last) && /^\p{Ll}/u.test(text.trim()))
      paragraphs[paragraphs.length - 1] = last.slice(0, -1) + text.trim()
    else paragraphs[paragraphs.length - 1] = `${last} ${text.trim()}`
  })
  return paragraphs
}
