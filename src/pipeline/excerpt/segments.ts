/** Runs of words of a passage between marks of cuts, and where they stand in the source. */
import type { Span } from '../../model/text.ts'
import { exactPlaces, type Source } from './source.ts'
import { type Word, wordsOf } from './words.ts'

/** A mark of a cut, or an editor's words in square brackets. */
const CUT = /[[(<]\s*(?:…|\.{3,})\s*[\])>]|…|\.{3,}|\[[^\][]{1,80}\]/gu

/** Whether words that the source lacks are the piece's own «сказал он» between dashes. */
export type IsAttribution = (words: string) => boolean

/** Word indexes of the source, `last` exclusive. */
export type Placed = { readonly first: number; readonly last: number }

/** A piece's text, its source, and what its language says of attribution. */
export interface Cutting {
  readonly text: string
  readonly source: Source
  readonly isAttribution: IsAttribution
}

export interface Segment {
  readonly words: readonly Word[]
  /** A cut is marked before it. */
  readonly marked: boolean
  /** How it ends: with a full stop or its like, at the mark of a cut, or in none of these ways. */
  readonly ends: 'stop' | 'cut' | 'open'
}

/** Behind a segment's last word: a stop that is no mark of a cut. */
const STOP = /^[»"”’)\]]*[.!?](?!\.)/u

/** Runs of words between marks of cuts, between words of attribution and between paragraphs. */
export function segmentsOf(spans: readonly Span[], { text, source, isAttribution }: Cutting): Segment[] {
  const segments: Segment[] = []
  let marked = false
  for (const { start: first, end: last } of spans) {
    let from = first
    const take = (to: number): void => {
      const words = wordsOf(text, source.fold, { start: from, end: to })
      if (words.length === 0) return
      segments.push({ words, marked, ends: STOP.test(text.slice(words.at(-1)?.end, to)) ? 'stop' : 'open' })
      marked = false
    }
    const cutBehind = (): void => {
      marked = true
      const before = segments.at(-1)
      if (before?.ends === 'open') segments[segments.length - 1] = { ...before, ends: 'cut' }
    }
    for (const { start, end, cut } of breaksIn(text.slice(first, last), isAttribution)) {
      take(first + start)
      if (cut) cutBehind()
      from = first + end
    }
    take(last)
  }
  return segments
}

function breaksIn(part: string, isAttribution: IsAttribution): (Span & { cut: boolean })[] {
  const cuts = [...part.matchAll(CUT)].map((match) => ({ match, cut: true }))
  const told = attributions(part, isAttribution).map((match) => ({ match, cut: false }))
  return [...cuts, ...told]
    .map(({ match: { index, 0: words }, cut }) => ({ start: index, end: index + words.length, cut }))
    .sort((a, b) => a.start - b.start)
}

/** «…, – сказал он, – …»: no more than a few words between a comma with its dash and the next dash. */
const BETWEEN_DASHES = /(?<=[,.!?…])\s*[–—-]\s[^–—\n]{2,80}?[,.:;]?\s[–—-](?=\s)/gu

const attributions = (part: string, isAttribution: IsAttribution): RegExpExecArray[] =>
  [...part.matchAll(BETWEEN_DASHES)].filter(([words]) => isAttribution(words))

/** Places of the segments one after another, found from the longest outwards; null where one is nowhere. */
export function placed(
  segments: readonly (readonly Word[])[],
  source: Source,
  near: number | null,
): Placed[] | null {
  const longest = segments.reduce(
    (best, words, at) => (words.length > (segments[best]?.length ?? 0) ? at : best),
    0,
  )
  const places: (Placed | undefined)[] = segments.map(() => undefined)
  const exact = segments.map((words) => exactPlaces(source, words))
  const anchor = nearest(exact[longest] ?? [], near)
  if (anchor === null) return null
  places[longest] = { first: anchor, last: anchor + (segments[longest]?.length ?? 0) }
  for (let at = longest + 1; at < segments.length; at++) {
    const floor = places[at - 1]?.last ?? 0
    const first = exact[at]?.find((place) => place >= floor) ?? exact[at]?.[0]
    if (first === undefined) return null
    places[at] = { first, last: first + (segments[at]?.length ?? 0) }
  }
  for (let at = longest - 1; at >= 0; at--) {
    const ceiling = places[at + 1]?.first ?? 0
    const length = segments[at]?.length ?? 0
    const first = exact[at]?.findLast((place) => place + length <= ceiling) ?? exact[at]?.[0]
    if (first === undefined) return null
    places[at] = { first, last: first + length }
  }
  return places.filter((place) => place !== undefined)
}

/** The first place from `near` on, else the first of all. */
export const nearest = (places: readonly number[], near: number | null): number | null =>
  places.find((place) => near === null || place >= near) ?? places[0] ?? null
