/**
 * Kyrgyz endings. Written once with signs for what the stem decides: `A` and `I` are its vowels (а е о ө, ы и у ү),
 * `D` is д or т, `N` is н, д or т, `G` is г or к by its last letter. Own knowledge of the grammar.
 */
import { CASE, type CaseSet } from '../../model/annotation.ts'

export interface CaseForm {
  readonly form: string
  readonly cases: CaseSet
  readonly plural: boolean
}

/** The vowels that an ending takes after a stem's last one. */
export interface Harmony {
  readonly a: string
  readonly i: string
}

const HARMONIES: readonly (readonly [string, Harmony])[] = [
  ['аыя', { a: 'а', i: 'ы' }],
  ['еиэ', { a: 'е', i: 'и' }],
  ['о', { a: 'о', i: 'у' }],
  ['у', { a: 'а', i: 'у' }],
  ['өүю', { a: 'ө', i: 'ү' }],
]
export const EVERY_HARMONY: readonly Harmony[] = HARMONIES.map(([, harmony]) => harmony)

const VOWELS = 'аеёиоөуүыэюя'
const VOICELESS = 'кпстфхцчшщ'

export function harmonyOf(stem: string): Harmony {
  for (let at = stem.length - 1; at >= 0; at--) {
    const found = HARMONIES.find(([vowels]) => vowels.includes(stem[at] ?? ' '))
    if (found) return found[1]
  }
  return { a: 'а', i: 'ы' }
}

/** A soft sign leaves the sound to the letter before. */
const lastSound = (stem: string): string => (/[ьъ]$/.test(stem) ? stem.at(-2) : stem.at(-1)) ?? ''

export const endsInVowel = (stem: string): boolean => VOWELS.includes(lastSound(stem))
const endsVoiceless = (stem: string): boolean => VOICELESS.includes(lastSound(stem))

/** How an ending may join: a foreign name's last letter is heard as voiced or as voiceless. */
export interface Joining {
  readonly harmony: Harmony
  readonly voiceless: boolean
}

export const joiningOf = (stem: string): Joining => ({
  harmony: harmonyOf(stem),
  voiceless: endsVoiceless(stem),
})

export function attach(
  stem: string,
  ending: string,
  { harmony, voiceless }: Joining = joiningOf(stem),
): string {
  const sounds: Readonly<Record<string, string>> = {
    A: harmony.a,
    I: harmony.i,
    D: voiceless ? 'т' : 'д',
    N: voiceless ? 'т' : endsInVowel(stem) ? 'н' : 'д',
    L: voiceless ? 'т' : endsInVowel(stem) || /[рй]$/.test(stem) ? 'л' : 'д',
    G: voiceless ? 'к' : 'г',
  }
  return stem + ending.replace(/[AIDNLG]/g, (sign) => sounds[sign] ?? sign)
}

const CASES: readonly (readonly [CaseSet, string])[] = [
  [CASE.nom, ''],
  [CASE.gen, 'NIн'],
  [CASE.dat, 'GA'],
  [CASE.acc, 'NI'],
  [CASE.loc, 'DA'],
  [CASE.loc, 'DAгI'],
  [CASE.abl, 'DAн'],
]
const OWNED_CASES: readonly (readonly [CaseSet, string])[] = [
  [CASE.nom, ''],
  [CASE.gen, 'нIн'],
  [CASE.dat, 'нA'],
  [CASE.acc, 'н'],
  [CASE.loc, 'нDA'],
  [CASE.loc, 'нDAгI'],
  [CASE.abl, 'нAн'],
]

/** сапар, сапардын, сапарга … */
export const declined = (stem: string, joining = joiningOf(stem), plural = false): CaseForm[] =>
  CASES.map(([cases, ending]) => ({ form: attach(stem, ending, joining), cases, plural }))

/** сапары, сапарынын, сапарына … of a stem that carries the possessive. */
export const declinedOwned = (stem: string, plural = false): CaseForm[] =>
  OWNED_CASES.map(([cases, ending]) => ({ form: attach(stem, ending), cases, plural }))

const VOICED: Readonly<Record<string, string>> = { к: 'г', п: 'б' }

/** «сапар» → «сапары», «башчы» → «башчысы», «кызматташтык» → «кызматташтыгы». */
export function owned(stem: string): string {
  if (endsInVowel(stem)) return attach(stem, 'сI')
  const last = stem.at(-1) ?? ''
  return attach(stem, 'I').replace(stem, stem.slice(0, -1) + (VOICED[last] ?? last))
}

export const pluralOf = (stem: string): string => attach(stem, 'LAр')

/** All forms of a noun: bare and its, one and many. */
export function nounForms(noun: string): CaseForm[] {
  const many = pluralOf(noun)
  return [
    ...declined(noun),
    ...declinedOwned(owned(noun)),
    ...declined(many, joiningOf(many), true),
    ...declinedOwned(owned(many), true),
  ]
}
