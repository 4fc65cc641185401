/** WARC (ISO 28500), as web crawlers write it: a stream of records, of which the answers of servers hold pages. */
import type { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { StreamBytes } from './bytes.ts'

export interface WarcPage {
  /** Place among the archive's records, from 1. */
  readonly record: number
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string | undefined
}

/** A record that holds no page that can be read, and why; other kinds of records are passed over in silence. */
export interface WarcGap {
  readonly record: number
  readonly url: string
  readonly unreadable: string
}

/** Larger answers are films and programs. */
const MOST = 16 * 1024 * 1024
const TEXTUAL = /^(?:text\/|application\/(?:xhtml|pdf|xml))/i

/** Pages of the stream (unpacked already) in order; the first `skip` records are passed over. Ends with a gap where it breaks off. */
export async function* warcPages(stream: Readable, skip: number): AsyncGenerator<WarcPage | WarcGap> {
  const bytes = new StreamBytes(stream)
  for (let record = 1; ; record++) {
    const headers = await recordHeaders(bytes)
    if (headers === null) return
    const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
    const length = Number(headers.get('content-length'))
    if (!Number.isSafeInteger(length) || length < 0) {
      yield { record, url, unreadable: 'the archive is broken here: a record without its length' }
      return
    }
    const wanted = headers.get('warc-type') === 'response' && record > skip && /^https?:/.test(url)
    if (!wanted || length > MOST) {
      const passed = await bytes.skip(length)
      if (wanted) yield { record, url, unreadable: 'the answer is larger than 16 MB' }
      if (passed < length) return yield { record, url, unreadable: 'the archive breaks off here' }
      continue
    }
    const block = await bytes.take(length)
    if (block.length < length) return yield { record, url, unreadable: 'the archive breaks off here' }
    const page = pageIn(block)
    if (page !== null) yield { record, url, ...page }
  }
}

/** Headers by lower-case name; null at the end of the archive. */
async function recordHeaders(bytes: StreamBytes): Promise<Map<string, string> | null> {
  for (;;) {
    const line = await bytes.line()
    if (line === null) return null
    if (line.startsWith('WARC/')) break
  }
  const headers = new Map<string, string>()
  for (;;) {
    const line = await bytes.line()
    if (line === null || line === '') return headers
    const colon = line.indexOf(':')
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
}

/** The page in a server's answer, null for what is none: other statuses, pictures. */
function pageIn(block: Buffer): Pick<WarcPage, 'bytes' | 'contentType'> | { unreadable: string } | null {
  const end = block.indexOf('\r\n\r\n')
  if (end === -1) return { unreadable: 'the answer has no headers' }
  const [status = '', ...lines] = block.subarray(0, end).toString('latin1').split('\r\n')
  if (!/^HTTP\/\S+ 200\b/.test(status)) return null
  const header = (name: string): string | undefined =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
  const contentType = header('content-type')
  if (contentType !== undefined && !TEXTUAL.test(contentType)) return null
  const body = block.subarray(end + 4)
  const whole = /chunked/i.test(header('transfer-encoding') ?? '') ? unchunked(body) : body
  const bytes = unpacked(whole, header('content-encoding'))
  return bytes === null
    ? { unreadable: 'the answer is packed in a broken or unknown way' }
    : { bytes, contentType }
}

/** Some crawlers keep the header and take the chunks apart themselves: what does not look like chunks is left as it is. */
function unchunked(body: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at)
    const size = /^[0-9a-f]{1,8}(?:;.*)?$/i.exec(
      body.subarray(at, Math.max(at, end)).toString('latin1').trim(),
    )
    if (!size) return pieces.length > 0 ? Buffer.concat(pieces) : body
    const length = Number.parseInt(size[0], 16)
    if (length === 0) break
    pieces.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(pieces)
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer | null {
  const limit = { maxOutputLength: MOST }
  try {
    if (encoding === undefined || /^(?:identity)?$/i.test(encoding)) return body
    if (/^(?:x-)?gzip$/i.test(encoding)) return body[0] === 0x1f ? gunzipSync(body, limit) : body
    if (/^br$/i.test(encoding)) return brotliDecompressSync(body, limit)
    return /^deflate$/i.test(encoding) ? inflateSync(body, limit) : null
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
