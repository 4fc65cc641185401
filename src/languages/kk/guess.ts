/** Unknown names: which ending is a case and which belongs to the name. */
import { CASE, type CaseSet } from '../../model/annotation.ts'
import type { NameGuess } from '../pack.ts'
import { type FinalClass, finalClass, type Harmony, harmonyOf, inHarmony } from './harmony.ts'

/** Endings for back stems, the letters they may follow, whether a bare reading is as likely: «Байден», «Мадина». */
const ENDINGS: readonly (readonly [CaseSet, string, string, 'surely' | 'perhaps'])[] = [
  [CASE.gen, 'ның', 'VNS', 'surely'],
  [CASE.gen, 'дың', 'SLZT', 'surely'],
  [CASE.gen, 'тың', 'T', 'surely'],
  [CASE.ins, 'мен', 'VSLN', 'surely'],
  [CASE.ins, 'бен', 'Z', 'surely'],
  [CASE.ins, 'пен', 'T', 'surely'],
  [CASE.dat, 'ға', 'VSLZNT', 'surely'],
  [CASE.dat, 'қа', 'T', 'surely'],
  [CASE.acc, 'ны', 'VS', 'perhaps'],
  [CASE.acc, 'ды', 'SLZN', 'surely'],
  [CASE.acc, 'ты', 'T', 'surely'],
  [CASE.abl, 'нан', 'N', 'surely'],
  [CASE.abl, 'дан', 'VSLZ', 'perhaps'],
  [CASE.abl, 'тан', 'T', 'perhaps'],
  [CASE.loc, 'да', 'VSLZN', 'perhaps'],
  [CASE.loc, 'та', 'T', 'perhaps'],
]
const SHORTEST = 3

/** Nominative and cases of a capitalised word, the likeliest first. */
export function guessName(key: string): readonly NameGuess[] {
  const whole: NameGuess = { stem: key, cases: CASE.nom, sex: sexOf(key) }
  if (!/^[a-zа-яәғқңөұүһі'’-]+$/u.test(key)) return []
  for (const [cases, ending, follows, how] of ENDINGS) {
    const stem = stripped(key, ending, follows)
    if (stem === null) continue
    const guess: NameGuess = { stem, cases, sex: sexOf(stem) }
    return how === 'surely' || isSurname(stem) ? [guess, whole] : [whole, guess]
  }
  return [whole]
}

/** The word without the ending, in either harmony where the stem leaves it open. */
function stripped(key: string, ending: string, follows: string): string | null {
  for (const harmony of ['back', 'front'] as const) {
    const written = inHarmony(ending, harmony)
    const stem = key.slice(0, -written.length)
    if (!key.endsWith(written) || stem.length < SHORTEST) continue
    if (follows.includes(finalClass(stem) satisfies FinalClass) && agrees(stem, harmony, ending)) return stem
  }
  return null
}

const agrees = (stem: string, harmony: Harmony, ending: string): boolean =>
  /^[мбп]ен$/.test(ending) || isSurname(stem) || /[иую]/.test(stem) || harmonyOf(stem) === harmony

const isSurname = (stem: string): boolean =>
  /(?:[оеи]в|ин|ова|ева|ина|ұлы|улы|қызы|ский|ич|ян|дзе|швили)$/u.test(stem)

function sexOf(stem: string): 'm' | 'f' | null {
  if (/(?:ова|ева|ина|қызы|ская)$/u.test(stem)) return 'f'
  return /(?:[ое]в|ұлы|улы|ский)$/u.test(stem) ? 'm' : null
}
