import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { documents } from '../languages/ru/documents.ts'
import { fold } from '../languages/ru/fold.ts'
import { blocksOf } from './blocks.ts'
import { datelineEnd } from './dateline.ts'
import { decode, MAX_BYTES } from './decode.ts'
import { documentFrom } from './document.ts'
import { htmlToText } from './html.ts'
import { kindOf } from './kind.ts'
import { guessLanguage, languageByLetters } from './language.ts'
import { paragraphs } from './lines.ts'
import { foldedWords, phraseIn } from './phrases.ts'
import { parseLine } from './record-line.ts'
import { turnLabel } from './turns.ts'

const ru = { code: 'ru', distinctive: 'ыэёъщ', fold, documents }
const kk = {
  code: 'kk',
  distinctive: 'әғқңөұүһі',
  fold,
  documents: { kinds: [], notes: [], asking: [], answering: [] },
}

const SENTENCE = 'Президент прилетел в Астану поздно вечером, его встретили у трапа. '

describe('bytes', () => {
  it.each(['utf8', 'windows-1251', 'koi8-r', 'cp866', 'utf16le', 'utf16be'])('%s is read', (encoding) => {
    const decoded = decode(iconv.encode(SENTENCE.repeat(8), encoding))
    expect(decoded).toHaveProperty('text', SENTENCE.repeat(8))
  })

  it.each(['utf8', 'utf16le', 'utf16be'])('%s with its mark loses the mark', (encoding) => {
    expect(decode(iconv.encode(SENTENCE, encoding, { addBOM: true }))).toHaveProperty('text', SENTENCE)
  })

  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['blank lines', Buffer.from(' \n\n '), 'no words'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), 'not text'],
    ['too much', new Uint8Array(MAX_BYTES + 1), '64 MB'],
  ])('%s is refused with words', (_, bytes, words) => {
    expect(decode(bytes)).toMatchObject({ refused: expect.stringContaining(words) })
  })

  it('makes every line end one unit', () => {
    expect(decode(Buffer.from('а\r\nб\rв\nг'))).toHaveProperty('text', 'а\nб\nв\nг')
  })
})

describe('language', () => {
  it.each([
    ['ru', 'Главы двух государств обсудили ход выполнения прежних договорённостей и сроки новых.'],
    ['kk', 'Мемлекет басшысы бүгін Астанада шетелдік қонақтарды қабылдады.'],
    ['en', 'The two presidents met in the capital and spoke about trade for an hour.'],
    ['uk', 'Президент України провів зустріч з прем’єр-міністром у Києві, їх розмова тривала годину.'],
    ['be', 'Прэзідэнт прыняў у Мінску пасла і абмеркаваў з ім гандаль, які ўвесь час расце.'],
    ['ky', 'Президент Ысык-Көлдө өткөн жыйында коңшу өлкөлөрдүн лидерлери менен жолугушту.'],
    ['de', 'Der Präsident reiste gestern nach Astana und blieb dort zwei Tage lang.'],
    ['ru', 'Путин совершил 33 визита в Казахстан'],
    ['en', 'Putin has visited Kazakhstan 33 times'],
    ['kk', 'Путин Қазақстанға 33 рет келді'],
    ['und', '12345 – 67890'],
  ])('%s: %s', (code, text) => {
    expect(guessLanguage(text, ['ru', 'kk', 'en'])).toBe(code)
  })
})

/** Blocks as `kind(speaker): first words`. */
const laidOut = (text: string, titleUnits = 0): string[] =>
  blocksOf({ text, titleUnits, language: ru }).map(({ kind, speaker, start, end }) => {
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    return `${kind}${speaker ? `(${speaker})` : ''}: ${text.slice(start, end).split(' ', 2).join(' ')}`
  })

it("a pack's own letters speak for it, plain Latin ones do not", () => {
  const en = { ...kk, code: 'en', distinctive: 'wqjx' }
  expect(languageByLetters('Бұл мәтін қазақша жазылған.', [kk, en])).toBe('kk')
  expect(languageByLetters('Was jetzt zu wissen ist', [kk, en])).toBeNull()
})

describe('blocks', () => {
  it('an interview: every paragraph until the next question is an answer', () => {
    const text = [
      'Встреча в горах: о чём говорили президенты',
      'Глава государства ответил на вопросы газеты.',
      '– Как прошли переговоры в горах?',
      '– Они прошли хорошо.',
      'Мы многое решили.',
      '– А что дальше?',
      '– Дальше работа.',
      'Полный текст беседы читайте на сайте.',
    ].join('\n')
    expect(laidOut(text)).toEqual([
      'title: Встреча в',
      'lede: Глава государства',
      'question: – Как',
      'answer: – Они',
      'answer: Мы многое',
      'question: – А',
      'answer: – Дальше',
      'note: Полный текст',
    ])
  })

  it('a transcript: a turn lasts until the next label, asterisks end it', () => {
    const text =
      'Начало встречи\nВ.Путин: Добрый день.\nРад видеть.\nВопрос: Когда поедете?\n* * *\nПосле встречи все уехали.'
    expect(laidOut(text)).toEqual([
      'title: Начало встречи',
      'turn(В.Путин): В.Путин: Добрый',
      'turn(В.Путин): Рад видеть.',
      'question(Вопрос): Вопрос: Когда',
      'paragraph: * *',
      'paragraph: После встречи',
    ])
  })

  it('a title given apart is the title; a first line with a stop is none', () => {
    expect(laidOut('Визит завершён.\nОн длился день.', 'Визит завершён.\n'.length)[0]).toBe(
      'title: Визит завершён.',
    )
    expect(laidOut('Визит завершён.\nОн длился день.')[0]).toBe('paragraph: Визит завершён.')
  })

  it('a dateline is parted from its paragraph', () => {
    expect(laidOut('АСТАНА, 27 ноября. /ТАСС/. Президент прилетел в столицу.')).toEqual([
      'dateline: АСТАНА, 27',
      'paragraph: Президент прилетел',
    ])
  })

  it('hard-wrapped lines are one paragraph', () => {
    const wrapped =
      'Президент прилетел\nв столицу вместе\nс большой делегацией\nминистров страны\n\nПереговоры начнутся\nутром и продлятся\nдо самого вечера.'
    expect(paragraphs(wrapped).map(({ start, end }) => wrapped.slice(start, end).split('\n').length)).toEqual(
      [4, 3],
    )
  })
})

describe('datelines', () => {
  it.each([
    ['АСТАНА, 27 ноября. /ТАСС/. Президент', 'АСТАНА, 27 ноября. /ТАСС/.'],
    ['Астана. 27 ноября. КазТАГ – Президент', 'Астана. 27 ноября. КазТАГ –'],
    ['МОСКВА, 3 марта — РИА Новости. Визит', 'МОСКВА, 3 марта — РИА Новости.'],
    ['NEW DELHI, Dec 6: The visit', 'NEW DELHI, Dec 6:'],
    ['DUBAI, 10th January 2024 (WAM) -- The visit', 'DUBAI, 10th January 2024 (WAM) --'],
    ['ADDIS ABABA — The visit', 'ADDIS ABABA —'],
    ['LONDON (Reuters) - The visit', 'LONDON (Reuters) -'],
  ])('%s', (line, dateline) => {
    expect(line.slice(0, datelineEnd(line) ?? 0)).toBe(dateline)
  })

  it.each([
    'Астана 27 ноября примет гостей.',
    'Президент, 27 лет назад бывший студентом, вернулся.',
    'В Астане 27 ноября прошли переговоры.',
    'PRESENTER: The visit is over.',
  ])('none: %s', (line) => expect(datelineEnd(line)).toBeNull())
})

describe('labels of turns', () => {
  it.each([
    ['В.Путин: Добрый день', 'В.Путин', false],
    ['К.-Ж. Токаев: Рад встрече', 'К.-Ж. Токаев', false],
    ['Вопрос: Когда?', 'Вопрос', true],
    ['Шавкат Мирзиёев: Спасибо', 'Шавкат Мирзиёев', false],
    ['Ответ: Завтра', 'Ответ', false],
  ])('%s', (line, name, asks) => {
    expect(turnLabel(line, ru)).toEqual({ name, asks })
  })

  it.each([
    'Напомню: визит был в мае',
    'Итог переговоров таков: стороны согласны',
    'в 16:30 начнётся встреча',
  ])('none: %s', (line) => expect(turnLabel(line, ru)).toBeNull())
})

describe('kinds', () => {
  it.each([
    ['excerpts', 'Сайт публикует самые важные отрывки из интервью президента.'],
    ['announcement', 'Завтра президент посетит Ташкент с рабочим визитом.'],
    ['readout', 'Состоялась телефонная беседа глав двух государств.'],
    ['agency-report', 'Президент вылетел в Баку, сообщает пресс-служба Акорды.'],
    ['interview', '– Когда поедете в Баку?\n– Скоро.'],
    ['transcript', 'В.Путин: Добрый день.\nК.Токаев: Здравствуйте.'],
    ['news', 'В городе открыли новую школу.'],
  ])('%s: %s', (kind, text) => {
    expect(kindOf(text, blocksOf({ text, titleUnits: 0, language: ru }), ru)).toBe(kind)
  })
})

describe('phrases', () => {
  const words = foldedWords('Публикуем отрывки из интервью', fold)
  it.each([
    ['отрывк* из интервью', true],
    ['отрывк* интервью', false],
    ['рывки из', false],
    ['интервью', true],
    ['интерв', false],
  ])('%s: %s', (phrase, held) => {
    expect(phraseIn(words, [phrase])).toBe(held ? phrase : null)
  })
})

describe('documents', () => {
  it('puts a title given apart before the text and says how long it is', () => {
    const { document } = documentFrom('Он прилетел в Астану, столицу соседей.', { title: 'Визит' }, [ru])
    expect(document).toMatchObject({
      title: 'Визит',
      titleUnits: 6,
      lang: 'ru',
      published: null,
      publishedFrom: null,
    })
    expect(document.text.slice(document.titleUnits)).toBe('Он прилетел в Астану, столицу соседей.')
  })

  it('gives one text of one publisher one id', () => {
    const id = (publisher: string) => documentFrom(SENTENCE, { publisher }, [ru]).document.id
    expect(id('a')).toBe(id('a'))
    expect(id('a')).not.toBe(id('b'))
  })

  it('says which languages there are when a text is in none of them', () => {
    const { document, issues } = documentFrom(
      'Der Präsident ist heute nach Astana gereist und bleibt zwei Tage.',
      {},
      [ru],
    )
    expect(document.lang).toBe('de')
    expect(issues[0]?.what).toBe('no pack for the language de (known: ru)')
  })
})

describe('lines of documents', () => {
  it('reads what it knows and lets further keys pass', () => {
    expect(parseLine('{"text":"а","published":"2025-02-28","url":null,"tags":["x"]}')).toEqual({
      body: 'а',
      origins: { published: '2025-02-28', publishedFrom: 'file' },
    })
  })

  it.each([
    ['{"text":', 'not JSON'],
    ['{"title":"а"}', 'text:'],
    ['{"text":"а","published":"2025-02-31"}', 'published:'],
  ])('%s is refused', (line, words) => {
    expect(parseLine(line)).toMatchObject({ refused: expect.stringContaining(words) })
  })
})

it('takes the markup off a page', () => {
  const page =
    '<!doctype html><head><title>x</title></head><nav>меню</nav><h1>Визит</h1><p>Он&nbsp;прилетел\nвчера.</p><script>1</script>'
  expect(htmlToText(page).text).toBe('Визит\nОн прилетел вчера.')
})
