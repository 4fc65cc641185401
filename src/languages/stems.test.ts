import { expect, it } from 'vitest'
import { languageCodes, languagePack } from './registry.ts'

/** Forms that a search must find by one another, and words that it must keep apart. */
const FORMS: Readonly<
  Record<string, { readonly one: readonly string[]; readonly apart: readonly string[] }>
> = {
  ru: {
    one: [
      'Токаев Токаева Токаеву Токаевым Токаеве',
      'Астана Астаны Астане Астану Астаной',
      'визит визита визиты визитов визитами',
      'государственный государственного государственным государственной',
      'встретился встретились встретилась',
      'переговоры переговоров переговорам',
    ],
    apart: ['визит виза', 'Казахстан казах', 'Москва мост'],
  },
  kk: {
    one: [
      'Тоқаев Тоқаевтың Тоқаевпен Тоқаевқа',
      'Астана Астанаға Астанада Астанадан Астананың',
      'сапар сапары сапарымен сапарлар сапарға',
      'кездесу кездесуі кездесуде',
    ],
    apart: ['сапар сапа', 'Қазақстан қазақ'],
  },
  en: {
    one: ['visit visits visited visiting', 'state states', 'country countries', 'president presidents'],
    apart: ['visit vision', 'Kazakhstan Kazakh'],
  },
}

it.each(languageCodes())('%s: forms of a word have one stem, other words another', async (lang) => {
  const { stem, fold } = await languagePack(lang)
  const stems = (words: string) => new Set(words.split(' ').map((word) => stem(fold(word))))
  for (const one of FORMS[lang]?.one ?? []) expect([one, stems(one).size]).toEqual([one, 1])
  for (const two of FORMS[lang]?.apart ?? []) expect([two, stems(two).size]).toEqual([two, 2])
  for (const word of ['а', 'no', '2024', '']) expect(stem(word)).toBe(word)
})
