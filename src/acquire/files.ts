/** Files, folders, standard input and files of documents → raw pages and lines, one at a time. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { ArchiveFile, Resumed } from './archive/archive.ts'
import { LongLine, linesOf } from './lines.ts'
import { isArchive, isLink, listFiles } from './paths.ts'
import type { Raw } from './raw.ts'
import { reasonOf } from './reasons.ts'

const LINES = /\.(?:jsonl|ndjson)$/i

/** Far enough above the limit on documents that reading, not memory, refuses the file. */
const MAX_FILE = 256 * 1024 * 1024

/**
 * Everything under `paths` (`-` is `stdin`), in the order of the list. What cannot be read comes as `unreadable`
 * with the reason in words, and the next path is tried.
 */
export async function* acquire(
  paths: readonly string[],
  stdin: Readable,
  resumed: Resumed = async () => 0,
): AsyncGenerator<Raw> {
  const listed = await listFiles(paths)
  const total = listed.reduce((sum, file) => sum + ('size' in file ? file.size : 0), 0)
  let before = 0
  for (const file of listed) {
    const here = { name: file.path, done: before, total }
    if ('unreadable' in file) yield { ...here, unreadable: file.unreadable }
    else if (isLink(file.path)) yield await link(file.path, here)
    else if (isArchive(file.path)) yield* pagesIn({ ...file, ...here }, resumed)
    else if (LINES.test(file.path)) yield* lines(createReadStream(file.path), here)
    else if (file.path === '-') yield* standardInput(stdin, here)
    else yield await page(file.path, { ...here, done: before + file.size }, file.size)
    before += 'size' in file ? file.size : 0
  }
}

interface Here {
  readonly name: string
  readonly done: number
  readonly total: number
}

/** What speaks to the network is loaded by those alone who name an address. */
async function link(address: string, here: Here): Promise<Raw> {
  const { pageAt } = await import('./web/page-at.ts')
  const page = await pageAt(address)
  return 'refused' in page ? { ...here, unreadable: page.refused } : { ...here, ...page }
}

/** Unpackers are loaded by those alone who name an archive. */
async function* pagesIn(file: ArchiveFile, resumed: Resumed): AsyncGenerator<Raw> {
  const { archivePages } = await import('./archive/archive.ts')
  yield* archivePages(file, resumed)
}

async function page(path: string, here: Here, size: number): Promise<Raw> {
  if (size > MAX_FILE)
    return { ...here, unreadable: 'the file is larger than 64 MB: split it into documents' }
  try {
    return { ...here, bytes: await readFile(path) }
  } catch (error) {
    return { ...here, unreadable: reasonOf(error) }
  }
}

async function* lines(stream: Readable, here: Here): AsyncGenerator<Raw> {
  try {
    for await (const { text, number, done } of linesOf(stream))
      yield { ...here, done: here.done + done, line: text, number }
  } catch (error) {
    if (error instanceof LongLine) yield { ...here, unreadable: error.message }
    else yield { ...here, unreadable: reasonOf(error) }
  }
}

/** Standard input holds one text, or documents a line when its first character opens an object. */
async function* standardInput(stdin: Readable, here: Here): AsyncGenerator<Raw> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    if (chunks.length === 0 && bytes[0] === 0x7b) {
      stdin.unshift(bytes)
      yield* lines(stdin, here)
      return
    }
    chunks.push(bytes)
    size += bytes.length
    if (size > MAX_FILE) {
      yield { ...here, unreadable: 'standard input holds more than 64 MB: split it into documents' }
      return
    }
  }
  yield { ...here, bytes: Buffer.concat(chunks) }
}
