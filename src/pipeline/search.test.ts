import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { openRecord, type Record } from '../record/database.ts'
import { ingest } from './ingest.ts'
import { readingOfReports } from './sample-readings.ts'
import { findDocuments, findStatements } from './search.ts'

let record: Record
beforeAll(async () => {
  record = await openRecord(':memory:')
  for (const [id, lang, published, text] of TEXTS) {
    const reading = readingOfReports(id, [])
    const document = { ...reading.document, lang, published, publishedFrom: 'given' as const, text }
    await ingest(record, { ...reading, document, statements: [statement(id, text)] })
  }
})
afterAll(() => record.close())

const TEXTS = [
  ['ru1', 'ru', '2025-03-01', 'Касым-Жомарт Токаев прибыл в Астану. «Наши страны близки», — сказал он.'],
  ['ru2', 'ru', '2025-03-02', 'Визит президента завершён. «Договорились о встрече в Астане», — сообщил он.'],
  ['kk1', 'kk', '2025-03-03', 'Қасым-Жомарт Тоқаев Астанада. «Сапар сәтті өтті», – деді ол.'],
  ['en1', 'en', '2025-03-04', 'The visiting president left Astana. “Our countries are close,” he said.'],
] as const

/** What stands between quotation marks. */
function statement(document: string, text: string): Statement {
  const start = text.search(/[«“]/) + 1
  const end = text.search(/[»”]/)
  return {
    ...{ id: `s-${document}`, document, start, end, quote: text.slice(start, end), rule: 'sample' },
    ...{ speaker: null, capacity: 'speaker', direct: true, cue: null, addressee: null },
  }
}

const found = async (words: string) => {
  const { hits } = await findDocuments(record, { words })
  return hits.map(({ document, spans }) => [
    document.id,
    ...spans.map(({ start, end }) => document.text.slice(start, end)),
  ])
}

it.each([
  [
    'Астана',
    [
      ['kk1', 'Астанада'],
      ['ru2', 'Астане'],
      ['ru1', 'Астану'],
    ],
  ],
  ['токаева', [['ru1', 'Токаев']]],
  ['Тоқаевтың', [['kk1', 'Тоқаев']]],
  ['visits', [['en1', 'visiting']]],

  ['президентов встречами', [['ru2', 'президента', 'встрече']]],
  ['президенту Астаны', [['ru2', 'президента', 'Астане']]],
  ['касым', [['ru1', 'Касым']]],
  ['догов*', [['ru2', 'Договорились']]],
  ['OR AND NOT "', []],
  ['*', TEXTS.map(([id]) => [id]).reverse()],
])('finds «%s» in whatever form it stands', async (words, expected) => {
  expect(await found(words)).toEqual(expected)
})

it('finds statements, and only the words within them', async () => {
  const { total, hits } = await findStatements(record, { words: 'страна' })
  expect([total, hits.map((hit) => [hit.statement?.quote, hit.spans.length])]).toEqual([
    1,
    [['Наши страны близки', 1]],
  ])
  expect((await findStatements(record, { words: 'прибыть' })).total).toBe(0)
  expect((await findStatements(record, { words: '', from: '2025-03-03' })).total).toBe(2)
})
