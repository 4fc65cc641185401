/** Paths as typed → files to read, sorted, folders opened. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from './reasons.ts'

export type Listed =
  | { readonly path: string; readonly size: number }
  | { readonly path: string; readonly unreadable: string }

/** Names that hold text; in a folder others are passed over. A file named by itself is always tried. */
export const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml|pdf|eml|jsonl|ndjson|warc|warc\.gz|wacz|zip)$/i

/** Every file under the paths, folders in alphabetical order; what cannot be read stays in the list with the reason. */
export async function listFiles(paths: readonly string[]): Promise<Listed[]> {
  const listed: Listed[] = []
  for (const path of paths) listed.push(...(await listPath(path)))
  return listed
}

/** A file that holds many. */
export const isArchive = (path: string): boolean => /\.(?:warc|warc\.gz|wacz|zip)$/i.test(path)

/** An address of the web; whatever else has a scheme is a path that is not there. */
export const isLink = (path: string): boolean => /^https?:\/\//i.test(path)

async function listPath(path: string): Promise<Listed[]> {
  if (path === '-' || isLink(path)) return [{ path, size: 0 }]
  try {
    const found = await stat(path)
    return found.isDirectory() ? await listFolder(path) : [{ path, size: found.size }]
  } catch (error) {
    return [{ path, unreadable: reasonOf(error) }]
  }
}

async function listFolder(folder: string): Promise<Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const wanted = entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || READABLE.test(entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const lists: Listed[] = []
  for (const entry of wanted) lists.push(...(await listPath(join(folder, entry.name))))
  return lists
}
