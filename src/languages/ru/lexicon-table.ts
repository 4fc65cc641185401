/** The lexicon while it is built: written forms and what they may be. */
import type { CaseSet, PartOfSpeech, Reading } from '../../model/annotation.ts'
import { CASE_ORDER } from './declension.ts'

/** Forms in full, and stems that take the endings of adjectives. */
export interface Lexicon {
  readonly forms: Map<string, Reading[]>
  readonly stems: Map<string, Reading[]>
  /** Paradigms not made yet, by the first letters of their forms: most texts need few of them. */
  readonly waiting: Map<string, (() => void)[]>
}

const PREFIX = 3

/** Puts off making a paradigm until a word with the first letters of one of `forms` is looked up. */
export function defer({ waiting }: Lexicon, forms: readonly string[], make: () => void): void {
  let made = false
  const once = () => {
    if (!made) make()
    made = true
  }
  for (const prefix of new Set(forms.map((form) => form.slice(0, PREFIX)))) {
    const others = waiting.get(prefix)
    if (others) others.push(once)
    else waiting.set(prefix, [once])
  }
}

/** Makes the paradigms that a form may belong to. */
export function makeReady({ waiting }: Lexicon, form: string): void {
  const prefix = form.slice(0, PREFIX)
  const makers = waiting.get(prefix)
  if (!makers) return
  waiting.delete(prefix)
  for (const make of makers) make()
}

export function put(map: Map<string, Reading[]>, form: string, reading: Reading): void {
  const known = map.get(form)
  if (known) known.push(reading)
  else map.set(form, [reading])
}

export interface Table {
  readonly word: Omit<Reading, 'cases' | 'number'>
  readonly cells: readonly (readonly string[])[]
  readonly number: 'sg' | 'pl'
}

/** Six cells of forms in the order of `CASE_ORDER`, one reading a form; `-` is no form. */
export function putTable({ forms }: Lexicon, { word, cells, number }: Table): void {
  const casesOf = new Map<string, CaseSet>()
  for (const [at, cell] of cells.entries())
    for (const form of cell) casesOf.set(form, (casesOf.get(form) ?? 0) | (CASE_ORDER[at] ?? 0))
  for (const [form, cases] of casesOf) if (form !== '-') put(forms, form, { ...word, cases, number })
}

export const cellsOf = (line: string): string[][] =>
  line
    .trim()
    .split(' ')
    .map((cell) => cell.split('/'))

interface WordTraits {
  readonly gender: 'm' | 'f' | 'n' | null
  readonly tags?: readonly string[]
}

export function wordOf(lemma: string, pos: PartOfSpeech, { gender, tags = [] }: WordTraits): Table['word'] {
  return { lemma, pos, ...(gender && { gender }), ...(tags.length > 0 && { tags }) }
}

export const genderOf = (letter: string | undefined): 'm' | 'f' | 'n' | null =>
  letter === 'm' || letter === 'f' || letter === 'n' ? letter : null
