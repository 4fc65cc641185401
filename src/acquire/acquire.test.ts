import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { acquire } from './files.ts'
import type { Raw } from './raw.ts'

const folder = mkdtempSync(join(tmpdir(), 'elchi-acquire-'))
mkdirSync(join(folder, 'b'))
writeFileSync(join(folder, 'a.txt'), 'first')
writeFileSync(join(folder, 'b', 'c.md'), 'second')
writeFileSync(join(folder, 'b', 'picture.png'), 'x')
writeFileSync(join(folder, 'd.jsonl'), '{"text":"1"}\n\n{"text":"2"}')

async function all(paths: readonly string[], input = ''): Promise<Raw[]> {
  const raws: Raw[] = []
  for await (const raw of acquire(paths, Readable.from([Buffer.from(input)], { objectMode: false })))
    raws.push(raw)
  return raws
}

const told = (raw: Raw): string => {
  if ('unreadable' in raw) return `${raw.unreadable}`
  return 'bytes' in raw ? Buffer.from(raw.bytes).toString() : `${raw.number} ${raw.line}`
}

describe('acquiring', () => {
  it('opens folders in alphabetical order and passes pictures over', async () => {
    expect((await all([folder])).map(told)).toEqual(['first', 'second', '1 {"text":"1"}', '3 {"text":"2"}'])
  })

  it('says why a path gives nothing and goes on', async () => {
    expect((await all([join(folder, 'none'), join(folder, 'a.txt')])).map(told)).toEqual([
      'there is no such file or folder',
      'first',
    ])
  })

  it('reads standard input as one text, or as documents a line', async () => {
    expect((await all(['-'], 'words')).map(told)).toEqual(['words'])
    expect((await all(['-'], '{"text":"1"}\n{"text":"2"}')).map(told)).toEqual([
      '1 {"text":"1"}',
      '2 {"text":"2"}',
    ])
  })

  it.skipIf(process.getuid?.() === 0)('names a folder without rights', async () => {
    const locked = join(folder, 'b', 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o000)
    expect((await all([locked])).map(told)).toEqual(['no right to read it'])
  })

  it('counts what is done', async () => {
    const raws = await all([folder])
    expect(raws.at(-1)?.done).toBe(raws[0]?.total)
  })
})
