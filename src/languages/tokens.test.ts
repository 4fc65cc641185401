import { describe, expect, it } from 'vitest'
import { tokenize } from './tokens.ts'

const lower = (word: string): string => word.toLowerCase()

/** Text, then its tokens joined by `_`. */
const CASES: readonly (readonly [string, string])[] = [
  ['Касым-Жомарт Токаев прибыл.', 'Касым-Жомарт_Токаев_прибыл_.'],
  ['«на полях» саммита', '«_на_полях_»_саммита'],
  ['80-летие, 33-й и C5+1', '80-летие_,_33-й_и_C5_+_1'],
  ['27-28 ноября; 27–28', '27_-_28_ноября_;_27_–_28'],
  ['1,5 часа, 16.30', '1,5_часа_,_16.30'],
  ['12.11.2024.', '12.11.2024_.'],
  ['2024г.', '2024_г_.'],
  ['ас-Сиси и Кот-д’Ивуар', 'ас-Сиси_и_Кот-д’Ивуар'],
  ['В.Путин', 'В_._Путин'],
  ['Пути́н — здесь…', 'Пути́н_—_здесь_…'],
  ['Қасым-Жомарт Тоқаевпен', 'Қасым-Жомарт_Тоқаевпен'],
  ["Trump's visit", "Trump's_visit"],
  ['слово- и -слово', 'слово_-_и_-_слово'],
  ['а\u00a0б\u200bв', 'а_б_в'],
  ['мир 🤝 дружба', 'мир_🤝_дружба'],
  ['', ''],
]

describe('tokenize', () => {
  it.each(CASES)('%s', (text, expected) => {
    const tokens = tokenize(text, lower)
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('_')).toBe(expected)
  })

  it.each([
    ['Астана', 'capitalised', 'word'],
    ['США', 'upper', 'word'],
    ['астана', 'lower', 'word'],
    ['ас-Сиси', 'capitalised', 'word'],
    ['В', 'capitalised', 'word'],
    ['33', 'lower', 'number'],
    ['33-й', 'lower', 'word'],
    ['—', 'lower', 'punctuation'],
  ])('%s is %s, a %s', (text, shape, kind) => {
    expect(tokenize(text, lower)).toMatchObject([{ shape, kind, start: 0, end: text.length }])
  })
})
