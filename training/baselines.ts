/** What is simpler than a learned tagger, and must not be as good. */
import type { NameTagger } from '../src/languages/pack-tagger.ts'
import type { TaggedSpan, TagKind, Token } from '../src/model/annotation.ts'
import type { Example } from './corpus.ts'

/** What the atlas calls it → what the tagger calls it; the first that fits. */
const CALLED: readonly (readonly [RegExp, TagKind])[] = [
  [/\bperson\b/, 'person'],
  [/\boffice\b/, 'office'],
  [/\b(?:state|place)\b(?!-)/, 'place'],
]

/** The atlas' names and the dates, as they stand. */
export const fromLists: NameTagger = {
  tag: (_tokens, _range, { names, dates }) => [
    ...names.flatMap(({ from, to, says }) => {
      const kind = CALLED.find(([called]) => called.test(says))?.[1]
      return kind ? [{ from, to, kind }] : []
    }),
    ...dates.map(({ from, to }) => ({ from, to, kind: 'date' as const })),
  ],
}

const LONGEST = 8
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')

/** Every name that was marked in the examples, as often as not; the longest first. */
export function remembering(examples: readonly Example[]): NameTagger {
  const known = new Map<string, Map<string, number>>()
  for (const example of examples)
    for (const { from, to, kind } of spansIn(example)) {
      const words = wordsOf(example.tokens, from, to)
      const kinds = known.get(words) ?? new Map<string, number>()
      known.set(words, kinds.set(kind, (kinds.get(kind) ?? 0) + 1))
    }
  return { tag: (tokens, { from, to }) => spansBy(tokens, { from, to }, known) }
}

function spansBy(
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
  known: ReadonlyMap<string, ReadonlyMap<string, number>>,
): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  for (let at = range.from; at < range.to; ) {
    let to = Math.min(range.to, at + LONGEST)
    while (to > at && !known.has(wordsOf(tokens, at, to))) to--
    const [best] = [...(known.get(wordsOf(tokens, at, to)) ?? [])].sort((a, b) => b[1] - a[1])
    if (best && to > at) spans.push({ from: at, to, kind: best[0] as TagKind })
    at = Math.max(to, at + 1)
  }
  return spans
}

/** What people marked, in tokens. */
function spansIn({ tokens, sentence, marked }: Example) {
  return marked.flatMap(({ start, end, kind }) => {
    const from = tokens.findIndex((token) => token.start === start)
    const to = tokens.findIndex((token) => token.end === end) + 1
    return from >= sentence.from && to > from && to <= sentence.to ? [{ from, to, kind }] : []
  })
}
