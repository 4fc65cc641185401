/** One pass over a page's markup for what it says of itself: meta elements, JSON-LD, headings, visible dates, links. */
import { Parser } from 'htmlparser2'

export interface Scan {
  /** Lower-case `name`, `property` or `itemprop` → contents, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly jsonLd: readonly string[]
  readonly title: string
  readonly headings: readonly string[]
  readonly canonical: string | null
  readonly base: string | null
  readonly lang: string | null
  /** `datetime` of `<time>` elements, those that say they are the publication first. */
  readonly times: readonly string[]
  /** Short texts of elements whose class or id speaks of a date: those behind the heading, and those before it. */
  readonly dates: readonly string[]
  readonly datesBefore: readonly string[]
  /** Deepest nesting of elements. */
  readonly depth: number
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const DATED = /date|time|publish|posted|дата/i
const LONGEST_DATE = 80
const MOST_DATES = 12
/** Clocks and calendars of the site itself. */
const TODAY = /today|current|now\b|calendar|weather/i

interface Open {
  readonly name: string
  /** What its text is kept for. */
  readonly keeps: 'json' | 'title' | 'heading' | 'date' | null
  text: string
}

/** Scans any markup to its end; broken nesting is no error. */
export function scanPage(html: string): Scan {
  const meta = new Map<string, string[]>()
  const found = {
    jsonLd: [] as string[],
    headings: [] as string[],
    dates: [] as string[],
    datesBefore: [] as string[],
  }
  const times: { value: string; published: boolean }[] = []
  const once = {
    title: '',
    canonical: null as string | null,
    base: null as string | null,
    lang: null as string | null,
  }
  const open: Open[] = []
  let depth = 0
  const keep = ({ keeps, text }: Open): void => {
    const words = keeps === 'json' ? text : text.replace(/\s+/g, ' ').trim()
    if (words === '') return
    if (keeps === 'json') found.jsonLd.push(words)
    else if (keeps === 'title') once.title ||= words
    else if (keeps === 'heading') found.headings.push(words)
    else if (words.length <= LONGEST_DATE && /\d/.test(words)) {
      const into = found.headings.length > 0 ? found.dates : found.datesBefore
      if (into.length < MOST_DATES) into.push(words)
    }
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      attributesOf(name, attributes, { meta, times, once })
      if (VOID.has(name)) return
      open.push({ name, keeps: keepsOf(name, attributes), text: '' })
      depth = Math.max(depth, open.length)
    },
    ontext(text) {
      for (let at = open.length - 1, left = 6; at >= 0 && left > 0; at--, left--) {
        const one = open[at]
        if (one?.keeps && one.text.length < 100_000) one.text += text
      }
    },
    onclosetag(name) {
      if (VOID.has(name)) return
      const closed = open.pop()
      if (closed?.keeps) keep(closed)
    },
  })
  parser.end(html)
  times.sort((a, b) => Number(b.published) - Number(a.published))
  return { ...found, ...once, meta, depth, times: times.map(({ value }) => value) }
}

function keepsOf(name: string, attributes: Readonly<Record<string, string>>): Open['keeps'] {
  if (name === 'script') return /ld\+json/i.test(attributes.type ?? '') ? 'json' : null
  if (name === 'title') return 'title'
  if (name === 'h1') return 'heading'
  if (name === 'time') return 'date'
  const says = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.itemprop ?? ''}`
  return DATED.test(says) && !TODAY.test(says) ? 'date' : null
}

interface Into {
  readonly meta: Map<string, string[]>
  readonly times: { value: string; published: boolean }[]
  readonly once: { canonical: string | null; base: string | null; lang: string | null }
}

function attributesOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { meta, times, once }: Into,
): void {
  const { content, datetime, href, rel } = attributes
  const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase()
  if (content !== undefined && key !== undefined) meta.set(key, [...(meta.get(key) ?? []), content.trim()])
  if (name === 'link' && rel?.toLowerCase() === 'canonical') once.canonical ??= href ?? null
  if (name === 'base') once.base ??= href ?? null
  if (name === 'html') once.lang ??= attributes.lang ?? attributes['xml:lang'] ?? null
  if (name === 'time' && datetime !== undefined)
    times.push({
      value: datetime,
      published: 'pubdate' in attributes || /publish/i.test(`${attributes.itemprop} ${attributes.class}`),
    })
}
