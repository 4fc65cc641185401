/**
 * `npx tsx bench/reconcile.ts [reports …]`: how well and how fast reports are joined, on synthetic ones of which the truth
 * is known; beside naive comparison of every pair, on as many as it can do. Times are of the processor, not of the clock.
 *
 * Precision and recall are of pairs of reports in one contact. Vague reports (to the month or year) may fit several true
 * contacts and then must join none, so recall is told for reports known to the day and for all apart.
 */
import { loadAtlas } from '../src/atlas/load.ts'
import type { Contact } from '../src/model/contact.ts'
import type { Report } from '../src/model/report.ts'
import { compare } from '../src/reconcile/compare.ts'
import { levelOf } from '../src/reconcile/reach.ts'
import { reconcile } from '../src/reconcile/reconcile.ts'
import { type Synthetic, synthetic } from './synthetic.ts'

const pairs = (n: number): number => (n * (n - 1)) / 2

const tally = (keys: Iterable<string | number>): Map<string | number, number> => {
  const counts = new Map<string | number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const pairsIn = (keys: Iterable<string | number>): number =>
  [...tally(keys).values()].reduce((sum, n) => sum + pairs(n), 0)

function quality(contacts: readonly Contact[], truth: Synthetic['truth'], counted: ReadonlySet<string>) {
  const ids = contacts.flatMap(({ id, reports }) =>
    reports
      .filter((one) => counted.has(one))
      .map((report) => ({ report, contact: id, real: truth.get(report) ?? -1 })),
  )
  const right = pairsIn(ids.map(({ contact, real }) => `${contact} ${real}`))
  const made = pairsIn(ids.map(({ contact }) => contact))
  const real = pairsIn([...counted].map((id) => truth.get(id) ?? -1))
  return { precision: right / made, recall: right / real }
}

/** Seconds of the processor that work takes, and its outcome. */
function timed<T>(work: () => T): { seconds: number; outcome: T } {
  const from = process.cpuUsage()
  const outcome = work()
  const { user, system } = process.cpuUsage(from)
  return { seconds: (user + system) / 1e6, outcome }
}

/** Every pair compared, those judged the same joined: what anyone would write first. */
function naive(reports: readonly Report[]): number[] {
  const parent = reports.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root
    return root
  }
  for (const [a, one] of reports.entries())
    for (let b = a + 1; b < reports.length; b++) {
      const other = reports[b]
      if (other && compare(one, other, loadAtlas()).value === 'same') parent[rootOf(b)] = rootOf(a)
    }
  return parent.map((_, at) => rootOf(at))
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`

function measure(count: number): number {
  const { reports, truth } = synthetic(count)
  const { seconds, outcome } = timed(() => reconcile(reports, loadAtlas()))
  const days = new Set(reports.filter(({ when }) => levelOf(when) === 'day').map(({ id }) => id))
  const exact = quality(outcome.contacts, truth, days)
  const all = quality(outcome.contacts, truth, new Set(truth.keys()))
  const unsure = new Set(
    outcome.links.filter((one) => one.judgement.value === 'unsure').map((one) => one.report),
  )
  console.log(
    [
      `${count} reports, ${new Set(truth.values()).size} contacts`,
      `${seconds.toFixed(1)} s (${((seconds / count) * 1e6).toFixed(0)} µs a report)`,
      `to the day: precision ${percent(exact.precision)}, recall ${percent(exact.recall)}`,
      `all: precision ${percent(all.precision)}, recall ${percent(all.recall)}, unsure ${unsure.size}`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
    ].join('\n    '),
  )
  return seconds / count
}

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0)
let first: number | null = null
for (const count of asked.length > 0 ? asked : [10_000, 100_000]) {
  const each = measure(count)
  if (first !== null) console.log(`    growth against the smallest: ${(each / first).toFixed(2)} × linear`)
  first ??= each
}

const FEW = 2000
const few = [...new Map(synthetic(FEW).reports.map((one) => [one.id, one])).values()]
const ours = timed(() => reconcile(few, loadAtlas()))
const theirs = timed(() => naive(few))
const { truth } = synthetic(FEW)
const joined = few.map((one, at) => `${theirs.outcome[at]} ${truth.get(one.id)}`)
console.log(
  `naive pairwise, ${few.length} reports: ${theirs.seconds.toFixed(1)} s against ${ours.seconds.toFixed(2)} s (${(theirs.seconds / ours.seconds).toFixed(0)} ×), ` +
    `precision ${percent(pairsIn(joined) / pairsIn(theirs.outcome))}, recall ${percent(pairsIn(joined) / pairsIn(few.map((one) => truth.get(one.id) ?? -1)))}`,
)
