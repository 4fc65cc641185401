/** Kazakh numbers in figures and words, with their cases; lengths of time. */
import type { Token } from '../../model/annotation.ts'
import { composeNumber, type NumberWord, remembering } from '../kit.ts'
import type { DurationMention, NumberMention } from '../pack.ts'
import { harmonyOf } from './harmony.ts'
import { CARDINALS, COLLECTIVES } from './lexicon/numbers.ts'
import { declined, declinedOwned, nounForms, owned } from './nouns.ts'

/** Whether a form stands alone («екіге», «екеуі»): nothing is added to it. */
const words = new Map<string, NumberWord>()
const ends = new Set<string>()

for (const [word, value] of Object.entries(CARDINALS)) {
  for (const { form } of nounForms(word)) put(form, { value, ordinal: false }, form !== word)
  for (const form of ordinalsOf(word)) put(form, { value, ordinal: true }, true)
}
/** «онда» is "there" far more often than "in ten", «онан» "from there". */
for (const there of ['онда', 'онан']) words.delete(there)
for (const [word, value] of Object.entries(COLLECTIVES))
  for (const { form } of nounForms(word)) put(form, { value, ordinal: false }, true)

function put(form: string, word: NumberWord, closes: boolean) {
  if (!words.has(form)) words.set(form, word)
  if (closes) ends.add(form)
}

/** «екі» → екінші, екіншісі, екіншісінде; «жиырма» → жиырмасыншы. */
function ordinalsOf(word: string): string[] {
  const harmony = harmonyOf(word)
  const [y, sh] = harmony === 'back' ? ['ы', 'ншы'] : ['і', 'нші']
  const base =
    word === 'жиырма' ? 'жиырмасы' : /[аәыіеу]$/.test(word) ? word : `${word.replace(/қ$/, 'ғ')}${y}`
  const stem = word === 'елу' ? 'елуінші' : `${base}${sh}`
  const mine = owned({ stem, harmony })
  return [stem, ...declined({ stem, harmony }), ...declinedOwned({ stem: mine, harmony })].map((form) =>
    typeof form === 'string' ? form : form.form,
  )
}

/** The value of figures («33», «33-сапары» is a word apart): `2-нші`, `16-сы`, `1,5`. */
export const figures = remembering((key: string): NumberWord | null => {
  const found = /^(\d+(?:[.,]\d+)?)(?:-?(\p{L}+))?$/u.exec(key)
  if (!found?.[1]) return null
  const ending = found[2] ?? ''
  if (ending && !FIGURE_ENDING.test(ending)) return null
  return { value: Number(found[1].replace(',', '.')), ordinal: ORDINAL_ENDING.test(ending) }
})

const ORDINAL_ENDING = /^(?:с?[ыі]?н?ш[ыі])(?:с[ыі])?(?:н?[дт][ае]|н[ыі]ң|н|н[ае])?$/u
const FIGURE_ENDING =
  /^(?:с?[ыі]?н?ш[ыі](?:с[ыі])?|с?[ыі]|[ае][ус][ыі]|е[уі]і?|с)?(?:н?[дт][ае](?:ғы|гі)?|н?[дт][ае]н|н[ае]н|[дтн][ыі]ң?|н|н[ае]|[ғгқк][ае]|мен|пен|бен)?$/u

const COMPARISONS: readonly (readonly [readonly string[], NumberMention['comparison']])[] = [
  [['кемінде'], 'at-least'],
  [['кем', 'дегенде'], 'at-least'],
  [['ең', 'аз', 'дегенде'], 'at-least'],
  [['шамамен'], 'about'],
  [['жуық'], 'about'],
]

/** Words after a number: «33-тен астам», «отызға жуық», «33-тен көп». */
const AFTER: Readonly<Record<string, NumberMention['comparison']>> = {
  астам: 'more-than',
  артық: 'more-than',
  аса: 'more-than',
  көп: 'more-than',
  асатын: 'more-than',
  кем: 'less-than',
  аз: 'less-than',
  жуық: 'about',
  жуықтайтын: 'about',
  шамалы: 'about',
  шақты: 'about',
  дейін: 'at-most',
}

/** Every number in `tokens[from, to)`. */
export function readNumbers(tokens: readonly Token[], from: number, to: number): NumberMention[] {
  const numbers: NumberMention[] = []
  for (let at = from; at < to; ) {
    const found = numberAt(tokens, at, to)
    if (!found) {
      at++
      continue
    }
    const after = AFTER[tokens[found.to]?.key ?? '']
    const wordy = after !== undefined && !found.ordinal && found.to < to && isCased(tokens[found.to - 1])
    numbers.push({
      from: at,
      to: wordy ? found.to + 1 : found.to,
      value: found.value,
      ordinal: found.ordinal,
      comparison: wordy ? after : comparisonBefore(tokens, at, from),
    })
    at = wordy ? found.to + 1 : found.to
  }
  return numbers
}

/** «астам» goes with the ablative, «жуық» with the dative; «жеті жылдан астам» is a length, not a number. */
const isCased = (token: Token | undefined): boolean =>
  token !== undefined && /(?:[дтн][ае]н|[ғгқк][ае]|[ае]у|шақты)$/u.test(token.key)

export interface Found extends NumberWord {
  readonly to: number
}

/** The number that begins at a token. */
export function numberAt(tokens: readonly Token[], at: number, end: number): Found | null {
  const plain = figures(tokens[at]?.key ?? '')
  if (plain) return scaled(tokens, { ...plain, to: at + 1 }, end)
  let closed = false
  const written = composeNumber((index) => {
    const key = tokens[at + index]?.key ?? ''
    const word = closed || at + index >= end ? undefined : words.get(key)
    closed ||= ends.has(key)
    return word
  })
  if (!written) return null
  const found = { value: written.value, ordinal: written.ordinal, to: at + written.words }
  return withUnit(tokens, found, end)
}

/** «он алты»: ten is followed by units, as the other tens are. */
function withUnit(tokens: readonly Token[], found: Found, end: number): Found {
  const unit = found.to < end ? words.get(tokens[found.to]?.key ?? '') : undefined
  if (tokens[found.to - 1]?.key !== 'он' || !unit || unit.value < 1 || unit.value > 9) return found
  return { value: found.value + unit.value, ordinal: unit.ordinal, to: found.to + 1 }
}

const SCALES: Readonly<Record<string, number>> = {
  мың: 1000,
  миллион: 1e6,
  млн: 1e6,
  миллиард: 1e9,
  млрд: 1e9,
}

function scaled(tokens: readonly Token[], found: Found, end: number): Found {
  const scale = found.to < end ? SCALES[tokens[found.to]?.key ?? ''] : undefined
  return scale && !found.ordinal ? { ...found, value: found.value * scale, to: found.to + 1 } : found
}

function comparisonBefore(tokens: readonly Token[], at: number, from: number): NumberMention['comparison'] {
  for (const [said, comparison] of COMPARISONS) {
    const start = at - said.length
    if (start >= from && said.every((word, step) => tokens[start + step]?.key === word)) return comparison
  }
  return 'exact'
}

const UNITS: readonly (readonly [string, string, string])[] = [
  ['минут', 'T', 'M'],
  ['сағат', 'T', 'H'],
  ['күн', '', 'D'],
  ['апта', '', 'W'],
  ['ай', '', 'M'],
  ['жыл', '', 'Y'],
]

/** «төрт сағат», «екі жарым сағатқа», «үш күндік»: ISO 8601, the first in the range. */
export function readDuration(tokens: readonly Token[], from: number, to: number): DurationMention | null {
  for (let at = from; at < to; at++) {
    const found = lengthAt(tokens, at, to)
    if (found) return found
  }
  return null
}

function lengthAt(tokens: readonly Token[], at: number, end: number): DurationMention | null {
  const number = numberAt(tokens, at, end)
  if (!number || number.ordinal) return null
  const half = tokens[number.to]?.key === 'жарым'
  const next = half ? number.to + 1 : number.to
  const unit = next < end ? unitOf(tokens[next]?.key ?? '') : null
  if (!unit) return null
  const [time, letter] = unit
  const iso = half && letter === 'H' ? `P${time}${number.value}H30M` : `P${time}${number.value}${letter}`
  const after = isCased(tokens[next]) ? AFTER[tokens[next + 1]?.key ?? ''] : undefined
  return after ? { from: at, to: next + 2, iso, comparison: after } : { from: at, to: next + 1, iso }
}

/** «сағат», «сағаттық», «күнге», «жылда». Not «жылы», «жылғы»: those name a year. */
function unitOf(key: string): readonly [string, string] | null {
  for (const [stem, time, letter] of UNITS) {
    const rest = key.startsWith(stem) ? key.slice(stem.length) : null
    if (rest !== null && UNIT_ENDING.test(rest)) return [time, letter]
  }
  return null
}

const UNIT_ENDING = /^(?:[дтл][ыі][қк])?(?:[дт][ае](?:ғы|гі)|[дт][ае]н?|н[ае]н|[ғгқк][ае]|[дтн][ыі]ң?)?$/u
