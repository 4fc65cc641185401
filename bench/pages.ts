/**
 * `npm run bench -- pages`: pages of 100 kB a second of processor time, beside linkedom with Readability alone over the same
 * pages in the same run.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { languageCodes, languagePack } from '../src/languages/registry.ts'
import { readPage } from '../src/read/page/page.ts'
import { SAMPLE_ARTICLES, SAMPLE_LAYOUTS } from '../src/read/page/sample-pages.ts'

const SIZE = 100_000
const packs = await Promise.all(languageCodes().map(languagePack))

/** Filled up to 100 kB as pages are: half side boxes and scripts, half text. */
const pages = SAMPLE_LAYOUTS.flatMap(({ set }) =>
  SAMPLE_ARTICLES.map((one) => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, at) => `${one.paragraphs[at % one.paragraphs.length]} (${at})`,
    )
    const html = set({ ...one, paragraphs })
    const boxes = `<script>var boxes=${JSON.stringify('x'.repeat(200))}</script><div class="teaser"><a href="/n">Another story</a><span>12:00</span></div>`
    const left = Math.max(0, SIZE - Buffer.byteLength(html))
    return html.replace('</body>', `${boxes.repeat(Math.ceil(left / boxes.length))}</body>`)
  }),
)

const perSecond = (work: (html: string) => unknown): number => {
  for (const html of pages.slice(0, 8)) work(html)
  const from = process.cpuUsage()
  for (const html of pages) work(html)
  const { user, system } = process.cpuUsage(from)
  return pages.length / ((user + system) / 1e6)
}

const theirs = perSecond((html) => new Readability(parseHTML(html).document, { keepClasses: true }).parse())
const ours = perSecond((html) => readPage(html, null, packs))
const size = pages.reduce((sum, html) => sum + Buffer.byteLength(html), 0) / pages.length / 1000
process.stdout.write(
  `${pages.length} pages of ${Math.round(size)} kB: ours ${ours.toFixed(1)} pages/s, linkedom + Readability alone ${theirs.toFixed(1)} pages/s, ${(theirs / ours).toFixed(2)} × its time\n`,
)
