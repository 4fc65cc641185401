import { expect, it } from 'vitest'
import { unmark } from '../marked.ts'
import kk from './index.ts'

/** Without any list: the words alone, and what the tagger has learned. */
const KNOWN_BY_LOOK = [
  'Бұл туралы [person Дархан Сейтмұратов] хабарлады.',
  '[date Бүгін] [place Таразда] тұрғындар сенбілікке шықты.',
  'Кездесуге [office Мемлекеттік хатшы] [person Ерлан Қарин] қатысты.',
  '[person Гүлнұр Әбенованың] айтуынша, жөндеу [date келесі жылы] аяқталады.',
  '[office Көлік министрінің орынбасары] [person Айбек Жүнісов] есеп берді.',
]

/** A capital at the head of a sentence, a number or a building is nobody's name. */
const NOBODY = ['Жаңа көпір салынды.', 'Бағасы 250 мың теңге тұрады.', '«Жастар» кинотеатры қайта ашылды.']

function tagged(text: string): string[] {
  const tokens = kk.tokenize(text)
  for (const token of tokens) if (token.kind === 'word') token.readings = kk.analyse(token.key)
  return kk.tagger
    .tag(tokens, { from: 0, to: tokens.length }, { names: [], dates: [] })
    .map(({ from, to, kind }) => `${kind} ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`)
}

it.each(KNOWN_BY_LOOK)('%s', (example) => {
  const { text, marks } = unmark(example)
  expect(tagged(text)).toEqual(marks.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`))
})

it.each(NOBODY)('%s', (text) => {
  expect(tagged(text).filter((one) => !one.startsWith('organisation'))).toEqual([])
})
