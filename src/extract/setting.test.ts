/** Where and when a contact was if its own clause does not say: made-up news in each language. */
import { expect, it } from 'vitest'
import { readerOf, readWith } from '../pipeline.ts'
import { blocksOf } from '../read/blocks.ts'
import { sampleDocument } from './sample-document.ts'

/** Kind, city or state, EDTF day and whence each came, of every contact of a text published on 3 January 2025, a Friday. */
async function told(text: string, lang = 'ru'): Promise<string[]> {
  const reader = await readerOf(lang)
  const blocks = blocksOf({ text, titleUnits: 0, language: reader.pack })
  const { reading } = readWith(reader, sampleDocument(text, lang, { blocks }))
  return reading.reports.map(({ kind, place, when, implied }) =>
    [kind, place?.name ?? '–', when?.edtf ?? '–', implied.place ?? 'said', implied.start ?? 'said'].join(' '),
  )
}

it.each([
  [
    'ТЕГЕРАН, 2 января. Сегодня министр иностранных дел Ирана Аббас Аракчи принял главу МИД Ирака Фуада Хусейна.',
    'meeting Тегеран 2025-01-02 dateline year from context',
  ],
  [
    'Среда, 8 января.\nПрезидент Франции Эмманюэль Макрон встретится с канцлером Германии Олафом Шольцем.',
    'meeting – 2025-01-08 said heading',
  ],
  [
    'Во вторник Сергей Лавров беседовал с Ван И. Днём ранее Ван И принял главу МИД Монголии Батмунхийн Батцэцэг.',
    'meeting – 2024-12-30 said year from context',
  ],
  [
    'Эмманюэль Макрон остановился в Каире, где его принял президент Египта Абдель Фаттах ас-Сиси.',
    'meeting Каир 2025-01-03 said publication',
  ],
  [
    'Сергей Лавров обсудил по телефону с Хаканом Фиданом положение в Сирии.',
    'call – 2025-01-03 said publication',
  ],
])('%s', async (text, expected) => {
  expect(await told(text)).toContainEqual(expect.stringContaining(expected))
})

it('takes the city of its own side, not the one that another tells of', async () => {
  const text =
    'В Анкаре ждут вестей из Дамаска. Президент Сербии Александр Вучич встретился с Виктором Орбаном.'
  expect(await told(text)).toEqual(['meeting – 2025-01-03 said publication'])
})

it('counts «a day earlier» in English and Kazakh', async () => {
  const english =
    'Xi Jinping met Vladimir Putin on Thursday. A day earlier he received Belarusian President Alexander Lukashenko.'
  expect(await told(english, 'en')).toContainEqual(expect.stringContaining('2025-01-01'))
})
