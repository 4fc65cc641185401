/** Which words of a name decline, and how. */
import type { NameHint } from '../pack.ts'
import { EAST_ASIAN_FIRST, FIRST_PART_DECLINES, NOUN_ADJECTIVES, PARTICLES } from './lexicon/names.ts'
import { nounClass } from './lexicon/noun-classes.ts'
import { adjectiveClass, familyNameClass, givenNameClass, inanimate, placeClass } from './name-classes.ts'
import type { NameWord } from './name-words.ts'

/** Classes of a person's words; without a sex a man's. Unbracketed, the last word is the family name. */
export function classesOfPerson(words: readonly NameWord[], hint: NameHint): string[] {
  const sex = hint.sex ?? 'm'
  const bracketed = words.some(({ family }) => family)
  const fixed = isEastAsian(words) ? words.length - 1 : 0
  return words.map((word, at) => {
    if (word.className) return word.className
    if (at < fixed || isFixed(word, at)) return '0'
    const isFamily = hint.kind === 'family' || (bracketed ? word.family : at > 0 && at === words.length - 1)
    if (isFamily || words.length === 1) return doubled(word.key, familyNameClass(word.key, sex), sex)
    return givenNameClass(word.key, sex)
  })
}

/** Particles, and words that are lower case or capitals throughout (`бен`, `III`). */
const isFixed = (word: NameWord, at: number): boolean =>
  PARTICLES.has(word.key) || word.shape !== 'capitalised' || (at > 0 && CAPITAL_PARTICLES.has(word.key))

const CAPITAL_PARTICLES = new Set([
  'бен',
  'бин',
  'ван',
  'фон',
  'дер',
  'ден',
  'дос',
  'лас',
  'лос',
  'дель',
  'сан',
  'абдул',
])

/** «Салтыков-Щедрин», «Романова-Петрова»: both halves of a Russian double surname decline. */
function doubled(key: string, className: string, sex: 'm' | 'f'): string {
  const cut = key.indexOf('-')
  const head = cut > 0 ? key.slice(0, cut) : ''
  const ending = sex === 'm' ? /..(ов|ев|ин|ский|цкий)$/ : /..(ова|ева|ина|ская|цкая)$/
  return className !== '0' && ending.test(head)
    ? `BOTH.${familyNameClass(head, sex)}+${className}`
    : className
}

/** Two or three short words, the first a family name of China, Korea or Vietnam: only the last one declines. */
function isEastAsian(words: readonly NameWord[]): boolean {
  const [first, ...rest] = words
  if (!first || rest.length === 0 || rest.length > 3 || !EAST_ASIAN_FIRST.has(first.key)) return false
  return rest.every(({ key }) => SYLLABLES.test(key))
}

/** One or two syllables as Chinese, Korean and Vietnamese have them: a vowel, and at most н, нь, м, к, п, т, л behind it. */
const SYLLABLES =
  /^(?:(?:чж|цз|чх|кх|тх|пх|нг|ш|х|[бвгджзйклмнпрстфхцчшщ])?(?:ь?[аеиоуыэюя]|[иуюя][аеоэй]|[уеэ][ао]|[аоэуюея][йо]|ын|ыо|ао|ей|эй|яо|юй|юе)(?:нь|нг|[нмкптлй])?ь?){1,2}$/

/** Classes of a phrase whose head noun and the adjectives before it decline; what follows the head stays. */
export function classesOfPhrase(words: readonly NameWord[], kind: NameHint['kind']): string[] {
  const classes: string[] = []
  const isAnimate = kind === 'office' || kind === 'demonym'
  let head = true
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (word.className) {
      if (head && word.className !== '0') head = adjectiveClass(word.key) !== null && next !== undefined
      classes.push(word.className)
    } else if (!head) {
      head = joinsNames(word, kind)
      classes.push('0')
    } else if (word.key === 'и' || !LETTER_OR_DIGIT.test(word.key)) classes.push('0')
    else {
      const adjective = adjectiveOf(word, next, at)
      head = adjective !== null && !isNounAdjective(word, next)
      const className = adjective ?? headClass(word, kind)
      classes.push(isAnimate ? className : inanimate(className))
    }
  }
  return classes
}

const LETTER_OR_DIGIT = /^[\p{L}\d]/u

/** «Босния и Герцеговина»: both are heads. In other phrases «и» stands inside the genitive. */
const joinsNames = (word: NameWord, kind: NameHint['kind']): boolean =>
  kind === 'state' && (word.key === 'и' || word.key === '—' || word.key === '–')

const PREPOSITIONS = new Set(['в', 'на', 'по', 'при', 'за', 'о', 'об', 'с', 'для', 'от', 'к', 'у', 'из'])

const isNounAdjective = (word: NameWord, next: NameWord | undefined): boolean =>
  !next || NOUN_ADJECTIVES.has(word.key) || PREPOSITIONS.has(next.key)

/** Class of an adjective before its noun, or of one that stands as the head itself. */
function adjectiveOf(word: NameWord, next: NameWord | undefined, at: number): string | null {
  const className = adjectiveClass(word.key)
  if (!className || word.shape === 'upper') return null
  if (NOUN_ADJECTIVES.has(word.key) || next) return className
  return at > 0 && className === 'ADJ' && nounClass(word.key) === undefined ? className : null
}

function headClass(word: NameWord, kind: NameHint['kind']): string {
  const { key } = word
  const last = key.slice(key.lastIndexOf('-') + 1)
  if (word.shape === 'upper') return last === 'мид' ? 'MID' : '0'
  if (/-на-/.test(key) || FIRST_PART_DECLINES.has(key))
    return `FIRST.${placeClass(key.slice(0, key.indexOf('-')))}`
  if (key === 'министр-президент') return 'BOTH.M+M'
  const common = kind === 'place' || kind === 'state' ? undefined : (nounClass(key) ?? nounClass(last))
  if (common) return common
  return kind === 'office' ? officeClass(key) : kind === 'demonym' ? demonymClass(key) : placeClass(key)
}

/** An office that the noun list lacks: an animate noun, masculine unless on -а, -я. */
const officeClass = (key: string): string => givenNameClass(key, 'm')

const DEMONYMS: readonly (readonly [RegExp, string])[] = [
  [/ец$/, 'ETS'],
  [/[ая]нин$/, 'ANIN'],
  [/ок$/, 'OK'],
  [/ка$/, 'KA'],
  [/цы$/, 'PLCP'],
  [/не$/, 'PLAN'],
  [/ки$/, 'PLKP'],
  [/[гх]и$/, 'PLKP'],
  [/ы$/, 'PLP'],
]

const demonymClass = (key: string): string =>
  DEMONYMS.find(([ending]) => ending.test(key))?.[1] ?? givenNameClass(key, 'm')
