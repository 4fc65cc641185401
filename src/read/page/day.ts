/** The day on which a page was published, with its zone: by what the page says of itself, by dates shown on it, by its address. */
import type { LanguagePack } from '../../languages/pack.ts'
import { Day } from '../../model/text.ts'
import type { LinkedArticle } from './json-ld.ts'
import type { Scan } from './scan.ts'

export interface PageDay {
  readonly day: string
  /** `+05:00`, `Z`, or null where none is given. */
  readonly zone: string | null
  readonly from: 'json-ld' | 'meta' | 'time' | 'visible' | 'address'
}

export type DayReader = Pick<LanguagePack, 'tokenize' | 'dates'>

interface Told {
  readonly article: LinkedArticle | null
  readonly url: string | null
  /** Packs whose dates may stand on the page, the likeliest first. */
  readonly packs: readonly DayReader[]
}

const META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'mediator_published_time',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
]

/** Null where nothing on the page gives a day; a day written in UTC is corrected by the one shown to readers. */
export function dayOfPage(scan: Scan, { article, url, packs }: Told): PageDay | null {
  const stated =
    stamped(article?.published ?? null, 'json-ld') ??
    META.flatMap((key) => scan.meta.get(key) ?? [])
      .map((value) => stamped(value, 'meta'))
      .find((found) => found !== null) ??
    scan.times.map((value) => stamped(value, 'time')).find((found) => found !== null) ??
    null
  const shown = visibleDays(scan.dates, packs)
  if (stated === null) return shown[0] ?? dayInAddress(url) ?? visibleDays(scan.datesBefore, packs)[0] ?? null
  if (stated.zone !== 'Z') return stated
  const local = shown.find(({ day }) => Math.abs(Date.parse(day) - Date.parse(stated.day)) === 86_400_000)
  const same = shown.some(({ day }) => day === stated.day)
  return local && !same ? { ...local, from: stated.from } : stated
}

const STAMP =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\d{1,2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/
const MAIL =
  /^(?:\p{L}{2,3},? )?(\d{1,2}) (\p{L}{3})\p{L}* (\d{4})(?: \d{2}:\d{2}(?::\d{2})? ?(Z|UTC|GMT|[+-]\d{4})?)?/u
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A machine's date: ISO 8601 in its common spellings, or a mail date. The day is the one written, in its own zone. */
export function stamped(value: string | null, from: PageDay['from']): PageDay | null {
  const text = value?.trim() ?? ''
  const iso = STAMP.exec(text)
  if (iso) return dated([iso[1], iso[2], iso[3]], { zone: zoneOf(iso[4]), from })
  const mail = MAIL.exec(text)
  if (!mail) return null
  const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1
  return dated([mail[3], String(month), mail[1]], { zone: zoneOf(mail[4]), from })
}

const zoneOf = (zone: string | undefined): string | null => {
  if (zone === undefined) return null
  if (/^(?:Z|UTC|GMT|[+-]00:?00)$/.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function dated(
  [year = '', month = '', day = '']: readonly (string | undefined)[],
  rest: Pick<PageDay, 'zone' | 'from'>,
): PageDay | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Day.safeParse(iso).success && Number(year) >= 1990 ? { day: iso, ...rest } : null
}

/** Days in the texts that stand where pages show their date, read as the languages write dates. */
function visibleDays(texts: readonly string[], packs: readonly DayReader[]): PageDay[] {
  return texts.flatMap((text) => {
    const machine = stamped(text, 'visible') ?? numeric(text)
    if (machine) return [machine]
    const read = packs.map((pack) => dayIn(text, pack)).find((day) => day !== null)
    return read ? [{ day: read, zone: null, from: 'visible' as const }] : []
  })
}

/** `27.11.2024`, `27/11/2024 14:05`; the month first only where the day cannot be one. */
function numeric(text: string): PageDay | null {
  const found = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text)
  if (!found) return null
  const [, first, second, year] = found
  const rest = { zone: null, from: 'visible' as const }
  return dated([year, second, first], rest) ?? dated([year, first, second], rest)
}

function dayIn(text: string, { tokenize, dates }: DayReader): string | null {
  const tokens = tokenize(text)
  const sentence = { start: 0, end: text.length, from: 0, to: tokens.length, block: 0 }
  const found = dates.read(text, tokens, sentence, { day: null, from: 'publication' })
  return found.map(({ when }) => when.edtf).find((edtf) => Day.safeParse(edtf).success) ?? null
}

const IN_ADDRESS = /(?<!\d)((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2]|[1-9])[/_-]?([0-2]\d|3[01])(?!\d)/
const IN_ADDRESS_REVERSED = /(?<!\d)([0-2]?\d|3[01])[._-](0[1-9]|1[0-2])[._-]((?:19|20)\d{2})(?!\d)/

/** `/2024/11/27/`, `/20241127-`, `-27-11-2024`. */
function dayInAddress(url: string | null): PageDay | null {
  const rest = { zone: null, from: 'address' as const }
  const found = IN_ADDRESS.exec(url ?? '')
  if (found) return dated([found[1], found[2], found[3]], rest)
  const reversed = IN_ADDRESS_REVERSED.exec(url ?? '')
  return reversed ? dated([reversed[3], reversed[2], reversed[1]], rest) : null
}
