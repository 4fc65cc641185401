/** English word forms: a closed lexicon of what rules look at, expanded once. */
import { ANY_CASE, type PartOfSpeech, type Reading } from '../../model/annotation.ts'
import { VERBS } from './lexicon/verbs.ts'
import {
  ADJECTIVES,
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATING,
} from './lexicon/words.ts'

const lexicon = new Map<string, Reading[]>()
const split = (list: string) => list.trim().split(/\s+/)

/** "meeting" is a noun to us, never the gerund. */
const NOUN_FORMS = new Set(split(NOUNS))

function put(form: string, reading: Reading) {
  const known = lexicon.get(form)
  if (known) known.push(reading)
  else lexicon.set(form, [reading])
}

function putVerb(line: string) {
  const [base = '', past, participle] = line.split(' ')
  const regular = regularPast(base)
  const verb = (form: string, rest: Partial<Reading>) =>
    put(form, { lemma: base, pos: 'verb', cases: 0, ...rest })
  verb(base, { tense: 'present', form: 'finite' })
  verb(thirdPerson(base), { tense: 'present', form: 'finite' })
  verb(past ?? regular, { tense: 'past', form: 'finite' })
  verb(participle ?? past ?? regular, { tense: 'past', form: 'participle', passive: true })
  const ing = withIng(base)
  if (!NOUN_FORMS.has(ing)) verb(ing, { tense: 'present', form: 'gerund' })
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(s|x|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

const DOUBLED = new Set([
  'plan',
  'stop',
  'scrap',
  'chat',
  'wrap',
  'confer',
  'admit',
  'travel',
  'cancel',
  'begin',
  'put',
  'set',
  'ship',
])

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && base !== 'be' && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

function putAll(list: string, pos: PartOfSpeech, rest: Partial<Reading> = {}) {
  for (const word of split(list)) put(word, { lemma: word, pos, cases: 0, ...rest })
}

for (const line of VERBS.trim().split('\n')) putVerb(line.trim())
for (const word of split('are were am'))
  put(word, {
    lemma: 'be',
    pos: 'verb',
    cases: 0,
    tense: word === 'were' ? 'past' : 'present',
    form: 'finite',
  })
for (const word of split('traveled traveling canceled canceling')) {
  put(word, {
    lemma: word.startsWith('t') ? 'travel' : 'cancel',
    pos: 'verb',
    cases: 0,
    tense: 'past',
    form: word.endsWith('ing') ? 'gerund' : 'finite',
  })
}
for (const noun of split(NOUNS)) {
  put(noun, { lemma: noun, pos: 'noun', cases: ANY_CASE, number: 'sg' })
  if (!noun.endsWith('s'))
    put(/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`, {
      lemma: noun,
      pos: 'noun',
      cases: ANY_CASE,
      number: 'pl',
    })
}
putAll(ADJECTIVES, 'adjective', { cases: ANY_CASE })
putAll(PREPOSITIONS, 'preposition')
putAll(RELATIVES, 'relative', { cases: ANY_CASE })
for (const word of split(CONJUNCTIONS)) {
  put(word, {
    lemma: word,
    pos: 'conjunction',
    cases: 0,
    ...(split(SUBORDINATING).includes(word) ? { tags: ['subordinating'] } : {}),
  })
}
for (const word of split(PRONOUNS))
  put(word, { lemma: word, pos: 'pronoun', cases: ANY_CASE, tags: ['personal'] })
putAll(DETERMINERS, 'determiner')
putAll(ADVERBS, 'adverb')

const NOTHING: readonly Reading[] = []

/** Readings of a folded word; empty for words that no rule looks at. "visit's" is read as its noun. */
export function analyse(key: string): readonly Reading[] {
  return lexicon.get(key) ?? (key.endsWith("'s") ? (lexicon.get(key.slice(0, -2)) ?? NOTHING) : NOTHING)
}
