/** Names in every case. Endings after foreign names are written in any harmony: Токаевдин, Жапаровдун. */
import { CASE } from '../../model/annotation.ts'
import type { NameForm, NameGuess, NameHint } from '../pack.ts'
import { type CaseForm, declined, declinedOwned, EVERY_HARMONY, owned, pluralOf } from './endings.ts'
import { tokenize } from './sentences.ts'

/** `Владимир [Путин]` → владимир путин, владимир путиндин …; offices also owned and in the plural. */
export function nameForms(name: string, hint: NameHint): readonly NameForm[] {
  const plain = name.replace(/[[\]«»]/g, '').replace(/:\w+/g, '')
  const words = tokenize(plain).map(({ key }) => key)
  const last = words.pop()
  if (last === undefined) return []
  const head = words.length > 0 ? `${words.join(' ')} ` : ''
  const forms = new Map<string, NameForm>()
  for (const { form, cases, plural } of formsOf(last, hint, words.length > 0)) {
    const known = forms.get(`${form}|${plural}`)
    forms.set(`${form}|${plural}`, { form: head + form, cases: (known?.cases ?? 0) | cases, plural })
  }
  return [...forms.values()]
}

function formsOf(word: string, { kind }: NameHint, several: boolean): CaseForm[] {
  const isOffice = kind === 'office' || kind === 'occasion'
  if (isOffice && several && /[ыиуү]$/.test(word)) return declinedOwned(word)
  const forms = [true, false].flatMap((voiceless) =>
    EVERY_HARMONY.flatMap((harmony) => declined(word, { harmony, voiceless })),
  )
  if (!isOffice) return forms
  const many = pluralOf(word)
  return [
    ...forms,
    ...declinedOwned(owned(word)),
    ...declined(many, undefined, true),
    ...declinedOwned(owned(many), true),
  ]
}

const ENDINGS: readonly (readonly [number, RegExp])[] = [
  [CASE.gen, /[ндт][ыиуү]н$/],
  [CASE.dat, /[гк][аеоө]$/],
  [CASE.abl, /[дт][аеоө]н$/],
  [CASE.loc, /[дт][аеоө]$/],
]
const SHORTEST = 3

/** A name that nobody knows: as it stands, and without what may be an ending after a consonant. */
export function guessName(key: string): readonly NameGuess[] {
  const whole: NameGuess = { stem: key, cases: CASE.nom, sex: sexOf(key) }
  for (const [cases, ending] of ENDINGS) {
    const stem = key.replace(ending, '')
    if (stem === key || stem.length < SHORTEST) continue
    const guess: NameGuess = { stem, cases, sex: sexOf(stem) }
    return isSurname(stem) ? [guess, whole] : [whole, guess]
  }
  return [whole]
}

const isSurname = (stem: string): boolean => /(?:[ое]в|[иы]н|ова|ева|ина|уулу|кызы|ский|баев)$/.test(stem)

function sexOf(stem: string): 'm' | 'f' | null {
  if (/(?:ова|ева|ина|кызы|ская)$/.test(stem)) return 'f'
  return /(?:[ое]в|уулу|ский)$/.test(stem) ? 'm' : null
}
