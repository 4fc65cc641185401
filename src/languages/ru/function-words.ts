/** Pronouns, prepositions, conjunctions, adverbs and particles of the lexicon. */
import { CASE, type CaseName, type CaseSet, type PartOfSpeech } from '../../model/annotation.ts'
import {
  ADJECTIVE_PRONOUNS,
  ADVERBS,
  CONJUNCTIONS,
  FIXED_DETERMINERS,
  OTHER_PRONOUNS,
  PARTICLES,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from './lexicon/function-words.ts'
import { cellsOf, genderOf, type Lexicon, put, putTable, wordOf } from './lexicon-table.ts'

const { nom, gen, dat, acc, ins, loc } = CASE

export function addPronouns(lexicon: Lexicon): void {
  for (const [lines, tags] of [
    [PERSONAL_PRONOUNS, ['personal']],
    [OTHER_PRONOUNS, ['speaker']],
  ] as const)
    for (const line of lines.trim().split('\n')) {
      const [lemma = '', rest = ''] = line.split(': ')
      const words = rest.split(' ')
      const number = words[6] === 'pl' ? 'pl' : 'sg'
      const word = wordOf(lemma, 'pronoun', { gender: genderOf(words[7]), tags })
      putTable(lexicon, { word, cells: cellsOf(words.slice(0, 6).join(' ')), number })
    }
  for (const line of ADJECTIVE_PRONOUNS.trim().split('\n')) addAdjectivePronoun(lexicon, line)
  for (const key of FIXED_DETERMINERS.split(' '))
    put(lexicon.forms, key, { lemma: key, pos: 'determiner', cases: 0 })
}

const COLUMNS = [
  ['sg', 'm'],
  ['sg', 'f'],
  ['sg', 'n'],
  ['pl', null],
] as const

function addAdjectivePronoun(lexicon: Lexicon, line: string): void {
  const [head = '', ...columns] = line.split(' | ')
  const [lemma = '', pos] = head.split(' ')
  for (const [at, [number, gender]] of COLUMNS.entries()) {
    const word = wordOf(lemma, pos === 'relative' ? 'relative' : 'determiner', { gender })
    putTable(lexicon, { word, cells: cellsOf(columns[at] ?? ''), number })
  }
}

export function addInvariable({ forms }: Lexicon): void {
  for (const entry of PREPOSITIONS.trim().split(/ \| |\n/)) {
    const [word = '', cases = ''] = entry.split(' ')
    put(forms, word, { lemma: word, pos: 'preposition', cases: caseSet(cases) })
  }
  addTagged(forms, CONJUNCTIONS, 'conjunction')
  addTagged(forms, ADVERBS, 'adverb')
  for (const word of PARTICLES.split(' ')) put(forms, word, { lemma: word, pos: 'particle', cases: 0 })
}

function addTagged(forms: Lexicon['forms'], lines: string, pos: PartOfSpeech): void {
  for (const line of lines.trim().replace(/\n\s+/g, ' ').split('\n')) {
    const [tag = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) put(forms, word, { lemma: word, pos, cases: 0, tags: [tag] })
  }
}

const CASES: Readonly<Record<string, number>> = { nom, gen, dat, acc, ins, loc } satisfies Partial<
  Record<CaseName, number>
>

const caseSet = (names: string): CaseSet =>
  names.split(',').reduce((set, name) => set | (CASES[name] ?? 0), 0)
