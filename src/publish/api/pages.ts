/** The built pages: read once at the start, served from memory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'

/** Files of the build by their path, and the page into which they load. */
export interface Pages {
  readonly page: string
  readonly files: ReadonlyMap<string, Asset>
}

interface Asset {
  readonly type: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly packed: Uint8Array<ArrayBuffer>
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

const BUILT = fileURLToPath(new URL('../../../dist/pages/', import.meta.url))

const bytes = (buffer: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer)

/** The pages, or undefined where they have not been built. */
export function builtPages(folder: string = BUILT): Pages | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.flatMap((name) => {
    const type = TYPES[extname(name)]
    if (!type) return []
    const plain = readFileSync(join(folder, name))
    const path = `/${name.replaceAll('\\', '/')}`
    return [[path, { type, plain: bytes(plain), packed: bytes(gzipSync(plain)) }] as const]
  })
  return { page: readFileSync(join(folder, 'index.html'), 'utf8'), files: new Map(files) }
}

const LANGUAGES = ['ru', 'kk', 'en'] as const

/** The language of the interface that a reader prefers. */
function preferred(header: string | undefined): (typeof LANGUAGES)[number] {
  const wanted = (header ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  return wanted.flatMap((code) => LANGUAGES.find((lang) => lang === code) ?? [])[0] ?? 'en'
}

function send(c: Context, { type, plain, packed }: Asset): Response {
  const zips = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  return c.body(zips ? packed : plain, 200, {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(zips ? { 'Content-Encoding': 'gzip' } : {}),
  })
}

/** Adds the pages to an application: every address under a language is the one page, which reads the address. */
export function pageRoutes(app: OpenAPIHono, { page, files }: Pages): void {
  app.get('/', (c) => c.redirect(`/${preferred(c.req.header('accept-language'))}/`))
  for (const lang of LANGUAGES) {
    const html = page.replace('<html lang="en"', `<html lang="${lang}"`)
    const shown = (c: Context) => c.html(html, 200, { 'Cache-Control': 'no-cache' })
    app.get(`/${lang}`, (c) => c.redirect(`/${lang}/`))
    app.get(`/${lang}/*`, shown)
  }
  for (const [path, asset] of files) app.get(path, (c) => send(c, asset))
}
