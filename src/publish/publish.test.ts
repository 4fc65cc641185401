import { describe, expect, it } from 'vitest'
import { durationInWords } from './dossier/contacts.ts'
import { dayInWords, whenInWords } from './dossier/days.ts'
import { dossierLines } from './dossier/dossier.ts'
import { folded, plainPaper, quoted, widthOf } from './dossier/layout.ts'
import type { View } from './dossier/view.ts'
import { presentReading } from './reading.ts'
import { ReadingShape } from './reading-schema.ts'
import { SAMPLE, SAMPLE_BODY, SAMPLE_VERDICT } from './sample-reading.ts'
import type { Forms } from './strings/en.ts'
import { counted, INTERFACE_LANGUAGES, stringsFor } from './strings.ts'

const en = stringsFor('en')
const ru = stringsFor('ru')

const view: View = {
  strings: en,
  paper: plainPaper(100),
  names: { person: (id) => id, state: (code) => `State ${code}`, place: (id) => id, isState: () => false },
  ruleName: (rule) => `rule ${rule}`,
  because: () => null,
}

describe('the machine-readable reading', () => {
  const shape = presentReading(SAMPLE, { namesOf: () => ({ ru: 'Путин' }), verdictOf: () => SAMPLE_VERDICT })

  it('is what its schema says', () => {
    expect(ReadingShape.parse(shape)).toEqual(shape)
  })

  it('counts every span in the text as it was given, and keeps words of the title apart', () => {
    const spans = [...shape.contacts, ...shape.practices].flatMap(({ evidence }) => evidence)
    const all = [
      ...spans,
      ...shape.statements,
      ...shape.claims,
      ...shape.claims.flatMap((claim) => claim.spans),
    ]
    for (const { start, end, quote } of all) expect(SAMPLE_BODY.slice(start, end)).toBe(quote)
    expect(shape.contacts[0]?.headline.map(({ quote }) => quote)).toEqual(['Визит'])
  })

  it('gives a visit its host state as a side', () => {
    expect(shape.contacts[0]?.participants.map(({ state }) => state)).toEqual(['RUS', 'UZB'])
  })

  it('says from where a start was implied', () => {
    expect(shape.contacts[0]).toMatchObject({
      start: '2024-05',
      end: null,
      implied: { start: 'publication' },
    })
  })
})

describe('the dossier', () => {
  const lines = dossierLines(
    { reading: SAMPLE, offers: [], verdicts: new Map([['c1', SAMPLE_VERDICT]]) },
    view,
  )
  const text = lines.join('\n')

  it.each([
    'Пример · published 30 May 2024 (given) · Russian · news',
    '● state visit  Владимир Путин → State UZB, tashkent  May 2024 · year implied from publication',
    '«Президент Владимир Путин в мае посетил Ташкент',
    'agenda торговля',
    'lasted 2 hours 30 minutes',
    '1 direct by Владимир Путин',
    '◐ «третий визит»',
    '3  rule first, to 30 May 2024',
    '▸ elchi contacts --guest vladimir-putin --state UZB --rule first',
    'which May «в мае»',
  ])('says %s', (words) => {
    expect(text).toContain(words)
  })

  it('keeps within the paper', () => {
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(110)
  })

  it('says so when nothing was read', () => {
    const empty = { ...SAMPLE, reports: [], statements: [], claims: [], issues: [] }
    expect(dossierLines({ reading: empty, offers: [], verdicts: new Map() }, view).at(-1)).toBe(en.nothing)
  })
})

describe('days in words', () => {
  it.each([
    ['2024-11-27', '27 Nov 2024', '27 нояб. 2024'],
    ['2024-11-27/2024-11-28', '27–28 Nov 2024', '27–28 нояб. 2024'],
    ['2024-11-30/2024-12-02', '30 Nov – 2 Dec 2024', '30 нояб. – 2 дек. 2024'],
    ['2024-11', 'Nov 2024', 'нояб. 2024'],
    ['2024', '2024', '2024'],
    ['XXXX-11', 'November, year open', 'ноябрь, год не назван'],
    ['2024-11~', 'about Nov 2024', 'около нояб. 2024'],
  ])('%s', (edtf, english, russian) => {
    expect([dayInWords(edtf, en), dayInWords(edtf, ru)]).toEqual([english, russian])
  })

  it('no day is said to be none', () => {
    expect(whenInWords(null, en)).toBe('no day given')
  })
})

it.each([
  ['PT4H', '4 часа'],
  ['P1DT30M', '1 день 30 минут'],
  ['P2W', 'P2W'],
])('%s lasts %s', (iso, words) => {
  expect(durationInWords(iso, ru)).toBe(words)
})

describe('layout', () => {
  it('folds at spaces and keeps the indentation', () => {
    expect(folded('  one two three', 9, 4)).toEqual(['  one two', '    three'])
  })

  it('cuts a quotation at a space', () => {
    expect(quoted('слово за словом\nи ещё', 14)).toBe('«слово за…»')
  })
})

describe('interface strings', () => {
  const isForms = (value: unknown): value is Forms =>
    typeof value === 'object' && value !== null && 'other' in value

  it.each(INTERFACE_LANGUAGES)('%s has every plural form that its language tells apart', (language) => {
    const strings = stringsFor(language)
    const wanted = [0, 1, 2, 5, 11, 21].map((n) => new Intl.PluralRules(strings.locale).select(n))
    const lacking = Object.entries(strings).flatMap(([key, value]: [string, unknown]) =>
      isForms(value) ? wanted.filter((form) => !value[form]).map((form) => `${key}.${form}`) : [],
    )
    expect(lacking).toEqual([])
  })

  it.each([
    [1, '1 вопрос'],
    [3, '3 вопроса'],
    [11, '11 вопросов'],
    [21, '21 вопрос'],
  ])('%i in Russian', (n, words) => {
    expect(counted(ru, ru.questions, n)).toBe(words)
  })
})
