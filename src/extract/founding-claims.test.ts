/** The founding article: its claims, habits and details, and nothing beside them. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languagePack } from '../languages/registry.ts'
import { readDocument } from '../pipeline.ts'
import { documentFrom } from '../read/document.ts'
import { summaryOf } from './claims-summary.ts'

const SEED = '../shared/seed/interview-excerpts.ru.txt'

async function article(published: string | undefined) {
  const told = { published, publisher: 'BaigeNews.kz', publisherState: 'KAZ' }
  const { document } = documentFrom(readFileSync(SEED, 'utf8'), told, [await languagePack('ru')])
  return readDocument(document)
}

describe.skipIf(!existsSync(SEED))(`the founding article (${SEED})`, async () => {
  const reading = existsSync(SEED) ? await article('2025-01-03') : null
  const { document, claims = [], practices = [], reports = [] } = reading ?? {}

  it('makes five claims and no more', () => {
    expect(claims.map(summaryOf)).toEqual([
      'count 33 visit vladimir-putin>KAZ',
      'length 4 meeting+talks kassym-jomart-tokayev&vladimir-putin informal unit:hour',
      'other 1 largest-economy:central-asia KAZ',
      'other 1 longest-land-border KAZ&RUS',
      'rank 1 visit vladimir-putin>KAZ among:states',
    ])
  })

  it('tells the 33 visits once, in the standfirst and in the answer', () => {
    const visits = claims.find(({ value }) => value === 33)
    expect([visits?.quote, ...(visits?.spans.map(({ quote }) => quote) ?? [])]).toEqual([
      'Владимир Путин совершил 33 визита в Казахстан',
      'Владимир Путин совершил именно в нашу страну – 33 визита',
    ])
    expect([visits?.asOf, visits?.speaker]).toEqual(['2025-01-03', 'kassym-jomart-tokayev'])
  })

  it('quotes the text at every span', () => {
    const spans = [...claims, ...claims.flatMap(({ spans, evidence }) => [...spans, ...evidence])]
    const all = [...spans, ...[...practices, ...reports].flatMap(({ evidence }) => evidence)]
    expect(all.filter(({ start, end, quote }) => document?.text.slice(start, end) !== quote)).toEqual([])
  })

  it('keeps calls and meetings at forums as one habit of the two', () => {
    expect(
      practices.map(({ kinds, participants }) => [kinds, participants.map(({ person }) => person)]),
    ).toEqual([
      [
        ['call', 'meeting'],
        ['kassym-jomart-tokayev', 'vladimir-putin'],
      ],
    ])
    expect(reports.filter(({ kind }) => kind === 'call')).toEqual([])
  })

  it('gives the talks their agenda, their delegation and their length', () => {
    const talks = reports.filter(({ kind }) => kind === 'talks' || kind === 'meeting')
    expect(talks.flatMap(({ agenda }) => agenda)).toEqual([
      'торгово-экономическая',
      'транспортно-логистическая',
      'энергетическая',
      'культурно-образовательная',
    ])
    expect(talks.flatMap(({ delegation }) => delegation ?? [])).toEqual([
      'почти половина состава российского правительства',
    ])
    expect(talks.flatMap(({ duration }) => duration ?? [])).toEqual(['PT4H'])
  })

  it('leaves the day open where nobody gives it', async () => {
    const undated = await article(undefined)
    expect(undated.claims.map(({ asOf }) => asOf)).toEqual(claims.map(() => null))
  })
})
