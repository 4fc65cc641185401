/** Keys of Russian words: lower case, ё → е, without stress marks and soft hyphens. */

/** Letters of the word that neither case nor ё would change: most words, and worth no copy. */
const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if ((code < 0x430 || code > 0x44f) && code !== 0x2d) return false
  }
  return true
}

/** `Пётр` → `петр`, `Пути́н` → `путин`, `Кот-д’Ивуар` → `кот-д'ивуар`. */
export function fold(word: string): string {
  if (isPlain(word)) return word
  const lower = word.toLowerCase()
  return isPlain(lower) ? lower : foldMarks(lower)
}

/** Decomposed й is one letter to us; any other mark over a Russian letter shows stress. */
const foldMarks = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\u0300\u0301\u00AD\u200C\u200D]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2019/g, "'")
    .replaceAll('ё', 'е')
