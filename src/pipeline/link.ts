/** A link that someone gave → its document. */
import type { FetchOptions } from '../acquire/web/fetch.ts'
import type { Origins } from '../read/document.ts'
import { type Outcome, readBytes } from './forms.ts'

/** Fetches and reads one page; all that goes wrong comes back as `refused`, in words for people. */
export async function documentFromLink(
  typed: string,
  told: Origins = {},
  options: FetchOptions = {},
): Promise<Outcome> {
  const { pageAt } = await import('../acquire/web/page-at.ts')
  const page = await pageAt(typed, options)
  return 'refused' in page ? page : readBytes(page.bytes, told, { name: page.url, ...page })
}
