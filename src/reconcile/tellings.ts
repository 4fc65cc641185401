/** One field as several reports tell it. */
import type { Report } from '../model/report.ts'

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

/** Every value told, that of most reports first, then by key. Reports that leave the field open count for none. */
export function tellings<T>(
  reports: readonly Report[],
  read: (report: Report) => T | null,
  keyOf: (value: T) => string,
): Told<T>[] {
  const told = new Map<string, Told<T>>()
  for (const report of reports) {
    const value = read(report)
    if (value === null) continue
    const key = keyOf(value)
    const known = told.get(key)
    if (known) known.reports.push(report.id)
    else told.set(key, { key, value, reports: [report.id] })
  }
  return [...told.values()].sort((a, b) => b.reports.length - a.reports.length || (a.key < b.key ? -1 : 1))
}
