/** Answers by word, kept: texts repeat their words. */

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
