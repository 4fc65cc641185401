/** A thousand files of every form, a tenth of them broken: read to the end, with a list of what was not read and why. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packed, warcRecord, zipOf } from '../acquire/archive/sample-archives.ts'
import { samplePdf } from '../read/forms/sample-pdf.ts'
import { documentsFrom } from './intake.ts'

const folder = mkdtempSync(join(tmpdir(), 'elchi-mixed-'))
const words = (at: number): string =>
  `Посол номер ${at} приехал в столицу. Он говорил о дороге через перевал и о мостах.`
const html = (at: number): string =>
  `<!doctype html><html><body><h1>Новость ${at}</h1><p>${words(at)}</p></body></html>`

const WHOLE: readonly ((at: number) => readonly [string, Buffer])[] = [
  (at) => [`${at}.txt`, Buffer.from(words(at))],
  (at) => [`${at}.old.txt`, iconv.encode(words(at), 'windows-1251')],
  (at) => [`${at}.html`, Buffer.from(html(at))],
  (at) => [`${at}.md`, Buffer.from(`# Новость ${at}\n\n${words(at)}`)],
  (at) => [
    `${at}.eml`,
    Buffer.from(
      `From: a@b.c\r\nSubject: ${at}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words(at)}`,
    ),
  ],
  (at) => [`${at}.pdf`, samplePdf([`Ambassador ${at} arrived in the capital and spoke of roads.`])],
  (at) => [`${at}.warc.gz`, packed([warcRecord(`https://a.example/${at}`, html(at))])],
  (at) => [`${at}.zip`, zipOf([['a.txt', Buffer.from(words(at))]])],
  (at) => [`${at}.jsonl`, Buffer.from(JSON.stringify({ text: words(at) }))],
]
const BROKEN: readonly ((at: number) => readonly [string, Buffer])[] = [
  (at) => [`${at}.empty.txt`, Buffer.alloc(0)],
  (at) => [`${at}.picture.html`, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, at % 256])],
  (at) => [`${at}.broken.pdf`, Buffer.from('%PDF-1.7\nxref nothing')],
  (at) => [`${at}.broken.zip`, Buffer.from(`PK\x03\x04${'x'.repeat(at % 50)}`)],
  (at) => [`${at}.cut.warc.gz`, gzipSync(warcRecord('https://a.example/', html(at))).subarray(0, 60)],
  (at) => [`${at}.broken.jsonl`, Buffer.from('{"text": ')],
]

beforeAll(() => {
  mkdirSync(join(folder, 'deep'))
  for (let at = 0; at < 1000; at++) {
    const forms = at % 10 === 0 ? BROKEN : WHOLE
    const made = forms[Math.floor(at / 10 + at) % forms.length]?.(at)
    if (made) writeFileSync(join(folder, at % 3 === 0 ? 'deep' : '.', made[0]), made[1])
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

it('reads 900 and says of 100 why it does not', async () => {
  const refused: string[] = []
  let read = 0
  for await (const intake of documentsFrom([folder], {})) {
    if ('refused' in intake) refused.push(intake.refused)
    else read += 1
  }
  expect([read, refused.length]).toEqual([900, 100])
  expect(refused.every((why) => /^[\p{Ll}P]/u.test(why) && why.length > 10)).toBe(true)
})
