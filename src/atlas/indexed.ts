import type { Names } from '../model/atlas.ts'
import type { Atlas } from './load.ts'

type Index<T> = ReadonlyMap<string, readonly T[]>

/** An index over one shelf of an atlas, built when first asked and kept as long as that atlas. */
export function indexed<T>(build: (atlas: Atlas, add: (key: string, record: T) => void) => void) {
  const kept = new WeakMap<Atlas, Index<T>>()
  return (atlas: Atlas): Index<T> => {
    const known = kept.get(atlas)
    if (known) return known
    const index = new Map<string, T[]>()
    build(atlas, (key, record) => {
      const records = index.get(key)
      if (!records) index.set(key, [record])
      else if (!records.includes(record)) records.push(record)
    })
    kept.set(atlas, index)
    return index
  }
}

/** The names in all languages, as notations. */
export const everyName = (names: Names): string[] => Object.values(names).flat()
