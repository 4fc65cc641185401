/** Archives of pages: WARC and WACZ, which are resumed where a reading stopped, and zip files. */
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isArchive, READABLE } from '../paths.ts'
import type { Raw } from '../raw.ts'
import { warcPages } from './warc.ts'
import { type ZipEntry, zipEntries } from './zip.ts'

const WARC = /\.warc(?:\.gz)?$/i
/** One file within an archive; what is larger is no document. */
const MOST = 64 * 1024 * 1024

/** How many records of an archive have been read before, by its key. */
export type Resumed = (archive: string) => Promise<number>

export interface ArchiveFile {
  readonly path: string
  readonly size: number
  /** Bytes before and in all, as everything acquired carries them. */
  readonly done: number
  readonly total: number
}

/** Pages of the archive, one at a time; what is broken or packed too deep comes as `unreadable`, and the rest goes on. */
export async function* archivePages(file: ArchiveFile, resumed: Resumed): AsyncGenerator<Raw> {
  const { path, done, total } = file
  try {
    if (WARC.test(path)) yield* warc(unzipped(createReadStream(path), path), file, resumed)
    else for await (const entry of zipEntries(path)) yield* zipped(entry, file, resumed)
  } catch (error) {
    yield { name: path, done, total, unreadable: brokenWords(error) }
  }
}

const unzipped = (stream: Readable, name: string): Readable => {
  if (!/\.gz$/i.test(name)) return stream
  const gunzip = createGunzip()
  stream.once('error', (error) => gunzip.destroy(error))
  return stream.pipe(gunzip)
}

async function* warc(stream: Readable, file: ArchiveFile, resumed: Resumed): AsyncGenerator<Raw> {
  const { path, size, done, total } = file
  const archive = `${resolve(path)}:${size}`
  for await (const page of warcPages(stream, await resumed(archive))) {
    const here = {
      name: `${path}#${page.record} ${page.url}`,
      done,
      total,
      place: { archive, record: page.record },
    }
    if ('unreadable' in page) yield { ...here, unreadable: page.unreadable }
    else yield { ...here, bytes: page.bytes, url: page.url, contentType: page.contentType }
  }
}

async function* zipped(entry: ZipEntry, file: ArchiveFile, resumed: Resumed): AsyncGenerator<Raw> {
  const { path, done, total } = file
  const here = { name: `${path}/${entry.name}`, done, total }
  if (WARC.test(entry.name)) {
    const stream = unzipped(await entry.open(), entry.name)
    yield* warc(stream, { ...file, path: here.name, size: entry.size }, resumed)
  } else if (isArchive(entry.name))
    yield { ...here, unreadable: 'an archive within an archive is not opened' }
  else if (READABLE.test(entry.name)) {
    if (entry.size > MOST)
      yield { ...here, unreadable: 'the file is larger than 64 MB: split it into documents' }
    else yield await entryBytes(entry, here)
  }
}

type Here = Pick<ArchiveFile, 'done' | 'total'> & { readonly name: string }

async function entryBytes(entry: ZipEntry, here: Here): Promise<Raw> {
  try {
    const chunks: Buffer[] = []
    for await (const chunk of await entry.open()) chunks.push(chunk)
    return { ...here, bytes: Buffer.concat(chunks) }
  } catch (error) {
    return { ...here, unreadable: brokenWords(error) }
  }
}

/** What unpackers say of a broken archive; they throw plain errors, and codes of zlib. */
function brokenWords(error: unknown): string {
  if (!(error instanceof Error)) throw error
  if ('code' in error && error.code === 'Z_BUF_ERROR') return 'the archive breaks off here'
  if (/encrypt/i.test(error.message)) return 'the archive is locked with a password'
  return `the archive is broken: ${error.message}`
}
