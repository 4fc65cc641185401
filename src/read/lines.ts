/** Lines of a text as paragraphs: a hard-wrapped text's lines are joined up to the blank line. */
import type { Span } from '../model/text.ts'

/** Spans of the paragraphs of `text` from `from` on, white space at both ends left out, none empty. */
export function paragraphs(text: string, from = 0): Span[] {
  const lines = trimmedLines(text, from)
  const kept = isWrapped(text, lines) ? joinWrapped(lines) : lines
  return kept.filter(({ start, end }) => end > start)
}

/** Each line's span without its outer white space; empty lines stay as empty spans. */
function trimmedLines(text: string, from: number): Span[] {
  const lines: Span[] = []
  for (let start = from; start <= text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop === -1 ? text.length : stop
    lines.push(trimmed(text, start, end))
    start = end + 1
  }
  return lines
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x3000

export function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Lines that break in mid sentence again and again at about the same width. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const full = lines.slice(0, 400).filter(({ start, end }) => end > start)
  if (full.length < 6 || !lines.some(({ start, end }) => start === end)) return false
  const broken = full.filter(({ end }) => /[\p{L},-]/u.test(text.charAt(end - 1))).length
  const widest = full.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return widest <= 120 && broken > full.length * 0.5
}

function joinWrapped(lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  let open: Span | null = null
  for (const line of lines) {
    if (line.start === line.end) open = null
    else if (open) open.end = line.end
    else {
      open = { ...line }
      joined.push(open)
    }
  }
  return joined
}
