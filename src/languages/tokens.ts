/** Words, numbers and punctuation of any script, in one pass by character code. */
import type { Token } from '../model/annotation.ts'

/** How a pack makes keys of words: lower case, and whatever else its language writes in two ways. */
export type Fold = (word: string) => string

const SPACE = 1
const LOWER = 2
const UPPER = 3
/** Letters without case and marks that sit on letters. */
const PLAIN = 4
const DIGIT = 5
const MARK = 6

/** Class of each UTF-16 unit, filled when a unit is first met: 0 is "not met yet". */
const classes = new Uint8Array(65_536)

/** By Unicode property; the first that fits. */
const PROPERTIES: readonly (readonly [RegExp, number])[] = [
  [/[\s\p{Z}\u200B\uFEFF]/u, SPACE],
  [/\p{Ll}/u, LOWER],
  [/[\p{Lu}\p{Lt}]/u, UPPER],
  [/[\p{L}\p{M}\u00AD\u200C\u200D]/u, PLAIN],
  [/\p{Nd}/u, DIGIT],
]

function classify(code: number): number {
  const character = String.fromCharCode(code)
  const found = PROPERTIES.find(([property]) => property.test(character))?.[1] ?? MARK
  classes[code] = found
  return found
}

/** Class of the unit at `index`, 0 behind the end. */
const classAt = (text: string, index: number): number => {
  if (index >= text.length) return 0
  const code = text.charCodeAt(index)
  return classes[code] || classify(code)
}

const isLetter = (unit: number): boolean => unit >= LOWER && unit <= PLAIN
const isWordUnit = (unit: number): boolean => unit >= LOWER && unit <= DIGIT

/** `-`, its two Unicode twins, and the apostrophes: part of a word between two letters. */
const joins = (code: number): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011

/**
 * Tokens of `text`, in order; white space is between them. Hyphens and apostrophes inside a word belong to it
 * (`Касым-Жомарт`, `80-летие`), points and commas inside a number to the number (`1,5`, `12.11.2024`);
 * any other character is a token of its own.
 */
export function tokenize(text: string, fold: Fold): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const unit = classAt(text, at)
    if (unit === SPACE) at++
    else {
      const token = isLetter(unit)
        ? wordAt(text, at, fold)
        : unit === DIGIT
          ? numberAt(text, at, fold)
          : markAt(text, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

function wordAt(text: string, start: number, fold: Fold): Token {
  let end = start
  let lowers = 0
  let uppers = 0
  for (;;) {
    const unit = classAt(text, end)
    if (unit === LOWER) lowers++
    else if (unit === UPPER) uppers++
    else if (unit < LOWER || unit > DIGIT) {
      if (unit !== MARK || !joins(text.charCodeAt(end)) || !isWordUnit(classAt(text, end + 1))) break
    }
    end++
  }
  const shape = uppers === 0 ? 'lower' : lowers === 0 && uppers > 1 ? 'upper' : shapeOf(text, start, end)
  return { start, end, key: fold(text.slice(start, end)), kind: 'word', shape, readings: [], wakes: 0 }
}

/** Capitalised by its first letter or by one after a hyphen: `Астана`, `ас-Сиси`; but `гКЧП` is lower. */
function shapeOf(text: string, start: number, end: number): Token['shape'] {
  for (let at = start; at < end; at++)
    if (classAt(text, at) === UPPER && (at === start || joins(text.charCodeAt(at - 1)))) return 'capitalised'
  return 'lower'
}

function numberAt(text: string, start: number, fold: Fold): Token {
  let end = start + 1
  for (;;) {
    const code = text.charCodeAt(end)
    if (classAt(text, end) === DIGIT) end++
    else if ((code === 0x2e || code === 0x2c) && classAt(text, end + 1) === DIGIT) end += 2
    else if (joins(code) && isLetter(classAt(text, end + 1))) return wordAt(text, start, fold)
    else break
  }
  return { start, end, key: text.slice(start, end), kind: 'number', shape: 'lower', readings: [], wakes: 0 }
}

function markAt(text: string, start: number): Token {
  const code = text.charCodeAt(start)
  const pair = code >= 0xd800 && code < 0xdc00 && start + 1 < text.length
  const end = pair ? start + 2 : start + 1
  return {
    start,
    end,
    key: text.slice(start, end),
    kind: 'punctuation',
    shape: 'lower',
    readings: [],
    wakes: 0,
  }
}
