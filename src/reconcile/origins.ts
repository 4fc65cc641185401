/** Many prints → few origins: which documents take their words from one another or from one source. */
import type { Origin } from '../model/statement.ts'
import type { Document } from '../model/text.ts'
import { dayAfter } from './days.ts'
import { Groups } from './groups.ts'
import { sameName } from './name-skeleton.ts'
import { printsOf, reuse } from './text-reuse.ts'

/** A document with what it says of where its words come from. */
export interface Sourced {
  readonly document: Document
  readonly origin: Origin | null
}

/** Documents of one origin: the fullest, the way their words went (outlet ← agency ← newspaper ← speaker), and why. */
export interface OriginGroup {
  readonly fullest: Document
  readonly documents: readonly Document[]
  /** Names from the last outlet to the speaker, of the document whose way is longest. */
  readonly chain: readonly string[]
  /** `text`: one holds the other's words; `source`: they name one source; `speech`: one speech in two languages. */
  readonly because: readonly OriginReason[]
}

export type OriginReason = 'text' | 'source' | 'speech'

/** A share of shingles that chance and quotations of the same sentence do not reach. */
const COPIED = 0.3
/** Where both name one speaker of one interview, so many shared shingles are enough: two excerpts of one talk. */
const QUOTED = 2
const NUMBERS = 3
const DAYS = 10

interface Seen extends Sourced {
  readonly prints: ReadonlySet<number>
  readonly numbers: ReadonlySet<string>
}

/** Numbers of two figures and more: they cross languages as they are. */
const numbersOf = (text: string): Set<string> =>
  new Set(
    (text.match(/\p{N}+(?:[.,]\p{N}+)?/gu) ?? [])
      .map((one) => one.replace(',', '.'))
      .filter((one) => one.length > 1),
  )

const named = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a && b && sameName(a, b))

function areDaysNear(a: Document, b: Document): boolean {
  if (!a.published || !b.published) return true
  const [early, late] = a.published < b.published ? [a.published, b.published] : [b.published, a.published]
  return late <= dayAfter(early, DAYS)
}

function isOneSpeaker(a: Seen, b: Seen): boolean {
  const [x, y] = [a.origin?.speaker, b.origin?.speaker]
  if (!x || !y || a.origin?.kind !== b.origin?.kind) return false
  return x.person && y.person ? x.person === y.person : named(x.name, y.name)
}

/** One passes on what the other published, or both what a third did. */
const isOneSource = (a: Seen, b: Seen): boolean =>
  named(a.origin?.via, b.document.publisher) ||
  named(b.origin?.via, a.document.publisher) ||
  named(a.origin?.via, b.origin?.via)

function sharedNumbers(a: Seen, b: Seen): number {
  return [...a.numbers].filter((one) => b.numbers.has(one)).length
}

function reasonFor(a: Seen, b: Seen): OriginReason | null {
  if (!areDaysNear(a.document, b.document)) return null
  const { shared, share } = reuse(a.prints, b.prints)
  if (shared > 1 && share >= COPIED) return 'text'
  if (isOneSpeaker(a, b)) {
    if (shared >= QUOTED) return 'text'
    if (a.document.lang !== b.document.lang && sharedNumbers(a, b) >= NUMBERS) return 'speech'
  }
  return isOneSource(a, b) ? 'source' : null
}

/**
 * Documents by origin, in the order of their ids. They are compared pair by pair: meant for those of one contact or
 * statement, not for a whole record.
 */
export function originsOf(sourced: readonly Sourced[]): OriginGroup[] {
  const seen = [...sourced]
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    .map((one) => ({
      ...one,
      prints: printsOf(one.document.text),
      numbers: numbersOf(one.document.text),
    }))
  const groups = new Groups(seen.length)
  const reasons = new Map<number, Set<OriginReason>>()
  for (const [at, one] of seen.entries())
    for (const [other, two] of seen.entries()) {
      const reason = other > at ? reasonFor(one, two) : null
      if (!reason) continue
      groups.join(at, other, () => false)
      for (const position of [at, other])
        reasons.set(position, (reasons.get(position) ?? new Set()).add(reason))
    }
  return seen.flatMap((_, at) => {
    const group = groups.of(at)
    if (group[0] !== at) return []
    const because = group.flatMap((position) => [...(reasons.get(position) ?? [])])
    return [
      groupOf(
        group.flatMap((position) => seen[position] ?? []),
        [...new Set(because)].sort(),
      ),
    ]
  })
}

function groupOf(members: readonly Seen[], because: OriginReason[]): OriginGroup {
  const documents = members.map(({ document }) => document)
  const fullest = documents.reduce((most, one) => (one.text.length > most.text.length ? one : most))
  const chains = members.map((one) => chainOf(one, members))
  const chain = chains.reduce((most, one) => (one.length > most.length ? one : most), [])
  return { fullest, documents, chain, because }
}

/** From the publisher through whom it names, and whom that one names, to the speaker. */
function chainOf(from: Seen, members: readonly Seen[]): string[] {
  const chain = [from.document.publisher ?? from.document.id]
  let at: Seen | undefined = from
  let speaker: string | null = null
  while (at?.origin && chain.length <= members.length + 1) {
    const via: string | null = at.origin.via
    speaker = at.origin.speaker?.name ?? speaker
    if (!via || chain.some((one) => sameName(one, via))) break
    chain.push(via)
    at = members.find(({ document }) => named(document.publisher, via))
  }
  return speaker === null ? chain : [...chain, speaker]
}
