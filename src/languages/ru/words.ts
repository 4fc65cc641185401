/** What a word form may be: the pack's own lexicon, and the forms made of it. */
import { CASE, type CaseName, type CaseSet, type PartOfSpeech, type Reading } from '../../model/annotation.ts'
import { CASE_ORDER, decline } from './declension.ts'
import { ADJECTIVES, SHORT_ADJECTIVES } from './lexicon/adjectives.ts'
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
import { nouns } from './lexicon/noun-classes.ts'
import { IRREGULAR_NOUNS } from './lexicon/nouns.ts'
import { formsOf, participlesOf, readVerbs, type Verb } from './verbs.ts'

const NONE: readonly Reading[] = []

/** Forms in full, and stems that take the endings of adjectives. */
interface Lexicon {
  readonly forms: Map<string, Reading[]>
  readonly stems: Map<string, Reading[]>
}

let built: Lexicon | null = null

/**
 * Every way to read a folded word form that the lexicon knows; none for other words. Compounds with a known last part
 * (`экс-президентом`) read as that part does.
 */
export function analyse(key: string): readonly Reading[] {
  built ??= build()
  const known = built.forms.get(key)
  const adjectival = readAdjectival(key, built.stems)
  if (adjectival.length > 0) return known ? [...known, ...adjectival] : adjectival
  return known ?? readCompound(key)
}

/** Fixed first parts: `вице-премьер`, `экс-президент`. */
const PREFIXES = new Set([
  'вице',
  'экс',
  'пресс',
  'премьер',
  'бизнес',
  'видео',
  'онлайн',
  'мини',
  'генерал',
  'эксперт',
])

function readCompound(key: string): readonly Reading[] {
  const cut = key.lastIndexOf('-')
  if (cut < 0 || !PREFIXES.has(key.slice(0, cut))) return NONE
  const prefix = key.slice(0, cut + 1)
  return analyse(key.slice(cut + 1)).map((reading) => ({ ...reading, lemma: prefix + reading.lemma }))
}

function build(): Lexicon {
  const lexicon: Lexicon = { forms: new Map(), stems: new Map() }
  addNouns(lexicon)
  addVerbs(lexicon)
  addAdjectives(lexicon)
  addPronouns(lexicon)
  addInvariable(lexicon)
  return lexicon
}

function put(map: Map<string, Reading[]>, form: string, reading: Reading): void {
  const known = map.get(form)
  if (known) known.push(reading)
  else map.set(form, [reading])
}

interface Table {
  readonly word: Omit<Reading, 'cases' | 'number'>
  readonly cells: readonly (readonly string[])[]
  readonly number: 'sg' | 'pl'
}

/** Six cells of forms in the order of `CASE_ORDER`, one reading a form; `-` is no form. */
function putTable({ forms }: Lexicon, { word, cells, number }: Table): void {
  const casesOf = new Map<string, CaseSet>()
  for (const [at, cell] of cells.entries())
    for (const form of cell) casesOf.set(form, (casesOf.get(form) ?? 0) | (CASE_ORDER[at] ?? 0))
  for (const [form, cases] of casesOf) if (form !== '-') put(forms, form, { ...word, cases, number })
}

const cellsOf = (line: string): string[][] =>
  line
    .trim()
    .split(' ')
    .map((cell) => cell.split('/'))

function addNouns(lexicon: Lexicon): void {
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

interface WordTraits {
  readonly gender: 'm' | 'f' | 'n' | null
  readonly tags?: readonly string[]
}

function wordOf(lemma: string, pos: PartOfSpeech, { gender, tags = [] }: WordTraits): Table['word'] {
  return { lemma, pos, ...(gender && { gender }), ...(tags.length > 0 && { tags }) }
}

const genderOf = (letter: string | undefined): 'm' | 'f' | 'n' | null =>
  letter === 'm' || letter === 'f' || letter === 'n' ? letter : null

function addVerbs(lexicon: Lexicon): void {
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

function addAdjectives({ forms, stems }: Lexicon): void {
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

type Ending = Pick<Reading, 'cases' | 'number' | 'gender'>

const { nom, gen, dat, acc, ins, loc } = CASE

/** What an adjectival ending may say. */
const ENDINGS: ReadonlyMap<string, readonly Ending[]> = new Map<string, readonly Ending[]>(
  [
    [['ый', 'ий'], [{ cases: nom | acc, number: 'sg', gender: 'm' }]],
    [['ого', 'его'], [{ cases: gen | acc, number: 'sg' }]],
    [['ому', 'ему'], [{ cases: dat, number: 'sg' }]],
    [
      ['ым', 'им'],
      [
        { cases: ins, number: 'sg' },
        { cases: dat, number: 'pl' },
      ],
    ],
    [['ом', 'ем'], [{ cases: loc, number: 'sg' }]],
    [['ая', 'яя'], [{ cases: nom, number: 'sg', gender: 'f' }]],
    [['ой', 'ей'], [{ cases: gen | dat | ins | loc, number: 'sg', gender: 'f' }]],
    [['ою', 'ею'], [{ cases: ins, number: 'sg', gender: 'f' }]],
    [['ую', 'юю'], [{ cases: acc, number: 'sg', gender: 'f' }]],
    [['ое', 'ее'], [{ cases: nom | acc, number: 'sg', gender: 'n' }]],
    [['ые', 'ие'], [{ cases: nom | acc, number: 'pl' }]],
    [['ых', 'их'], [{ cases: gen | acc | loc, number: 'pl' }]],
    [['ыми', 'ими'], [{ cases: ins, number: 'pl' }]],
  ].flatMap(([endings, readings]) =>
    (endings as string[]).map((ending) => [ending, readings as Ending[]] as const),
  ),
)

/** Adjectives and long participles, by stem and ending: «состоявшегося» is состоявш + его + ся. */
function readAdjectival(key: string, stems: ReadonlyMap<string, readonly Reading[]>): readonly Reading[] {
  const reflexive = key.endsWith('ся')
  const word = reflexive ? key.slice(0, -2) : key
  for (const length of [2, 3]) {
    const endings = ENDINGS.get(word.slice(-length))
    const found = endings && stems.get(word.slice(0, -length) + (reflexive ? '+ся' : ''))
    if (found && endings) return found.flatMap((stem) => inflected(stem, endings, word))
  }
  return NONE
}

const MASCULINE: Ending = { cases: nom | acc, number: 'sg', gender: 'm' }

/** «второй» is also the nominative of an adjective on -ой. */
function inflected(stem: Reading, endings: readonly Ending[], word: string): Reading[] {
  const all = word.endsWith('ой') && word === stem.lemma ? [MASCULINE, ...endings] : endings
  return all.map((ending) => ({ ...stem, ...ending }))
}

function addPronouns(lexicon: Lexicon): void {
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

function addInvariable({ forms }: Lexicon): void {
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
