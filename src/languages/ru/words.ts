/** What a word form may be: the pack's own lexicon, and the forms made of it. */
import type { Reading } from '../../model/annotation.ts'
import { remembering } from '../kit.ts'
import { readAdjectival } from './adjectival.ts'
import { addAdjectives, addNouns, addVerbs } from './content-words.ts'
import { addInvariable, addPronouns } from './function-words.ts'
import { type Lexicon, makeReady } from './lexicon-table.ts'

const NONE: readonly Reading[] = []

let built: Lexicon | null = null

/**
 * Every way to read a folded word form that the lexicon knows; none for other words. Compounds with a known last part
 * (`экс-президентом`) read as that part does.
 */
export const analyse: (key: string) => readonly Reading[] = remembering(lookUp)

function lookUp(key: string): readonly Reading[] {
  built ??= build()
  makeReady(built, key)
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
  const lexicon: Lexicon = { forms: new Map(), stems: new Map(), waiting: new Map() }
  addNouns(lexicon)
  addVerbs(lexicon)
  addAdjectives(lexicon)
  addPronouns(lexicon)
  addInvariable(lexicon)
  return lexicon
}
