/** What stands before every route: headers, hosts, sizes, the rate, and the token of those that write. */
import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { Refusal } from './refusal.ts'
import type { Door } from './routing.ts'

const MOST_BYTES = 2 * 1024 * 1024

/** Nothing but the site's own files runs or loads; no other site may frame it. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
})

export const sizes = bodyLimit({
  maxSize: MOST_BYTES,
  onError: () => {
    throw new Refusal(413, 'too-large', `a text may have ${MOST_BYTES} bytes at most`)
  },
})

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** A page of another name that points here gets nothing: only this machine's own names are answered. */
export const localHostOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host')
  if (host !== undefined && !LOCAL.test(host))
    throw new Refusal(421, 'wrong-host', 'this address is served to this machine alone')
  await next()
}

/** Requests that write or read texts, a minute, over all who ask. */
export function rate(most: number, now: () => number = Date.now): MiddlewareHandler {
  let [minute, seen] = [0, 0]
  return async (c, next) => {
    const current = Math.floor(now() / 60_000)
    if (current !== minute) [minute, seen] = [current, 0]
    if (c.req.method === 'POST') seen += 1
    if (c.req.method === 'POST' && seen > most) {
      c.header('Retry-After', '60')
      throw new Refusal(429, 'too-many', `${most} texts a minute at most`)
    }
    await next()
  }
}

const same = (given: string, token: string): boolean =>
  given.length === token.length && timingSafeEqual(Buffer.from(given), Buffer.from(token))

/** Writing needs `X-Elchi-Token`: a header that no foreign page can send along. */
export const needsToken =
  ({ token }: Door): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === 'POST' && !same(c.req.header('x-elchi-token') ?? '', token))
      throw new Refusal(403, 'token-needed', 'writing needs the token that was printed at the start')
    await next()
  }
