/** Every case form of a name, for matching names in text. */
import type { NameForm, NameHint } from '../pack.ts'
import { CASE_ORDER, decline } from './declension.ts'
import { classesOfPerson, classesOfPhrase } from './name-phrases.ts'
import { type NameWord, parseName } from './name-words.ts'

/**
 * The case forms of `name`, written as in the atlas (`Владимир [Путин]`, `[Ким] Чен:0 Ын`): words folded, joined by
 * single spaces; forms that stand for several cases come once. For `family` of a bracketed name, the forms of the
 * bracketed part. Offices and demonyms come in both numbers, adjectives in all genders. Throws on an unknown class.
 */
export function nameForms(name: string, hint: NameHint): readonly NameForm[] {
  const words = parseName(name)
  const wanted =
    hint.kind === 'family' && words.some(({ family }) => family) ? words.filter((word) => word.family) : words
  if (wanted.length === 0) return []
  if (hint.kind === 'adjective') return adjectiveForms(wanted)
  const classes = isPersonal(hint.kind) ? classesOfPerson(wanted, hint) : classesOfPhrase(wanted, hint.kind)
  const forms = new Forms()
  collect(forms, { words: wanted, classes, plural: false })
  if (hint.kind === 'office' || (hint.kind === 'demonym' && !classes[0]?.startsWith('PL')))
    collect(forms, { words: wanted, classes, plural: true })
  return forms.list()
}

const isPersonal = (kind: NameHint['kind']): boolean => kind === 'person' || kind === 'family'

/** Forms without doubles: one entry for a written form and number, its cases joined. */
class Forms {
  readonly #found = new Map<string, { form: string; cases: number; plural: boolean }>()

  add(form: string, cases: number, plural: boolean): void {
    const key = plural ? `${form}+` : form
    const known = this.#found.get(key)
    if (known) known.cases |= cases
    else this.#found.set(key, { form, cases, plural })
  }

  list(): NameForm[] {
    return [...this.#found.values()]
  }
}

interface Declined {
  readonly words: readonly NameWord[]
  readonly classes: readonly string[]
  readonly plural: boolean
}

function collect(forms: Forms, { words, classes, plural }: Declined): void {
  const tables = words.map((word, at) => formsOfWord(word.key, classes[at] ?? '0', plural))
  for (const [at, oneCase] of CASE_ORDER.entries())
    for (const form of combine(tables.map((table) => table[at] ?? []))) forms.add(form, oneCase, plural)
}

/** Of a hyphenated word the last part declines, unless its class says `FIRST.` (`ростов-на-дону`) or `BOTH.`. */
function formsOfWord(key: string, className: string, plural: boolean): readonly (readonly string[])[] {
  const [where, inner] = className.includes('.') ? className.split('.') : ['', className]
  if (!inner || where === '') return decline(key, className, plural)
  const cut = key.indexOf('-')
  const [head, tail] = [key.slice(0, cut), key.slice(cut + 1)]
  if (where === 'FIRST')
    return decline(head, inner, plural).map((cell) => cell.map((form) => `${form}-${tail}`))
  const [first = '0', second = '0'] = inner.split('+')
  const tails = decline(tail, second, plural)
  return decline(head, first, plural).map((cell, at) =>
    cell.flatMap((form) => (tails[at] ?? []).map((end) => `${form}-${end}`)),
  )
}

/** Every way to take one form of each word. */
function combine(cells: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = cells
  return rest.reduce<readonly string[]>(
    (starts, cell) =>
      cell.length === 1 ? starts.map((start) => `${start} ${cell[0]}`) : product(starts, cell),
    first,
  )
}

const product = (starts: readonly string[], ends: readonly string[]): string[] =>
  starts.flatMap((start) => ends.map((end) => `${start} ${end}`))

/** российский → российского, российской, российскую, российские… Only the last word of a phrase declines. */
function adjectiveForms(words: readonly NameWord[]): NameForm[] {
  const forms = new Forms()
  const before = words
    .slice(0, -1)
    .map(({ key }) => `${key} `)
    .join('')
  const last = words.at(-1)?.key ?? ''
  const soft = last.endsWith('ний')
  const stem = last.slice(0, -2)
  for (const [ending, className] of soft ? SOFT_GENDERS : HARD_GENDERS) {
    const nominative = ending === 'ый' ? last : respelt(stem, ending)
    for (const plural of [false, true]) {
      const table = decline(nominative, className, plural)
      for (const [at, oneCase] of CASE_ORDER.entries())
        for (const form of table[at] ?? []) forms.add(before + form, oneCase, plural)
    }
  }
  return forms.list()
}

const respelt = (stem: string, ending: string): string =>
  ending === 'ое' && /[жшщч]$/.test(stem) ? `${stem}ее` : stem + ending

const HARD_GENDERS = [
  ['ый', 'ADJ'],
  ['ый', 'ADJI'],
  ['ая', 'ADJF'],
  ['ое', 'ADJN'],
] as const
const SOFT_GENDERS = [
  ['ый', 'SADJ'],
  ['ый', 'SADJI'],
  ['яя', 'SADJF'],
  ['ее', 'SADJN'],
] as const

export { guessName } from './guess.ts'
