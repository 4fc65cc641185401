/** Counts and what is made of them. */

/** One line of the table. */
export interface Measure {
  readonly set: string
  readonly metric: string
  /** Null where nothing could be measured; `note` then says why. */
  readonly value: number | null
  /** The counts behind the value: `12 of 14`. */
  readonly count: string
  readonly note?: string
}

export interface Outcome {
  readonly measures: readonly Measure[]
  /** Misses and false alarms in words, for `--verbose`. */
  readonly remarks: readonly string[]
}

export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and F1; with nothing found and nothing to find all are 1. */
export function scores(hits: number, found: number, gold: number): Scores {
  const precision = found === 0 ? (gold === 0 ? 1 : 0) : hits / found
  const recall = gold === 0 ? 1 : hits / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

/** A share as a measure; null where there is nothing to share. */
export const share = (set: string, metric: string, hits: number, of: number): Measure => ({
  set,
  metric,
  value: of === 0 ? null : hits / of,
  count: `${hits} of ${of}`,
})

export interface Pair<G, F> {
  readonly gold: G
  readonly found: F
  readonly score: number
}

/** Assigns greedily one to one, best pair first; pairs scoring 0 or less never meet. Ties go by order. */
export function assign<G, F>(
  golds: readonly G[],
  founds: readonly F[],
  score: (gold: G, found: F) => number,
): Pair<G, F>[] {
  const pairs = golds.flatMap((gold) => founds.map((found) => ({ gold, found, score: score(gold, found) })))
  const taken = new Set<unknown>()
  return pairs
    .filter(({ score: value }) => value > 0)
    .sort((a, b) => b.score - a.score)
    .filter(({ gold, found }) => {
      if (taken.has(gold) || taken.has(found)) return false
      taken.add(gold)
      taken.add(found)
      return true
    })
}
