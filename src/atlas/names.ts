/** Reading the notation of names: `Мухаммед [бен Салман:0]` — the part that stands alone, and marks of declension. */
import type { Names } from '../model/atlas.ts'

/** The name as it is written in a text: brackets and marks of declension taken away. */
export function plainName(notation: string): string {
  return notation.replace(/:[A-Z0-9]+/g, '').replace(/[[\]]/g, '')
}

/** The part that stands alone on second mention (`Путин`), plain; null where the notation brackets none. */
export function shortName(notation: string): string | null {
  const start = notation.indexOf('[')
  const end = notation.indexOf(']', start)
  return start < 0 || end < 0 ? null : plainName(notation.slice(start + 1, end))
}

/** The usual name in a language, plain; in English where that language has none, else in any. */
export function displayName(names: Names, lang: string): string {
  const notation = names[lang]?.[0] ?? names.en?.[0] ?? Object.values(names).flat()[0]
  return notation === undefined ? '' : plainName(notation)
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ё: 'е',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
}

/** A name as an index knows it: lower case, Latin letters without accents, ё as е, words parted by single spaces. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ёıøłđðþßæœə]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/['’ʼ‘`´ʻ]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}
