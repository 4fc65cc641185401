/** Days that an EDTF string of a claim bounds. */

export interface Window {
  readonly from: string
  readonly to: string
}

const lastOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

function boundsOf(part: string): Window | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(part) ?? []
  if (!year) return null
  if (day) return { from: part, to: part }
  if (month) return { from: `${part}-01`, to: lastOfMonth(Number(year), Number(month)) }
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** The latest year not after the day in which the month, or month and day, had begun. */
function latest(pattern: string, asOf: string): string {
  const year = Number(asOf.slice(0, 4))
  return `${`${year}-${pattern}` <= asOf ? year : year - 1}-${pattern}`
}

/**
 * First and last day of a day, month, year or interval; of a month whose year stays open (`XXXX-07`) the latest
 * before `asOf`. Null for what has no bounds.
 */
export function windowOf(edtf: string, asOf: string): Window | null {
  const parts = edtf.replace(/[?~%]/g, '').split('/')
  const bounds = parts.map((part) => boundsOf(/^XXXX-/.test(part) ? latest(part.slice(5), asOf) : part))
  const [first, last] = [bounds[0], bounds.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}
