/**
 * Many reports → groups about one contact each. The outcome depends on the set of reports alone, never on the order
 * in which they came: reports are taken by id, joined from the firmest likeness to the weakest, and a vague report
 * looks only at groups made of finer ones.
 */
import type { Judgement } from '../model/contact.ts'
import type { Report } from '../model/report.ts'
import { Blocks } from './blocks.ts'
import { agreeing, compare, type Reason } from './compare.ts'
import { Groups } from './groups.ts'
import { byId, distinct } from './in-order.ts'
import type { PlaceShelf } from './likeness.ts'
import { LEVELS, levelOf } from './reach.ts'

/** Reports judged the same, by id; and reports that fit several groups, with the first report of each. */
export interface Clusters {
  readonly groups: readonly (readonly Report[])[]
  readonly unsure: readonly { readonly report: Report; readonly fits: readonly Report[] }[]
  /** Why a report stands in its group. */
  readonly reasons: ReadonlyMap<string, Judgement>
}

interface Offer {
  readonly head: number
  readonly score: number
  readonly judgement: Judgement
}

const ALONE: Judgement = {
  value: 'same',
  reasons: [{ field: 'reports', says: 'agree', note: 'its only report so far' }],
}

class Clustering {
  readonly reports: readonly Report[]
  readonly #shelf: PlaceShelf | null
  readonly #blocks: Blocks
  readonly #groups: Groups
  readonly #unsure = new Map<number, readonly number[]>()
  readonly #reasons = new Map<string, Judgement>()

  constructor(reports: readonly Report[], shelf: PlaceShelf | null) {
    this.reports = distinct(reports)
    this.#shelf = shelf
    this.#blocks = new Blocks(this.reports)
    this.#groups = new Groups(this.reports.length)
  }

  run(): Clusters {
    this.#joinDays()
    for (const level of LEVELS.slice(1)) this.#joinVague(this.#atLevel(level))
    return this.#outcome()
  }

  #at(position: number): Report {
    const report = this.reports[position]
    if (!report) throw new RangeError(`no report at ${position}`)
    return report
  }

  #judge(a: number, b: number): Judgement {
    return compare(this.#at(a), this.#at(b), this.#shelf)
  }

  #atLevel(level: string): number[] {
    return [...this.reports.keys()].filter((position) => levelOf(this.#at(position).when) === level)
  }

  /** Pairs judged the same, firmest first, then by id. */
  #samePairs(): { a: number; b: number; judgement: Judgement }[] {
    const pairs = this.#atLevel('day').flatMap((a) =>
      this.#blocks
        .near(a)
        .filter((b) => b > a && levelOf(this.#at(b).when) === 'day')
        .map((b) => ({ a, b, judgement: this.#judge(a, b) })),
    )
    const same = pairs.filter((pair) => pair.judgement.value === 'same')
    return same.sort(
      (x, y) => agreeing(y.judgement.reasons) - agreeing(x.judgement.reasons) || x.a - y.a || x.b - y.b,
    )
  }

  #joinDays(): void {
    const vetoed = (a: number, b: number) => this.#judge(a, b).value === 'different'
    for (const { a, b, judgement } of this.#samePairs()) {
      if (this.#groups.join(a, b, vetoed)) this.#explain([a, b], judgement)
    }
  }

  #explain(positions: readonly number[], judgement: Judgement): void {
    for (const position of positions) {
      const { id } = this.#at(position)
      if (!this.#reasons.has(id)) this.#reasons.set(id, judgement)
    }
  }

  /** What finer groups a vague report fits: no member may speak against it. */
  #offers(position: number, finer: ReadonlySet<number>): Offer[] {
    const heads = new Set(
      this.#blocks
        .near(position)
        .filter((near) => finer.has(near))
        .map((near) => this.#head(near)),
    )
    return [...heads].flatMap((head) => {
      const judgements = this.#groups.of(head).map((member) => this.#judge(position, member))
      if (judgements.some((one) => one.value === 'different')) return []
      const best = judgements.reduce((x, y) => (agreeing(y.reasons) > agreeing(x.reasons) ? y : x))
      return [{ head, score: agreeing(best.reasons), judgement: best }]
    })
  }

  #head(position: number): number {
    return this.#groups.of(position)[0] ?? position
  }

  #finerThan(positions: readonly number[]): Set<number> {
    const level = levelOf(this.#at(positions[0] ?? 0).when)
    const finer = LEVELS.slice(0, LEVELS.indexOf(level))
    return new Set(
      [...this.reports.keys()].filter(
        (position) => finer.includes(levelOf(this.#at(position).when)) && !this.#unsure.has(position),
      ),
    )
  }

  /** One fit joins it, or one that fits better than every other; several leave it unsure; none leaves it to its like. */
  #joinVague(positions: readonly number[]): void {
    if (positions.length === 0) return
    const finer = this.#finerThan(positions)
    const offers = positions.map((position) => ({ position, offers: this.#offers(position, finer) }))
    for (const { position, offers: given } of offers) {
      const top = Math.max(...given.map((offer) => offer.score))
      const [best, rival] = given.filter((offer) => offer.score === top)
      if (best && !rival) this.#offer(position, best, given.length)
      else if (best)
        this.#unsure.set(
          position,
          given.map((offer) => offer.head),
        )
    }
    this.#joinLike(offers.filter((one) => one.offers.length === 0).map((one) => one.position))
  }

  #offer(position: number, { head, judgement }: Offer, fits: number): void {
    const documentTwice = (a: number, b: number) => this.#at(a).document === this.#at(b).document
    if (!this.#groups.join(position, head, documentTwice)) {
      this.#unsure.set(position, [head])
      return
    }
    const note = fits === 1 ? 'offered: the only contact of the record that fits' : 'offered: fits best'
    const offered: Reason = { field: 'offered', says: 'open', note }
    this.#reasons.set(this.#at(position).id, { value: 'same', reasons: [...judgement.reasons, offered] })
  }

  /** Equally vague reports of the same people and ground: nothing tells them apart until a finer one comes. */
  #joinLike(positions: readonly number[]): void {
    const among = new Set(positions)
    const vetoed = (a: number, b: number) => !this.#equallyVague(a, b)
    for (const a of positions) {
      for (const b of this.#blocks.near(a)) {
        if (b > a && among.has(b) && this.#groups.join(a, b, vetoed))
          this.#explain([a, b], this.#likeness(a, b))
      }
    }
  }

  #equallyVague(a: number, b: number): boolean {
    const edtf = this.#at(a).when?.edtf
    if (!edtf || edtf !== this.#at(b).when?.edtf) return false
    const { value, reasons } = this.#judge(a, b)
    const agrees = (field: string) => reasons.some((one) => one.field === field && one.says === 'agree')
    return value !== 'different' && agrees('who') && agrees('where')
  }

  #likeness(a: number, b: number): Judgement {
    const note = 'equally vague, and nothing tells them apart'
    const { reasons } = this.#judge(a, b)
    return { value: 'same', reasons: [...reasons, { field: 'when', says: 'open', note }] }
  }

  #outcome(): Clusters {
    const heads = [...this.reports.keys()].filter((position) => this.#head(position) === position)
    const certain = heads.filter((head) => !this.#unsure.has(head))
    const groups = certain.map((head) => this.#groups.of(head).map((position) => this.#at(position)))
    for (const report of groups.flat()) if (!this.#reasons.has(report.id)) this.#reasons.set(report.id, ALONE)
    const unsure = [...this.#unsure].map(([position, fits]) => ({
      report: this.#at(position),
      fits: fits.map((fit) => this.#at(this.#head(fit))),
    }))
    return { groups, unsure: unsure.sort((a, b) => byId(a.report, b.report)), reasons: this.#reasons }
  }
}

/** Groups the reports. Given twice or in another order, the same reports make the same groups. */
export const cluster = (reports: readonly Report[], shelf: PlaceShelf | null = null): Clusters =>
  new Clustering(reports, shelf).run()
