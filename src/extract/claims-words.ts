/** Words → the pattern elements they fit: by lemma, by the form as written, or by how the word begins. */
import type { Token } from '../model/annotation.ts'

/** Forms kept in memory; beyond it the book forgets and learns anew. */
const REMEMBERED = 30_000
const NONE: readonly number[] = []

/** Numbers every set of alternatives and tells which of them a token fits. */
export class WordBook {
  readonly #sets = new Map<string, number>()
  readonly #lemmas = new Map<string, number[]>()
  readonly #forms = new Map<string, number[]>()
  /** By the first two letters. */
  readonly #beginnings = new Map<string, { beginning: string; id: number }[]>()
  #known = new Map<string, readonly number[]>()

  /** The number of a set of alternatives: `визит` a lemma, `=чем` a form, `наибольш*` a beginning. */
  add(alternatives: readonly string[]): number {
    const name = [...alternatives].sort().join('|')
    const before = this.#sets.get(name)
    if (before !== undefined) return before
    const id = this.#sets.size
    this.#sets.set(name, id)
    for (const alternative of alternatives) this.#enter(alternative, id)
    return id
  }

  #enter(alternative: string, id: number) {
    if (alternative.endsWith('*')) {
      const beginning = alternative.slice(0, -1)
      push(this.#beginnings, beginning.slice(0, 2), { beginning, id })
    } else if (alternative.startsWith('=')) push(this.#forms, alternative.slice(1), id)
    else {
      push(this.#lemmas, alternative, id)
      push(this.#forms, alternative, id)
    }
  }

  /** Sets that the token fits, each once. */
  idsOf(token: Pick<Token, 'key' | 'readings'>): readonly number[] {
    const known = this.#known.get(token.key)
    if (known) return known
    if (this.#known.size > REMEMBERED) this.#known = new Map()
    const ids = this.#look(token)
    this.#known.set(token.key, ids)
    return ids
  }

  #look({ key, readings }: Pick<Token, 'key' | 'readings'>): readonly number[] {
    const ids = new Set(this.#forms.get(key))
    for (const { lemma } of readings) for (const id of this.#lemmas.get(lemma) ?? NONE) ids.add(id)
    for (const { beginning, id } of this.#beginnings.get(key.slice(0, 2)) ?? [])
      if (key.startsWith(beginning)) ids.add(id)
    return ids.size === 0 ? NONE : [...ids]
  }
}

/** Adds to the list that the map has under the key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
