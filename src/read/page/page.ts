/** A page's markup → its text, what it says of itself, and the marks of its lines. */
import type { Block } from '../../model/text.ts'
import { articleOf } from './article.ts'
import { type DayReader, dayOfPage, type PageDay } from './day.ts'
import { linkedArticle } from './json-ld.ts'
import type { PageLine, PageLink } from './lines.ts'
import { type Scan, scanPage } from './scan.ts'

export interface Page {
  readonly title: string | null
  /** Without the title; one line a paragraph. */
  readonly body: string
  /** Lines of `body` of which the markup says what they are. */
  readonly marks: readonly Block[]
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: PageDay | null
  /** Absolute where the page or the caller gives an address to begin from. */
  readonly canonical: string | null
  readonly links: readonly PageLink[]
  /** The page's own word for its language, `kk` of `kk-KZ`. */
  readonly lang: string | null
}

/** Reads a page; `url` is where it was found. `packs` read the dates shown on it. */
export function readPage(html: string, url: string | null, packs: readonly DayReader[]): Page {
  const scan = scanPage(html)
  const article = linkedArticle(scan.jsonLd)
  const base = absolute(scan.base, url) ?? url
  const canonical = absolute(scan.canonical ?? first(scan, 'og:url') ?? article?.url ?? null, base) ?? url
  const title = titleOf(scan, article?.headline ?? null)
  const lines = bodyLines(articleOf(html, scan.depth).lines, {
    title,
    dates: [...scan.dates, ...scan.datesBefore],
  })
  return {
    title,
    ...bodyOf(lines),
    authors: article?.authors.length ? article.authors : authorsOf(scan),
    publisher: article?.publisher ?? first(scan, 'og:site_name') ?? first(scan, 'application-name'),
    published: dayOfPage(scan, { article, url: canonical, packs }),
    canonical,
    links: lines
      .flatMap(({ links }) => links)
      .flatMap(({ href, text }) => {
        const target = absolute(href, base)
        return target === null ? [] : [{ href: target, text: text.trim() }]
      }),
    lang: /^[a-z]{2,3}/i.exec(scan.lang ?? '')?.[0].toLowerCase() ?? null,
  }
}

const first = ({ meta }: Scan, key: string): string | null =>
  meta.get(key)?.find((value) => value !== '') ?? null

const authorsOf = (scan: Scan): string[] =>
  ['author', 'article:author', 'dc.creator']
    .flatMap((key) => scan.meta.get(key) ?? [])
    .filter((name) => name !== '' && !/^https?:/.test(name))
    .slice(0, 1)

function absolute(address: string | null, base: string | null): string | null {
  if (address === null || address === '') return null
  if (!URL.canParse(address, base ?? undefined)) return null
  const { protocol, href } = new URL(address, base ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

const folded = (words: string): string => (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase()

/** The heading of the page where others bear it out, else what it tells machines, without the name of the site. */
function titleOf(scan: Scan, headline: string | null): string | null {
  const told = [headline, first(scan, 'og:title'), first(scan, 'twitter:title'), scan.title].filter(
    (title): title is string => title !== null && title !== '',
  )
  const heading = scan.headings.find((one) => told.some((title) => folded(title).includes(folded(one))))
  if (heading) return heading
  if (headline) return headline
  const [best] = told
  return best === undefined ? (scan.headings[0] ?? null) : withoutSite(best, first(scan, 'og:site_name'))
}

/** «Title — Site», "Title | Section | Site": what stands behind the last mark, when it is the site's name or short. */
function withoutSite(title: string, site: string | null): string {
  const cut = /^(.{20,})\s[|–—·:-]\s([^|–—·]{2,40})$/u.exec(title)
  if (!cut) return title
  const [, words = title, tail = ''] = cut
  return site !== null && folded(tail) === folded(site) ? words : /[|·]\s[^|·]*$/u.test(title) ? words : title
}

interface Known {
  readonly title: string | null
  readonly dates: readonly string[]
}

/** So far down the title and the day of publication are repeated. */
const HEAD = 5

/** Without the lines that only repeat the title or the day. */
function bodyLines(lines: readonly PageLine[], { title, dates }: Known): PageLine[] {
  const known = new Set([title ?? '', ...dates].map(folded))
  return lines.filter(({ text }, at) => at >= HEAD || !known.has(folded(text)))
}

function bodyOf(lines: readonly PageLine[]): Pick<Page, 'body' | 'marks'> {
  const marks: Block[] = []
  let body = ''
  for (const { text, kind } of lines) {
    if (kind !== null) marks.push({ kind, start: body.length, end: body.length + text.length })
    body += `${text}\n`
  }
  return { body: body.trimEnd(), marks }
}
