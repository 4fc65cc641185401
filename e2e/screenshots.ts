/** Pictures of every page in three languages and two widths, light and dark: `npm run screenshots [folder] [page[.language]…]`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, openSite, pagesOf } from './site.ts'

const [folder = 'screenshots', ...only] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const WIDTHS = { wide: 1280, narrow: 390 } as const

const site = await openSite()
for (const [look, width] of Object.entries(WIDTHS))
  for (const scheme of ['light', 'dark'] as const) {
    const context = await site.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
    })
    const page = await context.newPage()
    for (const lang of LANGUAGES)
      for (const [name, path] of Object.entries(pagesOf(lang, site.document))) {
        if (only.length > 0 && !only.some((one) => one === name || one === `${name}.${lang}`)) continue
        if (scheme === 'dark' && lang !== 'kk') continue
        await page.goto(site.address + path, { waitUntil: 'networkidle' })
        await page.screenshot({ path: join(folder, `${name}.${lang}.${look}.${scheme}.png`), fullPage: true })
      }
    await context.close()
  }
await site.close()
