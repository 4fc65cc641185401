/** Which reports are worth comparing: those that share a side and a month. */
import type { Participant, Report } from '../model/report.ts'
import { KIND_GROUP } from '../model/report.ts'
import { dayAfter, monthsBetween } from './days.ts'
import { guestOf, principalsOf } from './likeness.ts'
import { levelOf } from './reach.ts'

/** `put`: under what a report is found; `ask`: where it looks for others. */
export interface Keys {
  readonly put: readonly string[]
  readonly ask: readonly string[]
}

/**
 * A person whom the atlas knows is that person, or someone of the same state or organisation who is known by name or
 * office only; such a one may be anybody of that side.
 */
function keysOf({ person, state, organisation }: Participant): Keys {
  const sides = [state, organisation].filter((side) => side !== null)
  const anyone = sides.map((side) => `any:${side}`)
  const unknown = sides.map((side) => `unknown:${side}`)
  if (person) return { put: [person, ...anyone], ask: [person, ...unknown] }
  return { put: [...unknown, ...anyone], ask: anyone }
}

function groundKeys(report: Report): Keys {
  const ground = report.hostState ? [`ground:${report.hostState}`] : []
  const occasion = report.occasion?.id ? [`occasion:${report.occasion.id}`] : []
  const keys = [...ground, ...occasion]
  return { put: keys, ask: keys }
}

/** Sides under which a report is found, and those it looks for. */
export function sidesOf(report: Report): Keys {
  const guest = guestOf(report)
  if (report.kind === 'multilateral') return groundKeys(report)
  const all = (report.kind === 'visit' && guest ? [guest] : principalsOf(report)).map(keysOf)
  return { put: all.flatMap((keys) => keys.put), ask: all.flatMap((keys) => keys.ask) }
}

/** Months of a report whose day is known; a day either side may fall into the next month. Else none. */
function monthsOf({ when }: Report): string[] {
  if (levelOf(when) !== 'day' || !when?.first || !when.last) return []
  return monthsBetween(dayAfter(when.first, -1), dayAfter(when.last, 1))
}

/** Positions of reports by bucket; every report is found by its sides, those known to the day by month as well. */
export class Blocks {
  readonly #buckets = new Map<string, number[]>()
  readonly #reports: readonly Report[]

  constructor(reports: readonly Report[]) {
    this.#reports = reports
    for (const [position, report] of reports.entries()) {
      const sides = sidesOf(report).put.map((side) => `${KIND_GROUP[report.kind]}|${side}`)
      for (const side of new Set(sides)) {
        this.#add(side, position)
        for (const month of monthsOf(report)) this.#add(`${side}|${month}`, position)
      }
    }
  }

  #add(key: string, position: number): void {
    const bucket = this.#buckets.get(key)
    if (bucket) bucket.push(position)
    else this.#buckets.set(key, [position])
  }

  /**
   * Positions of reports that may be about the same contact, in order, itself left out. For a report known to the
   * day only others that are; for a vague one, reports of every precision.
   */
  near(position: number): number[] {
    const report = this.#reports[position]
    if (!report) return []
    const sides = sidesOf(report).ask.map((side) => `${KIND_GROUP[report.kind]}|${side}`)
    const months = monthsOf(report)
    const keys =
      months.length > 0 ? sides.flatMap((side) => months.map((month) => `${side}|${month}`)) : sides
    const found = new Set(keys.flatMap((key) => this.#buckets.get(key) ?? []))
    found.delete(position)
    return [...found].sort((a, b) => a - b)
  }
}
