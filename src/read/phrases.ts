/** Finds a pack's phrases in a short text: folded words, `*` for any ending. */

/** Words and marks of a text, folded and joined by single spaces with one at each end, so that whole words can be sought. */
export const foldedWords = (text: string, fold: (word: string) => string): string =>
  ` ${(text.match(/[\p{L}\p{N}][\p{L}\p{N}\-'’]*|[—–/]/gu) ?? []).map(fold).join(' ')} `

/** The first of `phrases` that `words` (from `foldedWords`) holds, null if none. */
export const phraseIn = (words: string, phrases: readonly string[]): string | null =>
  phrases.find((phrase) => holds(words, partsOf(phrase))) ?? null

interface Parts {
  readonly stem: string
  readonly rest: readonly string[]
}

const parted = new Map<string, Parts>()

/** A pack's phrases are few and asked of every document. */
function partsOf(phrase: string): Parts {
  const known = parted.get(phrase)
  if (known) return known
  const [head = '', ...rest] = phrase.split(' ')
  const made = { stem: head.endsWith('*') ? ` ${head.slice(0, -1)}` : ` ${head} `, rest }
  parted.set(phrase, made)
  return made
}

function holds(words: string, { stem, rest }: Parts): boolean {
  for (let at = words.indexOf(stem); at !== -1; at = words.indexOf(stem, at + 1)) {
    if (follow(words, words.indexOf(' ', at + 1), rest)) return true
  }
  return false
}

/** Whether `rest` stands word by word from the space at `at` on. */
function follow(words: string, at: number, rest: readonly string[]): boolean {
  let from = at
  for (const word of rest) {
    const wanted = word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `
    if (!words.startsWith(wanted, from)) return false
    from = words.indexOf(' ', from + 1)
  }
  return true
}
