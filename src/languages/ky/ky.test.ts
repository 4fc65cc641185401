import { describe, expect, it } from 'vitest'
import pack from './index.ts'

const PUBLISHED = { day: '2025-01-03', from: 'publication' } as const

function datesOf(text: string, anchor: { day: string | null; from: 'publication' } = PUBLISHED): string[] {
  const tokens = pack.tokenize(text)
  for (const token of tokens) token.readings = pack.analyse(token.key)
  return pack
    .sentences(text, tokens, [{ start: 0, end: text.length }])
    .flatMap((sentence) => pack.dates.read(text, tokens, sentence, anchor))
    .map(({ start, end, when }) => `${text.slice(start, end)} = ${when.edtf}`)
}

describe('Kyrgyz dates', () => {
  it.each([
    ['Сапар 2024-жылдын 27-ноябрында башталды', '2024-жылдын 27-ноябрында = 2024-11-27'],
    ['Путин 27-28-ноябрда Астанада болду', '27-28-ноябрда = 2024-11-27/2024-11-28'],
    ['Саммит 2023-жылдын июлунда өттү', '2023-жылдын июлунда = 2023-07'],
    ['Алар 2019-жылы жолугушту', '2019-жылы = 2019'],
    ['Жапаров кечээ Ташкентке барды', 'кечээ = 2025-01-02'],
    ['Токаев эртең Бишкекке келет', 'эртең = 2025-01-04'],
    ['Алар шаршемби күнү жолугушту', 'шаршемби күнү = 2025-01-01'],
    ['Мирзиёев 20-майда Бишкекке барат', '20-майда = 2025-05-20'],
  ])('%s', (text, wanted) => expect(datesOf(text)).toEqual([wanted]))

  it.each([
    'Ал 27 келишимге кол койду',
    'Майрам өткөрүлдү',
    'Бейшенбиев келди',
    'Мартин сүйлөдү',
    'Майда соода өстү',
  ])('no date in «%s»', (text) => expect(datesOf(text)).toEqual([]))

  it('leaves the year open without an anchor', () =>
    expect(datesOf('Сапар 27-ноябрда башталды', { day: null, from: 'publication' })).toEqual([
      '27-ноябрда = XXXX-11-27',
    ]))
})

describe('Kyrgyz names', () => {
  const forms = (name: string) =>
    new Set(pack.nameForms(name, { kind: 'person', sex: 'm' }).map(({ form }) => form))

  it.each([
    ['Владимир [Путин]', ['владимир путиндин', 'владимир путинге', 'владимир путинди']],
    ['Садыр [Жапаров]', ['садыр жапаровдун', 'садыр жапаровго', 'садыр жапаровду']],
    ['Эммануэль [Макрон]', ['эммануэль макрондун', 'эммануэль макронго']],
    ['Жо [Байден]', ['жо байденден', 'жо байденде']],
  ])('%s', (name, wanted) => expect([...forms(name)]).toEqual(expect.arrayContaining(wanted)))

  it('takes an ending from an unknown surname and leaves a bare one', () => {
    expect(pack.guessName('асановдун')[0]).toMatchObject({ stem: 'асанов' })
    expect(pack.guessName('мартин')[0]).toMatchObject({ stem: 'мартин' })
  })
})

describe('Kyrgyz numbers', () => {
  const numbers = (text: string) => {
    const tokens = pack.tokenize(text)
    return pack.readNumbers(tokens, 0, tokens.length).map(({ value, ordinal }) => [value, ordinal])
  }
  it.each([
    ['отуз үч сапар', [[33, false]]],
    ['33 сапар', [[33, false]]],
    ['үчүнчү сапар', [[3, true]]],
    ['сапар болду', []],
  ])('%s', (text, wanted) => expect(numbers(text)).toEqual(wanted))

  it('reads lengths of time', () => {
    const tokens = pack.tokenize('сүйлөшүү төрт саатка созулду')
    expect(pack.readDuration(tokens, 0, tokens.length)).toMatchObject({ iso: 'PT4H' })
  })
})
