/** Stems of Kyrgyz words: endings stand one behind another, so they go one by one. */
import { stemmer } from '../stems.ts'

const HARMONIC = `лар дар тар сы ы нын дын тын га ка на ны ды ты да та нда дан тан нан дагы тагы`
const FRONTED: readonly (readonly [RegExp, string, RegExp, string])[] = [
  [/а/g, 'е', /ы/g, 'и'],
  [/а/g, 'о', /ы/g, 'у'],
  [/а/g, 'ө', /ы/g, 'ү'],
  [/а/g, 'а', /ы/g, 'у'],
]

/** Every ending in every harmony. */
const ENDINGS = [
  HARMONIC,
  ...FRONTED.map(([a, openVowel, y, closeVowel]) => HARMONIC.replace(a, openVowel).replace(y, closeVowel)),
].join(' ')

export const stem = stemmer(ENDINGS, 4)
