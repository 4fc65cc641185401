/** The site over the starter record and the example article, and a browser to look at it with. */
import { existsSync, readFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { ingest } from '../src/pipeline/ingest.ts'
import { documentOf } from '../src/pipeline/intake.ts'
import { readAny } from '../src/pipeline/read.ts'
import { loadStarter } from '../src/pipeline/starter.ts'
import { builtPages } from '../src/publish/api/pages.ts'
import { startServer } from '../src/publish/api/server.ts'
import { openRecord } from '../src/record/database.ts'

/** Debian's browser; another by CHROMIUM. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(CHROMIUM)

export const TOKEN = 'e2e-token'
export const ARTICLE = readFileSync(new URL('../examples/interview-excerpts.ru.txt', import.meta.url), 'utf8')

export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Site {
  readonly address: string
  readonly browser: Browser
  /** Id of the example article in the record. */
  readonly document: string
  close(): Promise<void>
}

/** Starts both; an empty profile each time. @throws Error where the pages have not been built. */
export async function openSite(): Promise<Site> {
  const pages = builtPages()
  if (!pages) throw new Error('build the pages first: npm run build')
  const record = await openRecord(':memory:')
  await loadStarter(record)
  const document = await documentOf(ARTICLE, { published: '2025-12-22', publisher: 'Страница дня' })
  await ingest(record, await readAny(document, []))
  const server = await startServer({ record, token: TOKEN, pages }, { host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  return {
    address: `http://127.0.0.1:${server.port}`,
    browser,
    document: document.id,
    close: async () => {
      await browser.close()
      await server.close()
      await record.close()
    },
  }
}

const CLAIMS = {
  ru: 'Путин совершил 33 визита в Казахстан',
  kk: 'Путин Қазақстанға 33 рет сапармен келді',
  // A sentence may be in another language than the pages.
  en: 'Путин совершил 33 визита в Казахстан',
} as const

export const LANGUAGES = ['ru', 'kk', 'en'] as const

/** Every page by name, with an address under which it has something to show. */
export const pagesOf = (lang: (typeof LANGUAGES)[number], document: string): Record<string, string> => ({
  check: `/${lang}/`,
  verdict: `/${lang}/?q=${encodeURIComponent(CLAIMS[lang])}&asOf=2025-12-22`,
  documents: `/${lang}/documents`,
  reader: `/${lang}/documents/${document}`,
  contact: `/${lang}/contacts/putin-kazakhstan%3AK09`,
  persons: `/${lang}/pairs/vladimir-putin/kassym-jomart-tokayev`,
  states: `/${lang}/pairs/vladimir-putin/KAZ`,
  person: `/${lang}/persons/vladimir-putin`,
  state: `/${lang}/states/KAZ`,
  statements: `/${lang}/statements?topic=trade`,
  review: `/${lang}/review`,
  matrix: `/${lang}/matrix`,
  'matrix-all': `/${lang}/matrix?shown=all&sort=KAZ&from=1990`,
  nowhere: `/${lang}/nowhere`,
})
