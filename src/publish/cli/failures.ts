/** What goes wrong at the door, in words that say what to do, and the exit code of each. */

/** 0 done, 1 failed, 2 wrong usage, 3 read, but some of it could not be. */
export const EXIT = { done: 0, failed: 1, usage: 2, partly: 3, stopped: 130 } as const

export const EXIT_CODES = [
  'EXIT CODES',
  '  0  done',
  '  1  failed: the message says why and what to do',
  '  2  wrong usage: see --help',
  '  3  done, but some files or lines could not be read',
  '  130  stopped by Ctrl-C; nothing half-written',
].join('\n')

/** The person typed something that cannot be done. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The work cannot be done; the message says what to do about it. */
export class Failure extends Error {
  override name = 'Failure'
}

/** Errors whose message is made for people, by name: no class of another room is needed to know them. */
const TOLD = new Set([
  'Failure',
  'RecordNotOpened',
  'FileNotImported',
  'CodebookBroken',
  'NotJudged',
  'NotKept',
])

const SYSTEM: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'the disk is full: nothing was written. Make room, or put the store elsewhere with --store',
  ENOSPC: 'the disk is full: nothing was written. Make room, or put the store elsewhere with --store',
  SQLITE_BUSY: 'another program is writing to the store. Wait for it and try again',
  SQLITE_READONLY: 'no right to write to the store. Choose another one with --store',
  SQLITE_CORRUPT: 'the store is damaged. Move it away and read your documents again',
  SQLITE_NOTADB: 'this file is no store of Elchi. Choose another one with --store',
  ECONNREFUSED: 'the database does not answer. Start it, or set DATABASE_URL to where it is',
  '57P0': 'the database is being stopped or started. Try again in a moment',
  SQLITE_CANTOPEN: 'the store cannot be opened. Choose another place with --store',
}

/** An error in words; null for a bug, whose whole story is then printed. */
export function failureInWords(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const code = codeOf(error)
  const known = Object.keys(SYSTEM).find((key) => code?.startsWith(key))
  if (known) return SYSTEM[known] ?? null
  return TOLD.has(error.name) ? error.message : null
}

/** The system's own code, of the error or of what caused it. */
function codeOf(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause instanceof Error ? codeOf(error.cause) : null
}
