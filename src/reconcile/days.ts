/** Arithmetic on ISO days. */

const DAY_MS = 86_400_000

/** The day `count` days later (earlier where negative). */
export function dayAfter(day: string, count: number): string {
  if (count === 0) return day
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Months `YYYY-MM` from the first day to the last, both included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  let year = Number(first.slice(0, 4))
  let month = Number(first.slice(5, 7))
  for (
    let key = first.slice(0, 7);
    key <= last.slice(0, 7);
    key = `${year}-${String(month).padStart(2, '0')}`
  ) {
    months.push(key)
    month = (month % 12) + 1
    if (month === 1) year++
  }
  return months
}
