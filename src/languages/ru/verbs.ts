/** Forms of verbs from their lexicon line. */
import type { Reading } from '../../model/annotation.ts'
import { REGULAR_VERBS, SPECIAL_VERBS } from './lexicon/verbs.ts'

export interface Verb {
  /** Infinitive without -ся. */
  readonly base: string
  readonly reflexive: boolean
  readonly aspect: 'p' | 'i'
  /** Third persons of the non-past without -ся; null where there is none. */
  readonly singular: string | null
  readonly plural: string | null
  /** Short passive participles, masculine. */
  readonly passive: readonly string[]
  /** Past masculine without -ся. */
  readonly past: string
}

export type VerbForm = readonly [form: string, reading: Omit<Reading, 'lemma' | 'pos' | 'cases'>]

/** A participle: what stands before adjectival endings, and before -ся where it has one. */
export interface Participle {
  readonly stem: string
  readonly reflexive: boolean
  readonly passive: boolean
  readonly tense: 'past' | 'present'
}

/** Every verb of the lexicon by its infinitive; a line of the special list wins over the regular one. */
export function readVerbs(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>()
  for (const line of REGULAR_VERBS.trim().replace(/\n\s+/g, ' ').split('\n')) {
    const [aspect, lemmas = ''] = line.split(': ')
    for (const lemma of lemmas.split(' ')) verbs.set(lemma, verbOf([lemma, aspect === 'p' ? 'p' : 'i']))
  }
  for (const line of SPECIAL_VERBS.trim().split('\n')) {
    const fields = line.split(' ')
    if (fields.length !== 6) throw new Error(`ru/lexicon/verbs.ts: six fields wanted in «${line}»`)
    verbs.set(fields[0] ?? '', verbOf(fields))
  }
  return verbs
}

const withoutReflexive = (word: string): string => word.replace(/с[яь]$/, '')

function verbOf([
  lemma = '',
  aspect,
  singular = '.',
  plural = '.',
  passive = '.',
  past = '.',
]: string[]): Verb {
  const base = withoutReflexive(lemma)
  const reflexive = base !== lemma
  const regular = regularPersons(base)
  const given = (cell: string, otherwise: string) =>
    cell === '-' ? null : cell === '.' ? otherwise : withoutReflexive(cell)
  return {
    base,
    reflexive,
    aspect: aspect === 'p' ? 'p' : 'i',
    singular: given(singular, regular.singular),
    plural: given(plural, regular.plural),
    passive:
      passive === '-' || reflexive ? [] : passive === '.' ? regularPassives(base, aspect === 'p') : [passive],
    past: given(past, base.replace(/(ть|ти|чь)$/, 'л')) ?? '',
  }
}

function regularPersons(base: string): { singular: string; plural: string } {
  const stem = base.slice(0, -2)
  if (base.endsWith('овать'))
    return { singular: `${base.slice(0, -5)}ует`, plural: `${base.slice(0, -5)}уют` }
  if (base.endsWith('нуть')) return { singular: `${base.slice(0, -3)}ет`, plural: `${base.slice(0, -3)}ут` }
  if (!base.endsWith('ить')) return { singular: `${stem}ет`, plural: `${stem}ют` }
  const root = base.slice(0, -3)
  return { singular: `${root}ит`, plural: root + (/[жшщч]$/.test(root) ? 'ат' : 'ят') }
}

/** подписать → подписан; обсудить → обсужден, пригласить → приглашен: both softenings of т and д are offered. */
function regularPassives(base: string, perfective: boolean): string[] {
  if (!perfective) return []
  if (/[ая]ть$/.test(base)) return [`${base.slice(0, -2)}н`]
  return base.endsWith('ить') ? softened(base.slice(0, -3)).map((root) => `${root}ен`) : []
}

const SOFTENINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ст$/, ['щ']],
  [/т$/, ['ч', 'щ']],
  [/д$/, ['ж', 'жд']],
  [/с$/, ['ш']],
  [/з$/, ['ж']],
  [/(?=[бпвмф])(.)$/, ['$1л']],
]

function softened(root: string): string[] {
  const rule = SOFTENINGS.find(([sound]) => sound.test(root))
  return rule ? rule[1].map((soft) => root.replace(rule[0], soft)) : [root]
}

/** Finite forms, infinitive, gerunds and short passives. */
export function* formsOf(verb: Verb): Generator<VerbForm> {
  const put = (form: string): string =>
    verb.reflexive ? form + (/[аеиоуыэюя]$/.test(form) ? 'сь' : 'ся') : form
  yield [put(verb.base), { form: 'infinitive' }]
  for (const [form, gender] of pastForms(verb.past))
    yield [
      put(form),
      { form: 'finite', tense: 'past', number: gender ? 'sg' : 'pl', ...(gender && { gender }) },
    ]
  const tense = verb.aspect === 'p' ? 'future' : 'present'
  for (const [form, number] of persons(verb)) yield [put(form), { form: 'finite', tense, number }]
  for (const gerund of gerunds(verb)) yield [put(gerund), { form: 'gerund' }]
  for (const short of verb.passive)
    for (const [form, gender] of shortForms(short))
      yield [
        form,
        {
          form: 'finite',
          passive: true,
          tense: 'past',
          number: gender ? 'sg' : 'pl',
          ...(gender && { gender }),
        },
      ]
}

type Gendered = readonly (readonly [string, 'm' | 'f' | 'n' | null])[]

const genders = (masculine: string, stem: string): Gendered => [
  [masculine, 'm'],
  [`${stem}а`, 'f'],
  [`${stem}о`, 'n'],
  [`${stem}и`, null],
]

function pastForms(past: string): Gendered {
  if (past.endsWith('шел')) return genders(past, `${past.slice(0, -2)}л`)
  return genders(past, past.endsWith('л') ? past : `${past}л`)
}

const shortForms = (short: string): Gendered => [
  [short, 'm'],
  [`${short}а`, 'f'],
  [`${short}о`, 'n'],
  [`${short}ы`, null],
]

function* persons({ singular, plural }: Verb): Generator<readonly [string, 'sg' | 'pl']> {
  if (!singular) return
  yield [singular, 'sg']
  if (!plural) return
  yield [plural, 'pl']
  const root = singular.slice(0, -1)
  yield [`${root}шь`, 'sg']
  yield [`${root}м`, 'pl']
  yield [`${root}те`, 'pl']
  for (const first of firstPersons(plural)) yield [first, 'sg']
}

/** приму, обсужу, встречу, принимаю. */
function firstPersons(plural: string): string[] {
  const root = plural.slice(0, -2)
  if (/[ую]т$/.test(plural)) return [root + plural.slice(-2, -1)]
  return softened(root).map((soft) => soft + (/[жшщч]$/.test(soft) ? 'у' : 'ю'))
}

function gerunds({ base, aspect, plural, past, reflexive }: Verb): string[] {
  const ofNonPast = plural ? [plural.slice(0, -2) + (/[жшщч]..$/.test(plural) ? 'а' : 'я')] : []
  if (aspect === 'i') return ofNonPast
  const stem = past.slice(0, -1)
  if (!past.endsWith('л') || base.endsWith('ти')) return ofNonPast
  return [reflexive ? `${stem}вши` : `${stem}в`]
}

/** Long participles; their endings are those of adjectives. */
export function* participlesOf(verb: Verb): Generator<Participle> {
  const { reflexive, aspect, plural } = verb
  yield { stem: pastParticiple(verb), reflexive, passive: false, tense: 'past' }
  if (aspect === 'i' && plural) {
    yield { stem: `${plural.slice(0, -1)}щ`, reflexive, passive: false, tense: 'present' }
    const vowel = /[ую]т$/.test(plural) ? 'ем' : 'им'
    if (!reflexive) yield { stem: plural.slice(0, -2) + vowel, reflexive, passive: true, tense: 'present' }
  }
  for (const short of verb.passive)
    yield { stem: short.endsWith('н') ? `${short}н` : short, reflexive: false, passive: true, tense: 'past' }
}

function pastParticiple({ past, singular }: Verb): string {
  if (past.endsWith('шел')) return `${past.slice(0, -1)}дш`
  if (past.endsWith('вел')) return `${singular?.slice(0, -2) ?? ''}ш`
  return past.endsWith('л') ? `${past.slice(0, -1)}вш` : `${past}ш`
}
