/** Hits and misses by kind, spans exact. */
import type { NameTagger } from '../src/languages/pack-tagger.ts'
import type { TagKind } from '../src/model/annotation.ts'
import type { Example } from './corpus.ts'

const COUNTED: readonly TagKind[] = ['person', 'office', 'place', 'date', 'organisation']

export class Tally {
  readonly #counts = new Map(COUNTED.map((kind) => [kind, { hits: 0, found: 0, marked: 0 }]))

  count({ tokens, sentence, hints, marked }: Example, tagger: NameTagger): void {
    const within = marked.filter(
      ({ start, end }) =>
        start >= (tokens[sentence.from]?.start ?? 0) && end <= (tokens[sentence.to - 1]?.end ?? 0),
    )
    const found = tagger.tag(tokens, sentence, hints)
    for (const [kind, count] of this.#counts) {
      const here = found.filter((span) => span.kind === kind)
      const wanted = within.filter((one) => one.kind === kind)
      count.found += here.length
      count.marked += wanted.length
      count.hits += wanted.filter(({ start, end }) =>
        here.some(({ from, to }) => tokens[from]?.start === start && tokens[to - 1]?.end === end),
      ).length
    }
  }

  table(): string {
    return [...this.#counts]
      .map(([kind, { hits, found, marked }]) => {
        const f1 = found + marked === 0 ? 0 : (2 * hits) / (found + marked)
        return `  ${kind.padEnd(14)}${f1.toFixed(3)}  ${hits} hits, ${found} found, ${marked} marked`
      })
      .join('\n')
  }
}
