/** Judgements found again on reports as they are now: by id, else by the words that a report rests on. */
import type { ReportAnchor, ReviewJudgement } from '../model/judgement.ts'
import type { Report } from '../model/report.ts'
import { type Anchored, type Effects, effectsOf } from '../reconcile/standing.ts'
import type { Record } from '../record/database.ts'
import { reportById, reportsIn } from '../record/documents.ts'
import { inOrder, judgementsOn } from '../record/judgements.ts'

/** The report as a judgement will know it: by its longest evidence, which says most. */
export function anchorOf({ id, document, evidence }: Report): ReportAnchor {
  const [first] = evidence.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  return { report: id, document, start: first?.start ?? 0, end: first?.end ?? 0, quote: first?.quote ?? '' }
}

/** Units of the anchor's words that the report's evidence covers too. */
const overlap = (report: Report, { start, end }: ReportAnchor): number =>
  Math.max(0, ...report.evidence.map((one) => Math.min(end, one.end) - Math.max(start, one.start)))

/** The report of the document that rests on the anchor's words; of several the one that covers most, then of smallest id. */
function byWords(anchor: ReportAnchor, reports: readonly Report[]): string | null {
  const [best] = reports
    .map((report) => ({ id: report.id, covers: overlap(report, anchor) }))
    .filter(({ covers }) => covers > 0)
    .sort((a, b) => b.covers - a.covers || (a.id < b.id ? -1 : 1))
  return best?.id ?? null
}

/** Id of the report that is meant, or null where it is read no longer. */
async function currentId(record: Record, anchor: ReportAnchor): Promise<string | null> {
  const known = await reportById(record, anchor.report)
  if (known) return known.id
  return anchor.end > anchor.start ? byWords(anchor, await reportsIn(record, anchor.document)) : null
}

/** Finds reports for anchors, asking the record once for each. Good for one state of the record. */
class Finder {
  readonly #record: Record
  readonly #known = new Map<string, Promise<string | null>>()

  constructor(record: Record) {
    this.#record = record
  }

  #find(anchor: ReportAnchor): Promise<string | null> {
    const key = JSON.stringify(anchor)
    const known = this.#known.get(key) ?? currentId(this.#record, anchor)
    this.#known.set(key, known)
    return known
  }

  async #ids(anchors: readonly ReportAnchor[]): Promise<string[]> {
    const ids: string[] = []
    for (const anchor of anchors) {
      const id = await this.#find(anchor)
      if (id !== null) ids.push(id)
    }
    return [...new Set(ids)]
  }

  async anchored(judgement: ReviewJudgement): Promise<Anchored> {
    const other = 'other' in judgement ? (judgement.other ?? []) : []
    return { judgement, about: await this.#ids(judgement.about), other: await this.#ids(other) }
  }
}

/** Every judgement with the reports that it means now. */
export async function anchoredIn(record: Record, log: readonly ReviewJudgement[]): Promise<Anchored[]> {
  const finder = new Finder(record)
  const anchored: Anchored[] = []
  for (const judgement of log) anchored.push(await finder.anchored(judgement))
  return anchored
}

/** Judgements on reports that are looked at one after another, fetched as their documents come up. */
export class JudgementsOnTheWay {
  readonly #record: Record
  readonly #asked = new Set<string>()
  readonly #log = new Map<string, ReviewJudgement>()
  #effects: Effects = effectsOf([])

  constructor(record: Record) {
    this.#record = record
  }

  get effects(): Effects {
    return this.#effects
  }

  /** Takes the judgements on these reports' documents into account; gives documents that they tie to these. */
  async meet(reports: readonly Report[]): Promise<void> {
    const fresh = [...new Set(reports.map(({ document }) => document))].filter((id) => !this.#asked.has(id))
    if (fresh.length === 0) return
    for (const id of fresh) this.#asked.add(id)
    const found = (await judgementsOn(this.#record, fresh)).filter(({ id }) => !this.#log.has(id))
    if (found.length === 0) return
    for (const judgement of found) this.#log.set(judgement.id, judgement)
    const log = [...this.#log.values()].sort(inOrder)
    this.#effects = effectsOf(await anchoredIn(this.#record, log))
  }

  /** Reports that people judged the same as this one. */
  async partnersOf(report: Report): Promise<Report[]> {
    const ids = [...(this.#effects.same.get(report.id) ?? [])]
    const partners: Report[] = []
    for (const id of ids) {
      const partner = await reportById(this.#record, id)
      if (partner) partners.push(partner)
    }
    return partners
  }
}
