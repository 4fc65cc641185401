/** Who speaks in laid-out texts: questions and answers, turns, titles, dialogue; Russian, texts of our own. */
import { describe, expect, it } from 'vitest'
import { languagePack } from '../languages/registry.ts'
import { readDocument } from '../pipeline.ts'
import { documentFrom } from '../read/document.ts'

async function told(text: string): Promise<string[]> {
  const { document } = documentFrom(text, { lang: 'ru', published: '2025-06-10' }, [await languagePack('ru')])
  const { statements } = await readDocument(document)
  for (const { start, end, quote } of statements) expect(document.text.slice(start, end)).toBe(quote)
  return statements.map(({ rule, speaker, quote }) => `${rule} | ${speaker?.name ?? '–'} | ${quote}`)
}

const CASES: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
  [
    'turns of a transcript, resolved to persons',
    'Токаев и Путин встретились в Москве.\nВ.Путин: Рад Вас видеть.\nК.-Ж.Токаев: Спасибо, Владимир Владимирович.\nМы соседи.\nВ.Путин: И друзья.',
    [
      'turn | Владимир Путин | Рад Вас видеть.',
      'turn | Касым-Жомарт Токаев | Спасибо, Владимир Владимирович.',
      'turn | Касым-Жомарт Токаев | Мы соседи.',
      'turn | Владимир Путин | И друзья.',
    ],
  ],
  [
    'questions of nobody, answers of whom the lede names',
    'Главное\nВ интервью агентству Reuters Шавкат Мирзиёев рассказал о реформах.\n– Что впереди?\n– Много работы.\nМы открыты миру.',
    [
      'cue-topic | Шавкат Мирзиёев | о реформах',
      'question | – | Что впереди?',
      'answer | Шавкат Мирзиёев | Много работы.',
      'answer | Шавкат Мирзиёев | Мы открыты миру.',
    ],
  ],
  [
    'answers of nobody known',
    '– Когда саммит?\n– Дата согласуется.',
    ['question | – | Когда саммит?', 'answer | – | Дата согласуется.'],
  ],
  [
    'another, quoted inside an answer',
    '– Кто приедет?\n– Все. Нарендра Моди сказал нам: «Я приеду».',
    [
      'question | – | Кто приедет?',
      'answer | – | Все. Нарендра Моди сказал нам: «Я приеду».',
      'cue-colon | Нарендра Моди | Я приеду',
    ],
  ],
  [
    'a line of dialogue with its attribution',
    'Александр Лукашенко вернулся из Пекина.\n– Мы договорились, – сказал президент. – Всё хорошо.',
    ['quote-interrupted | Александр Лукашенко | Мы договорились, – сказал президент. – Всё хорошо.'],
  ],
  [
    'a title with its speaker before the colon',
    'Токаев: реформы продолжатся\nСегодня в Астане прошло заседание.\nОно было долгим.',
    ['name-colon | Касым-Жомарт Токаев | реформы продолжатся'],
  ],
  [
    'a title with its speaker behind the colon',
    'Мир важнее всего: Эрдоган о переговорах\nСегодня в Анкаре прошло заседание.\nОно было долгим.',
    ['title-source | Реджеп Тайип Эрдоган | Мир важнее всего'],
  ],
  [
    'a title that only says where',
    'Астана и Пекин: новый этап\nСегодня прошло заседание.\nОно было долгим.',
    [],
  ],
  [
    'a quotation that stands alone behind its speaker',
    'Токаев поблагодарил коллегу за приём. «Мы этого не забудем».',
    ['quote-alone | Касым-Жомарт Токаев | Мы этого не забудем'],
  ],
  [
    'a quotation of nobody',
    'На стене висел плакат. «Мы этого не забудем».',
    ['quote-alone | – | Мы этого не забудем'],
  ],
  [
    'a quotation over two sentences, then its attribution',
    'В Минске шли переговоры. «Мы устали. Но мы закончили!» — воскликнул Лавров.',
    ['quote-then-cue | Сергей Лавров | Мы устали. Но мы закончили!'],
  ],
  [
    'two speakers, one pronoun',
    'Токаев прибыл в Пекин. Си Цзиньпин встретил гостя. Он отметил, что дружба крепнет.',
    ['cue-that | Си Цзиньпин | дружба крепнет'],
  ],
]

describe('statements of laid-out texts', () => {
  it.each(CASES)('%s', async (_what, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})
