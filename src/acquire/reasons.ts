/** Why the system gave no bytes, in words that say what to do. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no right to read it',
  EPERM: 'no right to read it',
  EISDIR: 'this is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open: close some programs and try again',
  EIO: 'the disk gives an error',
}

/** Words for a system error; anything else is a bug and is thrown again. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  return REASONS[error.code] ?? `the system says ${error.code}`
}
