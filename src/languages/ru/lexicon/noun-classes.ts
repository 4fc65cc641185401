/** The noun list as a map: lemma → class, gender, tags. */
import { NOUNS } from './nouns.ts'

export interface NounEntry {
  readonly className: string
  readonly gender: 'm' | 'f' | 'n' | null
  readonly tags: readonly string[]
}

function parse(line: string): [string, NounEntry][] {
  const [head = '', lemmas = ''] = line.split(': ')
  const [first = '', ...tags] = head.split(' ')
  const [className = '', gender] = first.split('.')
  const entry = {
    className,
    gender: gender === 'm' ? gender : genderOf(className),
    tags: tags.map((tag) => tag.slice(1)),
  }
  return lemmas.split(' ').map((lemma) => [lemma, entry])
}

const FEMININE = new Set(['A', 'AI', 'KA', 'KAI', 'EKA', 'YA', 'YAI', 'IYA', 'SF'])
const NEUTER = new Set(['O', 'E', 'ER', 'IE', 'YE', 'MYA', '0'])

const genderOf = (className: string): NounEntry['gender'] => {
  if (className.startsWith('PL')) return null
  return FEMININE.has(className) ? 'f' : NEUTER.has(className) ? 'n' : 'm'
}

const ENTRIES: ReadonlyMap<string, NounEntry> = new Map(
  NOUNS.trim().replace(/\n\s+/g, ' ').split('\n').flatMap(parse),
)

export const nouns = (): ReadonlyMap<string, NounEntry> => ENTRIES

/** Declension class of a common noun, undefined for words not in the list. */
export const nounClass = (lemma: string): string | undefined => ENTRIES.get(lemma)?.className
