/** Word by word difference between quoted words and the stretch of the source that they come nearest to. */
import { agreement, type Source, seeds } from './source.ts'
import type { Word } from './words.ts'

/** `same` words stand in both; `added` in the quotation alone; `dropped` in the source alone. Word indexes, `to` exclusive. */
export interface Change {
  readonly kind: 'same' | 'added' | 'dropped'
  readonly from: number
  readonly to: number
  readonly sourceFrom: number
  readonly sourceTo: number
}

/** Larger tables are not filled: what is longer is compared run by run. Cells. */
const LARGEST = 4_000_000
const SLACK = 40

interface Run {
  readonly at: number
  readonly place: number
  readonly length: number
}

/** The changes in order, those of the source outside its first and last agreeing word left out; empty where nothing agrees. */
export function differenceFrom(source: Source, words: readonly Word[], near: number | null): Change[] {
  const anchor = longestRun(source, words, near)
  if (!anchor) return []
  const before = anchor.at * 2 + SLACK
  const after = (words.length - anchor.at - anchor.length) * 2 + SLACK
  const from = Math.max(0, anchor.place - before)
  const to = Math.min(source.words.length, anchor.place + anchor.length + after)
  if (words.length * (to - from) > LARGEST) return aroundRun(anchor, words.length)
  return trimmed(mergedChanges(commonWords(source, words, { from, to })))
}

/** The longest agreement, the nearest to `near` among equals. */
function longestRun(source: Source, words: readonly Word[], near: number | null): Run | null {
  let best: Run | null = null
  const distance = ({ place }: Run): number => Math.abs(place - (near ?? 0))
  for (let at = 0; at < words.length; at += Math.max(1, (best?.at === at ? best.length : 1) - 2)) {
    for (const place of seeds(source, words, at)) {
      const run = { at, place, length: agreement(source, place, words, at) }
      if (!best || run.length > best.length || (run.length === best.length && distance(run) < distance(best)))
        best = run
    }
  }
  return best
}

const aroundRun = ({ at, place, length }: Run, all: number): Change[] => [
  ...(at > 0 ? [{ kind: 'added' as const, from: 0, to: at, sourceFrom: place, sourceTo: place }] : []),
  { kind: 'same', from: at, to: at + length, sourceFrom: place, sourceTo: place + length },
  ...(at + length < all
    ? [
        {
          kind: 'added' as const,
          from: at + length,
          to: all,
          sourceFrom: place + length,
          sourceTo: place + length,
        },
      ]
    : []),
]

/** Longest common sequence of words by the usual table; one change a word. */
function commonWords(
  source: Source,
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): Change[] {
  const width = to - from + 1
  const lengths = new Uint16Array((words.length + 1) * width)
  const cell = (row: number, column: number): number => lengths[row * width + column] ?? 0
  const agree = (row: number, column: number): boolean => words[row]?.key === source.words[from + column]?.key
  for (let row = words.length - 1; row >= 0; row--)
    for (let column = width - 2; column >= 0; column--)
      lengths[row * width + column] = agree(row, column)
        ? cell(row + 1, column + 1) + 1
        : Math.max(cell(row + 1, column), cell(row, column + 1))
  const changes: Change[] = []
  for (let row = 0, column = 0; row < words.length || column < width - 1; ) {
    const here = { from: row, to: row, sourceFrom: from + column, sourceTo: from + column }
    if (row < words.length && column < width - 1 && agree(row, column)) {
      changes.push({ ...here, kind: 'same', to: ++row, sourceTo: from + ++column })
    } else if (
      column === width - 1 ||
      (row < words.length && cell(row + 1, column) >= cell(row, column + 1))
    ) {
      changes.push({ ...here, kind: 'added', to: ++row })
    } else changes.push({ ...here, kind: 'dropped', sourceTo: from + ++column })
  }
  return changes
}

function mergedChanges(changes: readonly Change[]): Change[] {
  const merged: Change[] = []
  for (const change of changes) {
    const last = merged.at(-1)
    if (last?.kind === change.kind)
      merged[merged.length - 1] = { ...last, to: change.to, sourceTo: change.sourceTo }
    else merged.push(change)
  }
  return merged
}

function trimmed(changes: readonly Change[]): Change[] {
  const first = changes.findIndex(({ kind }) => kind !== 'dropped')
  const last = changes.findLastIndex(({ kind }) => kind !== 'dropped')
  return changes.slice(first, last + 1)
}
