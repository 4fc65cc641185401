/** How far a date may reach: interval logic over EDTF's precision. Days are ISO text, compared as text. */
import type { When } from '../model/date.ts'
import { dayAfter } from './days.ts'

/** From finest to vaguest; `open` has no year, or no date at all. */
export const LEVELS = ['day', 'month', 'year', 'open'] as const
export type Level = (typeof LEVELS)[number]

const DAY = /^\d{4}-\d\d-\d\d$/
const MONTH = /^\d{4}-(0\d|1[0-2])$/

const ends = (edtf: string): string[] => edtf.replace(/[?~%]/g, '').split('/')

/** The coarser of its two ends decides: `2024-11/2024-12-03` is known to the month. */
export function levelOf(when: When | null): Level {
  if (!when || when.first === null || when.last === null) return 'open'
  const parts = ends(when.edtf)
  if (parts.every((part) => DAY.test(part))) return 'day'
  return parts.every((part) => DAY.test(part) || MONTH.test(part)) ? 'month' : 'year'
}

/** Month and day of a date whose year stays open: `XXXX-11-27` gives 11-27, `XXXX-11` gives 11. */
const recurring = (when: When): string | null => /^XXXX-(\d\d(-\d\d)?)/.exec(when.edtf)?.[1] ?? null

/** Whether some day from `first` to `last` falls on the month (`11`) or month and day (`11-27`). */
function recurs(pattern: string, first: string, last: string): boolean {
  if (Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > 1) return true
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    const from = pattern.length === 2 ? `${year}-${pattern}-01` : `${year}-${pattern}`
    const to = pattern.length === 2 ? `${year}-${pattern}-31` : from
    if (from <= last && to >= first) return true
  }
  return false
}

function openMeets(a: When, b: When): boolean {
  const [x, y] = [recurring(a), recurring(b)]
  if (x && y) return x.startsWith(y) || y.startsWith(x)
  const pattern = x ?? y
  const bound = x ? b : a
  return !pattern || bound.first === null || bound.last === null || recurs(pattern, bound.first, bound.last)
}

/**
 * Whether both may be the same days. `slack` days are granted where both are known to the day (a guest comes on the
 * eve), one more where either is "about".
 */
export function mayMeet(a: When | null, b: When | null, slack: number): boolean {
  if (!a || !b) return true
  if (recurring(a) || recurring(b)) return openMeets(a, b)
  const granted = levelOf(a) === 'day' && levelOf(b) === 'day' ? slack : 0
  const extra = granted + (a.approximate || b.approximate ? 1 : 0)
  const startsBeforeEnd = (x: When, y: When) =>
    x.first === null || y.last === null || x.first <= dayAfter(y.last, extra)
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a)
}
