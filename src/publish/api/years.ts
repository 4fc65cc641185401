/** Contacts told by their years, and the time that lies between them. */
import type { Contact } from '../../model/contact.ts'
import type { PairAnswer, PersonAnswer } from './shapes.ts'

type Years = PairAnswer['years']
type Months = PersonAnswer['months']

/** Contacts by year of their first day and kind; those without a day stand nowhere. */
export function yearsOf(contacts: readonly Contact[]): Years {
  const years: Years = {}
  for (const { when, kind } of contacts) {
    const year = when?.first?.slice(0, 4)
    if (!year) continue
    const kinds = years[year] ?? {}
    years[year] = { ...kinds, [kind]: (kinds[kind] ?? 0) + 1 }
  }
  return years
}

/** Contacts by the month of their first day; those known by the year alone stand nowhere. */
export function monthsOf(contacts: readonly Contact[]): Months {
  const months: Months = {}
  for (const { when } of contacts) {
    if (!when?.first || !/^\d{4}-\d\d/.test(when.edtf)) continue
    const month = when.first.slice(0, 7)
    months[month] = (months[month] ?? 0) + 1
  }
  return months
}

/** By their first days, those without one last. */
export function inOrder(contacts: readonly Contact[]): Contact[] {
  const first = ({ when }: Contact): string => when?.first ?? '9999'
  return [...contacts].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
}

const DAY_MS = 86_400_000

/** The longest time without a contact between two that have days. `contacts` stand in order. */
export function longestGap(contacts: readonly Contact[]): PairAnswer['gap'] {
  let gap: PairAnswer['gap'] = null
  let last: string | null = null
  for (const { when } of contacts) {
    if (!when?.first) continue
    const days: number = last === null ? 0 : Math.round((Date.parse(when.first) - Date.parse(last)) / DAY_MS)
    if (last !== null && days > (gap?.days ?? 0)) gap = { from: last, to: when.first, days }
    const end: string = when.last ?? when.first
    if (last === null || end > last) last = end
  }
  return gap
}
