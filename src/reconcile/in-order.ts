/** Reports in an order that does not hang on their arrival. */
import type { Report } from '../model/report.ts'

/** By id, as text. */
export const byId = (a: Report, b: Report): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Each report once, by id. */
export const distinct = (reports: readonly Report[]): Report[] =>
  [...new Map(reports.map((report) => [report.id, report])).values()].sort(byId)
