import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FetchOptions, fetchPage } from './fetch.ts'
import { type Guard, NotFetched, PUBLIC_ONLY } from './guard.ts'
import { isPublicAddress } from './public-addresses.ts'

const BOMB = gzipSync(Buffer.alloc(40 * 1024 * 1024))

const PAGES: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  '/plain': (answer) =>
    answer.setHeader('etag', '"1"').setHeader('content-type', 'text/html').end('<p>words</p>'),
  '/gzip': (answer) => answer.setHeader('content-encoding', 'gzip').end(gzipSync('packed words')),
  '/brotli': (answer) => answer.setHeader('content-encoding', 'br').end(brotliCompressSync('packed words')),
  '/bomb': (answer) => answer.setHeader('content-encoding', 'gzip').end(BOMB),
  '/twice': (answer) => answer.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(BOMB)),
  '/broken': (answer) => answer.setHeader('content-encoding', 'gzip').end('not gzip at all'),
  '/endless': (answer) => {
    const more = (): void => {
      while (!answer.destroyed && answer.write(Buffer.alloc(65_536, 120)));
      if (!answer.destroyed) answer.once('drain', more)
    }
    more()
  },
  '/silent': () => undefined,
  '/drip': (answer) => {
    const timer = setInterval(() => answer.write('.'), 20)
    answer.once('close', () => clearInterval(timer))
  },
  '/circle': (answer) => answer.writeHead(302, { location: '/circle' }).end(),
  '/relative': (answer) => answer.writeHead(301, { location: 'plain' }).end(),
  '/missing': (answer) => answer.writeHead(404).end('gone'),
  '/unchanged': (answer) => answer.writeHead(304).end(),
}

let server: Server
let port = 0
let asked: string[] = []

beforeAll(async () => {
  server = createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
    asked.push(pathname)
    const to = searchParams.get('to')
    if (to !== null) answer.writeHead(302, { location: to }).end()
    else PAGES[pathname]?.(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
})

/** Lets one name through to the server of this test, as if it were a public host; all else is judged as ever. */
const stage: Guard = {
  resolve: async (host) =>
    host === 'news.example' ? [{ address: '127.0.0.1', family: 4 }] : PUBLIC_ONLY.resolve(host),
  allows: (address, at) => (address === '127.0.0.1' && at === port) || PUBLIC_ONLY.allows(address, at),
}
const staged = (path: string, options: FetchOptions = {}) =>
  fetchPage(`http://news.example:${port}${path}`, { guard: stage, ...options })

describe('addresses that are never asked', () => {
  it.each([
    'http://127.0.0.1:PORT/plain',
    'http://localhost:PORT/plain',
    'http://LOCALHOST.:PORT/plain',
    'http://2130706433:PORT/plain',
    'http://0x7f000001:PORT/plain',
    'http://0177.0.0.1:PORT/plain',
    'http://127.1:PORT/plain',
    'http://127.0.0.1.:PORT/plain',
    'http://①②⑦.⓪.⓪.①:PORT/plain',
    'http://0:PORT/plain',
    'http://0.0.0.0:PORT/plain',
    'http://[::1]:PORT/plain',
    'http://[::]:PORT/plain',
    'http://[::ffff:127.0.0.1]:PORT/plain',
    'http://[::ffff:7f00:1]:PORT/plain',
    'http://[64:ff9b::7f00:1]:PORT/plain',
    'http://[2002:7f00:1::]/plain',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://172.31.255.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://[fe80::1]/',
    'http://168.63.129.16/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://8.8.8.8:22/',
    'http://user:secret@8.8.8.8/',
    'file:///etc/passwd',
    'ftp://8.8.8.8/',
    'gopher://127.0.0.1:PORT/',
    'data:text/html,x',
    'javascript:alert(1)',
    'not an address',
  ])('%s', async (typed) => {
    await expect(fetchPage(typed.replace('PORT', String(port)))).rejects.toThrow(NotFetched)
    expect(asked).toEqual([])
  })

  it.each([
    'http://127.0.0.1:9/',
    'http://169.254.169.254/',
    'http://[::1]/',
    'http://0x7f.1:8080/',
    'http://localhost:8080/',
    'file:///etc/passwd',
    '//10.0.0.1/',
  ])('by redirect: %s', async (to) => {
    await expect(staged(`/go?to=${encodeURIComponent(to)}`)).rejects.toThrow(NotFetched)
    expect(asked).toEqual(['/go'])
  })

  it.each([[['127.0.0.1']], [['8.8.8.8', '127.0.0.1']], [['::ffff:127.0.0.1']], [['fe80::1%lo']], [[]]])(
    'by the answer of DNS: %s',
    async (answers) => {
      const resolve = async () =>
        answers.map((address) => ({ address, family: address.includes(':') ? (6 as const) : (4 as const) }))
      const guard = { ...PUBLIC_ONLY, resolve }
      await expect(fetchPage('http://innocent.example/', { guard })).rejects.toThrow('public network')
    },
  )

  it('by a second, other answer of DNS: the judged address is the one connected to', async () => {
    let questions = 0
    const resolve: Guard['resolve'] = async () => {
      questions += 1
      return [{ address: questions === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    }
    const guard = { ...stage, resolve }
    expect((await fetchPage(`http://rebinding.example:${port}/plain`, { guard })).status).toBe(200)
    expect(questions).toBe(1)
  })

  it.each(['8.8.8.8', '193.124.1.1', '2a00:1450:4001:80e::200e'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('bounds', () => {
  it.each([
    ['a packed bomb', '/bomb', 'larger than'],
    ['a page without end', '/endless', 'larger than'],
    ['packed twice', '/twice', 'more than once'],
    ['broken packing', '/broken', 'broken way'],
    ['a circle of redirects', '/circle', 'redirects'],
    ['silence', '/silent', 'within 0.3 seconds'],
    ['a drip', '/drip', 'within 0.3 seconds'],
  ])('%s', async (_, path, words) => {
    const time = words.startsWith('within') ? 300 : 20_000
    await expect(staged(path, { time, most: 2 * 1024 * 1024 })).rejects.toThrow(words)
  })

  it('nothing listens there', async () => {
    const guard = { ...stage, allows: () => true }
    await expect(fetchPage('http://127.0.0.1:1/', { guard })).rejects.toThrow('nothing answers')
  })
})

describe('what comes', () => {
  it.each([
    ['/plain', '<p>words</p>'],
    ['/gzip', 'packed words'],
    ['/brotli', 'packed words'],
    ['/relative', '<p>words</p>'],
  ])('%s', async (path, words) => {
    expect(Buffer.from((await staged(path)).bytes).toString()).toBe(words)
  })

  it('says where it stands, and what the server told of it', async () => {
    expect(await staged('/relative')).toMatchObject({
      url: `http://news.example:${port}/plain`,
      status: 200,
      etag: '"1"',
      contentType: 'text/html',
    })
    expect((await staged('/missing')).status).toBe(404)
    expect(await staged('/unchanged', { etag: '"1"' })).toMatchObject({ status: 304 })
  })
})
