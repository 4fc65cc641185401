/** Words with the endings of adjectives: adjectives themselves and long participles. */
import { CASE, type Reading } from '../../model/annotation.ts'

const NONE: readonly Reading[] = []

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
export function readAdjectival(
  key: string,
  stems: ReadonlyMap<string, readonly Reading[]>,
): readonly Reading[] {
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
