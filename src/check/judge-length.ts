/** «four hours of talks», «a three-day visit»: how long one contact lasted. */
import type { Report } from '../model/report.ts'
import { reportsOf } from '../record/contacts.ts'
import { type Case, countedBy } from './case.ts'
import { sizeOf, tallyOf } from './count.ts'
import { type Finding, isUsual } from './finding.ts'
import { isClaimed } from './number.ts'

/** Hours of an ISO 8601 duration (`PT3H30M`), null where it has no hours or minutes. */
function hoursOf(duration: string): number | null {
  const [, hours, minutes] = /^PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?/.exec(duration) ?? []
  return hours || minutes ? Number(hours ?? 0) + Number(minutes ?? 0) / 60 : null
}

/** What other documents than the claim's own say of the lengths of these contacts. */
async function told(one: Case, contacts: readonly string[]): Promise<{ hours: number; report: Report }[]> {
  const ties = await Promise.all(contacts.map((id) => reportsOf(one.record, id)))
  return ties.flat().flatMap(({ report }) => {
    const hours = report.duration ? hoursOf(report.duration) : null
    return hours === null || report.document === one.claim.document ? [] : [{ hours, report }]
  })
}

/** So many contacts of the question's end are looked at: a length is said of one of the latest. */
const LATEST = 5

async function judgeHours(one: Case): Promise<Finding> {
  const latest = one.occurrences
    .filter(({ first }) => !one.query.from || (first ?? '') >= one.query.from)
    .slice(-LATEST)
  const lengths = await told(
    one,
    latest.flatMap((occurrence) => occurrence.contacts),
  )
  const references = lengths.map(({ hours, report }) => ({
    label: `${hours} h`,
    value: report.duration ?? '',
    source: report.document,
    asOf: report.when?.edtf ?? null,
  }))
  if (lengths.length === 0) return { value: 'not-enough-evidence', because: 'no-length' }
  const agreeing = lengths.filter(({ hours }) => isClaimed(hours, one.claim)).length
  if (agreeing === lengths.length) return { value: 'supported', because: 'length-told', references }
  if (agreeing > 0) return { value: 'sources-conflict', because: 'length-told-otherwise', references }
  return { value: 'refuted', because: 'length-told-otherwise', references }
}

/** Judges the last of the contacts asked about: days by the days of the stay, hours by what reports say. */
export async function judgeLength(one: Case): Promise<Finding> {
  if (one.query.unit !== 'day') return judgeHours(one)
  const counted = countedBy(one)
    .filter((each) => each.members.length > 0)
    .map((each) => {
      const members = each.members.slice(-1)
      return {
        ...each,
        members,
        borderline: [],
        count: sizeOf(members, 'day'),
        atLeast: sizeOf(members, 'day'),
      }
    })
  if (counted.length === 0) return { value: 'not-enough-evidence', because: 'no-length' }
  const tallies = counted.map((each) => tallyOf(each, isClaimed(each.count, one.claim)))
  const usual = tallies.filter((_, at) => counted[at] && isUsual(counted[at]))
  if (usual.every((tally) => tally.gives)) return { value: 'supported', because: 'count-every-rule', tallies }
  const value = tallies.some((tally) => tally.gives) ? 'depends-on-rule' : 'refuted'
  return { value, because: value === 'refuted' ? 'count-no-rule' : 'count-some-rules', tallies }
}
