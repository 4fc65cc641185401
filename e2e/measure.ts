/** What the pages must reach, measured in the browser: `npm run measure`. Times are milliseconds, medians where said. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { importTexts } from '../src/pipeline/record-file.ts'
import { builtPages } from '../src/publish/api/pages.ts'
import { startServer } from '../src/publish/api/server.ts'
import { openRecord } from '../src/record/database.ts'
import { CHROMIUM, FLAGS } from './site.ts'

const MAIN = new URL('../dist/publish/cli/main.js', import.meta.url).pathname

const say = (what: string, value: string, goal: string) =>
  process.stdout.write(`${what.padEnd(62)} ${value.padStart(14)}   ${goal}\n`)

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The server's address, once it prints it. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk) => {
      const found = /http:\/\/[\d.:]+/.exec(String(chunk))
      if (found) resolve(found[0])
    })
    server.on('exit', () => reject(new Error('the server ended before it printed its address')))
  })

async function coldStart(
  browser: Browser,
  store: string,
): Promise<{ up: number; usable: number; script: number }> {
  const begun = performance.now()
  const server = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--store', store], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await addressOf(server)
    const up = performance.now() - begun
    const page = await browser.newPage()
    let script = 0
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) script += Number(response.headers()['content-length'] ?? 0)
    })
    const asked = performance.now()
    await page.goto(`${address}/en/`)
    await page.getByRole('textbox').first().waitFor()
    const usable = performance.now() - asked
    await page.waitForLoadState('networkidle')
    await page.close()
    return { up, usable, script }
  } finally {
    server.kill('SIGINT')
  }
}

const TIMES_COLD = 3

async function firstPage(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elchi-measure-'))
  try {
    const store = join(folder, 'record.db')
    await coldStart(browser, store)
    const runs: Awaited<ReturnType<typeof coldStart>>[] = []
    for (let run = 0; run < TIMES_COLD; run++) runs.push(await coldStart(browser, store))
    say(
      'server up, starter record loaded before (median of 3)',
      `${Math.round(median(runs.map(({ up }) => up)))} ms`,
      '',
    )
    say(
      'first page usable on the cold server (median of 3)',
      `${Math.round(median(runs.map(({ usable }) => usable)))} ms`,
      '≤ 1000',
    )
    say('its JavaScript, compressed', `${((runs[0]?.script ?? 0) / 1000).toFixed(1)} kB`, '≤ 150')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const CODEBOOK = {
  ...{
    name: 'measured',
    title: 'Made up',
    publisher: 'Elchi',
    licence: 'CC0-1.0',
    language: 'en',
    about: 'Made up.',
  },
  columns: {
    id: { is: 'id' },
    start: { is: 'start' },
    end: { is: 'end' },
    about: { is: 'remark', kind: 'about' },
  },
  defaults: {
    kind: 'visit',
    guest: { name: 'Vladimir Putin', state: 'RUS', office: 'president' },
    host: { name: 'Kassym-Jomart Tokayev', state: 'KAZ' },
    hostState: 'KAZ',
  },
}

const DAY_MS = 86_400_000
const dayAt = (n: number): string => new Date(Date.UTC(1995, 0, 1) + n * DAY_MS).toISOString().slice(0, 10)

/** A record of so many visits of one guest to one state, eleven days apart. */
async function recordOf(visits: number) {
  const record = await openRecord(':memory:')
  const rows = Array.from(
    { length: visits },
    (_, at) => `v${at},${dayAt(at * 11)},${dayAt(at * 11 + 1)},trade and transit ${at}`,
  )
  await importTexts(record, {
    csv: ['id,start,end,about', ...rows].join('\n'),
    codebook: JSON.stringify(CODEBOOK),
  })
  return record
}

/** Watched from within: what drives the browser looks in half a second apart. Ends with the frame that shows the table. */
const UNTIL_TABLE = `new Promise((done) => {
  const begun = performance.now()
  const watch = new MutationObserver(() => {
    if (!document.querySelector('article.pair table .days')) return
    watch.disconnect()
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
  })
  watch.observe(document, { childList: true, subtree: true })
  document.querySelector('a[href$="/pairs/vladimir-putin/KAZ"]').click()
})`

/** Until the table stands, from the click that opens the page. */
async function pairPage(page: Page, address: string): Promise<number> {
  await page.goto(`${address}/en/persons/vladimir-putin`, { waitUntil: 'networkidle' })
  return Number(await page.evaluate(UNTIL_TABLE))
}

const TIMES = 5

async function pairs(browser: Browser): Promise<void> {
  const record = await recordOf(1000)
  const pages = builtPages()
  const server = await startServer(
    { record, token: 'x', ...(pages ? { pages } : {}) },
    { host: '127.0.0.1', port: 0 },
  )
  const address = `http://127.0.0.1:${server.port}`
  const page = await browser.newPage()
  const seen: number[] = []
  const answered: number[] = []
  for (let run = 0; run < TIMES; run++) {
    seen.push(await pairPage(page, address))
    const begun = performance.now()
    const { total } = (await (await fetch(`${address}/api/pairs/vladimir-putin/KAZ`)).json()) as {
      total: number
    }
    if (total !== 1000) throw new Error(`${total} contacts where 1000 were meant`)
    answered.push(performance.now() - begun)
  }
  say('pair of 1,000 contacts: answer of the API (median of 5)', `${Math.round(median(answered))} ms`, '')
  say('pair of 1,000 contacts: from click to table (median of 5)', `${Math.round(median(seen))} ms`, '≤ 200')
  await page.close()
  await server.close()
  await record.close()
}

/** Every state with every other: the fullest matrix there can be. */
const DENSE = (() => {
  const ids = Array.from({ length: 195 }, (_, at) => `S${String(at).padStart(2, '0')}`)
  const cells = ids.flatMap((_, row) =>
    ids.flatMap((_id, column) => (row === column ? [] : [[row, column, 1 + ((row * column) % 90)]])),
  )
  const states = ids.map((id) => ({ id, sent: 194, received: 194 }))
  return {
    rule: 'stays-any-office',
    total: cells.length,
    states,
    cells,
    names: { persons: {}, states: {}, places: {} },
  }
})()

/** Scrolls by 40 pixels a frame, down and to the right, and tells how long the frames took. */
const SCROLL = `new Promise((done) => {
  const box = document.querySelector('.matrix'), frames = []
  let last = performance.now()
  const step = (now) => {
    frames.push(now - last); last = now
    box.scrollTop += 40; box.scrollLeft += 20
    if (frames.length < 160) requestAnimationFrame(step); else done(frames.slice(2))
  }
  requestAnimationFrame(step)
})`

async function matrix(browser: Browser): Promise<void> {
  const record = await openRecord(':memory:')
  const pages = builtPages()
  const server = await startServer(
    { record, token: 'x', ...(pages ? { pages } : {}) },
    { host: '127.0.0.1', port: 0 },
  )
  const page = await browser.newPage()
  await page.route('**/api/matrix?*', (route) => route.fulfill({ json: DENSE }))
  const begun = performance.now()
  await page.goto(`http://127.0.0.1:${server.port}/en/matrix?shown=all`)
  await page.locator('.matrix tbody tr').nth(194).waitFor()
  say('matrix 195 × 195, every cell full: shown', `${Math.round(performance.now() - begun)} ms`, '')
  const frames = (await page.evaluate(SCROLL)) as number[]
  const slow = frames.filter((frame) => frame > 50).length
  const sorted = [...frames].sort((a, b) => a - b)
  say('the same scrolled by 160 frames: median frame', `${median(frames).toFixed(1)} ms`, '≤ 17')
  say(
    'the same: 95 of 100 frames within',
    `${(sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1)} ms`,
    '',
  )
  say('the same: frames over 50 ms', `${slow} of ${frames.length}`, '0')
  await page.close()
  await server.close()
  await record.close()
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
await firstPage(browser)
await matrix(browser)
await pairs(browser)
await browser.close()
