/**
 * Fetching a page of the web, safe for addresses that strangers give: public hosts alone, by http and https, within
 * bounds of size, time and redirects. The address that DNS gave and that was judged is the one connected to.
 */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { boundedBody } from './body.ts'
import { type Address, addressesOf, type Guard, NotFetched, PUBLIC_ONLY, webAddress } from './guard.ts'

/** What Elchi calls itself to servers. */
export const USER_AGENT = 'Elchi/0.1 (record of diplomacy; reads robots.txt)'

export interface FetchOptions {
  /** Bytes, packed or unpacked. Default 16 MB. */
  readonly most?: number
  /** Milliseconds for everything, redirects included. Default 20 s. */
  readonly time?: number
  /** Default 5. */
  readonly redirects?: number
  /** What the last answer said, for conditional requests. */
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  readonly guard?: Guard
}

export interface Fetched {
  /** Where the page stands after redirects. */
  readonly url: string
  readonly status: number
  /** Empty for 304 (not modified). */
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** Seconds, or an HTTP date, as the server wrote it. */
  readonly retryAfter: string | null
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Fetches one page, whatever its status; throws NotFetched with words for people where there is no answer to show. */
export async function fetchPage(typed: string, options: FetchOptions = {}): Promise<Fetched> {
  const { guard = PUBLIC_ONLY, redirects = 5, time = 20_000 } = options
  const signal = AbortSignal.timeout(time)
  let url = webAddress(typed)
  try {
    for (let hop = 0; hop <= redirects; hop++) {
      const answer = await ask(url, { addresses: await addressesOf(url, guard), options, signal })
      const { location } = answer.headers
      if (!REDIRECTS.has(answer.statusCode ?? 0) || location === undefined)
        return await fetched(url, answer, options)
      answer.destroy()
      url = webAddress(location, url)
    }
  } catch (error) {
    throw signal.aborted
      ? new NotFetched(`${url.host}: no answer within ${time / 1000} seconds`)
      : told(error, url)
  }
  throw new NotFetched(`${typed}: more than ${redirects} redirects`)
}

interface Asking {
  readonly addresses: readonly Address[]
  readonly options: FetchOptions
  readonly signal: AbortSignal
}

function ask(url: URL, { addresses, options, signal }: Asking): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest
  const settings: RequestOptions = {
    agent: false,
    lookup: pinned(addresses),
    signal,
    headers: {
      'user-agent': USER_AGENT,
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      ...(options.etag === undefined ? {} : { 'if-none-match': options.etag }),
      ...(options.lastModified === undefined ? {} : { 'if-modified-since': options.lastModified }),
    },
  }
  return new Promise((resolve, reject) => {
    request(url, settings, resolve).once('error', reject).end()
  })
}

/** A name server that knows one answer: a second question could be answered otherwise. */
const pinned =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, { all }, done) => {
    const [first] = addresses
    if (all === true) done(null, [...addresses])
    else done(null, first?.address ?? '', first?.family ?? 4)
  }

async function fetched(url: URL, answer: IncomingMessage, options: FetchOptions): Promise<Fetched> {
  const { headers, statusCode = 0 } = answer
  const most = options.most ?? 16 * 1024 * 1024
  const bytes = await boundedBody(answer, headers['content-encoding'], most)
  return {
    url: url.href,
    status: statusCode,
    bytes,
    contentType: headers['content-type'] ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    retryAfter: headers['retry-after'] ?? null,
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was broken off',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection was broken off',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  EPROTO: 'its encryption does not work',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is its own',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is of another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
}

/** A network's error in words; what is no error of the network is a bug and is thrown as it is. */
function told(error: unknown, url: URL): unknown {
  if (error instanceof NotFetched || !(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (code.startsWith('HPE_')) return new NotFetched(`${url.host}: what answers there does not speak HTTP`)
  return new NotFetched(`${url.host}: ${REASONS[code] ?? `the network says ${code}`}`)
}
