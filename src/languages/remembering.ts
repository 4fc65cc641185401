/** Answers kept: by word, since texts repeat their words; by a pack's data, which never change. */

/** Words kept at most; beyond it all are forgotten, so that memory does not grow with the input. */
const MOST = 50_000
/** A longer word may be a view into its document's text and would keep all of that in memory. */
const LONGEST = 12

/** `look`, asked once for each short word. Answers must depend on the word alone. */
export function remembering<T>(look: (word: string) => T): (word: string) => T {
  const met = new Map<string, T>()
  return (word) => {
    const known = met.get(word)
    if (known !== undefined) return known
    const answer = look(word)
    if (word.length > LONGEST) return answer
    if (met.size >= MOST) met.clear()
    met.set(word, answer)
    return answer
  }
}

/** Makes an index of a pack's words once; words are data and never change. `T` is never undefined. */
export function indexedOnce<W extends object, T>(index: (words: W) => T): (words: W) => T {
  const known = new WeakMap<W, T>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const made = index(words)
    known.set(words, made)
    return made
  }
}
