/** One field as several reports tell it. */
import type { Report } from '../model/report.ts'
import { isJudged } from './corrected.ts'

/** A value, by its key, with the reports that give it. */
export interface Told<T> {
  readonly key: string
  readonly value: T
  readonly reports: string[]
}

export interface Telling<T> {
  readonly best: T | null
  readonly told: readonly Told<T>[]
}

/** How a field is read from a report, and what makes two values one. `field` is its name where people may set it right. */
interface Asked<T> {
  readonly read: (report: Report) => T | null
  readonly keyOf: (value: T) => string
  readonly field?: keyof Report
}

/**
 * Every value told: first what a person set right, then that of most reports, then by key. Reports that leave the
 * field open count for none.
 */
export function tellings<T>(reports: readonly Report[], { read, keyOf, field }: Asked<T>): Told<T>[] {
  const told = new Map<string, Told<T>>()
  const judged = new Set<string>()
  for (const report of reports) {
    const value = read(report)
    if (value === null) continue
    const key = keyOf(value)
    const known = told.get(key)
    if (known) known.reports.push(report.id)
    else told.set(key, { key, value, reports: [report.id] })
    if (field && isJudged(report, field)) judged.add(key)
  }
  return [...told.values()].sort(
    (a, b) =>
      Number(judged.has(b.key)) - Number(judged.has(a.key)) ||
      b.reports.length - a.reports.length ||
      (a.key < b.key ? -1 : 1),
  )
}
