/** A name of the atlas taken apart: `[Ким] Чен:0 Ын` → three words, the first a family name, the second fixed. */
import { tokenize } from '../kit.ts'
import { fold } from './fold.ts'

export interface NameWord {
  readonly key: string
  /** Class that the atlas gives; null leaves it to the ending. */
  readonly className: string | null
  /** Stands in the brackets of the part used alone. */
  readonly family: boolean
  readonly shape: 'capitalised' | 'upper' | 'lower'
}

/** The words of a name in atlas notation, folded; punctuation inside it is a word of its own. */
export function parseName(name: string): NameWord[] {
  const words: NameWord[] = []
  let family = false
  for (const piece of name.trim().split(/\s+/)) {
    family ||= piece.startsWith('[')
    const [, written = piece, className] =
      /^\[?([^\]]*?)(?::([0-9A-Z.+]+))?\]?(?::[0-9A-Z]+)?$/.exec(piece) ?? []
    for (const { key, shape } of tokenize(written, fold))
      words.push({ key, shape, family, className: className ?? null })
    if (piece.includes(']')) family = false
  }
  return words
}
