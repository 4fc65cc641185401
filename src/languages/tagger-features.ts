/** What a tagger looks at: each word by itself and its neighbours, as hashes; the same for training and for reading. */
import type { Token } from '../model/annotation.ts'
import type { Hint, Hints } from './pack-tagger.ts'
import { HASH_BITS } from './tagger-model.ts'

/** What a language says of a word: the nominative it may come from, and marks of its own lists. */
export interface WordLore {
  readonly stem: string
  readonly marks: string
  /** Stands last in long names («министрі»): the words before it are looked at with it in view. */
  readonly closes: boolean
}

export type LoreOf = (token: Token) => WordLore

/** Hashes of one word, whatever stands around it. */
export interface Traits {
  readonly key: number
  readonly stem: number
  readonly ending: number
  readonly shape: number
  readonly marks: number
  readonly reading: number
  readonly tail2: number
  readonly tail3: number
  /** Hashes of the word as it stands two before, one before, here, one behind and two behind. */
  readonly alone: readonly (readonly number[])[]
  /** For the reader, by the same places: what those hashes weigh together, once it has summed them. */
  readonly sums: (Int16Array | undefined)[]
  readonly closes: boolean
  readonly stops: boolean
}

type Bare = Omit<Traits, 'alone' | 'sums'>

const PRIME = 0x01000193

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

const mix = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 13) ^ b, 0xc2b2ae35)
}

const cut = (hash: number): number => (hash ^ (hash >>> 15)) & ((1 << HASH_BITS) - 1)

/** Where a word may stand, seen from the token that is weighed. */
export const STEPS = [-2, -1, 0, 1, 2] as const

const NO_WORD: Bare = {
  ...{ key: 1, stem: 1, ending: 1, shape: 1, marks: 1, reading: 1, tail2: 1, tail3: 1 },
  closes: false,
  stops: true,
}

/** What a word says of a token some steps away from it. */
function aloneAt(step: number, word: Bare): number[] {
  const salt = 200 + 10 * step
  const far = [mix(salt, word.key), mix(salt + 1, word.shape), mix(salt + 2, word.stem)]
  if (step === -2 || step === 2) return far.map(cut)
  const near = [mix(salt + 3, word.tail2), mix(salt + 4, word.tail3), mix(salt + 5, word.ending)]
  return [...far, ...near, mix(salt + 6, word.reading)].map(cut)
}

const withAlone = (word: Bare, own: readonly number[]): Traits => ({
  ...word,
  alone: STEPS.map((step) => (step === 0 ? own.map(cut) : aloneAt(step, word))),
  sums: [],
})

/** Words remembered at once; a language's common words are far fewer. */
const MOST_WORDS = 50_000

/** How far a word looks for one that closes a long name. */
const FARTHEST = 9

export class Features {
  readonly #loreOf: LoreOf
  readonly #words = new Map<string, Traits>()
  /** Each reader's own: what it has summed is its model's. */
  readonly #nobody = withAlone(NO_WORD, [])
  #traits: Traits[] = []
  #names: Int32Array = new Int32Array(0)
  #dates: Int32Array = new Int32Array(0)
  #ahead: Uint8Array = new Uint8Array(0)
  /** Hashes of the token last asked for: the first `count` of them. */
  readonly found = new Int32Array(128)
  count = 0

  constructor(loreOf: LoreOf) {
    this.#loreOf = loreOf
  }

  /** Looks at `tokens[from, to)`; `at` then asks for one of them. */
  open(tokens: readonly Token[], { from, to }: { from: number; to: number }, { names, dates }: Hints): void {
    this.#traits = []
    for (let at = from; at < to; at++) this.#traits.push(this.#traitsOf(tokens[at]))
    this.#names = places(names, from, to)
    this.#dates = places(dates, from, to)
    this.#ahead = distances(this.#traits)
  }

  /** Fills `found` with all hashes of the token at `index`, counted from the range's first. */
  at(index: number): void {
    this.together(index)
    for (const [place, step] of STEPS.entries())
      for (const hash of this.word(index + step).alone[place] ?? []) this.found[this.count++] = hash
  }

  /** As `at`, without those that one word has by itself. */
  together(index: number): void {
    this.count = 0
    const here = this.word(index)
    const before = this.word(index - 1)
    const after = this.word(index + 1)
    const second = this.word(index + 2)
    this.#pairs(here, before, after)
    this.#add(mix(mix(mix(101, before.shape), here.shape), after.shape))
    this.#add(mix(mix(mix(102, here.shape), after.shape), second.shape))
    this.#add(mix(mix(mix(103, here.shape), after.stem), second.stem))
    this.#add(mix(mix(mix(104, this.word(index - 2).stem), before.stem), here.shape))
    this.#hinted(index, here)
    this.#closed(index, { here, before, after })
    this.#add(mix(mix(105, index === 0 ? 1 : 2), here.shape))
  }

  /** Beyond the range stands nobody. */
  word(index: number): Traits {
    return this.#traits[index] ?? this.#nobody
  }

  #add(hash: number): void {
    this.found[this.count++] = cut(hash)
  }

  #pairs(here: Traits, before: Traits, after: Traits): void {
    this.#add(mix(mix(197, before.marks), here.shape))
    this.#add(mix(mix(217, after.marks), here.shape))
    this.#add(mix(mix(110, before.shape), here.shape))
    this.#add(mix(mix(111, here.shape), after.shape))
    this.#add(mix(mix(112, before.stem), here.stem))
    this.#add(mix(mix(113, here.stem), after.stem))
    this.#add(mix(mix(114, before.stem), here.shape))
    this.#add(mix(mix(115, here.shape), after.stem))
    this.#add(mix(mix(116, before.tail3), here.tail3))
    this.#add(mix(mix(117, here.tail3), after.tail3))
    this.#add(mix(mix(118, here.ending), after.shape))
    this.#add(mix(mix(119, before.shape), here.tail2))
    this.#add(mix(mix(120, here.tail2), after.stem))
    this.#add(mix(mix(121, here.marks), after.stem))
  }

  #hinted(index: number, here: Traits): void {
    const name = (step: number): number => this.#names[index + step] ?? 0
    const date = (step: number): number => this.#dates[index + step] ?? 0
    this.#add(mix(130, name(0)))
    this.#add(mix(131, name(-1)))
    this.#add(mix(132, name(1)))
    this.#add(mix(mix(133, name(0)), here.shape))
    this.#add(mix(mix(mix(134, name(-1)), name(0)), name(1)))
    this.#add(mix(mix(135, name(1)), here.shape))
    this.#add(mix(mix(136, name(-1)), here.shape))
    this.#add(mix(mix(137, name(0)), here.marks))
    this.#add(mix(140, date(0)))
    this.#add(mix(141, date(-1)))
    this.#add(mix(142, date(1)))
    this.#add(mix(mix(mix(143, date(-1)), date(0)), date(1)))
  }

  #closed(index: number, { here, before, after }: Record<'here' | 'before' | 'after', Traits>): void {
    const ahead = this.#ahead[index] ?? 0
    const far = Math.min(ahead, 6)
    const seen = ahead > 0 ? 2 : 1
    const holder = ahead > 0 ? this.word(index + ahead).shape : 0
    this.#add(mix(150, far))
    this.#add(mix(mix(mix(151, far), here.shape), before.shape))
    this.#add(mix(mix(mix(mix(152, far), here.shape), before.shape), after.shape))
    this.#add(mix(mix(153, seen), here.stem))
    this.#add(mix(mix(154, seen), before.stem))
    this.#add(mix(mix(155, far), holder))
    this.#add(mix(mix(mix(mix(156, seen), before.ending), here.shape), before.shape))
    this.#add(mix(mix(mix(157, seen), this.#names[index] ?? 0), this.#names[index - 1] ?? 0))
    const closing = (before.closes ? 1 : 0) + (here.closes ? 2 : 0) + (after.closes ? 4 : 0)
    this.#add(mix(158, closing))
    this.#add(mix(mix(mix(159, closing), here.shape), after.shape))
    this.#add(mix(mix(160, closing), here.ending))
  }

  #traitsOf(token: Token | undefined): Traits {
    if (!token) return this.#nobody
    const name = `${token.shape}|${token.key}`
    const known = this.#words.get(name)
    if (known) return known
    if (this.#words.size >= MOST_WORDS) this.#words.clear()
    const made = traitsOf(token, this.#loreOf(token))
    this.#words.set(name, made)
    return made
  }
}

function traitsOf(token: Token, { stem, marks, closes }: WordLore): Traits {
  const written = token.key.replace(/\d/g, '0')
  const look = looksOf(token)
  const [key, shape] = [hashOf(written, 1), hashOf(look, 2)]
  const reading = hashOf(token.readings.map(({ pos, form }) => `${pos} ${form ?? ''}`).join(), 3)
  const tail = (units: number): number => hashOf(written.slice(-units), 10 + units)
  const own = [mix(1, shape), mix(2, key), mix(mix(3, key), shape), mix(4, reading), mix(5, hashOf(marks, 4))]
  own.push(mix(6, hashOf(stem, 5)), mix(7, hashOf(endingOf(written, stem), 6)))
  own.push(mix(8, hashOf(token.readings[0]?.lemma ?? '', 7)))
  for (let units = 1; units <= 5 && units <= written.length; units++) own.push(mix(9, tail(units)))
  for (let units = 2; units <= 5 && units <= written.length; units++)
    own.push(mix(10, hashOf(written.slice(0, units), 20 + units)))
  own.push(mix(mix(11, tail(2)), shape), mix(mix(12, tail(3)), shape), mix(13, 1))
  const stops = token.key === '.' || token.readings.some(({ form }) => form === 'finite')
  const word: Bare = {
    ...{ key, shape, reading, closes, stops },
    ...{ stem: hashOf(stem, 5), ending: hashOf(endingOf(written, stem), 6), marks: hashOf(marks, 4) },
    ...{ tail2: tail(2), tail3: tail(3) },
  }
  return withAlone(word, own)
}

const endingOf = (written: string, stem: string): string =>
  written.startsWith(stem) ? written.slice(stem.length) : '?'

/** Punctuation by itself, numbers by their length, words by their capitals. */
function looksOf({ key, kind, shape }: Token): string {
  if (kind === 'punctuation') return key
  if (kind === 'number') return `0${Math.min(key.length, 5)}${/[.,]/.test(key) ? '.' : ''}`
  return `${/\d/.test(key) ? '0' : ''}${shape}`
}

/** What each token of a range is told, and where in the hint it stands; 0 where nothing is said. */
function places(hints: readonly Hint[], from: number, to: number): Int32Array {
  const told = new Int32Array(to - from)
  for (const hint of hints)
    for (let at = Math.max(hint.from, from); at < Math.min(hint.to, to); at++) {
      const place = (at === hint.from ? 1 : 0) + (at === hint.to - 1 ? 2 : 0)
      told[at - from] = hashOf(hint.says, 30 + place)
    }
  return told
}

/** For each word how far behind it the next one ends that closes a long name; 0 where none does in sight. */
function distances(words: readonly Traits[]): Uint8Array {
  const ahead = new Uint8Array(words.length)
  let next = Number.POSITIVE_INFINITY
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    if (word?.closes) next = at
    else if (word?.stops) next = Number.POSITIVE_INFINITY
    const far = next - at + 1
    ahead[at] = far <= FARTHEST ? far : 0
  }
  return ahead
}
