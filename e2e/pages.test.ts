import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ARTICLE, hasBrowser, LANGUAGES, openSite, pagesOf, type Site, TOKEN } from './site.ts'

/** A target that the edge of a scrolling box cuts can be scrolled into sight. */
const isCut = ({ any }: { any: { message: string }[] }): boolean =>
  any.some(({ message }) => message.includes('partially obscured'))

describe.skipIf(!hasBrowser)('the pages in a browser (Debian’s chromium)', () => {
  let site: Site
  let context: BrowserContext
  let page: Page
  /** What the page complained of, and where it reached out to. */
  let complaints: string[]
  let strangers: string[]

  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())

  beforeEach(async () => {
    context = await site.browser.newContext()
    page = await context.newPage()
    complaints = []
    strangers = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address)) strangers.push(request.url())
    })
  })
  afterEach(async () => {
    await context.close()
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
  })

  const open = (path: string) => page.goto(site.address + path, { waitUntil: 'networkidle' })

  describe.each(LANGUAGES)('%s', (lang) => {
    it('every page is accessible, light and dark, and no wider than a telephone', async () => {
      const found: string[] = []
      for (const [name, path] of Object.entries(pagesOf(lang, site.document)))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width: colorScheme === 'light' ? 1280 : 360, height: 800 })
          await open(path)
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
            .analyze()
          found.push(
            ...violations
              .filter(({ id, nodes }) => id !== 'target-size' || !nodes.every(isCut))
              .map(
                ({ id, nodes }) =>
                  `${name} ${colorScheme}: ${id} ${nodes[0]?.html} ${nodes[0]?.any[0]?.message}`,
              ),
          )
          const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
          if (Number(over) > 0) found.push(`${name}: ${over} px too wide`)
        }
      expect(found).toEqual([])
    }, 600_000)

    it('is in its own language', async () => {
      await open(`/${lang}/`)
      expect(await page.getAttribute('html', 'lang')).toBe(lang)
      expect(await page.locator('.languages [aria-current]').getAttribute('lang')).toBe(lang)
    })
  })

  it('from a sentence to the words of a visit, and to the visits that make the claimed number', async () => {
    await open('/ru/')
    await page.getByRole('textbox').first().fill('Путин совершил 33 визита в Казахстан')
    await page.keyboard.press('Enter')
    const count = page.locator('[data-rule="stays-as-president"]')
    await count.waitFor()
    const before = Number(await count.textContent())
    await page.getByLabel('Только спорные').check()
    const first = page.locator('.member').first()
    await first.locator('summary').click()
    await first.getByText('Stays of Vladimir Putin in Kazakhstan').waitFor()
    await first.locator('input').uncheck()
    expect(Number(await count.textContent())).toBe(before - 1)
    await page.reload({ waitUntil: 'networkidle' })
    expect(Number(await count.textContent())).toBe(before - 1)
    await page.getByRole('button', { name: 'Вернуть все' }).click()
    expect(Number(await count.textContent())).toBe(before)
  })

  it('rules are switched off and the line follows at once; the address keeps it', async () => {
    await open(pagesOf('en', site.document).verdict ?? '')
    const range = page.locator('.range')
    const before = await range.textContent()
    await page.evaluate(`
      window.took = new Promise((done) => {
        const begun = performance.now()
        new MutationObserver(() => requestAnimationFrame(() => done(performance.now() - begun)))
          .observe(document.querySelector('.range'), { characterData: true, subtree: true, childList: true })
        document.querySelector('input[aria-label^="state and official"]').click()
      })`)
    expect(Number(await page.evaluate('window.took'))).toBeLessThan(100)
    expect(await range.textContent()).not.toBe(before)
    expect(page.url()).toContain('off=state-and-official')
    await page.getByLabel('Leave out the doubtful ones').check()
    expect(page.url()).toContain('strict=1')
  })

  it('an article is read, its claims are judged, and one who has the token keeps it', async () => {
    await open(`/kk/#token=${TOKEN}`)
    expect(page.url()).not.toContain(TOKEN)
    await page.getByRole('textbox').first().fill(`${ARTICLE}\nТағы бір жол.`)
    await page.getByRole('button', { name: 'Тексеру' }).click()
    await page.locator('.facts.claim li').first().waitFor()
    await page.getByRole('button', { name: 'Жазбада сақтау' }).click()
    await page.waitForURL(/\/kk\/documents\/.+/)
  })

  it('from a fact to its words and back', async () => {
    await open(pagesOf('ru', site.document).reader ?? '')
    await page.locator('.facts.claim .jump').first().click()
    expect(page.url()).toContain('#at-claim-1')
    expect(await page.locator('.lit.claim.chosen').count()).toBeGreaterThan(0)
    await page.locator('.lit.claim').first().click()
    expect(page.url()).toContain('#fact-claim')
  })

  it('by keyboard alone: skip link, field, verdict', async () => {
    await open('/en/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.getByRole('textbox').first().focus()
    await page.keyboard.type('Путин совершил 33 визита в Казахстан')
    await page.keyboard.press('Enter')
    await page.locator('.verdict h2').waitFor()
  })

  it.each([
    '<script>window.ran = 1</script>',
    '<img src=x onerror="window.ran = 1">',
    '"><svg onload="window.ran = 1">',
    "javascript:window.ran = 1//'",
    '</textarea><script>window.ran = 1</script>',
  ])('markup in a text stays text: %s', async (payload) => {
    const text = `${payload} Путин прибыл в Астану 27 ноября 2024 года. ${payload}`
    await open(`/ru/?q=${encodeURIComponent(text)}`)
    await open('/ru/')
    await page.getByRole('textbox').first().fill(`${text}\n\n${payload}\n\n${text}`)
    await page.getByRole('button', { name: 'Проверить' }).click()
    await page.locator('.text').waitFor()
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.locator('.text').textContent()).toContain(payload)
  })

  it('the first page is small and quick', async () => {
    let bytes = 0
    page.on('response', async (response) => {
      if (response.url().endsWith('.js'))
        bytes += Number(
          response.headers()['content-length'] ?? (await response.request().sizes()).responseBodySize,
        )
    })
    const begun = performance.now()
    await open('/en/')
    await page.getByRole('textbox').first().waitFor()
    expect(performance.now() - begun).toBeLessThan(3000)
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(150_000)
  })
})
