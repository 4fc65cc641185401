/** The lexicon while it is built: written forms and what they may be. */
import type { CaseSet, PartOfSpeech, Reading } from '../../model/annotation.ts'
import { CASE_ORDER } from './declension.ts'

/** Forms in full, and stems that take the endings of adjectives. */
export interface Lexicon {
  readonly forms: Map<string, Reading[]>
  readonly stems: Map<string, Reading[]>
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
