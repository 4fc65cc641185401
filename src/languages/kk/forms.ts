/** Names in every case. Endings after foreign names are written in either harmony: Тоқаевтың, Мирзиёевтің. */
import { ANY_CASE, CASE, type CaseSet } from '../../model/annotation.ts'
import type { NameForm, NameHint } from '../pack.ts'
import { finalClass, type Harmony, harmonyOf } from './harmony.ts'
import { declined, declinedOwned, type NounForm, owned, pluralStem } from './nouns.ts'
import { tokenize } from './sentences.ts'

const BOTH: readonly Harmony[] = ['back', 'front']

/** Other spellings of a person's name: «аль-», «ас-» are also «әл-», «әс-»; a soft sign inside may be left out («Абдел»). */
export function spellings(name: string): string[] {
  const article = name.replace(/(^|[\s[])а([лсшртдзн])ь?-/giu, '$1ә$2-')
  const all = [name, article].flatMap((one) => [one, one.replace(/ь(?=[\sбвгдзклмнпрстфх])/gu, '')])
  return [...new Set(all)].filter((one) => one !== name)
}

/** Forms of a name; a dash inside is written long or short («Орталық Азия – Қытай»). */
export function nameForms(name: string, hint: NameHint): readonly NameForm[] {
  const written = /[—–]/.test(name) ? ['—', '–'].map((dash) => name.replace(/[—–]/g, dash)) : [name]
  return unique(written.flatMap((one) => formsOf(one, hint)))
}

/** `Владимир [Путин]` → владимир путин, владимир путиннің … ; `БҰҰ` → бұұ-ның; offices also owned and in the plural. */
function formsOf(name: string, hint: NameHint): readonly NameForm[] {
  const plain = name.replace(/[[\]]/g, '').replace(/:\w+/g, '').replace(/^«/, '')
  const words = tokenize(plain).map((token) => token.key)
  const last = words.pop()
  if (last === undefined) return []
  const written =
    plain
      .trim()
      .split(/[\s«»]+/)
      .at(-1) ?? ''
  const forms = lastWordForms(last, { hint, abbreviated: isAbbreviation(written), several: words.length > 0 })
  const heads = headVariants(words, hint)
  return forms.flatMap(({ form, cases, plural }) =>
    heads.map((head) => ({ form: [...head, form].join(' '), cases, plural })),
  )
}

const isAbbreviation = (word: string): boolean =>
  /\d$/.test(word) || (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())

/** «Президенттің көмекшісі» is written «Президентінің көмекшісі» after the name of the state. */
function headVariants(words: readonly string[], { kind }: NameHint): string[][] {
  const plain = [...words]
  if (kind !== 'office') return [plain]
  const at = plain.findIndex((word) => /[тн][ыі]ң$/.test(word))
  const head = plain[at]
  if (head === undefined) return [plain]
  const stem = head.replace(/(?:[тн])([ыі])ң$/, '')
  if (/[сы]ы$|[сі]і$/.test(stem)) return [plain]
  const mine = owned({ stem, harmony: harmonyOf(stem) })
  const changed = plain.with(at, `${mine}н${harmonyOf(mine) === 'back' ? 'ы' : 'і'}ң`)
  return [plain, changed]
}

interface LastWord {
  readonly hint: NameHint
  readonly abbreviated: boolean
  readonly several: boolean
}

function lastWordForms(word: string, { hint, abbreviated, several }: LastWord): NounForm[] {
  if (hint.kind === 'adjective') return [{ form: word, cases: ANY_CASE, plural: false }, ...allCases(word)]
  if (abbreviated) return [...hyphenated(word), ...allCases(word)]
  if (several && isOwned(word, hint)) return [...ownedCases(word), ...pluralOfOwned(word, hint)]
  const forms = allCases(word)
  return hint.kind === 'office' || hint.kind === 'occasion' ? [...forms, ...officeForms(word)] : forms
}

/** «министрі», «Республикасы», «саммиті»; «хатшы», «елші» and names of persons only end so. */
function isOwned(word: string, { kind }: NameHint): boolean {
  return kind !== 'person' && kind !== 'family' && /[ыі]$/.test(word) && !/[шщ][ыі]$/.test(word)
}

function allCases(stem: string): NounForm[] {
  return BOTH.flatMap((harmony) => [...declined({ stem, harmony }), ...alternatives(stem, harmony)])
}

/** After и, у and ю, and after a soft sign, endings vary: Мелонидің and Мелонинің. */
function alternatives(stem: string, harmony: Harmony): NounForm[] {
  if (!/[иуюйь]$/.test(stem)) return []
  const [a, y] = harmony === 'back' ? ['а', 'ы'] : ['е', 'і']
  return [
    { form: `${stem}н${y}ң`, cases: CASE.gen, plural: false },
    { form: `${stem}н${y}`, cases: CASE.acc, plural: false },
    { form: `${stem}т${y}ң`, cases: CASE.gen, plural: false },
    { form: `${stem}н${a}н`, cases: CASE.abl, plural: false },
  ]
}

function ownedCases(word: string): NounForm[] {
  return declinedOwned({ stem: word, harmony: harmonyOf(word) })
}

/** «Сыртқы істер министрі» → «сыртқы істер министрлері». */
function pluralOfOwned(word: string, { kind }: NameHint): NounForm[] {
  if (kind !== 'office') return []
  const bare = word.replace(/(?:с(?=[ыі]$))?[ыі]$/, '')
  const stem = /[бғг]$/.test(bare) ? bare.replace(/г$/, 'к').replace(/ғ$/, 'қ').replace(/б$/, 'п') : bare
  const harmony = harmonyOf(stem)
  return declinedOwned({ stem: owned({ stem: pluralStem({ stem, harmony }), harmony }), harmony }, true)
}

/** «Президенті», «президенттер», «президенттері», «Президентіміз». */
function officeForms(stem: string): NounForm[] {
  const harmony = harmonyOf(stem)
  const mine = owned({ stem, harmony })
  const many = pluralStem({ stem, harmony })
  const ours = `${mine}${harmony === 'back' ? 'мыз' : 'міз'}`
  return [
    ...declinedOwned({ stem: mine, harmony }),
    ...declined({ stem: many, harmony }, true),
    ...declinedOwned({ stem: owned({ stem: many, harmony }), harmony }, true),
    ...declined({ stem: finalClass(stem) === 'V' ? ours.replace(/с[ыі](?=м)/, '') : ours, harmony }),
  ]
}

const HYPHENATED: readonly (readonly [CaseSet, string])[] = [
  [CASE.gen, 'ның нің дың дің тың тің'],
  [CASE.dat, 'ға ге қа ке'],
  [CASE.acc, 'ны ні ды ді ты ті'],
  [CASE.loc, 'да де та те дағы дегі тағы тегі'],
  [CASE.abl, 'дан ден тан тен нан нен'],
  [CASE.ins, 'мен бен пен'],
]

/** Endings of abbreviations follow their reading aloud, which is not written: any may stand. */
function hyphenated(word: string): NounForm[] {
  return HYPHENATED.flatMap(([cases, endings]) =>
    endings.split(' ').map((ending) => ({ form: `${word}-${ending}`, cases, plural: false })),
  )
}

function unique(forms: readonly NameForm[]): NameForm[] {
  const seen = new Map<string, NameForm>()
  for (const form of forms) {
    const key = `${form.form}|${form.plural}`
    const known = seen.get(key)
    seen.set(key, known ? { ...known, cases: known.cases | form.cases } : form)
  }
  return [...seen.values()]
}
