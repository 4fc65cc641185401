import { describe, expect, it } from 'vitest'
import type { Document } from '../model/text.ts'
import { readClaim, readDocument } from '../pipeline.ts'
import { COLD_ENGLISH, COLD_KAZAKH, COLD_RUSSIAN } from './claims-cold.ts'
import { MORE_SENTENCES, PUBLISHED_CLAIMS, SENTENCES } from './claims-sentences.ts'
import { summaryOf } from './claims-summary.ts'
import { dayBefore } from './claims-window.ts'
import { sampleDocument } from './sample-document.ts'

const questions = async (text: string, asOf: string | null, lang = 'ru'): Promise<string> =>
  (await readClaim(text, { asOf, lang })).map(summaryOf).join(' | ') || '-'

const claimsOf = async (text: string, rest: Partial<Document> = {}) =>
  (await readDocument(sampleDocument(text, 'ru', rest))).claims

describe('a typed sentence becomes a question', () => {
  it.each([...SENTENCES, ...MORE_SENTENCES])('%s: %s', async (day, sentence, question) => {
    expect(await questions(sentence, day)).toBe(question)
  })
})

describe.each([
  ['ru', COLD_RUSSIAN],
  ['kk', COLD_KAZAKH],
  ['en', COLD_ENGLISH],
] as const)('claims of every kind, %s', (lang, sentences) => {
  it.each(sentences)('%s: %s', async (day, sentence, question) => {
    expect(await questions(sentence, day, lang)).toBe(question)
  })
})

describe('published claims', () => {
  it.each(Object.entries(PUBLISHED_CLAIMS))('%s', async (_, [day, sentence, question]) => {
    expect(await questions(sentence, day)).toBe(question)
  })
})

/** Texts of several sentences: what a sentence leaves out stands in the one before, or is not known. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['В Астану прибыл Си Цзиньпин. Это его третий визит в Казахстан.', 'nth 3 visit xi-jinping>KAZ'],
  ['Ильхам Алиев прибыл в Турцию. Он посетил эту страну 20 раз.', 'count 20 visit ilham-aliyev'],
  [
    'Владимир Путин посетил Казахстан 33 раза. Китай – 19 раз.',
    'count 33 visit vladimir-putin>KAZ | count 19 visit vladimir-putin>CHN',
  ],
  [
    'Касым-Жомарт Токаев принял Владимира Путина. В этом году лидеры встречались уже шесть раз.',
    'count 6 meeting+talks kassym-jomart-tokayev&vladimir-putin 2025-01-01..2025-12-31',
  ],
  [
    'Встретились Касым-Жомарт Токаев и Шавкат Мирзиёев. Он был там 33 раза.',
    'count 33 visit !unresolved-subject',
  ],
  ['Сколько раз Владимир Путин посетил Казахстан? Неизвестно.', ''],
  ['Если бы Владимир Путин посетил Казахстан 33 раза, об этом бы знали.', ''],
  ['Владимир Путин – лучший друг Казахстана.', ''],
  ['Это не первый визит Владимира Путина в Казахстан.', ''],
]

describe('a document', () => {
  it.each(TEXTS)('%s', async (text, expected) => {
    expect((await claimsOf(text)).map(summaryOf).join(' | ')).toBe(expected)
  })

  it('tells one claim once, whatever the order of its words', async () => {
    const text =
      'Путин приезжал в Казахстан 33 раза\nВладимир Путин совершил 33 визита в Казахстан.\nВ Казахстан Владимир Путин приезжал тридцать три раза.'
    const claims = await claimsOf(text)
    expect(claims.map((claim) => [summaryOf(claim), claim.spans.length])).toEqual([
      ['count 33 visit vladimir-putin>KAZ', 2],
    ])
  })

  it('keeps claims apart that differ in number, place or time', async () => {
    const text =
      'Владимир Путин совершил 33 визита в Казахстан. Владимир Путин совершил 34 визита в Казахстан. Владимир Путин совершил 33 визита в Китай.'
    expect(await claimsOf(text)).toHaveLength(3)
  })

  it('takes «наша страна» for the publisher’s where nobody speaks', async () => {
    const [claim] = await claimsOf('Владимир Путин совершил 33 визита в нашу страну.', {
      publisherState: 'KGZ',
    })
    expect(claim?.asserts.hostState).toBe('KGZ')
  })

  it('counts no contact from a number of them', async () => {
    const { reports } = await readDocument(
      sampleDocument('Владимир Путин совершил 33 визита в Казахстан.', 'ru'),
    )
    expect(reports).toEqual([])
  })

  it('gives every claim an id of its own, the same each time', async () => {
    const text = 'Владимир Путин совершил 33 визита в Казахстан, чаще всего он летал в Китай.'
    const ids = (await claimsOf(text)).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect((await claimsOf(text)).map(({ id }) => id)).toEqual(ids)
  })
})

describe('dayBefore', () => {
  it.each([
    ['2025-01-03', 'P5Y', '2020-01-03'],
    ['2025-01-03', 'P4M', '2024-09-03'],
    ['2025-03-01', 'P1D', '2025-02-28'],
    ['2025-01-03', 'P2W', '2024-12-20'],
    ['2025-01-03', 'PT4H', null],
  ])('%s less %s', (day, length, expected) => {
    expect(dayBefore(day, length)).toBe(expected)
  })
})
