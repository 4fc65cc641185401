/** Titles that English-language record files put before a name, with the office of the atlas they stand for. */

/** Null: the title is no office that the atlas keeps apart, or the bearer does not hold it yet. */
const TITLES: { readonly [title: string]: string | null } = {
  'President-elect': null,
  'President- elect': null,
  'President-Elect': null,
  'President- designate': null,
  'Chancellor-elect': null,
  'Prime Minister-elect': null,
  'Prime Minister-designate': null,
  'Acting President': 'president',
  'Interim President': 'president',
  'Provisional President': 'president',
  'Vice President': 'vice-president',
  'Vice Premier': 'deputy-prime-minister',
  'Deputy Prime Minister': 'deputy-prime-minister',
  'Acting Prime Minister': 'prime-minister',
  'Interim Prime Minister': 'prime-minister',
  President: 'president',
  'Prime Minister': 'prime-minister',
  Premier: 'prime-minister',
  Taoiseach: 'prime-minister',
  'Federal Chancellor': 'chancellor',
  Chancellor: 'chancellor',
  'Foreign Minister': 'foreign-minister',
  'Foreign Secretary': 'foreign-minister',
  'External Affairs Minister': 'foreign-minister',
  'Secretary of State': 'secretary-of-state',
  'Defense Minister': 'defence-minister',
  'Defence Minister': 'defence-minister',
  'Secretary General': 'secretary-general',
  'Secretary-General': 'secretary-general',
  'General Secretary': null,
  'First Secretary': null,
  'Governor General': 'governor-general',
  'Chairman of the Presidency': 'chairman-of-presidency',
  Chairman: null,
  King: 'king',
  Queen: 'queen',
  'Crown Prince': null,
  Prince: 'prince',
  Princess: null,
  Emperor: 'emperor',
  Empress: null,
  Shah: null,
  Sultan: 'sultan',
  Amir: 'emir',
  Emir: 'emir',
  Sheikh: null,
  Pope: 'pope',
  'Grand Duke': 'grand-duke',
  'Grand Duchess': 'grand-duke',
  Regent: null,
  'Chief of State': null,
  'Head of State': null,
  'Junta Member': null,
  'Brigadier General': null,
  'Lieutenant General': null,
  General: null,
}

const LONGEST_FIRST = Object.keys(TITLES).sort((a, b) => b.length - a.length)

/** Titles as one alternative of a pattern, the longer first. */
export const TITLE_PATTERN = LONGEST_FIRST.join('|')

/** A name with the title before it taken off. */
export interface Titled {
  readonly title: string | null
  readonly office: string | null
  readonly name: string
}

/** «Prime Minister Ehud Barak» → the title as written, its office in the atlas, the name. */
export function titled(words: string): Titled {
  const title = LONGEST_FIRST.find((one) => words.startsWith(`${one} `))
  if (!title) return { title: null, office: null, name: words }
  return { title, office: TITLES[title] ?? null, name: words.slice(title.length + 1) }
}
