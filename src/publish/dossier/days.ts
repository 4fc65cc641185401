/** Days as people write them, in the language of the interface: `27–28 Nov 2024`, `Nov 2024`, `November, year open`. */
import type { When } from '../../model/date.ts'
import { fill, type Strings } from '../strings.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each locale and shape: making one takes longer than a page's worth of formatting. */
function formatOf(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(shape)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...shape })
  formats.set(key, made)
  return made
}

/** One EDTF day, month or year; an open year is said, since nobody may guess it. */
function single(edtf: string, strings: Strings): string {
  const [year = '', month, day] = edtf.replace(/[~?%]/g, '').split('-')
  if (month === undefined) return year
  const open = /X/.test(year)
  const date = new Date(Date.UTC(open ? 2024 : Number(year), Number(month) - 1, Number(day ?? 1)))
  const format = formatOf(strings.locale, {
    month: open ? 'long' : 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(open ? {} : { year: 'numeric' }),
  })
  const written = format.format(date).replace(/\s?(?:г|ж)\.$/, '')
  return open ? fill(strings.yearOpen, { month: written }) : written
}

/** First and last day; what both share is written once. */
function range(start: string, end: string, strings: Strings): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(start) || !/^\d{4}-\d\d-\d\d$/.test(end))
    return `${single(start, strings)} – ${single(end, strings)}`
  const format = formatOf(strings.locale, { day: 'numeric', month: 'short', year: 'numeric' })
  return format
    .formatRange(new Date(start), new Date(end))
    .replace(/\s?(?:г|ж)\.$/, '')
    .replace(/\s?–\s?/, start.slice(0, 7) === end.slice(0, 7) ? '–' : ' – ')
}

/** An EDTF date or interval in words. */
export function dayInWords(edtf: string, strings: Strings): string {
  const [start = '', end] = edtf.split('/')
  const words = end === undefined || end === start ? single(start, strings) : range(start, end, strings)
  return edtf.includes('~') ? fill(strings.about, { day: words }) : words
}

/** The day of a contact with what of it is implied and from where. */
export function whenInWords(when: When | null, strings: Strings): string {
  if (when === null) return strings.noDay
  const implied = Object.entries(when.implied)
  const [from] = implied.map(([, source]) => source)
  const words = dayInWords(when.edtf, strings)
  if (from === undefined) return words
  const parts = implied.map(([part]) => strings.parts[part as keyof typeof strings.parts]).join(', ')
  return `${words} · ${fill(strings.implied, { parts, from: strings.sources[from] })}`
}
