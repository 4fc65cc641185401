/**
 * Labels of tokens: `O`, and for each kind of name its first word, its inner ones, its last, or the only one:
 * `B-person I-person E-person`, `S-person`. Kinds that nobody asks for need no more than `B-` and `I-`.
 */
import type { TaggedSpan, TagKind } from '../model/annotation.ts'

const KINDS: ReadonlySet<string> = new Set<TagKind>(['person', 'office', 'place', 'organisation', 'date'])

/** Labels for these kinds, `O` first; of `rough` kinds only where they begin and go on. */
export const labelsFor = (kinds: readonly string[], rough: readonly string[]): string[] => [
  'O',
  ...kinds.flatMap((kind) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${kind}`)),
  ...rough.flatMap((kind) => ['B', 'I'].map((place) => `${place}-${kind}`)),
]

const kindOf = (label: string): string => label.slice(2)
const placeOf = (label: string): string => label.slice(0, 1)

/** Which label may follow which, begin a sentence or end it. */
export interface Grammar {
  /** For each label those that may stand before it. */
  readonly before: readonly Uint8Array[]
  readonly begins: readonly boolean[]
  readonly ends: readonly boolean[]
}

export function grammarOf(labels: readonly string[]): Grammar {
  const closing = new Set(labels.filter((label) => placeOf(label) === 'E').map(kindOf))
  const begins = labels.map((label) => !'IE'.includes(placeOf(label)))
  const open = (label: string): boolean => 'BI'.includes(placeOf(label)) && closing.has(kindOf(label))
  const mayFollow = (before: string, label: string, begin: boolean): boolean => {
    if (!begin) return 'BI'.includes(placeOf(before)) && kindOf(before) === kindOf(label)
    return !open(before)
  }
  return {
    before: labels.map((label, at) =>
      Uint8Array.from(
        labels.flatMap((other, index) => (mayFollow(other, label, begins[at] ?? false) ? [index] : [])),
      ),
    ),
    begins,
    ends: labels.map((label) => !open(label)),
  }
}

/** Labels of a range's tokens → its names; `from` is the range's first token. */
export function spansOf(labels: readonly string[], from: number): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  let start = 0
  for (const [at, label] of labels.entries()) {
    const place = placeOf(label)
    if (place === 'B' || place === 'S') start = at
    const kind = kindOf(label)
    if ((place === 'E' || place === 'S') && isKind(kind))
      spans.push({ from: from + start, to: from + at + 1, kind })
  }
  return spans
}

const isKind = (kind: string): kind is TagKind => KINDS.has(kind)
