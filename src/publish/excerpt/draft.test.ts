import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeded } from '../../../bench/random.ts'
import { excerptDesk } from '../../pipeline/excerpt/desk.ts'
import { interviewText, SAMPLE_LANGUAGES, sampleInterview } from '../../pipeline/excerpt/sample-interviews.ts'
import { tongueOf } from '../../pipeline/excerpt/tongue.ts'
import { verifyExcerpt } from '../../pipeline/excerpt/verify.ts'
import { documentOf } from '../../pipeline/intake.ts'
import { openRecord, type Record } from '../../record/database.ts'
import { draftDocument, draftMarkdown } from './draft.ts'

let record: Record

beforeAll(async () => {
  record = await openRecord({ file: join(mkdtempSync(join(tmpdir(), 'elchi-excerpt-')), 'record.db') })
})
afterAll(() => record.close())

const INTERVIEW = [
  'Президент Казахстана Касым-Жомарт Токаев дал интервью газете «Вестник степи».',
  '– Как Вам погода?',
  '– Хороша. Осень стоит тёплая.',
  '– Что с визитами?',
  '– Владимир Путин совершил 34 визита в Казахстан. В прошлом месяце я встретился с Эмомали Рахмоном в Душанбе.',
  '– И последнее: любимый цвет?',
  '– Синий. Он спокоен, как степь весной.',
].join('\n')

const deskOf = async (text: string, answers: number, lang = 'ru') =>
  excerptDesk(record, await documentOf(text, { lang, published: '2025-12-22' }), answers)

describe('ranking', () => {
  it('puts what can be checked before small talk', async () => {
    const { ranked } = await deskOf(INTERVIEW, 1)
    expect(ranked.map(({ at }) => at)).toEqual([1, 0, 2])
    expect(ranked[0]).toMatchObject({ claims: 1, newContacts: 1 })
  })

  it('is empty where nobody asks anything', async () => {
    expect((await deskOf('Посол приехал. Он уехал.', 1)).ranked).toEqual([])
  })
})

describe('draft', () => {
  it('has a headline that is a quotation, an indirect lede, whole answers, marked cuts, and a link', async () => {
    const desk = await deskOf(INTERVIEW, 2)
    const text = draftMarkdown(draftDocument(desk, 'Касым-Жомарт Токаев', 'https://example.org/full'))
    expect(text).toBe(
      [
        '# «В прошлом месяце я встретился с Эмомали Рахмоном в Душанбе»: Касым-Жомарт Токаев',
        'Касым-Жомарт Токаев отвечает на вопросы издания «Вестник степи». Как говорит Касым-Жомарт Токаев, Владимир Путин совершил 34 визита в Казахстан.',
        '**– Как Вам погода?**',
        '– Хороша. Осень стоит тёплая.',
        '**– Что с визитами?**',
        '– Владимир Путин совершил 34 визита в Казахстан. В прошлом месяце я встретился с Эмомали Рахмоном в Душанбе.',
        'Полный текст: https://example.org/full',
      ].join('\n\n'),
    )
  })

  it.each(SAMPLE_LANGUAGES)('of 20 interviews in $code never misquotes', async (language) => {
    for (let seed = 1; seed <= 20; seed++) {
      const text = interviewText(sampleInterview(language, seeded(seed)), language)
      const desk = await deskOf(text, 1 + (seed % 4), language.code)
      const draft = draftDocument(desk, '…', undefined)
      const { faithful, passages } = verifyExcerpt(draft, desk.document, await tongueOf(language.code))
      expect(passages.length).toBeGreaterThan(1 + (seed % 4))
      expect(faithful, draft.text).toBe(true)
    }
  })
})
