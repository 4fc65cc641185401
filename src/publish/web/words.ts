/** Everything a page writes with: words, names and days in the reader's language. */
import { createContext, useContext } from 'react'
import type { Member } from '../../model/claim.ts'
import type { Names } from '../api/shapes.ts'
import type { NameBook } from '../dossier/names.ts'
import { type InterfaceLanguage, type Strings, stringsFor } from '../strings.ts'
import { dayInWords } from './days.ts'
import { en, type PageStrings } from './strings/en.ts'
import { kk } from './strings/kk.ts'
import { ru } from './strings/ru.ts'

export interface Words {
  readonly lang: InterfaceLanguage
  /** Words of the pages. */
  readonly page: PageStrings
  /** Words of all doors: kinds, formats, verdicts. */
  readonly doors: Strings
}

const PAGES: Readonly<Record<InterfaceLanguage, PageStrings>> = { en, ru, kk }

export const wordsFor = (lang: InterfaceLanguage): Words => ({
  lang,
  page: PAGES[lang],
  doors: stringsFor(lang),
})

export const WordsContext = createContext<Words>(wordsFor('en'))
export const useWords = (): Words => useContext(WordsContext)

/** Names of an answer as the doors ask for them. */
export const bookOf = (names: Names): NameBook => ({
  person: (id) => names.persons[id] ?? id,
  state: (code) => names.states[code] ?? code,
  place: (id) => names.places[id] ?? id,
  isState: (name, code) => names.states[code] === name,
})

const LAST_DAY = (from: string): string =>
  new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10)

/** Whole years and months are told as such. */
export function edtfOf({ first, last }: Pick<Member, 'first' | 'last'>): string | null {
  if (first === null) return null
  if (last === null || last === first) return first
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4)
  if (first.endsWith('-01') && last === LAST_DAY(first)) return first.slice(0, 7)
  return `${first}/${last}`
}

/** Days of a member in words. */
export const daysInWords = (member: Pick<Member, 'first' | 'last'>, { doors }: Words): string => {
  const edtf = edtfOf(member)
  return edtf === null ? doors.noDay : dayInWords(edtf, doors)
}
