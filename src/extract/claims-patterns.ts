/** Patterns of words in a row: compiled once a pack, matched at one place of a sentence. Knows no language. */
import type { DurationMention, NumberMention } from '../languages/pack.ts'
import type { Token } from '../model/annotation.ts'
import type { DateMention } from '../model/date.ts'
import { push, type WordBook } from './claims-words.ts'

type Slot = 'n' | 'nth' | 'dur' | 'date' | 'org' | 'region'
const SLOTS: ReadonlySet<string> = new Set<Slot>(['n', 'nth', 'dur', 'date', 'org', 'region'])
const isSlot = (name: string): name is Slot => SLOTS.has(name)

/** Words that a `~` or `…` may pass over. */
const LONGEST_GAP = 4

export type Element = { readonly optional: boolean } & (
  | { readonly is: 'word'; readonly id: number; readonly name: string | null }
  | { readonly is: 'slot'; readonly slot: Slot }
  | { readonly is: 'gap'; readonly describing: boolean }
)

export interface Pattern {
  readonly source: string
  readonly elements: readonly Element[]
}

/** What a match has taken, by token index. */
export interface Captures {
  readonly to: number
  /** Tokens that an element has taken; those of a gap are not among them. */
  readonly held: readonly number[]
  readonly words: Readonly<Record<string, number>>
  readonly numbers: readonly NumberMention[]
  readonly duration: DurationMention | null
  readonly date: DateMention | null
  readonly region: string | null
  readonly organisation: string | null
}

/** One sentence as patterns see it. */
export interface PatternScope {
  readonly tokens: readonly Token[]
  /** End of the sentence. */
  readonly to: number
  readonly ids: (at: number) => readonly number[]
  readonly numberAt: (at: number) => NumberMention | undefined
  readonly durationAt: (at: number) => DurationMention | undefined
  readonly dateAt: (at: number) => { readonly to: number; readonly date: DateMention } | undefined
  readonly organisationAt: (at: number) => { readonly to: number; readonly id: string } | undefined
  readonly regionAt: (at: number) => { readonly to: number; readonly id: string } | undefined
  /** The word may stand between a number and its noun. */
  readonly describes: (at: number) => boolean
}

/** Throws where a pattern names an unknown class or begins with an optional element. */
export function compilePattern(
  source: string,
  classes: ReadonlyMap<string, readonly string[]>,
  book: WordBook,
): Pattern {
  const elements = source.split(' ').map((word) => compileElement(word, source, { classes, book }))
  const [first] = elements
  if (!first || first.optional || first.is === 'gap')
    throw new Error(`«${source}»: a pattern begins with a word`)
  return { source, elements }
}

function compileElement(
  written: string,
  source: string,
  { classes, book }: { classes: ReadonlyMap<string, readonly string[]>; book: WordBook },
): Element {
  const optional = written.length > 1 && written.endsWith('?')
  const word = optional ? written.slice(0, -1) : written
  if (word === '~' || word === '…') return { is: 'gap', describing: word === '~', optional: false }
  if (!word.startsWith('@')) return { is: 'word', id: book.add(word.split('|')), name: null, optional }
  const name = word.slice(1)
  if (isSlot(name)) return { is: 'slot', slot: name, optional }
  const words = classes.get(name)
  if (!words) throw new Error(`«${source}»: no class @${name}`)
  return { is: 'word', id: book.add(words), name: name === 'contact' ? 'counted' : name, optional }
}

/** A look at the word after the first before anything is taken: most patterns end here. */
function mayFollow({ elements: [first, second] }: Pattern, at: number, scope: PatternScope): boolean {
  if (first?.is !== 'word' || second?.is !== 'word' || second.optional) return true
  return at + 1 < scope.to && scope.ids(at + 1).includes(second.id)
}

const NOTHING: Omit<Captures, 'to'> = {
  held: [],
  words: {},
  numbers: [],
  duration: null,
  date: null,
  region: null,
  organisation: null,
}

/** What the pattern takes from `at` on, or null. Bounded by the pattern's length, not the text's. */
export function matchAt(pattern: Pattern, at: number, scope: PatternScope): Captures | null {
  return step(pattern.elements, 0, { ...NOTHING, to: at }, scope)
}

function step(
  elements: readonly Element[],
  index: number,
  taken: Captures,
  scope: PatternScope,
): Captures | null {
  const element = elements[index]
  if (!element) return taken
  if (element.is === 'gap') return leap(elements, index, taken, scope)
  const next = take(element, taken, scope)
  const found = next && step(elements, index + 1, next, scope)
  if (found) return found
  return element.optional ? step(elements, index + 1, taken, scope) : null
}

function leap(
  elements: readonly Element[],
  index: number,
  taken: Captures,
  scope: PatternScope,
): Captures | null {
  const element = elements[index]
  for (let over = 0; over <= LONGEST_GAP; over++) {
    const to = taken.to + over
    const found = step(elements, index + 1, { ...taken, to }, scope)
    if (found) return found
    const token = to < scope.to ? scope.tokens[to] : undefined
    if (!token || token.kind === 'punctuation') return null
    if (element?.is === 'gap' && element.describing && !scope.describes(to)) return null
  }
  return null
}

function take(
  element: Exclude<Element, { is: 'gap' }>,
  taken: Captures,
  scope: PatternScope,
): Captures | null {
  if (taken.to >= scope.to) return null
  if (element.is === 'slot') return holding(taken.to, takeSlot(element.slot, taken, scope))
  if (!scope.ids(taken.to).includes(element.id)) return null
  const words = element.name === null ? taken.words : { ...taken.words, [element.name]: taken.to }
  return { ...taken, words, held: [...taken.held, taken.to], to: taken.to + 1 }
}

function holding(from: number, taken: Captures | null): Captures | null {
  if (!taken) return null
  const slot = Array.from({ length: taken.to - from }, (_, index) => from + index)
  return { ...taken, held: [...taken.held, ...slot] }
}

function takeSlot(slot: Slot, taken: Captures, scope: PatternScope): Captures | null {
  const at = taken.to
  if (slot === 'n' || slot === 'nth') {
    const number = scope.numberAt(at)
    const fits = number && number.ordinal === (slot === 'nth')
    return fits ? { ...taken, numbers: [...taken.numbers, number], to: number.to } : null
  }
  if (slot === 'dur') {
    const duration = scope.durationAt(at)
    return duration ? { ...taken, duration, to: duration.to } : null
  }
  if (slot === 'date') {
    const found = scope.dateAt(at)
    return found ? { ...taken, date: found.date, to: found.to } : null
  }
  const found = slot === 'org' ? scope.organisationAt(at) : scope.regionAt(at)
  if (!found) return null
  return { ...taken, to: found.to, ...(slot === 'org' ? { organisation: found.id } : { region: found.id }) }
}

interface Entry<T> {
  readonly pattern: Pattern
  readonly of: T
}

/** Every pattern by the element it begins with, for one look a token. */
export class PatternIndex<T> {
  readonly #byWord = new Map<number, Entry<T>[]>()
  readonly #bySlot: { readonly slot: Slot; readonly entries: Entry<T>[] }[] = []

  add(pattern: Pattern, of: T) {
    const [first] = pattern.elements
    if (first?.is === 'word') push(this.#byWord, first.id, { pattern, of })
    else if (first?.is === 'slot') this.#slot(first.slot).push({ pattern, of })
  }

  #slot(slot: Slot): Entry<T>[] {
    const known = this.#bySlot.find((one) => one.slot === slot)
    if (known) return known.entries
    const entries: Entry<T>[] = []
    this.#bySlot.push({ slot, entries })
    return entries
  }

  /** Matches that begin at a token. */
  at(at: number, scope: PatternScope): readonly PatternMatch<T>[] {
    let found: PatternMatch<T>[] = NO_MATCHES
    for (const { slot, entries } of this.#bySlot)
      if (isFilled(slot, at, scope)) found = attempt(entries, at, scope, found)
    for (const id of scope.ids(at)) {
      const entries = this.#byWord.get(id)
      if (entries) found = attempt(entries, at, scope, found)
    }
    return found
  }

  /** Whether some pattern begins with one of these. */
  begins(ids: readonly number[]): boolean {
    return ids.some((id) => this.#byWord.has(id))
  }
}

export interface PatternMatch<T> {
  readonly of: T
  readonly captures: Captures
}

const NO_MATCHES: never[] = []

/** `found` with the entries that match; most tokens begin nothing, and then nothing is made. */
function attempt<T>(
  entries: readonly Entry<T>[],
  at: number,
  scope: PatternScope,
  found: PatternMatch<T>[],
): PatternMatch<T>[] {
  let all = found
  for (const { pattern, of } of entries) {
    const captures = mayFollow(pattern, at, scope) ? matchAt(pattern, at, scope) : null
    if (captures) all = all.length === 0 ? [{ of, captures }] : [...all, { of, captures }]
  }
  return all
}

function isFilled(slot: Slot, at: number, scope: PatternScope): boolean {
  if (slot === 'n' || slot === 'nth') return scope.numberAt(at)?.ordinal === (slot === 'nth')
  if (slot === 'dur') return scope.durationAt(at) !== undefined
  if (slot === 'date') return scope.dateAt(at) !== undefined
  return (slot === 'org' ? scope.organisationAt(at) : scope.regionAt(at)) !== undefined
}
