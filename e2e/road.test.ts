import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ARTICLE, hasBrowser, openSite, type Site, TOKEN } from './site.ts'

/** Markup in every manner in which it has been smuggled: none of it may run, wherever it stands. */
const PAYLOADS = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '"><svg onload="window.ran=1">',
  "'><iframe srcdoc='<script>parent.ran=1</script>'>",
  "javascript:window.ran=1//'",
  '</textarea><script>window.ran=1</script>',
  '</title><script>window.ran=1</script>',
  '<a href="javascript:window.ran=1">x</a>',
  '<math><mi xlink:href="javascript:window.ran=1">x',
  '<details open ontoggle="window.ran=1">',
  '<style>@import "javascript:window.ran=1"</style>',
  '{{constructor.constructor("window.ran=1")()}}',
  '${window.ran=1}',
  '<!--><img src=x onerror=window.ran=1>-->',
  '\u202e<script>window.ran=1</script>',
]

describe.skipIf(!hasBrowser)('roads through the pages in a browser (Debian’s chromium)', () => {
  let site: Site
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site?.close())
  beforeEach(async () => {
    context = await site.browser.newContext()
    page = await context.newPage()
    return () => context.close()
  })

  const open = (path: string) => page.goto(site.address + path, { waitUntil: 'networkidle' })
  const post = (path: string, body: unknown) =>
    fetch(`${site.address}/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Elchi-Token': TOKEN },
      body: JSON.stringify(body),
    })
  const count = async (): Promise<number> =>
    Number(await page.locator('[data-rule="stays-as-president"]').first().textContent())

  it('article → verdict → visit → its words → judgement → changed count → undo', async () => {
    await open(`/ru/#token=${TOKEN}`)
    await page.getByRole('textbox').first().fill(ARTICLE)
    await page.getByRole('button', { name: 'Проверить' }).click()
    await page.waitForURL(/\/ru\/works\//)
    await page.locator('.facts.claim li').first().waitFor()
    await page.getByRole('link', { name: 'Проверить отдельно' }).first().click()
    await page.locator('.verdict h2').waitFor()
    const verdict = page.url()
    const before = await count()
    const member = page.locator('.member').nth(7)
    await member.locator('summary').click()
    await member.locator('.contact-words h4').first().waitFor()
    await member.getByRole('link', { name: 'Страница этого контакта' }).click()
    await page.getByLabel('Ваше имя').fill('Проверяющая')
    await page.getByLabel('Причина').fill('<b>остановка</b> проездом')
    await page.getByRole('button', { name: 'Этого не было' }).click()
    await page.getByText('Проверяющие отвергли этот контакт').waitFor()
    const contact = page.url()
    await page.goto(verdict, { waitUntil: 'networkidle' })
    expect(await count()).toBe(before - 1)
    await page.goto(contact, { waitUntil: 'networkidle' })
    await page.getByText('<b>остановка</b> проездом').waitFor()
    await page.getByRole('button', { name: 'Взять назад' }).click()
    await page.getByRole('button', { name: 'Этого не было' }).waitFor()
    await page.goto(verdict, { waitUntil: 'networkidle' })
    expect(await count()).toBe(before)
  })

  it('a reading is found again under its address after the page was closed', async () => {
    await open('/en/')
    await page.getByRole('textbox').first().fill(`${ARTICLE}\nAnd one more line.`)
    await page.getByRole('button', { name: 'Check it' }).click()
    await page.waitForURL(/\/en\/works\//)
    const address = page.url()
    await page.close()
    page = await context.newPage()
    await page.goto(address)
    await page.locator('.facts.claim li').first().waitFor()
  })

  it('markup stays text in every field that is shown', async () => {
    const text = `${PAYLOADS.join('\n\n')}\n\nПрезидент Казахстана Касым-Жомарт Токаев заявил: «Мы обсудили торговлю ${PAYLOADS[1]}».`
    const kept = await post('/documents', {
      text,
      title: PAYLOADS[0],
      publisher: PAYLOADS[1],
      published: '2025-03-01',
    })
    expect(kept.status).toBe(200)
    const { reading } = (await kept.json()) as { reading: { document: { id: string } } }
    const about = { contact: 'putin-kazakhstan:K10' }
    for (const payload of PAYLOADS.slice(0, 4))
      await post('/judgements', { act: 'confirm', about, by: payload, why: payload })
    const question = encodeURIComponent(`${PAYLOADS[0]} Путин совершил 33 визита в Казахстан`)
    const addresses = [
      `/ru/documents/${reading.document.id}`,
      '/ru/documents',
      '/ru/statements',
      `/ru/statements?q=${encodeURIComponent(PAYLOADS[1] ?? '')}&speaker=${encodeURIComponent(PAYLOADS[2] ?? '')}`,
      '/ru/contacts/putin-kazakhstan%3AK10',
      '/ru/review',
      `/ru/?q=${question}&off=${encodeURIComponent(PAYLOADS[2] ?? '')}&rule=${encodeURIComponent(PAYLOADS[1] ?? '')}`,
      `/ru/matrix?sort=${encodeURIComponent(PAYLOADS[1] ?? '')}`,
      `/ru/persons/${encodeURIComponent(PAYLOADS[1] ?? '')}`,
      `/ru/pairs/${encodeURIComponent(PAYLOADS[0] ?? '')}/KAZ`,
    ]
    for (const address of addresses) {
      await open(address)
      expect([address, await page.evaluate('window.ran')]).toEqual([address, undefined])
    }
  })

  it('review by keyboard: the reason is a key away, and typing there judges nothing', async () => {
    await open(`/en/review#token=${TOKEN}`)
    await page.getByRole('heading', { name: 'Which contact is it?' }).waitFor()
    expect(await page.getByText('Margaret Thatcher').count()).toBeGreaterThan(0)
    await page.getByLabel('Reason').focus()
    await page.keyboard.type('sdu')
    expect(await page.getByLabel('Reason').inputValue()).toBe('sdu')
  })

  it('the matrix leads to a pair, sorts by a host, and keeps all of it in the address', async () => {
    await open('/en/matrix?shown=all')
    await page.getByRole('button', { name: /visits to Kazakhstan$/ }).click()
    expect(page.url()).toContain('sort=KAZ')
    expect(await page.locator('.matrix tbody th a').first().textContent()).toBe('Russia')
    await page.getByRole('link', { name: /^Russia to Kazakhstan/ }).click()
    await page.waitForURL(/\/pairs\/RUS\/KAZ/)
    await page.goBack()
    expect(page.url()).toContain('sort=KAZ')
  })

  it('back and forward keep the rule and the years of a person', async () => {
    await open('/ru/persons/vladimir-putin')
    await page.getByLabel('Способ счёта').selectOption('stays-any-office')
    await page.getByLabel('С года').fill('2012')
    await page.waitForURL(/from=2012/)
    expect(page.url()).toContain('rule=stays-any-office')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.getByLabel('Способ счёта').inputValue()).toBe('stays-any-office')
  })
})
