/** English names: as they stand, and with the possessive ending. */
import { ANY_CASE, CASE } from '../../model/annotation.ts'
import type { NameForm, NameGuess, NameHint } from '../pack.ts'
import { fold } from './fold.ts'
import { pluralOf } from './inflection.ts'

const BARE = ANY_CASE & ~CASE.gen

/** `Vladimir [Putin]` → `vladimir putin`, `vladimir putin's`. Offices and adjectives used as nouns also in the plural. */
export function nameForms(name: string, hint: NameHint): readonly NameForm[] {
  const words = name.replace(/[[\]]/g, '').replace(/:\w+/g, '').split(/\s+/).map(fold).filter(Boolean)
  if (words.length === 0) return []
  const isPerson = hint.kind === 'person' || hint.kind === 'family'
  const forms = (isPerson ? spellings(words) : [words.join(' ')]).flatMap((one) => casesOf(one, hint))
  if (hint.kind === 'office') forms.push({ form: plural(words), cases: BARE, plural: true })
  return forms
}

function casesOf(spelling: string, hint: NameHint): NameForm[] {
  const plain = spelling.replace(/\./g, ' .').replace(/\s+/g, ' ')
  const forms: NameForm[] = [
    { form: plain, cases: hint.kind === 'adjective' ? ANY_CASE : BARE, plural: false },
    { form: `${plain}'s`, cases: CASE.gen, plural: false },
  ]
  if (plain.endsWith('s')) forms.push({ form: `${plain}'`, cases: CASE.gen, plural: false })
  return forms
}

/** With a hyphen or without; the Arabic article in either vowel, but for the first word: names are looked up by its letters. */
function spellings(words: readonly string[]): string[] {
  const plain = words.join(' ')
  const made = [plain, plain.replace(/-/g, ' '), plain.replace(/\b(al|el) (?=\p{L})/gu, '$1-')]
  const articled = made.flatMap((one) => [
    one,
    one.replace(/ al(?=[ -])/g, ' el'),
    one.replace(/ el(?=[ -])/g, ' al'),
  ])
  return [...new Set(articled)]
}

/** The head of an office stands before "of", else last: `ministers of defence`, `foreign ministers`. */
function plural(words: readonly string[]): string {
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const head = of > 0 ? of - 1 : words.length - 1
  return words.map((word, at) => (at === head ? pluralOf(word) : word)).join(' ')
}

/** English does not decline names; only the possessive is cut. */
export function guessName(key: string): readonly NameGuess[] {
  if (key.endsWith("'s")) return [{ stem: key.slice(0, -2), cases: CASE.gen, sex: null }]
  return /^[a-z][a-z'-]*$/.test(key) ? [{ stem: key, cases: BARE, sex: null }] : []
}
