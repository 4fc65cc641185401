/** Stems for search: what is left of a word when the endings of its language are gone. Rough, and the same for every form. */

/**
 * Takes endings off, the longest first, until none fits or less than `shortest` letters would be left. Endings are
 * given in one string, apart by spaces. Cost: endings × their number in the word.
 */
export function stemmer(endings: string, shortest: number): (key: string) => string {
  const all = new Set(endings.split(/\s+/).filter(Boolean))
  const longest = Math.max(...[...all].map((ending) => ending.length))
  return (key) => {
    let stem = key
    for (let next = shortened(stem); next !== stem; next = shortened(stem)) stem = next
    return stem
  }

  function shortened(word: string): string {
    for (let length = Math.min(longest, word.length - shortest); length > 0; length--)
      if (all.has(word.slice(-length))) return word.slice(0, -length)
    return word
  }
}
