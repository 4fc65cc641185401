/** One visit to a source: its feed, then the pages of it that the record does not have, within what the site asks. */
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod'
import { pagesListed } from '../acquire/web/feed.ts'
import { type Fetched, type FetchOptions, fetchPage } from '../acquire/web/fetch.ts'
import { NotFetched } from '../acquire/web/guard.ts'
import { type Robots, robotsFor } from '../acquire/web/robots.ts'
import type { FeedSource } from '../model/feed-source.ts'
import type { Document, Issue } from '../model/text.ts'
import { decode } from '../read/decode.ts'
import type { Record } from '../record/database.ts'
import { note, setNote } from '../record/sources.ts'
import { readBytes } from './forms.ts'

export interface Visit {
  readonly source: string
  readonly read: number
  /** In words: what could not be read, and what of the source itself looks wrong. */
  readonly troubles: readonly string[]
}

export interface Watching extends Pick<FetchOptions, 'guard'> {
  /** Keeps a document that was read. */
  readonly keep: (document: Document, issues: readonly Issue[]) => Promise<unknown>
  /** Milliseconds between requests to a host that asks for no delay of its own. Default 2 s. */
  readonly delay?: number
  /** Default: now. */
  readonly now?: Date
}

const MOST_PAGES = 50
const WEEK_MS = 7 * 86_400_000
const LONGEST_DELAY_S = 60

/** What is remembered of a source between visits. `seen`: the addresses of the feed's last list. Times are ISO. */
const Memory = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  seen: z.array(z.string()).readonly(),
  /** When a page was last new. */
  fresh: z.string().nullable(),
  failures: z.int(),
  /** Not to be asked before. */
  notBefore: z.string().nullable(),
})
type Memory = Readonly<z.infer<typeof Memory>>

const NOTHING: Memory = { seen: [], fresh: null, failures: 0, notBefore: null }

/** Visits the source once; a source whose last visits failed is left alone for longer each time. */
export async function visitSource(record: Record, source: FeedSource, watching: Watching): Promise<Visit> {
  const { now = new Date() } = watching
  const key = `watch ${source.name}`
  const known = await note(record, key)
  const memory: Memory = known === undefined ? NOTHING : Memory.parse(JSON.parse(known))
  if (memory.notBefore !== null && memory.notBefore > now.toISOString())
    return { source: source.name, read: 0, troubles: [] }
  const visit = await visited(source, memory, { ...watching, now })
  await setNote(record, key, JSON.stringify(visit.memory))
  return { source: source.name, read: visit.read, troubles: visit.troubles }
}

interface Visited {
  readonly memory: Memory
  readonly read: number
  readonly troubles: readonly string[]
}

async function visited(
  source: FeedSource,
  memory: Memory,
  watching: Watching & { now: Date },
): Promise<Visited> {
  const robots = await robotsOf(source.feed, watching)
  if ('trouble' in robots) return failed(memory, robots.trouble, watching.now)
  const { pathname, search } = new URL(source.feed)
  if (!robots.allows(pathname + search))
    return failed(memory, 'robots.txt asks not to read the feed', watching.now)
  const answer = await asked(source.feed, {
    ...watching,
    etag: memory.etag,
    lastModified: memory.lastModified,
  })
  if ('trouble' in answer) return failed(memory, answer.trouble, watching.now)
  if (answer.status === 304)
    return {
      memory: { ...memory, failures: 0, notBefore: nextVisit(source, watching.now) },
      read: 0,
      troubles: silence(source, memory, watching.now),
    }
  if (answer.status !== 200)
    return failed(memory, `the server answers ${answer.status}`, watching.now, answer.retryAfter)
  const decoded = decode(answer.bytes, /charset=([\w-]+)/i.exec(answer.contentType ?? '')?.[1])
  const pages = 'text' in decoded ? pagesListed(decoded.text, answer.url) : null
  if (!pages?.length)
    return failed(memory, 'what stands there is no feed any more, or an empty one', watching.now)
  return readPages(pages, { source, memory, watching, robots, answer })
}

interface Reading {
  readonly source: FeedSource
  readonly memory: Memory
  readonly watching: Watching & { now: Date }
  readonly robots: Robots
  readonly answer: Fetched
}

async function readPages(pages: readonly string[], reading: Reading): Promise<Visited> {
  const { source, memory, watching, robots, answer } = reading
  const host = new URL(source.feed).host
  const fresh = pages.filter((page) => !memory.seen.includes(page)).slice(0, MOST_PAGES)
  const left = new Set(pages.filter((page) => !memory.seen.includes(page)).slice(MOST_PAGES))
  const troubles: string[] = []
  let read = 0
  for (const page of fresh) {
    const { host: at, pathname, search } = new URL(page)
    if (at !== host || !robots.allows(pathname + search)) continue
    await wait(
      robots.delay === null ? (watching.delay ?? 2000) : Math.min(robots.delay, LONGEST_DELAY_S) * 1000,
    )
    const trouble = await readOne(page, source, watching)
    if (trouble === null) read += 1
    else troubles.push(trouble)
  }
  const { etag, lastModified } = answer
  const kept: Memory = {
    ...(etag !== null && left.size === 0 ? { etag } : {}),
    ...(lastModified !== null && left.size === 0 ? { lastModified } : {}),
    seen: pages.filter((page) => !left.has(page)),
    fresh: read > 0 || memory.fresh === null ? watching.now.toISOString() : memory.fresh,
    failures: 0,
    notBefore: nextVisit(source, watching.now),
  }
  return { memory: kept, read, troubles: [...troubles, ...silence(source, kept, watching.now)] }
}

async function readOne(page: string, source: FeedSource, watching: Watching): Promise<string | null> {
  const answer = await asked(page, watching)
  if ('trouble' in answer) return `${page}: ${answer.trouble}`
  if (answer.status !== 200) return `${page}: the server answers ${answer.status}`
  const { lang, publisher, publisherState } = source
  const found = { name: page, url: answer.url, contentType: answer.contentType ?? undefined }
  const outcome = await readBytes(answer.bytes, { lang, publisher, publisherState }, found)
  if ('refused' in outcome) return `${page}: ${outcome.refused}`
  await watching.keep(outcome.document, outcome.issues)
  return null
}

type Asked = Fetched | { readonly trouble: string }

async function asked(address: string, options: FetchOptions): Promise<Asked> {
  try {
    return await fetchPage(address, options)
  } catch (error) {
    if (error instanceof NotFetched) return { trouble: error.message }
    throw error
  }
}

/** No file: everything is allowed. A server in trouble (5xx) is left alone, as the standard asks. */
async function robotsOf(feed: string, { guard }: Watching): Promise<Robots | { readonly trouble: string }> {
  const answer = await asked(new URL('/robots.txt', feed).href, {
    most: 1024 * 1024,
    ...(guard ? { guard } : {}),
  })
  if ('trouble' in answer) return answer
  if (answer.status >= 500 || answer.status === 429) return { trouble: `the server answers ${answer.status}` }
  return robotsFor(answer.status === 200 ? Buffer.from(answer.bytes).toString('utf8') : '', 'elchi')
}

const nextVisit = ({ every }: FeedSource, now: Date): string =>
  new Date(now.getTime() + every * 3_600_000).toISOString()

/** Hours double with each failure, up to a week, and never fall below what the server asks. */
function failed(memory: Memory, trouble: string, now: Date, retryAfter: string | null = null): Visited {
  const failures = memory.failures + 1
  const asks =
    retryAfter === null
      ? 0
      : /^\d+$/.test(retryAfter)
        ? Number(retryAfter) * 1000
        : Date.parse(retryAfter) - now.getTime()
  const pause = Math.min(WEEK_MS, Math.max(3_600_000 * 2 ** Math.min(failures - 1, 8), asks || 0))
  const notBefore = new Date(now.getTime() + pause).toISOString()
  return { memory: { ...memory, failures, notBefore }, read: 0, troubles: [trouble] }
}

/** A source that usually speaks and has said nothing for ten times as long as it takes it to say one thing. */
function silence({ expected }: FeedSource, { fresh }: Memory, now: Date): string[] {
  if (fresh === null) return []
  const quiet = now.getTime() - Date.parse(fresh)
  return quiet > Math.max(WEEK_MS / 7, (WEEK_MS / expected) * 10)
    ? [`nothing new since ${fresh.slice(0, 10)}`]
    : []
}
