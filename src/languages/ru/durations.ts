/** Lengths of time: «четырёхчасовая беседа», «два с половиной часа», «трёхдневный визит», «40 минут». */
import type { Token } from '../../model/annotation.ts'
import { remembering } from '../kit.ts'
import type { DurationMention } from '../pack.ts'
import { COMPOUND_NUMBERS } from './number-words.ts'
import { valueAt } from './numbers.ts'

type Unit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['TS', 'секунда секунды секунду секунд'],
      ['TM', 'минута минуты минуту минут минутами мин'],
      ['TH', 'час часа часов часами часу ч'],
      ['D', 'день дня дней днями сутки суток'],
      ['W', 'неделя недели неделю недель'],
      ['M', 'месяц месяца месяцев'],
      ['Y', 'год года лет'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(' ').map((form) => [form, unit] as const)),
)

const ADJECTIVE_UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/часов(ой|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми)$/, 'TH'],
  [/минутн(ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/, 'TM'],
  [/(дневн|суточн)(ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/, 'D'],
  [/недельн(ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/, 'W'],
  [/месячн(ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/, 'M'],
]

/** After these a number and hours are a point of time, or a distance from now. */
const NOT_LENGTHS = new Set(['в', 'к', 'через', 'спустя'])

/** Before a lone «час» these make it a length. */
const LENGTH_WORDS = new Set(
  'около почти более примерно больше менее длилась длился длилось длились продлилась продлился продлилось продлились продолжалась продолжался продолжались заняла занял заняли целый'.split(
    ' ',
  ),
)

/** The first length of time within `tokens[from, to)`, null where there is none. Words of comparison are left out. */
export function readDuration(tokens: readonly Token[], from: number, to: number): DurationMention | null {
  for (let at = from; at < to; at++) {
    const found = adjectiveAt(tokens[at], at) ?? quantityAt(tokens, at, to) ?? loneUnitAt(tokens, at, from)
    if (found) return found
  }
  return null
}

/** «четырехчасовая», «40-минутный», «получасовая». */
function adjectiveAt(token: Token | undefined, at: number): DurationMention | null {
  const iso = token && token.key.length >= 7 ? adjectiveLength(token.key) : null
  return iso === null ? null : { from: at, to: at + 1, iso }
}

const adjectiveLength = remembering((key: string): string | null => {
  for (const [ending, unit] of ADJECTIVE_UNITS) {
    const cut = key.search(ending)
    if (cut < 1) continue
    const before = key.slice(0, cut)
    const value = /^\d+-$/.test(before) ? Number(before.slice(0, -1)) : COMPOUND_NUMBERS.get(before)
    return value === undefined ? null : isoDuration([[value, unit]])
  }
  return null
})

interface Quantity {
  readonly to: number
  readonly value: number
  readonly unit: Unit
}

function quantityAt(tokens: readonly Token[], at: number, limit: number): DurationMention | null {
  const first = oneQuantity(tokens, at, limit)
  if (!first || isPointOfTime(tokens, at, first)) return null
  const second = first.unit === 'TH' ? oneQuantity(tokens, first.to, limit) : null
  if (second?.unit !== 'TM') return { from: at, to: first.to, iso: isoDuration([[first.value, first.unit]]) }
  return {
    from: at,
    to: second.to,
    iso: isoDuration([
      [first.value, first.unit],
      [second.value, second.unit],
    ]),
  }
}

function isPointOfTime(tokens: readonly Token[], at: number, { to, unit }: Quantity): boolean {
  if (tokens[to]?.key === 'назад' || tokens[to]?.key === 'спустя') return true
  const before = tokens[at - 1]?.key ?? ''
  if (before === 'в' && tokens[at - 2]?.key === 'раз') return false
  return NOT_LENGTHS.has(before) && (before !== 'в' || unit === 'TH' || unit === 'Y')
}

/** «полтора часа», «два с половиной часа», «40 минут», «полчаса». */
function oneQuantity(tokens: readonly Token[], at: number, limit: number): Quantity | null {
  const key = tokens[at]?.key ?? ''
  if (key === 'полчаса' || key === 'получаса') return { to: at + 1, value: 30, unit: 'TM' }
  const number = HALVES.has(key) ? { to: at + 1, value: 1.5, ordinal: false } : valueAt(tokens, at, limit)
  if (!number || number.ordinal) return null
  const half = tokens[number.to]?.key === 'с' && tokens[number.to + 1]?.key === 'половиной'
  const unitAt = half ? number.to + 2 : number.to
  const unit = unitAt < limit ? UNITS.get(tokens[unitAt]?.key ?? '') : undefined
  return unit ? { to: unitAt + 1, value: number.value + (half ? 0.5 : 0), unit } : null
}

const HALVES = new Set(['полтора', 'полторы', 'полутора'])

/** «длилась час», «около часа». */
function loneUnitAt(tokens: readonly Token[], at: number, from: number): DurationMention | null {
  const key = tokens[at]?.key ?? ''
  if ((key !== 'час' && key !== 'часа') || at === from || !LENGTH_WORDS.has(tokens[at - 1]?.key ?? ''))
    return null
  return { from: at, to: at + 1, iso: 'PT1H' }
}

/** ISO 8601: halves of hours and days become minutes and hours, since only the last part may be a fraction. */
function isoDuration(parts: readonly (readonly [number, Unit])[]): string {
  const whole = parts.flatMap(([value, unit]): (readonly [number, string])[] => {
    if (Number.isInteger(value)) return [[value, unit]]
    const rest =
      unit === 'TH'
        ? ([(value % 1) * 60, 'TM'] as const)
        : unit === 'D'
          ? ([(value % 1) * 24, 'TH'] as const)
          : null
    if (!rest) return [[value, unit]]
    const floor = Math.floor(value)
    return floor > 0 ? [[floor, unit], rest] : [rest]
  })
  const days = whole.filter(([, unit]) => !unit.startsWith('T')).map(([value, unit]) => `${value}${unit}`)
  const hours = whole
    .filter(([, unit]) => unit.startsWith('T'))
    .map(([value, unit]) => `${Math.round(value)}${unit.slice(1)}`)
  return `P${days.join('')}${hours.length > 0 ? `T${hours.join('')}` : ''}`
}
