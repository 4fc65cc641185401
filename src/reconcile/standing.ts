/** The log of judgements → what holds now: what was not taken back, each reviewer's latest word on each question. */
import type { Correction, Review, ReviewJudgement } from '../model/judgement.ts'

/** Where a judgement stands: followed; outvoted by nobody but contradicted; replaced or taken back by its own author. */
export const STANDINGS = ['holds', 'disputed', 'replaced', 'undone'] as const
export type Standing = (typeof STANDINGS)[number]

/** Ids of reports as they are now, by the judgement that speaks of them; reports no longer read are left out. */
export interface Anchored {
  readonly judgement: ReviewJudgement
  readonly about: readonly string[]
  readonly other: readonly string[]
}

/** Pairs of reports, each way. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>

/** What judgements make of the reports they speak of. */
export interface Effects {
  readonly rejected: ReadonlySet<string>
  readonly corrections: ReadonlyMap<string, readonly { readonly by: string; readonly what: Correction }[]>
  readonly same: Pairs
  readonly different: Pairs
  /** What is said of a report, for whoever shows the contact. */
  readonly reviews: ReadonlyMap<string, Review>
  readonly standings: ReadonlyMap<string, Standing>
}

/** Ids of judgements that some undo, not itself undone, takes back. Nobody takes back another's word. */
function undoneIds(log: readonly ReviewJudgement[]): Set<string> {
  const authors = new Map(log.map(({ id, by }) => [id, by]))
  const undone = new Set<string>()
  // Latest first: whether an undo holds is known before what it takes back is looked at.
  for (const entry of log.toReversed())
    if (entry.act === 'undo' && !undone.has(entry.id) && authors.get(entry.undoes) === entry.by)
      undone.add(entry.undoes)
  return undone
}

/** An answer of one reviewer to one question about one report or pair. */
interface Answer {
  readonly question: string
  readonly field: string
  readonly says: string
  readonly reports: readonly string[]
  readonly judgement: ReviewJudgement
}

const pairKey = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a])

const fieldOf = ({ field, value }: Correction): string => (field === 'side' ? `side ${value.name}` : field)

function answersOf({ judgement, about, other }: Anchored): Answer[] {
  const of = (field: string, says: string) =>
    about.map((report) => ({ question: `${field}\n${report}`, field, says, reports: [report], judgement }))
  switch (judgement.act) {
    case 'confirm':
    case 'reject':
      return of('contact', judgement.act)
    case 'correct':
      return of(fieldOf(judgement.correction), JSON.stringify(judgement.correction.value))
    case 'undo':
      return []
    default:
      return about.flatMap((a) =>
        other
          .filter((b) => b !== a)
          .map((b) => {
            const reports = pairKey(a, b)
            const question = `joining\n${reports.join('\n')}`
            return { question, field: 'joining', says: judgement.act, reports, judgement }
          }),
      )
  }
}

/** The latest answer of each reviewer; `log` stands in order. */
const latestByReviewer = (answers: readonly Answer[]): Answer[] => [
  ...new Map(answers.map((answer) => [answer.judgement.by, answer])).values(),
]

/** «Unsure» abstains: it contradicts nobody. */
const isOfOneMind = (answers: readonly Answer[]): boolean =>
  new Set(answers.map(({ says }) => says).filter((says) => says !== 'unsure')).size < 2

class Gathering {
  readonly rejected = new Set<string>()
  readonly corrections = new Map<string, { by: string; what: Correction }[]>()
  readonly same = new Map<string, Set<string>>()
  readonly different = new Map<string, Set<string>>()
  readonly reviews = new Map<string, { confirmed: string[]; corrected: string[]; disputed: string[] }>()

  #review(report: string) {
    const review = this.reviews.get(report) ?? { confirmed: [], corrected: [], disputed: [] }
    this.reviews.set(report, review)
    return review
  }

  dispute({ field, reports }: Answer): void {
    for (const report of reports) this.#review(report).disputed.push(field)
  }

  follow({ says, reports, judgement }: Answer): void {
    const [a = '', b = ''] = reports
    if (says === 'same' || says === 'different') {
      const pairs = this[says]
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const)
        pairs.set(from, (pairs.get(from) ?? new Set()).add(to))
    } else if (judgement.act === 'reject') this.rejected.add(a)
    else if (judgement.act === 'confirm') this.#review(a).confirmed.push(judgement.by)
    else if (judgement.act === 'correct') {
      const known = this.corrections.get(a) ?? []
      if (!known.some(({ by }) => by === judgement.id))
        known.push({ by: judgement.id, what: judgement.correction })
      this.corrections.set(a, known)
      this.#review(a).corrected.push(judgement.id)
    }
  }
}

/**
 * What the log, oldest first, makes of the reports. The latest word of each reviewer on a question counts; where two
 * reviewers contradict each other neither is followed, and the question is told to be disputed.
 */
export function effectsOf(log: readonly Anchored[]): Effects {
  const undone = undoneIds(log.map(({ judgement }) => judgement))
  const standings = new Map<string, Standing>(
    log.map(({ judgement: { id } }) => [id, undone.has(id) ? 'undone' : 'replaced']),
  )
  const questions = new Map<string, Answer[]>()
  for (const entry of log) {
    const { id, act } = entry.judgement
    if (undone.has(id)) continue
    if (act === 'undo') standings.set(id, 'holds')
    for (const answer of answersOf(entry))
      questions.set(answer.question, [...(questions.get(answer.question) ?? []), answer])
  }
  const gathering = new Gathering()
  for (const answers of questions.values()) {
    const latest = latestByReviewer(answers)
    const agreed = isOfOneMind(latest)
    for (const { judgement } of latest) {
      if (standings.get(judgement.id) !== 'disputed')
        standings.set(judgement.id, agreed ? 'holds' : 'disputed')
    }
    const [first] = latest
    if (!agreed && first) gathering.dispute(first)
    else for (const answer of latest) gathering.follow(answer)
  }
  return { ...gathered(gathering), standings }
}

const gathered = ({ rejected, corrections, same, different, reviews }: Gathering) => ({
  rejected,
  corrections,
  same,
  different,
  reviews,
})

export const NO_EFFECTS: Effects = effectsOf([])

export const arePaired = (pairs: Pairs, a: string, b: string): boolean => pairs.get(a)?.has(b) ?? false
