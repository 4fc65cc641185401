/** Examples carry their answers: `[guest Касым-Жомарт Токаев] прибыл в [place Пекин]`. */
import type { Span } from '../model/text.ts'

export interface Mark extends Span {
  readonly role: string
}

export interface MarkedText {
  readonly text: string
  /** In order of their beginnings; outer before inner. */
  readonly marks: readonly Mark[]
}

/**
 * The plain text of a marked example and its marks. Marks may stand inside each other.
 * Throws on a bracket without its twin and on a mark without words.
 */
export function unmark(marked: string): MarkedText {
  let text = ''
  const marks: Mark[] = []
  const open: { role: string; start: number }[] = []
  for (const piece of marked.split(/(\[[\p{L}-]+ |\])/u)) {
    if (piece.startsWith('[') && piece.endsWith(' '))
      open.push({ role: piece.slice(1, -1), start: text.length })
    else if (piece === ']') marks.push(closeMark(open.pop(), text, marked))
    else text += piece
  }
  if (open.length > 0) throw new Error(`unmark: a bracket is never closed in «${marked}»`)
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}

function closeMark(opened: { role: string; start: number } | undefined, text: string, marked: string): Mark {
  if (!opened) throw new Error(`unmark: a bracket is never opened in «${marked}»`)
  if (opened.start === text.length) throw new Error(`unmark: empty mark ${opened.role} in «${marked}»`)
  return { ...opened, end: text.length }
}
