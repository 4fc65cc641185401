/** Words of dates and the endings that they may carry. */
import { indexedOnce, remembering, type Turn } from '../../kit.ts'

export const MONTHS: readonly (readonly [string, number])[] = [
  ['қаңтар', 1],
  ['ақпан', 2],
  ['наурыз', 3],
  ['сәуір', 4],
  ['мамыр', 5],
  ['маусым', 6],
  ['шілде', 7],
  ['тамыз', 8],
  ['қыркүйек', 9],
  ['қыркүйег', 9],
  ['қазан', 10],
  ['қараша', 11],
  ['желтоқсан', 12],
]

export const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['дүйсенбі', 1],
  ['сейсенбі', 2],
  ['сәрсенбі', 3],
  ['бейсенбі', 4],
  ['жұма', 5],
  ['сенбі', 6],
  ['жексенбі', 7],
]

export const SEASONS: readonly (readonly [string, number])[] = [
  ['көктем', 1],
  ['жаз', 2],
  ['күз', 3],
  ['қыс', 4],
]

/** «өткен жыл», «келесі апта», «осы ай». */
export const TURNS: Readonly<Record<string, Exclude<Turn, 'nearest'>>> = {
  өткен: 'last',
  былтырғы: 'last',
  осы: 'this',
  ағымдағы: 'this',
  биылғы: 'this',
  келесі: 'next',
  келер: 'next',
  алдағы: 'next',
}
export const SHIFT = { last: -1, this: 0, next: 1 } as const

/** Years in one word: «былтыр», «биылғы». */
export const YEARS: Readonly<Record<string, number>> = {
  биыл: 0,
  биылғы: 0,
  былтыр: -1,
  былтырғы: -1,
}

export const DAYS: Readonly<Record<string, number>> = {
  бүгін: 0,
  кеше: -1,
  ертең: 1,
  бүрсігүні: 2,
  бүрсүгүні: 2,
  кешегі: -1,
  ертеңгі: 1,
}

/** Forms of «жыл» beside a year. */
export const YEAR_WORD = /^жыл(?:ғы|дың|ы|да|дан|ға|дағы|ынан|ында|ына|мен)?$/u
export const YEARS_WORD = /^жыл(?:дар)(?:ы|дың|да|дан|ға|ында|ындағы|ынан|ының)?$/u

/** Case, possession, attribute. */
const ENDING = /^(?:[дт][ае](?:ғы|гі|н)?|н[ае]н|[дтн][ыі]ң?|[ғқгк][ае]|[мпб]ен)$/u
const OWNED = /^с?[ыі](?:н|нда|нде|ндағы|ндегі|ның|нің|на|не|нан|нен|мен)?$/u

export type Ending = 'bare' | 'case' | 'owned'

/** What is left of a word after one of `stems`: its number and the ending; null for another word. */
export const stemmed = (key: string, stems: Stems): Stemmed | null => byWord(stems)(key)

type Stems = readonly (readonly [string, number])[]

const byWord = indexedOnce((stems: Stems) => remembering((key) => lookUp(key, stems)))

function lookUp(key: string, stems: Stems): Stemmed | null {
  for (const [stem, value] of stems) {
    if (!key.startsWith(stem)) continue
    const rest = key.slice(stem.length)
    const ending = rest === '' ? 'bare' : ENDING.test(rest) ? 'case' : OWNED.test(rest) ? 'owned' : null
    if (ending) return { value, ending, rest }
  }
  return null
}

export interface Stemmed {
  readonly value: number
  readonly ending: Ending
  readonly rest: string
}
