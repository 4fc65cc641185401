import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { acquire } from '../files.ts'
import type { Raw } from '../raw.ts'
import { packed, warcInfo, warcRecord, zipOf } from './sample-archives.ts'

const folder = mkdtempSync(join(tmpdir(), 'elchi-archives-'))
const file = (name: string, bytes: Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

async function told(path: string, skip = 0): Promise<string[]> {
  const raws: Raw[] = []
  for await (const raw of acquire([path], Readable.from([]), async () => skip)) raws.push(raw)
  return raws.map((raw) =>
    'unreadable' in raw ? raw.unreadable : 'bytes' in raw ? Buffer.from(raw.bytes).toString() : raw.line,
  )
}

const chunk = (words: string): string => `${Buffer.byteLength(words).toString(16)}\r\n${words}\r\n`

const records = [
  warcInfo(),
  warcRecord('https://a.example/1', '<p>one</p>'),
  warcRecord(
    'https://a.example/2',
    `${chunk('<p>t')}${chunk('wo</p>')}0\r\n\r\n`,
    'Content-Type: text/html\r\nTransfer-Encoding: chunked',
  ),
  warcRecord(
    'https://a.example/3',
    gzipSync('<p>three</p>'),
    'Content-Type: text/html\r\nContent-Encoding: gzip',
  ),
  warcRecord('https://a.example/4.png', 'picture', 'Content-Type: image/png'),
  warcRecord('https://a.example/5', 'not gzip', 'Content-Type: text/html\r\nContent-Encoding: br'),
]
const PAGES = ['<p>one</p>', '<p>two</p>', '<p>three</p>', 'the answer is packed in a broken or unknown way']

describe('WARC', () => {
  it.each([
    ['packed member by member', 'a.warc.gz', packed(records)],
    ['plain', 'a.warc', Buffer.concat(records)],
  ])('%s: answers that hold pages, in order', async (_, name, bytes) => {
    expect(await told(file(name, bytes))).toEqual(PAGES)
  })

  it('goes on where a reading stopped', async () => {
    expect(await told(file('b.warc.gz', packed(records)), 3)).toEqual(PAGES.slice(2))
  })

  it.each([
    ['b.warc', Buffer.concat(records).subarray(0, -40)],
    ['c.warc.gz', packed(records).subarray(0, -20)],
  ])('%s breaks off: what came before is kept', async (name, bytes) => {
    const pages = await told(file(name, bytes))
    expect(pages.slice(0, 3)).toEqual(PAGES.slice(0, 3))
    expect(pages.at(-1)).toContain('breaks off here')
  })

  it('is no WARC', async () => {
    expect(await told(file('d.warc.gz', Buffer.from('not packed')))).toEqual([
      expect.stringContaining('archive is broken'),
    ])
  })
})

describe('zip', () => {
  it('opens files that hold text, and a web archive’s crawl', async () => {
    const zip = zipOf([
      ['news/a.txt', Buffer.from('first')],
      ['picture.png', Buffer.from('x')],
      ['inner.zip', zipOf([])],
      ['archive/data.warc.gz', packed(records)],
    ])
    expect(await told(file('a.zip', zip))).toEqual([
      'first',
      'an archive within an archive is not opened',
      ...PAGES,
    ])
    expect(await told(file('a.wacz', zip))).toContain('<p>one</p>')
  })

  it('is cut off', async () => {
    expect(await told(file('b.zip', zipOf([['a.txt', Buffer.from('first')]]).subarray(0, 30)))).toEqual([
      expect.stringContaining('archive is broken'),
    ])
  })
})
