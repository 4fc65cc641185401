/** What a feed lists: RSS, Atom, RDF, JSON Feed, sitemaps. Entities are never expanded beyond HTML's own. */
import { Parser, parseFeed } from 'htmlparser2'
import * as z from 'zod/mini'

const JsonFeed = z.object({
  version: z.string(),
  items: z.array(z.object({ url: z.optional(z.string()), external_url: z.optional(z.string()) })),
})

/** Longer lists are archives. */
const MOST = 5000

/** Addresses of the pages listed, in the feed's order, each once; null for what is no feed. `base` is the feed's own address. */
export function pagesListed(text: string, base: string): string[] | null {
  const listed = jsonPages(text) ?? feedPages(text) ?? sitemapPages(text)
  if (listed === null) return null
  const pages = listed
    .filter((link) => URL.canParse(link.trim(), base))
    .map((link) => new URL(link.trim(), base).href)
  return [...new Set(pages.filter((href) => /^https?:/.test(href)))].slice(0, MOST)
}

function jsonPages(text: string): string[] | null {
  if (!text.trimStart().startsWith('{')) return null
  try {
    const feed = JsonFeed.safeParse(JSON.parse(text))
    return feed.success ? feed.data.items.flatMap(({ url, external_url }) => url ?? external_url ?? []) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const feedPages = (text: string): string[] | null =>
  parseFeed(text, { xmlMode: true })?.items.flatMap(({ link }) => link ?? []) ?? null

function sitemapPages(text: string): string[] | null {
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4000))) return null
  const pages: string[] = []
  let open = false
  const parser = new Parser(
    {
      onopentagname: (name) => {
        open = name === 'loc'
        if (open) pages.push('')
      },
      ontext: (words) => {
        if (open) pages[pages.length - 1] += words
      },
      onclosetag: () => {
        open = false
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  return pages
}
