/** Groups of reports that grow by joining, never against a veto. */

/** Disjoint groups of positions 0…size-1. */
export class Groups {
  readonly #group: number[][]

  constructor(size: number) {
    this.#group = Array.from({ length: size }, (_, position) => [position])
  }

  of(position: number): readonly number[] {
    return this.#group[position] ?? []
  }

  /** Joins the groups of two positions unless some pair across them is vetoed; says whether they are one now. */
  join(a: number, b: number, vetoed: (a: number, b: number) => boolean): boolean {
    const [x, y] = [this.#group[a], this.#group[b]]
    if (!x || !y) return false
    if (x === y) return true
    if (x.some((one) => y.some((other) => vetoed(one, other)))) return false
    const joined = [...x, ...y].sort((one, other) => one - other)
    for (const position of joined) this.#group[position] = joined
    return true
  }
}
