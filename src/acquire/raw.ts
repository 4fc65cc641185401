/** What acquiring gives: bytes of a file, a line of a file of documents, or why there is neither. */

interface Acquired {
  /** As a person would name it: the path as typed, `-` for standard input. */
  readonly name: string
  /** Bytes behind and before this piece, of all that was asked for; `total` is 0 where it cannot be known. */
  readonly done: number
  readonly total: number
  /** Of an archive that can be resumed: its key, and the record, counted from 1. */
  readonly place?: { readonly archive: string; readonly record: number }
}

export interface RawPage extends Acquired {
  readonly bytes: Uint8Array
  /** Where it stands on the web, and the `Content-Type` that came with it. */
  readonly url?: string | undefined
  readonly contentType?: string | undefined
}

export interface RawLine extends Acquired {
  readonly line: string
  /** Counted from 1. */
  readonly number: number
}

export interface Unreadable extends Acquired {
  readonly unreadable: string
}

export type Raw = RawPage | RawLine | Unreadable
