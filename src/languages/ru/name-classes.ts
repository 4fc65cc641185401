/** Which declension class a word of a name has, by its ending. */
import { isVowel } from './declension.ts'
import { PERSON_WORDS, PLACE_WORDS } from './lexicon/names.ts'

export type Sex = 'm' | 'f'

/** A given name or patronymic, folded. */
export function givenNameClass(word: string, sex: Sex): string {
  const last = afterHyphen(word)
  const known = PERSON_WORDS.get(last)
  if (known) return known
  if (last.endsWith('а') || last.endsWith('я')) return vowelClass(last)
  return sex === 'm' ? consonantClass(last) : '0'
}

/** A surname, folded. */
export function familyNameClass(word: string, sex: Sex): string {
  const last = afterHyphen(word)
  const known = PERSON_WORDS.get(last)
  if (known) return known
  return sex === 'm' ? mansFamilyClass(last) : womansFamilyClass(last)
}

const MEN: readonly (readonly [RegExp, string])[] = [
  [/..(ов|ев)$/, 'EV'],
  [/[аеиоуыэюя].*[^аеиоуыэюя](ин|ын)$/, 'IN'],
  [/.[аеиоуыэюя].*[аеиоуыэюя]?.ых$/, '0'],
  [/.[кцгх]ий$|..ый$/, 'ADJ'],
  [/[аеиоуыэюя].*[^аеиоуыэюяь]ой$/, 'ADJ'],
  [/ец$/, 'ETS'],
]

function mansFamilyClass(word: string): string {
  const found = MEN.find(([ending]) => ending.test(word))?.[1]
  if (found === 'ETS' && !/[аеиоуыэюя].*ец$/.test(word)) return 'MC'
  return found ?? (/[ая]$/.test(word) ? vowelClass(word) : consonantClass(word))
}

const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/..(ов|ев)а$/, 'OVA'],
  [/[бвгджзклмнпрстфхцчшщ](ин|ын)а$/, 'INA'],
  [/.[кц]ая$|...ая$/, 'ADJF'],
  [/яя$/, 'SADJF'],
  [/[ая]$/, 'vowel'],
]

function womansFamilyClass(word: string): string {
  const found = WOMEN.find(([ending]) => ending.test(word))?.[1] ?? '0'
  return found === 'vowel' ? vowelClass(word) : found
}

/** -а and -я decline after a consonant; «Гарсиа», «Франсуа» do not, «Мария», «Майя» do. */
function vowelClass(word: string): string {
  const before = word.slice(-2, -1)
  if (word.endsWith('а')) return isVowel(before) ? '0' : 'A'
  return before === 'и' ? 'IYA' : 'YA'
}

function consonantClass(word: string): string {
  const last = word.slice(-1)
  if (!/[а-я]/.test(last) || isVowel(last) || word.length < 2) return '0'
  if (word.endsWith('ий')) return 'IY'
  if (last === 'й') return 'JM'
  if (last === 'ь') return 'SM'
  return 'жшщчц'.includes(last) ? 'MC' : 'M'
}

/** Animate classes and their inanimate twins: the accusative is the nominative. */
const INANIMATE: Readonly<Record<string, string>> = {
  M: 'MI',
  MC: 'MCI',
  MS: 'MSI',
  MA: 'MIA',
  SM: 'SMI',
  JM: 'JMI',
  IY: 'IYI',
  ADJ: 'ADJI',
  SADJ: 'SADJI',
  ETS: 'ETSI',
  OK: 'OKI',
  A: 'AI',
  KA: 'KAI',
  YA: 'YAI',
}

/** A place, state, organisation or occasion, one word, folded. */
export function placeClass(word: string): string {
  const last = afterHyphen(word)
  return PLACE_WORDS.get(word) ?? PLACE_WORDS.get(last) ?? inanimate(placeByEnding(last))
}

export const inanimate = (className: string): string => INANIMATE[className] ?? className

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/[аеиоуыэюя].*(ск|цк|ж|з|н|в|л|д|р|т)ая$/, 'ADJF'],
  [/..(ск|цк|н|в|л)ое$/, 'ADJN'],
  [/..ый$|.[кг]ий$/, 'ADJ'],
  [/..[^аеиоуыэюя]ие$/, 'IE'],
  [/..ье$/, 'YE'],
  [/[вд]ство$|.ство$|..тво$/, 'O'],
  [/..[оеи]во$|...[иы]но$/, 'OO'],
  [/(по|[иыяа]|ро|е|[^аеиоуыэюя])ль$/, 'SM'],
  [/ь$/, 'SF'],
  [/[ая]$/, 'vowel'],
]

function placeByEnding(word: string): string {
  const found = PLACES.find(([ending]) => ending.test(word))?.[1]
  return found === 'vowel' ? vowelClass(word) : (found ?? consonantClass(word))
}

/** An adjective by its own ending; null where the word looks like none. Nouns on -ание, -ение are none. */
export function adjectiveClass(word: string): string | null {
  if (/(ан|ен|ян|т|в|б|д|з|с|м|р|л|ст)ие$/.test(word)) return null
  return ADJECTIVES.find(([ending]) => ending.test(word))?.[1] ?? null
}

const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/.ый$|.[гкхжшщч]ий$|..ой$/, 'ADJ'],
  [/..ний$/, 'SADJ'],
  [/..ая$/, 'ADJF'],
  [/..няя$/, 'SADJF'],
  [/..ое$|.[жшщч]ее$/, 'ADJN'],
  [/..нее$/, 'SADJN'],
  [/..ые$|.[гкхжшщч]ие$/, 'ADJP'],
  [/..ние$/, 'SADJP'],
  [/...(ов|ев)ы$/, 'POSP'],
]

const afterHyphen = (word: string): string => word.slice(word.lastIndexOf('-') + 1)
