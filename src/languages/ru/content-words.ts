/** Nouns, verbs and adjectives of the lexicon, in all their forms. */
import type { Reading } from '../../model/annotation.ts'
import { decline } from './declension.ts'
import { ADJECTIVES, SHORT_ADJECTIVES } from './lexicon/adjectives.ts'
import { nouns } from './lexicon/noun-classes.ts'
import { IRREGULAR_NOUNS } from './lexicon/nouns.ts'
import { cellsOf, genderOf, type Lexicon, put, putTable, wordOf } from './lexicon-table.ts'
import { formsOf, participlesOf, readVerbs, type Verb } from './verbs.ts'

export function addNouns(lexicon: Lexicon): void {
  for (const [lemma, { className, gender, tags }] of nouns()) {
    const word = wordOf(lemma, 'noun', { gender, tags })
    if (!className.startsWith('PL'))
      putTable(lexicon, { word, cells: decline(lemma, className), number: 'sg' })
    putTable(lexicon, { word, cells: decline(lemma, className, true), number: 'pl' })
  }
  for (const line of IRREGULAR_NOUNS.trim().split('\n')) addIrregularNoun(lexicon, line)
}

function addIrregularNoun(lexicon: Lexicon, line: string): void {
  const [head = '', singular = '', plural = ''] = line.split(' | ')
  const [lemma = '', gender] = head.split(' ')
  const word = wordOf(lemma, 'noun', { gender: genderOf(gender) })
  putTable(lexicon, { word, cells: cellsOf(singular), number: 'sg' })
  putTable(lexicon, { word, cells: cellsOf(plural), number: 'pl' })
}

export function addVerbs(lexicon: Lexicon): void {
  const verbs = readVerbs()
  for (const [lemma, verb] of verbs) {
    addVerb(lexicon, lemma, verb)
    const passive = `${lemma}ся`
    if (verb.aspect === 'i' && !verb.reflexive && !verbs.has(passive) && lemma.endsWith('ть'))
      addVerb(lexicon, passive, { ...verb, reflexive: true }, true)
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
