/** A letter (EML) → its words, subject, day and sender. */
import PostalMime from 'postal-mime'
import type { Origins } from '../document.ts'
import { stamped } from '../page/day.ts'

export interface Letter {
  readonly origins: Origins
  /** Markup goes before plain words: newsletters often leave the latter empty. */
  readonly html: string | null
  readonly text: string | null
}

/** Parses a letter; attachments are passed over. Nesting and headers are bounded by the parser. */
export async function readLetter(bytes: Uint8Array): Promise<Letter> {
  const letter = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 })
  const sent = stamped(letter.headers.find(({ key }) => key === 'date')?.value ?? null, 'meta')
  const sender = letter.from?.name || letter.from?.address
  return {
    origins: {
      ...(letter.subject ? { title: letter.subject } : {}),
      ...(sent === null ? {} : { published: sent.day, publishedFrom: 'file' as const }),
      ...(sender ? { publisher: sender } : {}),
    },
    html: letter.html?.trim() ? letter.html : null,
    text: letter.text?.trim() ? letter.text : null,
  }
}
