import { describe, expect, it } from 'vitest'
import { readDuration, readNumbers } from './numbers.ts'
import { tokenize } from './sentences.ts'

/** Text, then every number: value, `o` after an ordinal, the comparison unless exact. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['33 визита', '33'],
  ['совершил тридцать три визита', '33'],
  ['тридцатью тремя визитами', '33'],
  ['сто двадцать пять раз', '125'],
  ['две тысячи пять человек', '2005'],
  ['двести тысяч', '200000'],
  ['1,5 миллиарда долларов', '1500000000'],
  ['10 000 человек', '10000'],
  ['тысяча', '1000'],
  ['33-й визит', '33o'],
  ['второй визит', '2o'],
  ['двадцать седьмого', '27o'],
  ['третьим по счёту', '3o'],
  ['трижды встречались', '3'],
  ['дважды', '2'],
  ['впервые посетил', '1o'],
  ['более 30 раз', '30 more-than'],
  ['более чем тридцать', '30 more-than'],
  ['больше, чем 30', '30 more-than'],
  ['свыше сорока', '40 more-than'],
  ['не менее 30', '30 at-least'],
  ['как минимум 30', '30 at-least'],
  ['минимум девять', '9 at-least'],
  ['по меньшей мере три', '3 at-least'],
  ['не более двух', '2 at-most'],
  ['до 15 раз', '15 at-most'],
  ['почти 30', '30 about'],
  ['около тридцати', '30 about'],
  ['порядка 30', '30 about'],
  ['примерно десять', '10 about'],
  ['9 из 46 встреч', '9, 46'],
  ['от 5 до 10', '5, 10'],
  ['пять шесть', '5, 6'],
  ['в 16.30', ''],
  ['12.11.2024', ''],
  ['80-летие', ''],
  ['+7 701', '701'],
  ['555-12-34', ''],
  ['визит', ''],
]

describe('readNumbers', () => {
  it.each(NUMBERS)('%s → %s', (text, expected) => {
    const tokens = tokenize(text)
    const found = readNumbers(tokens, 0, tokens.length).map(
      ({ value, ordinal, comparison }) =>
        value + (ordinal ? 'o' : '') + (comparison === 'exact' ? '' : ` ${comparison}`),
    )
    expect(found.join(', ')).toBe(expected)
  })
})

/** Text and the length it gives. */
const LENGTHS: readonly (readonly [string, string | null])[] = [
  ['четырёхчасовая беседа', 'PT4H'],
  ['в ходе четырёхчасовой беседы', 'PT4H'],
  ['длились два с половиной часа', 'PT2H30M'],
  ['длилась около часа', 'PT1H'],
  ['беседа длилась час', 'PT1H'],
  ['трёхдневный визит', 'P3D'],
  ['двухнедельная поездка', 'P2W'],
  ['40 минут', 'PT40M'],
  ['40-минутный разговор', 'PT40M'],
  ['более четырёх часов', 'PT4H'],
  ['полтора часа', 'PT1H30M'],
  ['полуторачасовая беседа', 'PT1H30M'],
  ['получасовая беседа', 'PT30M'],
  ['говорили полчаса', 'PT30M'],
  ['1,5 часа', 'PT1H30M'],
  ['два часа сорок минут', 'PT2H40M'],
  ['пять дней', 'P5D'],
  ['в течение трёх дней', 'P3D'],
  ['продолжались 3 часа', 'PT3H'],
  ['в 9 часов утра', null],
  ['через два часа', null],
  ['три года назад', null],
  ['многочасовая беседа', null],
  ['часовой пояс', null],
  ['33 визита', null],
]

describe('readDuration', () => {
  it.each(LENGTHS)('%s → %s', (text, expected) => {
    const tokens = tokenize(text)
    expect(readDuration(tokens, 0, tokens.length)?.iso ?? null).toBe(expected)
  })
})
