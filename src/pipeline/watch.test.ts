import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesListed } from '../acquire/web/feed.ts'
import { robotsFor } from '../acquire/web/robots.ts'
import { FeedSource } from '../model/feed-source.ts'
import { openRecord, type Record } from '../record/database.ts'
import { visitSource } from './watch.ts'

const page = (at: number): string =>
  `<!doctype html><html><body><h1>Новость ${at}</h1>${`<p>Посол номер ${at} приехал в столицу и говорил о дороге через перевал, о мостах и о школах.</p>`.repeat(4)}</body></html>`
const feed = (paths: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${paths.map((path) => `<item><title>x</title><link>${path}</link></item>`).join('')}</channel></rss>`

let server: Server
let record: Record
let site: { [path: string]: string | number }
let asked: string[] = []
let source: FeedSource

beforeAll(async () => {
  record = await openRecord({ file: join(mkdtempSync(join(tmpdir(), 'elchi-watch-')), 'record.db') })
  server = createServer((request, answer) => {
    const path = request.url ?? ''
    asked.push(path)
    const here = site[path]
    if (typeof here === 'string' && request.headers['if-none-match'] === `"${here.length}"`)
      answer.writeHead(304).end()
    else if (typeof here === 'string') answer.setHeader('etag', `"${here.length}"`).end(here)
    else answer.writeHead(here ?? 404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  source = FeedSource.parse({
    name: 'test',
    feed: `http://news.example:${port}/rss`,
    lang: 'ru',
    publisher: 'Пример',
    publisherState: 'KAZ',
    every: 1,
    expected: 70,
    tried: null,
  })
})
afterAll(async () => {
  server.close()
  await record.close()
})

async function visited(now: string) {
  asked = []
  const kept: string[] = []
  const visit = await visitSource(record, source, {
    keep: async ({ title }) => kept.push(title ?? ''),
    delay: 0,
    now: new Date(now),
    guard: { resolve: async () => [{ address: '127.0.0.1', family: 4 }], allows: () => true },
  })
  return { ...visit, kept }
}

it('a source over a week: new pages once, robots kept, back-off, silence', async () => {
  site = {
    '/robots.txt': 'User-agent: *\nDisallow: /private',
    '/rss': feed(['/1', '/2', '/private/3', 'http://other.example/4']),
    '/1': page(1),
    '/2': page(2),
  }
  expect(await visited('2025-01-01T00:00:00Z')).toMatchObject({
    kept: ['Новость 1', 'Новость 2'],
    troubles: [],
  })
  expect(asked).toEqual(['/robots.txt', '/rss', '/1', '/2'])
  expect(await visited('2025-01-01T00:30:00Z')).toMatchObject({ read: 0 })
  expect(asked).toEqual([])
  expect(await visited('2025-01-01T02:00:00Z')).toMatchObject({ read: 0, troubles: [] })
  expect(asked).toEqual(['/robots.txt', '/rss'])
  site['/rss'] = feed(['/5', '/1', '/2'])
  expect((await visited('2025-01-01T04:00:00Z')).troubles).toEqual([
    expect.stringContaining('/5: the server answers 404'),
  ])
  site['/rss'] = 503
  expect((await visited('2025-01-01T06:00:00Z')).troubles).toEqual(['the server answers 503'])
  await visited('2025-01-01T06:59:00Z')
  expect(asked).toEqual([])
  site['/rss'] = '<html>We have moved</html>'
  expect((await visited('2025-01-01T08:00:00Z')).troubles[0]).toContain('no feed any more')
  site['/rss'] = feed(['/1', '/2'])
  expect((await visited('2025-01-08T08:00:00Z')).troubles).toEqual(['nothing new since 2025-01-01'])
})

describe('robots.txt', () => {
  it.each([
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /\nAllow: /news', '/news/1', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: Elchi\nDisallow:\n\nUser-agent: *\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['', '/a', true],
  ])('%s', (text, path, allowed) => {
    expect(robotsFor(text, 'elchi').allows(path)).toBe(allowed)
  })

  it('is linear on rules of many stars', () => {
    expect(
      robotsFor(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}b`, 'elchi').allows(`/${'a'.repeat(20_000)}`),
    ).toBe(true)
  })
})

describe('feeds', () => {
  it.each([
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><link href="/a"/></entry></feed>',
    ],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"/a"}]}'],
    [
      'a sitemap',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> https://n.example/a </loc></url></urlset>',
    ],
    [
      'entities of its own',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&e;</title><link>/a</link></item></channel></rss>',
    ],
  ])('%s', (_, text) => {
    expect(pagesListed(text, 'https://n.example/feed')).toEqual(['https://n.example/a'])
  })

  it('is none', () => {
    expect(pagesListed('<html><body>x</body></html>', 'https://n.example/')).toBeNull()
  })
})

it('every source that ships can be read', () => {
  const folder = new URL('../../data/sources/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  for (const name of files)
    expect(`${FeedSource.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).name}.json`).toBe(
      name,
    )
  expect(files.length).toBeGreaterThan(20)
})
