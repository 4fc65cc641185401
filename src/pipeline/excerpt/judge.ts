/** One passage of a published piece held against the source. */
import { type Change, differenceFrom } from './difference.ts'
import type { Passage } from './passages.ts'
import { type Cutting, nearest, type Placed, placed, type Segment, segmentsOf } from './segments.ts'
import { exactPlaces, type Source } from './source.ts'
import { type Word, wordsOf } from './words.ts'

export const FINDINGS = [
  'verbatim',
  'shortened',
  'cut-unmarked',
  'spliced',
  'altered',
  'not-found',
  'out-of-order',
  'severed',
] as const
/**
 * `shortened`: every cut is marked, or whole sentences are left off at the ends. `cut-unmarked`: whole sentences left out
 * within without a mark. `spliced`: words of two answers run together. `severed`: a question whose answer is missing or
 * is another's.
 */
export type Finding = (typeof FINDINGS)[number]

/** A word or words of the comparison: `dropped` ones are the source's, `added` the piece's. */
export interface DiffPiece {
  readonly kind: Change['kind']
  readonly words: string
}

export interface Judged {
  readonly finding: Finding
  /** First and last word of the source that the passage rests on (`last` exclusive), null where it is not found. */
  readonly at: { readonly first: number; readonly last: number } | null
  readonly difference: readonly DiffPiece[]
}

/** Less in common is another text. */
const NEAREST = 0.5
/** So many words in a row that stand elsewhere in the source come from there. */
const BORROWED = 4

export interface Held extends Cutting {
  /** Whether a folded word turns what follows it, or what it follows, into its opposite. */
  readonly isNegation: (word: string, of: 'following' | 'followed') => boolean
}

/** What the passage is to the source. `near`: word of the source after which it should stand. */
export function judgePassage(passage: Passage, held: Held, near: number | null): Judged {
  const { text, source } = held
  const all = passage.spans.flatMap((span) => wordsOf(text, source.fold, span))
  const whole = nearest(exactPlaces(source, all), near)
  if (whole !== null) return wholePassage(passage, held, { first: whole, last: whole + all.length })
  const segments = segmentsOf(passage.spans, held)
  const places = placed(
    segments.map(({ words }) => words),
    source,
    near,
  )
  if (places) return cutPassage(passage, { held, segments }, places)
  return changedPassage(all, held, near)
}

/** All words stand in a row; what is left is where they were taken off. */
function wholePassage(passage: Passage, held: Held, at: Placed): Judged {
  const { kind } = passage
  const { source } = held
  const crosses = kind === 'answer' && new Set(answersIn(source, at)).size > 1
  const broken =
    kind === 'answer' ? !(opensAt(source, at.first) && opensAt(source, at.last)) : tornOff(passage, held, at)
  return { finding: crosses ? 'spliced' : broken ? 'cut-unmarked' : 'verbatim', at, difference: [] }
}

const opensAt = ({ words }: Source, word: number): boolean => words[word]?.opens ?? true

const OPENING_MARK = /^\s*(?:[[(<]?\s*(?:…|\.{3}))/u
const CLOSING_MARK = /(?:…|\.{3})\s*[\])>]?\s*$/u

/** Without a mark: a sentence that stops in the middle of a clause, or words taken from beside their negation. */
function tornOff({ spans }: Passage, { text, source, isNegation }: Held, { first, last }: Placed): boolean {
  const words = text.slice(spans[0]?.start, spans.at(-1)?.end)
  const key = (word: number): string => source.words[word]?.key ?? ''
  if (!OPENING_MARK.test(words) && isAdjacent(source, first) && isNegation(key(first - 1), 'following'))
    return true
  const stops = isAdjacent(source, last) && (isNegation(key(last), 'followed') || opensAt(source, first))
  return stops && !CLOSING_MARK.test(words)
}

/** Nothing but space stands between the word and the one before it. */
function isAdjacent({ words, document }: Source, word: number): boolean {
  const [before, here] = [words[word - 1], words[word]]
  return (
    before !== undefined && here !== undefined && /^\s+$/u.test(document.text.slice(before.end, here.start))
  )
}

const answersIn = ({ answerOf }: Source, { first, last }: Placed): number[] =>
  [...answerOf.subarray(first, last)].filter((answer) => answer !== -1)

interface Segmented {
  readonly held: Held
  readonly segments: readonly Segment[]
}

function cutPassage(passage: Passage, { held, segments }: Segmented, places: readonly Placed[]): Judged {
  const { source } = held
  const first = Math.min(...places.map((place) => place.first))
  const last = Math.max(...places.map((place) => place.last))
  const told = (finding: Finding): Judged => ({ finding, at: { first, last }, difference: [] })
  if (new Set(places.flatMap((place) => answersIn(source, place))).size > 1) return told('spliced')
  const gaps = places.map((place, at) => (at === 0 ? 0 : place.first - (places[at - 1]?.last ?? 0)))
  if (gaps.some((gap) => gap < 0)) return told('out-of-order')
  if (gaps.some((gap, at) => gap > 0 && segments[at]?.marked === false)) return told('cut-unmarked')
  const bare = ({ first: from }: Placed, at: number): boolean =>
    (gaps[at] ?? 0) > 0 &&
    isAdjacent(source, from) &&
    held.isNegation(source.words[from - 1]?.key ?? '', 'following')
  if (places.some(bare)) return told('cut-unmarked')
  if (places.some((_, at) => isStopped(passage, { held, segments }, places, at))) return told('cut-unmarked')
  if (passage.kind !== 'answer' && tornOff(passage, held, { first, last })) return told('cut-unmarked')
  return told(segments.some(({ marked }) => marked) ? 'shortened' : 'verbatim')
}

/**
 * The source goes on behind the segment where the piece does not: with a negation, or, without a mark, in the middle of a
 * clause. Where a quotation of a few words ends, its stop may be the desk's own: `tornOff` judges that.
 */
function isStopped(
  { kind }: Passage,
  { held: { source, isNegation }, segments }: Segmented,
  places: readonly Placed[],
  at: number,
): boolean {
  const last = places[at]?.last ?? 0
  if (places[at + 1]?.first === last || !isAdjacent(source, last)) return false
  if (isNegation(source.words[last]?.key ?? '', 'followed')) return true
  if (at === places.length - 1) return kind === 'answer' && segments[at]?.ends !== 'cut'
  return segments[at]?.ends === 'stop'
}

function changedPassage(words: readonly Word[], { text, source }: Held, near: number | null): Judged {
  const changes = differenceFrom(source, words, near)
  const kept = changes.reduce((sum, { kind, from, to }) => sum + (kind === 'same' ? to - from : 0), 0)
  if (kept < words.length * NEAREST) return { finding: 'not-found', at: null, difference: [] }
  const at = { first: changes[0]?.sourceFrom ?? 0, last: changes.at(-1)?.sourceTo ?? 0 }
  const borrowed = changes.some(
    ({ kind, from, to }) =>
      kind === 'added' && to - from >= BORROWED && exactPlaces(source, words.slice(from, to)).length > 0,
  )
  const difference = changes.map((change) => ({
    kind: change.kind,
    words: wordsIn(change, words, text, source),
  }))
  return { finding: borrowed ? 'spliced' : changeOf(changes, source, at), at, difference }
}

function changeOf(changes: readonly Change[], source: Source, at: Placed): Finding {
  const same = changes.filter(({ kind }) => kind === 'same')
  const answers = same.flatMap(({ sourceFrom, sourceTo }) =>
    answersIn(source, { first: sourceFrom, last: sourceTo }),
  )
  if (new Set(answers).size > 1) return 'spliced'
  const added = changes.some(({ kind }) => kind === 'added')
  const dropped = changes.filter(({ kind }) => kind === 'dropped')
  if (added || !dropped.every((change) => isWholeSentences(change, source, at))) return 'altered'
  return 'cut-unmarked'
}

/** The same words may stand at both ends of what was left out: the gap may lie a little to either side. */
function isWholeSentences(
  { sourceFrom, sourceTo }: Change,
  { words }: Source,
  { first, last }: Placed,
): boolean {
  const fits = (from: number, to: number): boolean =>
    words[from]?.opens === true && (words[to]?.opens ?? true)
  const same = (a: number, b: number): boolean => words[a]?.key === words[b]?.key
  let [from, to] = [sourceFrom, sourceTo]
  while (!fits(from, to) && from > first && same(from - 1, to - 1)) [from, to] = [from - 1, to - 1]
  if (fits(from, to)) return true
  ;[from, to] = [sourceFrom, sourceTo]
  while (!fits(from, to) && to < last && same(from, to)) [from, to] = [from + 1, to + 1]
  return fits(from, to)
}

function wordsIn(change: Change, words: readonly Word[], text: string, source: Source): string {
  const dropped = change.kind === 'dropped'
  const from = dropped ? source.words[change.sourceFrom] : words[change.from]
  const to = dropped ? source.words[change.sourceTo - 1] : words[change.to - 1]
  return (dropped ? source.document.text : text).slice(from?.start ?? 0, to?.end ?? 0)
}
