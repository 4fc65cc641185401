import { describe, expect, it } from 'vitest'
import kk from './index.ts'

/** EDTF of every date in a text. */
function datesIn(text: string, published: string | null): string[] {
  const tokens = kk.tokenize(text)
  for (const token of tokens) token.readings = kk.analyse(token.key)
  const sentence = { start: 0, end: text.length, from: 0, to: tokens.length, block: 0 }
  return kk.dates
    .read(text, tokens, sentence, { day: published, from: 'publication' })
    .map(({ when }) => when.edtf)
}

interface Dated {
  readonly text: string
  readonly wanted: readonly string[]
  readonly published?: string
}

const ROWS: readonly (readonly [text: string, dates: string[], published?: string])[] = [
  ['Келіссөздер 2024 жылғы 16 мамырда Бейжіңде өтті', ['2024-05-16']],
  ['2020-сыншы жылдың 1-інші қаңтарынан бастап', ['2020-01-01']],
  ['Сапар 16-17 мамыр күндері болды', ['2024-05-16/2024-05-17']],
  ['30 желтоқсанда сөйлесті', ['2024-12-30'], '2025-01-02'],
  ['мамырдың 16-сында', ['2024-05-16']],
  ['он алтыншы мамыр', ['2024-05-16']],
  ['Министр кеше Ташкентке барды', ['2024-05-15']],
  ['өткен жылдың қарашасында', ['2023-11']],
  ['2024 жылғы қарашада', ['2024-11']],
  ['сәрсенбіде кездесті', ['2024-05-15']],
  ['өткен аптада', ['2024-05-06/2024-05-12']],
  ['былтыр', ['2023']],
  ['2024 жылдың екінші тоқсанында', ['2024-34']],
  ['үш жыл бұрын', ['2021']],
  ['2019 жылдан бері алғаш рет', ['2019/..']],
  ['27.11.2024', ['2024-11-27']],
  ['30 сәуір – 2 мамыр', ['2024-04-30/2024-05-02']],
  ['Саммит Қазанда өтті', []],
  ['2024 жылдың қазанында', ['2024-10']],
  ['16 қазандық орнатылды', []],
  ['Бүгінгі таңда ынтымақтастық дамып келеді', []],
  ['31 ақпан', []],
  ['12 жылдан кейін Мысырға барды', []],
]

const CASES: readonly Dated[] = ROWS.map(([text, wanted, published = '2024-05-16']) => ({
  text,
  wanted,
  published,
}))

describe('Kazakh dates, published on 16 May 2024', () => {
  it.each(CASES)('$text → $wanted', ({ text, wanted, published = null }) => {
    expect(datesIn(text, published)).toEqual(wanted)
  })
  it('leaves the year open where nobody knows the day of publication', () => {
    expect(datesIn('16 мамырда', null)).toEqual(['XXXX-05-16'])
  })
})

describe('Kazakh names and numbers', () => {
  it.each([
    ['Мирзиёевтің', 'мирзиеев'],
    ['Тоқаевтың', 'тоқаев'],
    ['Сыздықовпен', 'сыздықов'],
    ['Байден', 'байден'],
  ])('%s is %s', (form, stem) => {
    expect(kk.guessName(kk.fold(form))[0]?.stem).toBe(stem)
  })
  it.each([
    ['отыз үш рет', 33, false],
    ['екінші рет', 2, true],
    ['33-сапары', 33, false],
    ['2-нші', 2, true],
  ])('%s', (text, value, ordinal) => {
    const tokens = kk.tokenize(text)
    expect(kk.readNumbers(tokens, 0, tokens.length)[0]).toMatchObject({ value, ordinal })
  })
})
