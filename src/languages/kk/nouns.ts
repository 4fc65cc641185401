/** Every form of a Kazakh noun: number, possession, case. Own knowledge of the grammar, checked against readouts. */
import { CASE, type CaseSet } from '../../model/annotation.ts'
import { type FinalClass, finalClass, type Harmony, harmonyOf, inHarmony } from './harmony.ts'

export interface NounForm {
  readonly form: string
  readonly cases: CaseSet
  readonly plural: boolean
}

interface Stem {
  readonly stem: string
  readonly harmony: Harmony
}

const oneOf = (table: Partial<Record<FinalClass, string>>, otherwise: string) => (stem: string) =>
  table[finalClass(stem)] ?? otherwise

/** Endings of the bare noun, for back stems, by the class of its last letter. */
const CASES: readonly (readonly [CaseSet, (stem: string) => string])[] = [
  [CASE.gen, oneOf({ V: 'ның', N: 'ның', T: 'тың' }, 'дың')],
  [CASE.acc, oneOf({ V: 'ны', T: 'ты' }, 'ды')],
  [CASE.dat, oneOf({ T: 'қа' }, 'ға')],
  [CASE.loc, oneOf({ T: 'та' }, 'да')],
  [CASE.loc, oneOf({ T: 'тағы' }, 'дағы')],
  [CASE.abl, oneOf({ N: 'нан', T: 'тан' }, 'дан')],
]
const WITH = oneOf({ T: 'пен', Z: 'бен' }, 'мен')

/** After the possessive of the third person. */
const OWNED_CASES: readonly (readonly [CaseSet, string])[] = [
  [CASE.gen, 'ның'],
  [CASE.acc, 'н'],
  [CASE.dat, 'на'],
  [CASE.loc, 'нда'],
  [CASE.loc, 'ндағы'],
  [CASE.abl, 'нан'],
]

const PLURAL = oneOf({ V: 'лар', S: 'лар', T: 'тар' }, 'дар')

/** A stem in its cases: сапар, сапардың, сапарға … */
export function declined({ stem, harmony }: Stem, plural = false): NounForm[] {
  return [
    { form: stem, cases: CASE.nom, plural },
    ...CASES.map(([cases, ending]) => ({
      form: stem + inHarmony(ending(stem), harmony),
      cases,
      plural,
    })),
    { form: stem + WITH(stem), cases: CASE.ins, plural },
  ]
}

/** A stem that already carries the possessive: сапары, сапарының, сапарымен … */
export function declinedOwned({ stem, harmony }: Stem, plural = false): NounForm[] {
  return [
    { form: stem, cases: CASE.nom, plural },
    ...OWNED_CASES.map(([cases, ending]) => ({ form: stem + inHarmony(ending, harmony), cases, plural })),
    { form: `${stem}мен`, cases: CASE.ins, plural },
  ]
}

/** Voiced before a vowel: серік → серігі, құжат → құжаты. */
const VOICED: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' }

export function voiced(stem: string): string {
  const last = stem.at(-1) ?? ''
  return stem.slice(0, -1) + (VOICED[last] ?? last)
}

/** «сапар» → «сапары», «төраға» → «төрағасы». */
export function owned({ stem, harmony }: Stem): string {
  return finalClass(stem) === 'V' ? stem + inHarmony('сы', harmony) : voiced(stem) + inHarmony('ы', harmony)
}

function ownedByUs({ stem, harmony }: Stem): string {
  return finalClass(stem) === 'V'
    ? stem + inHarmony('мыз', harmony)
    : voiced(stem) + inHarmony('ымыз', harmony)
}

export function pluralStem({ stem, harmony }: Stem): string {
  return stem + inHarmony(PLURAL(stem), harmony)
}

export const stemOf = (stem: string): Stem => ({ stem, harmony: harmonyOf(stem) })

/** All forms of a noun: bare, its, theirs, ours; singular and plural. */
export function nounForms(noun: string): NounForm[] {
  const single = stemOf(noun)
  const many = stemOf(pluralStem(single))
  return [
    ...declined(single),
    ...declinedOwned(stemOf(owned(single))),
    ...declined(stemOf(ownedByUs(single))),
    ...declined(many, true),
    ...declinedOwned(stemOf(owned(many)), true),
    ...declined(stemOf(ownedByUs(many)), true),
  ]
}
