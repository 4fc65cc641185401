/** The article that the project began with: its origin, its speakers, its relations. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languagePack } from '../languages/registry.ts'
import { readDocument } from '../pipeline.ts'
import { documentFrom } from '../read/document.ts'

const ARTICLE = '../shared/seed/interview-excerpts.ru.txt'

async function readArticle() {
  const origins = { published: '2025-01-03', publisher: 'BaigeNews.kz', publisherState: 'KAZ' }
  const { document } = documentFrom(readFileSync(ARTICLE, 'utf8'), origins, [await languagePack('ru')])
  return readDocument(document)
}

const TOKAYEV = 'Касым-Жомарт Токаев'

describe.skipIf(!existsSync(ARTICLE))(`who said what in ${ARTICLE}`, () => {
  it('rests on an interview of Tokayev to «Ana tili», whose full text is named but not given', async () => {
    const { origin, document } = await readArticle()
    expect(origin).toMatchObject({
      kind: 'interview',
      via: 'Ana tili',
      viaKind: 'newspaper',
      fullText: 'named',
    })
    expect(origin?.speaker?.name).toBe(TOKAYEV)
    const { start = 0, end = 0 } = origin?.headlineQuotes ?? {}
    expect(document.text.slice(start, end)).toBe('многое осталось за кадром')
    expect(document.blocks.find((block) => block.start <= start && end <= block.end)?.kind).toBe('answer')
  })

  it('holds one question, four answers by Tokayev, two indirect statements and the headline', async () => {
    const { statements, document } = await readArticle()
    const told = statements.map(
      ({ rule, speaker, direct }) => `${rule} ${direct ? 'direct' : 'indirect'} ${speaker?.name ?? '?'}`,
    )
    expect(told).toEqual([
      `title-source direct ${TOKAYEV}`,
      `pointer indirect ${TOKAYEV}`,
      `cue-topic indirect ${TOKAYEV}`,
      'question direct ?',
      ...Array(4).fill(`answer direct ${TOKAYEV}`),
    ])
    expect(statements.map(({ capacity }) => capacity)[3]).toBe('interviewer')
    for (const { start, end, quote } of statements) expect(document.text.slice(start, end)).toBe(quote)
  })

  it('names strategic partnership and alliance with Russia and the multi-vector policy, both by Tokayev', async () => {
    const { relations, document } = await readArticle()
    expect(relations.map(({ formula, states, speaker }) => [formula, states, speaker?.name])).toEqual([
      ['multi-vector-policy', ['KAZ'], TOKAYEV],
      ['strategic-partnership-and-alliance', ['KAZ', 'RUS'], TOKAYEV],
    ])
    for (const { start, end, quote } of relations.flatMap(({ evidence }) => evidence))
      expect(document.text.slice(start, end)).toBe(quote)
  })
})
