/** Kyrgyz numbers in figures and words, and lengths of time. */
import type { Token } from '../../model/annotation.ts'
import { composeNumber, type NumberWord } from '../kit.ts'
import type { DurationMention, NumberMention } from '../pack.ts'

const CARDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  `бир 1 эки 2 үч 3 төрт 4 беш 5 алты 6 жети 7 сегиз 8 тогуз 9 он 10 жыйырма 20 отуз 30 кырк 40 элүү 50 алтымыш 60 жетимиш 70
  сексен 80 токсон 90 жүз 100 миң 1000 миллион 1000000 млн 1000000`
    .trim()
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, Number(all[at + 1])]] : [])),
)

const ORDINAL = /(?:[ыиуү]?нч[ыиуү])$/

function numberWord(key: string): NumberWord | undefined {
  if (Object.hasOwn(CARDINALS, key)) return { value: CARDINALS[key] ?? 0, ordinal: false }
  const stem = key.replace(ORDINAL, '')
  return stem !== key && Object.hasOwn(CARDINALS, stem)
    ? { value: CARDINALS[stem] ?? 0, ordinal: true }
    : undefined
}

/** Numbers within `tokens[from, to)`, in order; «33-жолу» and «2-жолу» count in order. */
export function readNumbers(tokens: readonly Token[], from: number, to: number): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (let at = from; at < to; at++) {
    const number = numberAt(tokens, at, to)
    if (!number) continue
    found.push({ from: at, ...number, comparison: 'exact' })
    at = number.to - 1
  }
  return found
}

function numberAt(tokens: readonly Token[], at: number, limit: number) {
  const token = tokens[at]
  if (token?.kind === 'number')
    return { to: at + 1, value: Number(token.key.replace(',', '.')), ordinal: false }
  const written = composeNumber((index) =>
    at + index < limit ? numberWord(tokens[at + index]?.key ?? '') : undefined,
  )
  return written && { to: at + written.words, value: written.value, ordinal: written.ordinal }
}

const UNITS: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/^саат/, (value) => `PT${value}H`],
  [/^мүнөт/, (value) => `PT${value}M`],
  [/^күн/, (value) => `P${value}D`],
]

/** «төрт саат», «40 мүнөт», «эки күндүк»; null where there is none. */
export function readDuration(tokens: readonly Token[], from: number, to: number): DurationMention | null {
  for (let at = from; at < to; at++) {
    const number = numberAt(tokens, at, to)
    if (!number || number.ordinal || number.to >= to) continue
    const unit = UNITS.find(([word]) => word.test(tokens[number.to]?.key ?? ''))
    if (unit) return { from: at, to: number.to + 1, iso: unit[1](number.value) }
  }
  return null
}
