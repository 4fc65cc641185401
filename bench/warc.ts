/** `npm run bench -- warc`: a WARC of 100,000 records is streamed; how memory stands on the way, and records a second. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { packed, warcRecord } from '../src/acquire/archive/sample-archives.ts'
import { warcPages } from '../src/acquire/archive/warc.ts'

const RECORDS = 100_000

function* members(): Generator<Buffer> {
  const body = `<p>${'Посол говорил о дороге через перевал. '.repeat(60)}</p>`
  const hundred = packed(
    Array.from({ length: 100 }, (_, at) => warcRecord(`https://a.example/${at}`, `${body}${at}`)),
  )
  for (let made = 0; made < RECORDS; made += 100) yield hundred
}

const from = performance.now()
let seen = 0
for await (const page of warcPages(Readable.from(members()).pipe(createGunzip()), 0)) {
  seen += 1
  if (seen === 1000 || seen % 25_000 === 0)
    process.stdout.write(`${page.record} records, ${Math.round(process.memoryUsage.rss() / 1e6)} MB\n`)
}
process.stdout.write(`${Math.round(seen / ((performance.now() - from) / 1000))} records/s\n`)
