/** What a language may bring beside its lists of names: a tagger that knows a name by its look and its neighbours. */
import type { TaggedSpan, Token } from '../model/annotation.ts'

/** What the atlas or the reader of dates says of some tokens, `to` exclusive: the tagger weighs it, and need not follow. */
export interface Hint {
  readonly from: number
  readonly to: number
  readonly says: string
}

export interface Hints {
  readonly names: readonly Hint[]
  readonly dates: readonly Hint[]
}

export interface NameTagger {
  /** Names and dates within `tokens[from, to)`, in order, none overlapping. */
  tag(
    tokens: readonly Token[],
    range: { readonly from: number; readonly to: number },
    hints: Hints,
  ): TaggedSpan[]
}
