/** Numbers in figures and words, and what they are compared by: «не менее 33», «тридцатью тремя», «трижды», «33-й». */
import type { Token } from '../../model/annotation.ts'
import { composeNumber, remembering } from '../kit.ts'
import type { NumberMention } from '../pack.ts'
import { numberWord } from './number-words.ts'

export { readDuration } from './durations.ts'

type Comparison = NumberMention['comparison']

/** Words before a number, the longest first; each from its last word back. */
const COMPARISONS: readonly (readonly [readonly string[], Comparison])[] = (
  [
    ['по меньшей мере', 'at-least'],
    ['не реже чем', 'at-least'],
    ['не реже', 'at-least'],
    ['не чаще чем', 'at-most'],
    ['не чаще', 'at-most'],
    ['не менее чем', 'at-least'],
    ['не менее', 'at-least'],
    ['не меньше', 'at-least'],
    ['как минимум', 'at-least'],
    ['минимум', 'at-least'],
    ['не более чем', 'at-most'],
    ['не более', 'at-most'],
    ['не больше', 'at-most'],
    ['максимум', 'at-most'],
    ['более чем', 'more-than'],
    ['больше чем', 'more-than'],
    ['более', 'more-than'],
    ['больше', 'more-than'],
    ['свыше', 'more-than'],
    ['менее чем', 'less-than'],
    ['менее', 'less-than'],
    ['меньше', 'less-than'],
    ['почти', 'about'],
    ['около', 'about'],
    ['примерно', 'about'],
    ['приблизительно', 'about'],
    ['порядка', 'about'],
    ['до', 'at-most'],
  ] as const
).map(([words, comparison]) => [words.split(' ').toReversed(), comparison])

const TIMES: ReadonlyMap<string, number> = new Map([
  ['однажды', 1],
  ['дважды', 2],
  ['трижды', 3],
  ['четырежды', 4],
])

interface Value {
  readonly to: number
  readonly value: number
  readonly ordinal: boolean
}

/**
 * Numbers within `tokens[from, to)`, in order. The range takes in the words of comparison. «впервые» is the first;
 * points of time (`16.30`), dates (`12.11.2024`) and telephone numbers are no numbers.
 */
export function readNumbers(tokens: readonly Token[], from: number, to: number): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (let at = from; at < to; at++) {
    const number = valueAt(tokens, at, to)
    if (!number) continue
    const { start, comparison } = comparedBy(tokens, from, at)
    found.push({ from: start, to: number.to, value: number.value, ordinal: number.ordinal, comparison })
    at = number.to - 1
  }
  return found
}

/** The number that begins at `tokens[at]`; null where none does. */
export function valueAt(tokens: readonly Token[], at: number, limit: number): Value | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') return figureAt(tokens, at, limit)
  if (!saysNumber(token.key)) return null
  const times = TIMES.get(token.key)
  if (times !== undefined) return { to: at + 1, value: times, ordinal: false }
  if (token.key === 'впервые') return { to: at + 1, value: 1, ordinal: true }
  const ordinal = ordinalFigure(token.key)
  if (ordinal !== null) return { to: at + 1, value: ordinal, ordinal: true }
  const written = composeNumber((index) =>
    at + index < limit ? numberWord(tokens[at + index]?.key ?? '') : undefined,
  )
  return written && { to: at + written.words, value: written.value, ordinal: written.ordinal }
}

/** Whether a number may begin with the word. */
const saysNumber = remembering(
  (key) =>
    TIMES.has(key) || key === 'впервые' || ordinalFigure(key) !== null || numberWord(key) !== undefined,
)

/** `33-й`, `33-го`, `2-м`; not `80-летие`. */
function ordinalFigure(key: string): number | null {
  const cut = key.indexOf('-')
  if (cut < 1 || cut > 4 || key.length - cut > 4) return null
  const digits = key.slice(0, cut)
  return /^\d+$/.test(digits) && ORDINAL_ENDINGS.has(key.slice(cut + 1)) ? Number(digits) : null
}

const ORDINAL_ENDINGS = new Set('й ый ой го ого му ому м ым ом я ая ю ую е ое х ых ми'.split(' '))

/** `33`, `1,5`, `10 000`, `1,5 тысячи`. */
function figureAt(tokens: readonly Token[], at: number, limit: number): Value | null {
  const digits = tokens[at]?.key ?? ''
  if (digits.includes('.') || isPhone(tokens, at)) return null
  let to = at + 1
  let written = digits
  if (digits.length <= 3)
    while (to < limit && isThousands(tokens[to], tokens[to - 1])) written += tokens[to++]?.key ?? ''
  const scale = to < limit ? numberWord(tokens[to]?.key ?? '') : undefined
  const value = Number(written.replace(',', '.'))
  if (scale && !scale.ordinal && scale.value >= 1000)
    return { to: to + 1, value: value * scale.value, ordinal: false }
  return { to, value, ordinal: false }
}

/** `000` one space after `10`. */
const isThousands = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.kind === 'number' && /^\d{3}$/.test(token.key) && token.start - (before?.end ?? 0) === 1

/** `+7 701 …`, `8 (701) 555-12-34`: figures joined by hyphens or after a plus. */
function isPhone(tokens: readonly Token[], at: number): boolean {
  const joined = (mark: Token | undefined, other: Token | undefined, beyond: Token | undefined) =>
    mark?.key === '-' && other?.kind === 'number' && beyond?.key === '-'
  return (
    (tokens[at - 1]?.key === '+' && tokens[at - 1]?.end === tokens[at]?.start) ||
    joined(tokens[at + 1], tokens[at + 2], tokens[at + 3]) ||
    joined(tokens[at - 1], tokens[at - 2], tokens[at - 3]) ||
    (tokens[at - 1]?.key === '-' && tokens[at - 2]?.kind === 'number' && tokens[at + 1]?.key === '-')
  )
}

function comparedBy(
  tokens: readonly Token[],
  from: number,
  at: number,
): { start: number; comparison: Comparison } {
  for (const [words, comparison] of COMPARISONS) {
    const start = startOf(words, tokens, at)
    if (start >= from && !(words[0] === 'до' && isRange(tokens, start))) return { start, comparison }
  }
  return { start: at, comparison: 'exact' }
}

/** Where `words`, last first, begin if they stand right before `at` (a comma may split «больше, чем»), else -1. */
function startOf(words: readonly string[], tokens: readonly Token[], at: number): number {
  let before = at - 1
  for (const word of words) {
    if (tokens[before]?.key === ',') before--
    if (tokens[before]?.key !== word) return -1
    before--
  }
  return before + 1
}

/** «от 5 до 10», «с 5 до 10». */
const isRange = (tokens: readonly Token[], upTo: number): boolean =>
  ['от', 'с'].includes(tokens[upTo - 2]?.key ?? '') || tokens[upTo - 1]?.kind === 'number'
