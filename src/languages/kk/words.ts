/** Kazakh word forms: a closed lexicon of what rules look at, expanded once. */
import { CASE, type CaseName, type PartOfSpeech, type Reading } from '../../model/annotation.ts'
import { fold } from './fold.ts'
import { PASSIVES, VERBS } from './lexicon/verbs.ts'
import * as small from './lexicon/words.ts'
import { declined, nounForms, stemOf, voiced } from './nouns.ts'
import { verbForms } from './verb-forms.ts'

const lexicon = new Map<string, Reading[]>()
const split = (list: string) => list.trim().split(/\s+/)

function put(form: string, reading: Reading) {
  const key = fold(form)
  const known = lexicon.get(key)
  if (!known) lexicon.set(key, [reading])
  else if (!known.some((other) => isSame(other, reading))) known.push(reading)
}

const isSame = (a: Reading, b: Reading) =>
  a.lemma === b.lemma && a.pos === b.pos && a.cases === b.cases && a.form === b.form && a.tense === b.tense

/** «кел» → «келу», «оқы» → «оқу», «шық» → «шығу». */
export const infinitiveOf = (stem: string): string => `${voiced(stem).replace(/[ыі]$/, '')}у`

function putVerb(stem: string, passive: boolean) {
  for (const { form, reading } of verbForms(stem, passive))
    put(form, { lemma: infinitiveOf(stem), pos: 'verb', ...reading })
}

function putNoun(noun: string) {
  for (const { form, cases, plural } of nounForms(noun))
    put(form, { lemma: noun, pos: 'noun', cases, number: plural ? 'pl' : 'sg' })
}

function putAll(list: string, pos: PartOfSpeech, rest: Partial<Reading> = {}) {
  for (const word of split(list)) put(word, { lemma: word, pos, cases: 0, ...rest })
}

/** Nouns of ours that have their own meaning; before «ел» and «астана», whose forms they are. */
for (const noun of split(small.OURS))
  for (const { form, cases } of declined(stemOf(noun)))
    put(form, { lemma: noun, pos: 'noun', cases, number: 'sg' })
/** Nouns before verbs: «кездесуі» is a meeting first. */
for (const noun of split(small.NOUNS)) putNoun(noun)
const nouns = new Set(lexicon.keys())
for (const stem of split(VERBS)) putVerb(stem, false)
for (const stem of split(PASSIVES)) putVerb(stem, true)
putAll(small.ADJECTIVES, 'adjective')
putAll(small.POSTPOSITIONS, 'preposition', { tags: ['postposition'] })
putAll(small.CONJUNCTIONS, 'conjunction')
for (const word of split(small.SUBORDINATING))
  put(word, { lemma: word, pos: 'conjunction', cases: 0, form: 'finite', tags: ['subordinating'] })
for (const [word, name] of Object.entries(small.PRONOUNS))
  put(word, {
    lemma: word.startsWith('олар') ? 'олар' : 'ол',
    pos: 'pronoun',
    cases: CASE[name as CaseName],
    number: word.startsWith('олар') ? 'pl' : 'sg',
    tags: ['personal'],
  })
putAll(small.ADVERBS, 'adverb')
putAll(small.PARTICLES, 'particle')
putAll(small.DENYING, 'particle', { tags: ['denies-before'] })
for (const word of split(small.GOING_ON))
  put(word, { lemma: word, pos: 'verb', cases: 0, tense: 'present', form: 'finite', tags: ['closes'] })

/** A word in -у that is a noun of the lexicon is that noun, never the infinitive. */
for (const [key, readings] of lexicon)
  if (nouns.has(key))
    lexicon.set(
      key,
      readings.filter((reading) => reading.form !== 'infinitive'),
    )

/** «Президенттің шақыруымен келді»: the invitation was followed; no wish. */
for (const word of split('шақыруымен шақыртуымен шақыруы'))
  lexicon.set(word, [{ lemma: word, pos: 'adverb', cases: 0 }])

const NOTHING: readonly Reading[] = []

/** Readings of a folded word; empty for words that no rule looks at. */
export function analyse(key: string): readonly Reading[] {
  return lexicon.get(key) ?? NOTHING
}
