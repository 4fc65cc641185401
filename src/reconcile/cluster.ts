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
import type { AtlasShelf } from './likeness.ts'
import { LEVELS, type Level, levelOf } from './reach.ts'
import { arePaired, type Effects, NO_EFFECTS } from './standing.ts'

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

const JUDGED_SAME: Judgement = {
  value: 'same',
  reasons: [{ field: 'judgement', says: 'agree', note: 'a reviewer judged them the same' }],
}

const JUDGED_DIFFERENT: Judgement = {
  value: 'different',
  reasons: [{ field: 'judgement', says: 'differ', note: 'a reviewer judged them different' }],
}

const ALONE: Judgement = {
  value: 'same',
  reasons: [{ field: 'reports', says: 'agree', note: 'its only report so far' }],
}

class Clustering {
  readonly reports: readonly Report[]
  readonly #shelf: AtlasShelf | null
  readonly #effects: Effects
  readonly #blocks: Blocks
  readonly #groups: Groups
  readonly #unsure = new Map<number, readonly number[]>()
  readonly #reasons = new Map<string, Judgement>()

  constructor(reports: readonly Report[], shelf: AtlasShelf | null, effects: Effects) {
    this.reports = distinct(reports)
    this.#shelf = shelf
    this.#effects = effects
    this.#blocks = new Blocks(this.reports)
    this.#groups = new Groups(this.reports.length)
  }

  run(): Clusters {
    this.#joinJudged()
    this.#joinDays()
    for (const level of LEVELS.slice(1)) this.#joinVague(this.#vagueAt(level))
    return this.#outcome()
  }

  #at(position: number): Report {
    const report = this.reports[position]
    if (!report) throw new RangeError(`no report at ${position}`)
    return report
  }

  #judge(a: number, b: number): Judgement {
    return this.#areKeptApart(a, b) ? JUDGED_DIFFERENT : compare(this.#at(a), this.#at(b), this.#shelf)
  }

  #areKeptApart(a: number, b: number): boolean {
    return arePaired(this.#effects.different, this.#at(a).id, this.#at(b).id)
  }

  /** What people judged the same goes first; only what they keep apart stands in its way. */
  #joinJudged(): void {
    if (this.#effects.same.size === 0) return
    const positions = new Map(this.reports.map((report, position) => [report.id, position]))
    const keptApart = (x: number, y: number) => this.#areKeptApart(x, y)
    for (const [a, report] of this.reports.entries()) {
      for (const id of [...(this.#effects.same.get(report.id) ?? [])].sort()) {
        const b = positions.get(id)
        if (b !== undefined && this.#groups.join(a, b, keptApart)) this.#explain([a, b], JUDGED_SAME)
      }
    }
  }

  /** One position for each group whose finest report is of this level: groups of one, but for those that people joined. */
  #vagueAt(level: Level): number[] {
    const rank = (position: number) => LEVELS.indexOf(levelOf(this.#at(position).when))
    return this.#atLevel(level).filter((position) => {
      const group = this.#groups.of(position)
      const first = group.find((one) => rank(one) === LEVELS.indexOf(level))
      return (
        first === position &&
        !this.#unsure.has(position) &&
        group.every((one) => rank(one) >= LEVELS.indexOf(level))
      )
    })
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
    const unit = this.#groups.of(position)
    const heads = new Set(
      unit
        .flatMap((one) => this.#blocks.near(one))
        .filter((near) => finer.has(near))
        .map((near) => this.#head(near)),
    )
    return [...heads].flatMap((head) => {
      const judgements = unit.flatMap((one) =>
        this.#groups.of(head).map((member) => this.#judge(one, member)),
      )
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
      else if (best) this.#leaveOpen(position, given)
    }
    this.#joinLike(offers.filter((one) => one.offers.length === 0).map((one) => one.position))
  }

  #leaveOpen(position: number, offers: readonly Pick<Offer, 'head'>[]): void {
    for (const one of this.#groups.of(position))
      this.#unsure.set(
        one,
        offers.map((offer) => offer.head),
      )
  }

  #offer(position: number, { head, judgement }: Offer, fits: number): void {
    const documentTwice = (a: number, b: number) => this.#at(a).document === this.#at(b).document
    const unit = this.#groups.of(position)
    if (!this.#groups.join(position, head, documentTwice)) {
      this.#leaveOpen(position, [{ head }])
      return
    }
    const note = fits === 1 ? 'offered: the only contact of the record that fits' : 'offered: fits best'
    const offered: Reason = { field: 'offered', says: 'open', note }
    if (unit.length > 1) return
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
export const cluster = (
  reports: readonly Report[],
  shelf: AtlasShelf | null = null,
  effects: Effects = NO_EFFECTS,
): Clusters => new Clustering(reports, shelf, effects).run()
