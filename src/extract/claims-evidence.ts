/** The words that a claim rests on. */
import type { Phrase } from '../model/annotation.ts'
import type { Evidence, Span } from '../model/text.ts'
import type { Cue } from './claims-events.ts'
import type { ClaimScope } from './claims-scope.ts'
import type { Told } from './claims-told.ts'
import { quoted } from './evidence.ts'

/** From the first to the last word that takes part. */
export function spanOf({ cue, event, filled, window, scope }: Told): Span {
  const { from, to } = scope.sentence
  const inside = (at: number) => at >= from && at < to
  const ranges = [
    [cue.from, cue.captures.to],
    ...(inside(event.at) ? [[event.at, event.at + 1]] : []),
    ...filled.used
      .filter(({ phrase }) => inside(phrase.from))
      .map(({ phrase }) => [startOf(phrase, scope), phrase.to]),
  ] as [number, number][]
  const starts = ranges.map(([first]) => scope.tokens[first]?.start ?? 0)
  const ends = ranges.map(([, last]) => scope.tokens[last - 1]?.end ?? 0)
  return {
    start: Math.min(...starts, ...window.dates.map(({ start }) => start)),
    end: Math.max(...ends, ...window.dates.map(({ end }) => end)),
  }
}

/** A phrase brings its preposition along. */
const startOf = (phrase: Phrase, { tokens, sentence }: ClaimScope): number =>
  phrase.from > sentence.from && tokens[phrase.from - 1]?.key === phrase.preposition
    ? phrase.from - 1
    : phrase.from

/** The whole claim, its number, what is counted, each side, each date. */
export function evidenceOf(
  { cue, event, filled, window, scope }: Told,
  rule: string,
  whole: { start: number; end: number },
): Evidence[] {
  const { tokens, document, sentence } = scope
  const span = (from: number, to: number) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  })
  const quote = (at: { start: number; end: number }, field: string) => quoted(document.text, at, field, rule)
  const value = valueTokens(cue)
  const inside = (at: number) => at >= sentence.from && at < sentence.to
  return [
    quote(whole, 'claim'),
    quote(span(...value), 'value'),
    ...(inside(event.at) ? [quote(span(event.at, event.at + 1), 'counted')] : []),
    ...filled.used.map(({ role, phrase }) => quote(span(phrase.from, phrase.to), role)),
    ...window.dates.map((date) => quote(date, 'when')),
  ]
}

/** The number or length; else the words of the cue up to what they count. */
function valueTokens({ from, captures }: Cue): [number, number] {
  const [first] = captures.numbers
  const last = captures.numbers.at(-1)
  if (captures.duration) return [captures.duration.from, captures.duration.to]
  if (first && last) return [first.from, last.to]
  const { counted, act, times } = captures.words
  if (times !== undefined) return [times, times + 1]
  const end = counted ?? act ?? captures.to
  return [from, end > from ? end : captures.to]
}
