/** Sounds that choose a Kazakh ending: the harmony of the stem and the class of its last letter. */

/** V vowel, S р й и у ю, L л, N nasal, Z з ж, T the rest (voiceless and б в г д of foreign names). */
export type FinalClass = 'V' | 'S' | 'L' | 'N' | 'Z' | 'T'
export type Harmony = 'back' | 'front'

const BACK = new Set('аоұыя')
const FRONT = new Set('әеэөүіи')
const VOWELS = new Set('аәеоөұүыіэя')

const CLASSES: readonly (readonly [string, FinalClass])[] = [
  ['аәеоөұүыіэя', 'V'],
  ['рйиую', 'S'],
  ['л', 'L'],
  ['мнң', 'N'],
  ['зж', 'Z'],
]

/** Of the last letter that sounds; a soft sign leaves it to the one before. */
export function finalClass(stem: string): FinalClass {
  const last = /[ьъ]$/.test(stem) ? stem.at(-2) : stem.at(-1)
  return CLASSES.find(([letters]) => letters.includes(last ?? ''))?.[1] ?? 'T'
}

/** Of the last vowel that decides; у and ю leave it to the one before. */
export function harmonyOf(stem: string): Harmony {
  for (let at = stem.length - 1; at >= 0; at--) {
    const letter = stem[at] ?? ''
    if (BACK.has(letter)) return 'back'
    if (FRONT.has(letter)) return 'front'
  }
  return 'back'
}

export const endsInVowel = (stem: string): boolean => VOWELS.has(stem.at(-1) ?? '')

const FRONTED: Readonly<Record<string, string>> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к', ұ: 'ү', о: 'ө' }

/** An ending written for back stems, in the harmony wanted: `дың` → `дің`, `ға` → `ге`. */
export function inHarmony(ending: string, harmony: Harmony): string {
  return harmony === 'back' ? ending : [...ending].map((letter) => FRONTED[letter] ?? letter).join('')
}
