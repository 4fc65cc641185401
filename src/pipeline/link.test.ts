import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Guard, PUBLIC_ONLY } from '../acquire/web/guard.ts'
import { documentFromLink } from './link.ts'

const PAGE = `<!doctype html><html lang="ru"><head><title>Посол приехал в горную страну</title><meta property="article:published_time" content="2025-03-02T10:00:00+05:00"></head><body><h1>Посол приехал в горную страну</h1>${'<p>Посол приехал в горную страну и говорил о дороге через перевал, которую строят три соседа.</p>'.repeat(5)}</body></html>`

let server: Server
let port = 0

beforeAll(async () => {
  server = createServer((request, answer) => {
    if (request.url === '/page') answer.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const stage: Guard = {
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  allows: (address, at) => (address === '127.0.0.1' && at === port) || PUBLIC_ONLY.allows(address, at),
}

it('reads the page at an address', async () => {
  const read = await documentFromLink(`http://news.example:${port}/page`, {}, { guard: stage })
  expect(read).toMatchObject({
    document: {
      title: 'Посол приехал в горную страну',
      published: '2025-03-02',
      publishedFrom: 'page',
      url: `http://news.example:${port}/page`,
    },
    page: { published: { zone: '+05:00' } },
  })
})

it.each([
  ['http://news.example:PORT/none', 'the server answers 404'],
  ['http://127.0.0.1/', 'public network'],
  ['mailto:a@b.c', 'only http and https'],
])('%s is refused in words', async (typed, words) => {
  const guard = typed.includes('PORT') ? stage : PUBLIC_ONLY
  expect(await documentFromLink(typed.replace('PORT', String(port)), {}, { guard })).toMatchObject({
    refused: expect.stringContaining(words),
  })
})
