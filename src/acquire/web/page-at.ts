/** The page at an address, or why there is none. */
import { type FetchOptions, fetchPage } from './fetch.ts'
import { NotFetched } from './guard.ts'

export type PageAt =
  | { readonly bytes: Uint8Array; readonly url: string; readonly contentType: string | undefined }
  | { readonly refused: string }

/** Fetches one page; only an answer of 200 is a page. */
export async function pageAt(typed: string, options: FetchOptions = {}): Promise<PageAt> {
  try {
    const { status, bytes, url, contentType } = await fetchPage(typed, options)
    if (status !== 200) return { refused: `${typed}: the server answers ${status}` }
    return { bytes, url, contentType: contentType ?? undefined }
  } catch (error) {
    if (error instanceof NotFetched) return { refused: error.message }
    throw error
  }
}
