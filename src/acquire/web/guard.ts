/** What is asked of every address before a byte is sent: the first one, each redirect, and what DNS answers. */
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './public-addresses.ts'

/** A page that will not be fetched or could not be; the message is made for people. */
export class NotFetched extends Error {
  override name = 'NotFetched'
}

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** Tests put their own in its place; everyone else has `PUBLIC_ONLY`. */
export interface Guard {
  readonly resolve: (host: string) => Promise<readonly Address[]>
  readonly allows: (address: string, port: number) => boolean
}

const PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443])

export const PUBLIC_ONLY: Guard = {
  resolve: async (host) =>
    (await lookup(host, { all: true, verbatim: true })).map(({ address, family }) => ({
      address,
      family: family === 6 ? 6 : 4,
    })),
  allows: (address, port) => PORTS.has(port) && isPublicAddress(address),
}

/** An address as typed → URL. The URL parser makes one notation of all: `0x7f.1`, `2130706433` and `127.0.0.1` are the same. */
export function webAddress(typed: string, base?: URL): URL {
  if (!URL.canParse(typed, base?.href)) throw new NotFetched(`${typed}: this is no address of a page`)
  const url = new URL(typed, base?.href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NotFetched(`${typed}: only http and https are fetched`)
  if (url.username !== '' || url.password !== '')
    throw new NotFetched(`${url.host}: an address with a name and password in it is not fetched`)
  return url
}

/** Addresses that the host may be reached at. All that DNS answers must be allowed, or the page is refused. */
export async function addressesOf(url: URL, guard: Guard): Promise<readonly Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const family = isIP(host)
  const found =
    family === 0 ? await resolved(host, guard) : [{ address: host, family: family === 6 ? 6 : 4 } as const]
  if (found.length === 0 || !found.every(({ address }) => guard.allows(address, port)))
    throw new NotFetched(`${url.host}: not an address of the public network, so it is not fetched`)
  return found
}

async function resolved(host: string, guard: Guard): Promise<readonly Address[]> {
  try {
    return await guard.resolve(host)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new NotFetched(`${host}: no such host can be found`)
    throw error
  }
}
