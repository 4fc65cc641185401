/** A linear-chain conditional random field, trained one sentence at a time by AdaGrad; small on purpose. */
import { grammarOf } from '../src/languages/tagger-labels.ts'
import { HASH_BITS, type TrainedRows } from '../src/languages/tagger-model.ts'

/** Hashes of each token, and the label that people gave it. */
export interface Lesson {
  readonly hashes: readonly Int32Array[]
  readonly labels: Uint8Array
}

export interface Schooling {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** Share of a token's hashes left out at random at each look. */
  readonly dropout: number
  /** Hashes seen less often are not learned. */
  readonly seldom: number
  /** Rows whose every weight is smaller are left out of the model. */
  readonly faint: number
}

/** As far as training knows of nothing better: tuned by cross-validation. */
export const SCHOOLING: Schooling = {
  ...{ epochs: 8, rate: 0.1, decay: 1e-5, dropout: 0.1, seldom: 2, faint: 0.02 },
}

/** The same lessons give the same rows: the order is drawn from a fixed seed. */
export function train(
  lessons: readonly Lesson[],
  labels: readonly string[],
  schooling = SCHOOLING,
): TrainedRows {
  const field = new Field(lessons, labels, schooling)
  const order = [...lessons.keys()]
  const draw = drawing(7)
  for (let epoch = 0; epoch < schooling.epochs; epoch++) {
    shuffle(order, draw)
    for (const at of order) field.learn(at, draw)
  }
  return field.rows()
}

class Field {
  readonly #labels: readonly string[]
  readonly #width: number
  readonly #schooling: Schooling
  readonly #known: Uint32Array
  readonly #lessons: readonly { readonly rows: readonly Int32Array[]; readonly labels: Uint8Array }[]
  readonly #weights: Float32Array
  readonly #squares: Float32Array
  readonly #chain: Float64Array
  readonly #chainSquares: Float64Array
  readonly #allowed: Float64Array
  readonly #begins: readonly boolean[]
  readonly #ends: readonly boolean[]
  #local = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #sums = new Float64Array(0)

  constructor(lessons: readonly Lesson[], labels: readonly string[], schooling: Schooling) {
    this.#labels = labels
    this.#width = labels.length
    this.#schooling = schooling
    const { known, rowOf } = knownHashes(lessons, schooling.seldom)
    this.#known = known
    this.#lessons = lessons.map((lesson) => ({
      rows: lesson.hashes.map((hashes) => hashes.map((hash) => rowOf[hash] ?? -1).filter((row) => row >= 0)),
      labels: lesson.labels,
    }))
    this.#weights = new Float32Array(known.length * this.#width)
    this.#squares = new Float32Array(known.length * this.#width)
    const grammar = grammarOf(labels)
    this.#begins = grammar.begins
    this.#ends = grammar.ends
    this.#chain = new Float64Array(this.#width ** 2)
    this.#chainSquares = new Float64Array(this.#width ** 2)
    this.#allowed = new Float64Array(this.#width ** 2)
    for (const [after, before] of grammar.before.entries())
      for (const one of before) this.#allowed[one * this.#width + after] = 1
  }

  learn(at: number, draw: () => number): void {
    const lesson = this.#lessons[at]
    if (!lesson || lesson.labels.length === 0) return
    const { dropout } = this.#schooling
    const rows = lesson.rows.map((all) => all.filter(() => draw() >= dropout))
    this.#look(rows)
    const chain = this.#chain.map((weight, pair) => (this.#allowed[pair] ? Math.exp(weight) : 0))
    this.#sweep(rows.length, chain)
    this.#correct(rows, lesson.labels, chain)
  }

  /** Scores of each token by itself, as odds. */
  #look(rows: readonly Int32Array[]): void {
    const width = this.#width
    if (this.#local.length < rows.length * width) {
      for (const name of ['local', 'forward', 'backward'] as const) this.#grow(name, rows.length * width * 2)
      this.#sums = new Float64Array(rows.length * 2)
    }
    for (const [at, own] of rows.entries()) {
      const base = at * width
      this.#local.fill(0, base, base + width)
      for (const row of own)
        for (let label = 0; label < width; label++)
          add(this.#local, base + label, this.#weights[row * width + label] ?? 0)
      let most = Number.NEGATIVE_INFINITY
      for (let label = 0; label < width; label++) most = Math.max(most, this.#local[base + label] ?? 0)
      for (let label = 0; label < width; label++)
        this.#local[base + label] = Math.exp((this.#local[base + label] ?? 0) - most)
    }
  }

  #grow(name: 'local' | 'forward' | 'backward', size: number): void {
    if (name === 'local') this.#local = new Float64Array(size)
    else if (name === 'forward') this.#forward = new Float64Array(size)
    else this.#backward = new Float64Array(size)
  }

  /** Forward and backward sums, each token's scaled to one. */
  #sweep(length: number, chain: Float64Array): void {
    const width = this.#width
    for (let at = 0; at < length; at++) {
      let sum = 0
      for (let label = 0; label < width; label++) {
        let into = this.#begins[label] ? 1 : 0
        if (at > 0) {
          into = 0
          for (let before = 0; before < width; before++)
            into += (this.#forward[(at - 1) * width + before] ?? 0) * (chain[before * width + label] ?? 0)
        }
        const value = into * (this.#local[at * width + label] ?? 0)
        this.#forward[at * width + label] = value
        sum += value
      }
      this.#sums[at] = sum
      for (let label = 0; label < width; label++)
        add(this.#forward, at * width + label, (this.#forward[at * width + label] ?? 0) * (1 / sum - 1))
    }
    for (let label = 0; label < width; label++)
      this.#backward[(length - 1) * width + label] = this.#ends[label] ? 1 : 0
    for (let at = length - 2; at >= 0; at--)
      for (let before = 0; before < width; before++) {
        let out = 0
        for (let label = 0; label < width; label++)
          out +=
            (chain[before * width + label] ?? 0) *
            (this.#local[(at + 1) * width + label] ?? 0) *
            (this.#backward[(at + 1) * width + label] ?? 0)
        this.#backward[at * width + before] = out / (this.#sums[at + 1] ?? 0)
      }
  }

  #correct(rows: readonly Int32Array[], gold: Uint8Array, chain: Float64Array): void {
    const width = this.#width
    const last = (rows.length - 1) * width
    let total = 0
    for (let label = 0; label < width; label++)
      total += (this.#forward[last + label] ?? 0) * (this.#backward[last + label] ?? 0)
    for (const [at, own] of rows.entries()) {
      if (at > 0) this.#correctChain(at, gold, { chain, total })
      for (let label = 0; label < width; label++) {
        const sure =
          ((this.#forward[at * width + label] ?? 0) * (this.#backward[at * width + label] ?? 0)) / total
        const wrong = sure - (gold[at] === label ? 1 : 0)
        if (Math.abs(wrong) > TOO_SMALL) for (const row of own) this.#move(row * width + label, wrong)
      }
    }
  }

  #correctChain(
    at: number,
    gold: Uint8Array,
    { chain, total }: { chain: Float64Array; total: number },
  ): void {
    const width = this.#width
    const { rate, decay } = this.#schooling
    for (let before = 0; before < width; before++)
      for (let label = 0; label < width; label++) {
        const pair = before * width + label
        if (!this.#allowed[pair]) continue
        const sure =
          ((this.#forward[(at - 1) * width + before] ?? 0) *
            (chain[pair] ?? 0) *
            (this.#local[at * width + label] ?? 0) *
            (this.#backward[at * width + label] ?? 0)) /
          (this.#sums[at] ?? 0) /
          total
        const wrong = sure - (gold[at - 1] === before && gold[at] === label ? 1 : 0)
        if (Math.abs(wrong) <= TOO_SMALL) continue
        const slope = wrong + decay * (this.#chain[pair] ?? 0)
        add(this.#chainSquares, pair, slope * slope)
        add(this.#chain, pair, -(rate * slope) / Math.sqrt(this.#chainSquares[pair] ?? 1))
      }
  }

  #move(cell: number, wrong: number): void {
    const { rate, decay } = this.#schooling
    const slope = wrong + decay * (this.#weights[cell] ?? 0)
    const square = (this.#squares[cell] ?? 0) + slope * slope
    this.#squares[cell] = square
    add(this.#weights, cell, -(rate * slope) / Math.sqrt(square))
  }

  /** The weights in signed bytes; faint rows left out. */
  rows(): TrainedRows {
    const width = this.#width
    const { faint, dropout } = this.#schooling
    let most = 0
    for (const weight of this.#weights) most = Math.max(most, Math.abs(weight))
    const step = most / 127
    const keep = [...this.#known.keys()].filter((row) =>
      this.#weights
        .subarray(row * width, (row + 1) * width)
        .some((weight) => Math.abs(weight) >= Math.max(faint, step / 2)),
    )
    const weights = new Int8Array(keep.length * width)
    for (const [at, row] of keep.entries())
      for (let label = 0; label < width; label++)
        weights[at * width + label] = Math.round((this.#weights[row * width + label] ?? 0) / step)
    return {
      labels: this.#labels,
      // Reading leaves no hash out: the chain must weigh as much beside all of them as it did beside some.
      transitions: [...this.#chain].map((weight) => Number((weight / step / (1 - dropout)).toFixed(2))),
      step,
      hashes: Uint32Array.from(keep, (row) => this.#known[row] ?? 0),
      weights,
    }
  }
}

const TOO_SMALL = 5e-4

/** Hashes seen often enough, ascending, and the row of each. */
function knownHashes(lessons: readonly Lesson[], seldom: number) {
  const times = new Uint32Array(1 << HASH_BITS)
  for (const { hashes } of lessons) for (const own of hashes) for (const hash of own) add(times, hash, 1)
  const known = Uint32Array.from([...times.keys()].filter((hash) => (times[hash] ?? 0) >= seldom))
  const rowOf = new Int32Array(1 << HASH_BITS).fill(-1)
  for (const [row, hash] of known.entries()) rowOf[hash] = row
  return { known, rowOf }
}

function add(array: Float32Array | Float64Array | Uint32Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value
}

/** Mulberry32. */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function shuffle(order: number[], draw: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}
