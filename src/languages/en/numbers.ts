/** English numbers and lengths of time, in figures and words. */
import type { Token } from '../../model/annotation.ts'
import { remembering } from '../kit.ts'
import type { DurationMention, NumberMention } from '../pack.ts'

const list = (words: string, from = 1) => words.split(' ').map((word, at) => [word, at + from] as const)
const SMALL: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...list(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety').map(
    ([word, at]) => [word, (at + 1) * 10] as const,
  ),
])
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['dozen', 12],
])

const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
])

const COMPARISONS: readonly (readonly [readonly string[], NumberMention['comparison']])[] = [
  [['at', 'least'], 'at-least'],
  [['no', 'fewer', 'than'], 'at-least'],
  [['no', 'less', 'than'], 'at-least'],
  [['not', 'less', 'than'], 'at-least'],
  [['at', 'most'], 'at-most'],
  [['no', 'more', 'than'], 'at-most'],
  [['up', 'to'], 'at-most'],
  [['more', 'than'], 'more-than'],
  [['over'], 'more-than'],
  [['above'], 'more-than'],
  [['less', 'than'], 'less-than'],
  [['fewer', 'than'], 'less-than'],
  [['under'], 'less-than'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['some'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
]

/** Every number in `tokens[from, to)`; years and parts of dates are the date reader's, not told apart here. */
export function readNumbers(tokens: readonly Token[], from: number, to: number): NumberMention[] {
  const numbers: NumberMention[] = []
  for (let at = from; at < to; ) {
    const found = numberAt(tokens, at, to)
    if (!found) {
      at++
      continue
    }
    numbers.push({ from: at, ...found, comparison: comparisonBefore(tokens, at, from) })
    at = found.to
  }
  return numbers
}

interface Found {
  readonly to: number
  readonly value: number
  readonly ordinal: boolean
}

function numberAt(tokens: readonly Token[], at: number, end: number): Found | null {
  const key = tokens[at]?.key ?? ''
  if (!saysNumber(key)) return null
  const times = TIMES.get(key)
  if (times !== undefined) return { to: at + 1, value: times, ordinal: false }
  const ordinal = ORDINAL_FIGURE.exec(key)
  if (ordinal) return { to: at + 1, value: Number(ordinal[1]), ordinal: true }
  if (FIGURE.test(key)) return scaled(tokens, at + 1, Number(key.replaceAll(',', '')))
  const named = ORDINALS.get(key) ?? ordinalCompound(key)
  if (named !== null && named !== undefined) return { to: at + 1, value: named, ordinal: true }
  return wordsAt(tokens, at, end)
}

const ORDINAL_FIGURE = /^(\d+)(st|nd|rd|th)$/
const FIGURE = /^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/

/** Whether a number may begin with the word. */
const saysNumber = remembering(
  (key) =>
    TIMES.has(key) ||
    ORDINAL_FIGURE.test(key) ||
    FIGURE.test(key) ||
    ORDINALS.has(key) ||
    ordinalCompound(key) !== null ||
    smallValue(key) !== null,
)

/** "twenty-third". */
function ordinalCompound(key: string): number | null {
  const [tens, unit] = key.split('-')
  const [high, low] = [SMALL.get(tens ?? ''), ORDINALS.get(unit ?? '')]
  return high !== undefined && high >= 20 && low !== undefined && low < 10 ? high + low : null
}

function wordsAt(tokens: readonly Token[], at: number, end: number): Found | null {
  let value = smallValue(tokens[at]?.key ?? '')
  if (value === null) return null
  let to = at + 1
  const unit = SMALL.get(tokens[to]?.key ?? '')
  if (value >= 20 && value % 10 === 0 && unit !== undefined && unit < 10 && to < end) {
    value += unit
    to++
  }
  return scaled(tokens, to, value)
}

function smallValue(key: string): number | null {
  const [tens, unit] = key.split('-')
  const [high, low] = [SMALL.get(tens ?? ''), SMALL.get(unit ?? '')]
  if (unit === undefined) return high ?? null
  return high !== undefined && high >= 20 && low !== undefined && low < 10 ? high + low : null
}

function scaled(tokens: readonly Token[], to: number, value: number): Found {
  const scale = SCALES.get((tokens[to]?.key ?? '').replace(/s$/, ''))
  return { to: scale ? to + 1 : to, value: scale ? value * scale : value, ordinal: false }
}

function comparisonBefore(tokens: readonly Token[], at: number, from: number): NumberMention['comparison'] {
  for (const [words, comparison] of COMPARISONS) {
    const start = at - words.length
    if (start >= from && words.every((word, step) => tokens[start + step]?.key === word)) return comparison
  }
  return 'exact'
}

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  minute: ['T', 'M'],
  hour: ['T', 'H'],
  day: ['', 'D'],
  week: ['', 'W'],
  month: ['', 'M'],
  year: ['', 'Y'],
  decade: ['', '0Y'],
}

/** "four-hour talks", "lasted two and a half hours", "a three-day visit": ISO 8601, the first in the range. */
export function readDuration(tokens: readonly Token[], from: number, to: number): DurationMention | null {
  for (let at = from; at < to; at++) {
    const found = compoundLength(tokens, at) ?? plainLength(tokens, at, to)
    if (found) return found
  }
  return null
}

function compoundLength(tokens: readonly Token[], at: number): DurationMention | null {
  const [count, unit] = (tokens[at]?.key ?? '').split('-')
  const value = SMALL.get(count ?? '') ?? (/^\d+$/.test(count ?? '') ? Number(count) : null)
  const known = unit ? UNITS[unit] : undefined
  return value && known ? { from: at, to: at + 1, iso: `P${known[0]}${value}${known[1]}` } : null
}

function plainLength(tokens: readonly Token[], at: number, end: number): DurationMention | null {
  const number = /^an?$/.test(tokens[at]?.key ?? '')
    ? { to: at + 1, value: 1, ordinal: false }
    : numberAt(tokens, at, end)
  if (!number || number.ordinal) return null
  const half = ['and', 'a', 'half'].every((word, step) => tokens[number.to + step]?.key === word)
  const next = number.to + (half ? 3 : 0)
  const known = UNITS[(tokens[next]?.key ?? '').replace(/s$/, '')]
  if (!known || next >= end) return null
  const whole = `P${known[0]}${number.value}${known[1]}`
  const iso = half && known[1] === 'H' ? `${whole}30M` : whole
  return { from: at, to: next + 1, iso }
}
