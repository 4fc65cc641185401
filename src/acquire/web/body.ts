/** Bytes of an answer, unpacked, never more than a bound: a small packed body may unpack to any size. */
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { NotFetched } from './guard.ts'

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The body by its `Content-Encoding`; throws NotFetched beyond `most` bytes, packed or unpacked, and on broken packing. */
export async function boundedBody(
  answer: Readable,
  encoding: string | undefined,
  most: number,
): Promise<Uint8Array> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length > 1) throw new NotFetched('the page is packed more than once')
  const [name] = names
  const unpack = name === undefined ? null : UNPACKERS[name as keyof typeof UNPACKERS]
  if (unpack === undefined) throw new NotFetched(`the page is packed in an unknown way (${name})`)
  const chunks: Buffer[] = []
  let overfull: NotFetched | null = null
  const keep = async (source: AsyncIterable<Buffer>): Promise<void> => {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > most) {
        overfull = new NotFetched(`the page is larger than ${Math.round(most / 1024 / 1024)} MB`)
        throw overfull
      }
      chunks.push(chunk)
    }
  }
  try {
    if (unpack) await pipeline(answer, unpack(), keep)
    else await pipeline(answer, keep)
  } catch (error) {
    if (overfull) throw overfull
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new NotFetched('the page is packed in a broken way')
    throw error
  }
  return Buffer.concat(chunks)
}
