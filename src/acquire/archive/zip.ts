/** Zip files, entry by entry; nothing is written to disk, and no entry is trusted about its size. */
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

export interface ZipEntry {
  readonly name: string
  /** Bytes when unpacked, as the archive says; reading fails where it says wrong. */
  readonly size: number
  readonly open: () => Promise<Readable>
}

/** Entries in the order of the archive, folders left out. Throws yauzl's errors for what is no zip file. */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry> {
  const zip: ZipFile = await openPromise(path, { autoClose: false, lazyEntries: true })
  try {
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) yield zipEntry(zip, entry)
  } finally {
    zip.close()
  }
}

const zipEntry = (zip: ZipFile, entry: Entry): ZipEntry => ({
  name: entry.fileName,
  size: entry.uncompressedSize,
  open: () => zip.openReadStreamPromise(entry),
})
