/** Nouns, verbs and adjectives of the lexicon, in all their forms. */
import type { Reading } from '../../model/annotation.ts'
import { decline } from './declension.ts'
import { ADJECTIVES, SHORT_ADJECTIVES } from './lexicon/adjectives.ts'
import { type NounEntry, nouns } from './lexicon/noun-classes.ts'
import { IRREGULAR_NOUNS } from './lexicon/nouns.ts'
import { cellsOf, defer, genderOf, type Lexicon, put, putTable, wordOf } from './lexicon-table.ts'
import { formsOf, participlesOf, readVerbs, type Verb } from './verbs.ts'

export function addNouns(lexicon: Lexicon): void {
  for (const [lemma, entry] of nouns()) {
    defer(lexicon, nounStarts(lemma, entry), () => addNoun(lexicon, lemma, entry))
  }
  for (const line of IRREGULAR_NOUNS.trim().split('\n')) addIrregularNoun(lexicon, line)
}

function addNoun(lexicon: Lexicon, lemma: string, { className, gender, tags }: NounEntry): void {
  const word = wordOf(lemma, 'noun', { gender, tags })
  if (!className.startsWith('PL')) putTable(lexicon, { word, cells: decline(lemma, className), number: 'sg' })
  putTable(lexicon, { word, cells: decline(lemma, className, true), number: 'pl' })
}

function addIrregularNoun(lexicon: Lexicon, line: string): void {
  const [head = '', singular = '', plural = ''] = line.split(' | ')
  const [lemma = '', gender] = head.split(' ')
  const word = wordOf(lemma, 'noun', { gender: genderOf(gender) })
  putTable(lexicon, { word, cells: cellsOf(singular), number: 'sg' })
  putTable(lexicon, { word, cells: cellsOf(plural), number: 'pl' })
}

/** Forms with which those of a noun begin: short ones may differ in their first letters (день, дня). */
export function nounStarts(lemma: string, { className }: NounEntry): string[] {
  if (lemma.length > SHORT) return [lemma]
  return [false, true].flatMap((plural) => decline(lemma, className, plural).flat())
}

/** The same for a verb: its stems, and all forms of a short one (вижу, видит). */
export function verbStarts(verb: Verb): string[] {
  const { base, past, singular, plural, passive } = verb
  if (base.length > SHORT) return [base, past, singular ?? base, plural ?? base, ...passive]
  return [...[...formsOf(verb)].map(([form]) => form), ...[...participlesOf(verb)].map(({ stem }) => stem)]
}

/** Longer words keep their first three letters in every form of one stem. */
const SHORT = 7

export function addVerbs(lexicon: Lexicon): void {
  const verbs = readVerbs()
  for (const [lemma, verb] of verbs) {
    const passive = `${lemma}ся`
    const hasPassive = verb.aspect === 'i' && !verb.reflexive && !verbs.has(passive) && lemma.endsWith('ть')
    defer(lexicon, verbStarts(verb), () => {
      addVerb(lexicon, lemma, verb)
      if (hasPassive) addVerb(lexicon, passive, { ...verb, reflexive: true }, true)
    })
  }
  addFormsOfBe(lexicon)
}

/** `reflexivePassive`: «обсуждается», made of «обсуждать», is passive in all its forms. */
function addVerb({ forms, stems }: Lexicon, lemma: string, verb: Verb, reflexivePassive = false): void {
  const passive = reflexivePassive ? { passive: true } : {}
  for (const [form, reading] of formsOf(verb))
    put(forms, form, { lemma, pos: 'verb', cases: 0, ...reading, ...passive })
  for (const { stem, reflexive, ...reading } of participlesOf(verb))
    put(stems, reflexive ? `${stem}+ся` : stem, {
      lemma,
      pos: 'verb',
      cases: 0,
      form: 'participle',
      ...reading,
      ...passive,
    })
}

/** «буду» is the future of быть, «есть» its present. */
const FORMS_OF_BE = { буду: 'sg', будешь: 'sg', будет: 'sg', будем: 'pl', будете: 'pl', будут: 'pl' } as const

function addFormsOfBe({ forms }: Lexicon): void {
  const be = { lemma: 'быть', pos: 'verb', cases: 0, form: 'finite' } as const
  for (const [form, number] of Object.entries(FORMS_OF_BE))
    put(forms, form, { ...be, tense: 'future', number })
  put(forms, 'есть', { ...be, tense: 'present' })
  put(forms, 'нет', { ...be, tense: 'present' })
}

export function addAdjectives({ forms, stems }: Lexicon): void {
  for (const line of ADJECTIVES.trim().replace(/\n\s+/g, ' ').split('\n')) {
    const [tag = '', lemmas = ''] = line.split(': ')
    for (const lemma of lemmas.split(' ')) put(stems, lemma.slice(0, -2), adjective(lemma, tag))
  }
  for (const pair of SHORT_ADJECTIVES.trim().split(/ \| |\n/)) {
    const [form = '', lemma = ''] = pair.split(' ')
    put(forms, form, { lemma, pos: 'adjective', cases: 0, form: 'finite' })
  }
}

const adjective = (lemma: string, tag: string): Reading => ({
  lemma,
  pos: 'adjective',
  cases: 0,
  ...(tag !== 'plain' && { tags: [tag] }),
})
