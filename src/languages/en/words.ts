/** English word forms: a closed lexicon of what rules look at, expanded once; a few endings tell what other words are. */
import { ANY_CASE, CASE, type PartOfSpeech, type Reading } from '../../model/annotation.ts'
import { ingForms, pastForms, pluralOf, thirdPerson } from './inflection.ts'
import { VERBS } from './lexicon/verbs.ts'
import {
  ADJECTIVES,
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  HONORIFICS,
  NOUNS,
  OBJECT_PRONOUNS,
  OTHERS,
  PLURAL_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATING,
} from './lexicon/words.ts'

const lexicon = new Map<string, Reading[]>()
const list = (words: string) => [...new Set(words.trim().split(/\s+/))]

/** "meeting" is a noun to us, never the gerund. */
const NOUN_FORMS = new Set(list(NOUNS))

function put(form: string, reading: Reading) {
  const known = lexicon.get(form)
  if (known) known.push(reading)
  else lexicon.set(form, [reading])
}

function putVerb(line: string) {
  const [written = '', past, participle] = line.split(' ')
  const base = written.replace('!', '')
  const verb = (form: string, rest: Partial<Reading>) =>
    put(form, { lemma: base, pos: 'verb', cases: 0, ...rest })
  if (base === written) verb(base, { tense: 'present', form: 'finite' })
  if (!NOUN_FORMS.has(thirdPerson(base))) verb(thirdPerson(base), { tense: 'present', form: 'finite' })
  for (const form of past ? [past] : pastForms(base)) verb(form, { tense: 'past', form: 'finite' })
  for (const form of past ? [participle ?? past] : pastForms(base))
    verb(form, { tense: 'past', form: 'participle', passive: true })
  for (const form of ingForms(base))
    if (!NOUN_FORMS.has(form)) verb(form, { tense: 'present', form: 'gerund' })
}

function putAll(words: string, pos: PartOfSpeech, rest: Partial<Reading> = {}) {
  for (const word of list(words)) put(word, { lemma: word, pos, cases: 0, ...rest })
}

for (const line of new Set(VERBS.trim().split('\n'))) putVerb(line)
for (const word of ['are', 'were', 'am'])
  put(word, {
    lemma: 'be',
    pos: 'verb',
    cases: 0,
    tense: word === 'were' ? 'past' : 'present',
    form: 'finite',
  })
for (const noun of list(NOUNS)) {
  put(noun, { lemma: noun, pos: 'noun', cases: ANY_CASE, number: 'sg' })
  if (!noun.endsWith('s')) put(pluralOf(noun), { lemma: noun, pos: 'noun', cases: ANY_CASE, number: 'pl' })
}
putAll(ADJECTIVES, 'adjective', { cases: ANY_CASE })
putAll(PREPOSITIONS, 'preposition')
putAll(RELATIVES, 'relative', { cases: ANY_CASE })
const subordinating = new Set(list(SUBORDINATING))
for (const word of list(CONJUNCTIONS))
  put(word, {
    lemma: word,
    pos: 'conjunction',
    cases: 0,
    ...(subordinating.has(word) ? { tags: ['subordinating'] } : {}),
  })
const plural = new Set(list(PLURAL_PRONOUNS))
const subjects = new Set(list(SUBJECT_PRONOUNS))
const objects = new Set(list(OBJECT_PRONOUNS))
const casesOf = (word: string) =>
  subjects.has(word) ? CASE.nom : objects.has(word) ? ANY_CASE & ~CASE.nom : ANY_CASE
for (const word of list(PRONOUNS))
  put(word, {
    lemma: word,
    pos: 'pronoun',
    cases: casesOf(word),
    number: plural.has(word) ? 'pl' : 'sg',
    tags: ['personal'],
  })
putAll(DETERMINERS, 'determiner')
putAll(HONORIFICS, 'determiner')
put('it', { lemma: 'it', pos: 'pronoun', cases: ANY_CASE, number: 'sg' })
putAll(ADVERBS, 'adverb')
putAll(OTHERS, 'particle')

/** Longer words by their endings; names end so too seldom to matter. */
const LONG = 8
const ENDINGS: readonly (readonly [RegExp, PartOfSpeech])[] = [
  [/(?:tion|sion|ness|ment|ship)s?$/, 'noun'],
  [/(?:ally|ently|antly|ously|edly|ively|ingly)$/, 'adverb'],
  [/(?:ional|ical|ious|less)$/, 'adjective'],
]

const NOTHING: readonly Reading[] = []

/** Readings of a folded word; empty for words that no rule looks at. "visit's" is read as its noun. */
export function analyse(key: string): readonly Reading[] {
  const known = lexicon.get(key)
  if (known) return known
  if (key.endsWith("'s")) return lexicon.get(key.slice(0, -2)) ?? NOTHING
  if (key.endsWith("s'")) return lexicon.get(key.slice(0, -1)) ?? NOTHING
  return byEnding(key)
}

function byEnding(key: string): readonly Reading[] {
  if (key.length < LONG) return NOTHING
  const found = ENDINGS.find(([ending]) => ending.test(key))
  if (!found) return NOTHING
  return [{ lemma: key, pos: found[1], cases: found[1] === 'adverb' ? 0 : ANY_CASE }]
}
