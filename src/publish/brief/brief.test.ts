import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefOn } from '../../pipeline/brief.ts'
import { ingest } from '../../pipeline/ingest.ts'
import { documentOf } from '../../pipeline/intake.ts'
import { readAny } from '../../pipeline/read.ts'
import { openRecord, type Record } from '../../record/database.ts'
import { terminalView } from '../cli/view.ts'
import { type BriefPage, briefPage } from './brief.ts'
import { briefHtml, briefMarkdown } from './set.ts'

let record: Record

const NEWS = [
  [
    '2025-03-10',
    'Президент Казахстана Касым-Жомарт Токаев 10 марта 2025 года прибыл в Ташкент с официальным визитом.',
  ],
  [
    '2025-04-01',
    'Президент Казахстана Касым-Жомарт Токаев 20 апреля 2025 года посетит Анкару с рабочим визитом.',
  ],
  [
    '2025-05-02',
    'Президент Казахстана Касым-Жомарт Токаев 20 июня 2025 года посетит Баку с рабочим визитом.',
  ],
  [
    '2025-05-03',
    'Президент Узбекистана Шавкат Мирзиёев заявил: «Казахстан – наш сосед, и граница у нас общая».',
  ],
] as const

beforeAll(async () => {
  record = await openRecord({ file: join(mkdtempSync(join(tmpdir(), 'elchi-brief-')), 'record.db') })
  for (const [published, text] of NEWS)
    await ingest(
      record,
      await readAny(await documentOf(text, { lang: 'ru', published, publisher: '<Вестник>' }), []),
    )
})
afterAll(() => record.close())

describe('a note on a person', () => {
  it('tells last, next and open contacts by the day', async () => {
    const { last, next, open } = await briefOn(record, { person: 'kassym-jomart-tokayev' }, '2025-05-05')
    const places = (some: typeof last) => some.map(({ contact }) => contact.place?.name)
    expect([places(last), places(next), places(open)]).toEqual([['Ташкент'], ['Баку'], ['Анкара']])
    expect(last[0]?.words?.quote).toContain('прибыл')
  })

  it('knows nothing of what was to come', async () => {
    const { last } = await briefOn(record, { person: 'kassym-jomart-tokayev' }, '2025-03-01')
    expect(last).toEqual([])
  })
})

describe('a note on a state', () => {
  it('tells what was said of it, and counts by two rules', async () => {
    const { of, counts } = await briefOn(record, { state: 'KAZ' }, '2025-05-05')
    expect(of.map(({ statement }) => statement.quote)).toEqual([
      'Казахстан – наш сосед, и граница у нас общая',
    ])
    expect(counts.map(({ question, tallies }) => [question, tallies.length])).toEqual([
      ['made', 2],
      ['received', 2],
    ])
  })
})

describe('setting', () => {
  it.each(['en', 'ru', 'kk'] as const)(
    '%s: every contact has its words; others’ marks are no markup',
    async (language) => {
      const brief = await briefOn(record, { state: 'KAZ' }, '2025-05-05')
      const page = briefPage(brief, { view: terminalView(language), language })
      expect(
        page.sections
          .slice(0, 3)
          .flatMap(({ lines }) => lines)
          .every(({ words }) => words !== null),
      ).toBe(true)
      expect(briefHtml(page)).toContain('&lt;Вестник&gt;')
      expect(briefMarkdown(page)).toContain('\\<Вестник\\>')
    },
  )

  it('links to the web alone', () => {
    const line = { text: 't', words: null, source: 's', url: 'javascript:alert(1)' }
    const page: BriefPage = {
      lang: 'en',
      title: 't',
      sections: [{ title: 's', lines: [line] }],
      none: '',
      foot: '',
    }
    expect(briefHtml(page)).not.toContain('href')
    expect(briefMarkdown(page)).not.toContain('](')
  })
})
