/** A learned tagger: the best sequence of labels by a linear model, one pass over a sentence (Viterbi). */
import { readFileSync } from 'node:fs'
import type { TaggedSpan, Token } from '../model/annotation.ts'
import type { Hints, NameTagger } from './pack-tagger.ts'
import { Features, type LoreOf, STEPS, type Traits } from './tagger-features.ts'
import { type Grammar, grammarOf, spansOf } from './tagger-labels.ts'
import { type TaggerModel, unpackModel } from './tagger-model.ts'

/** A tagger whose weights are read from `file` when it is first asked; throws then if the file is missing or broken. */
export function learnedTagger(file: URL, loreOf: LoreOf): NameTagger {
  let tagger: NameTagger | null = null
  return {
    tag: (tokens, range, hints) => {
      tagger ??= taggerOf(modelIn(file), loreOf)
      return tagger.tag(tokens, range, hints)
    },
  }
}

function modelIn(file: URL): TaggerModel {
  try {
    return unpackModel(readFileSync(file))
  } catch (cause) {
    throw new Error(`${file.pathname}: no tagger’s model can be read here`, { cause })
  }
}

/** Sentences longer than this are tagged in parts: the time stays linear and the memory bounded. */
const LONGEST = 400

/** A tagger with the weights at hand. */
export function taggerOf(model: TaggerModel, loreOf: LoreOf): NameTagger {
  const lattice = new Lattice(model)
  const features = new Features(loreOf)
  const part = (tokens: readonly Token[], from: number, to: number, hints: Hints): TaggedSpan[] => {
    features.open(tokens, { from, to }, hints)
    return spansOf(lattice.best(features, to - from), from)
  }
  return {
    tag: (tokens, { from, to }, hints) => {
      const spans: TaggedSpan[] = []
      for (let at = from; at < to; at += LONGEST)
        spans.push(...part(tokens, at, Math.min(to, at + LONGEST), hints))
      return spans
    },
  }
}

class Lattice {
  readonly #model: TaggerModel
  readonly #grammar: Grammar
  readonly #width: number
  readonly #scores: Float32Array
  readonly #back: Uint8Array
  readonly #total: Int32Array

  constructor(model: TaggerModel) {
    this.#model = model
    this.#grammar = grammarOf(model.labels)
    this.#width = model.labels.length
    this.#scores = new Float32Array(LONGEST * this.#width)
    this.#back = new Uint8Array(LONGEST * this.#width)
    this.#total = new Int32Array(this.#width)
  }

  /** The best labels of the first `length` tokens that `features` has open. */
  best(features: Features, length: number): string[] {
    for (let at = 0; at < length; at++) {
      this.#weigh(features, at)
      if (at > 0) this.#step(at)
      else this.#begin()
    }
    return this.#trace(length)
  }

  #weigh(features: Features, at: number): void {
    const [scores, width] = [this.#scores, this.#width]
    const base = at * width
    features.together(at)
    this.#sum(features.found, features.count)
    for (let label = 0; label < width; label++) scores[base + label] = this.#total[label] as number
    for (let place = 0; place < STEPS.length; place++) {
      const sum = this.#alone(features.word(at + (STEPS[place] as number)), place)
      for (let label = 0; label < width; label++)
        scores[base + label] = (scores[base + label] as number) + (sum[label] as number)
    }
  }

  /** What a word's own hashes weigh at one place, summed when it is first met there. */
  #alone(word: Traits, place: number): Int16Array {
    const known = word.sums[place]
    if (known) return known
    const hashes = word.alone[place] ?? []
    this.#sum(hashes, hashes.length)
    const sum = Int16Array.from(this.#total)
    word.sums[place] = sum
    return sum
  }

  /** Adds up the rows of the first `count` hashes. */
  #sum(hashes: ArrayLike<number>, count: number): void {
    const { rowOf, weights } = this.#model
    const [total, width] = [this.#total, this.#width]
    total.fill(0)
    for (let index = 0; index < count; index++) {
      const row = (rowOf[hashes[index] as number] as number) * width
      if (row === 0) continue
      for (let label = 0; label < width; label++)
        total[label] = (total[label] as number) + (weights[row + label] as number)
    }
  }

  #begin(): void {
    for (let label = 0; label < this.#width; label++)
      if (!this.#grammar.begins[label]) this.#scores[label] = Number.NEGATIVE_INFINITY
  }

  #step(at: number): void {
    const [scores, width] = [this.#scores, this.#width]
    const { transitions } = this.#model
    const [last, base] = [(at - 1) * width, at * width]
    for (let label = 0; label < width; label++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (const before of this.#grammar.before[label] ?? []) {
        const score = (scores[last + before] ?? 0) + (transitions[before * width + label] ?? 0)
        if (score > best) {
          best = score
          from = before
        }
      }
      scores[base + label] = (scores[base + label] ?? 0) + best
      this.#back[base + label] = from
    }
  }

  #trace(length: number): string[] {
    const last = (length - 1) * this.#width
    let label = 0
    let best = Number.NEGATIVE_INFINITY
    for (let end = 0; end < this.#width; end++) {
      const score = this.#scores[last + end] ?? 0
      if (!this.#grammar.ends[end] || score <= best) continue
      best = score
      label = end
    }
    const labels: string[] = new Array(length)
    for (let at = length - 1; at >= 0; at--) {
      labels[at] = this.#model.labels[label] ?? 'O'
      label = this.#back[at * this.#width + label] ?? 0
    }
    return labels
  }
}
