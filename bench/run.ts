/**
 * `npm run bench`: how fast documents are read, beside a plain word pass of Intl.Segmenter over the same text in the same
 * run; how time grows with length; how memory stands over a long stream. Megabytes are of UTF-8.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { documentOf } from '../src/pipeline/intake.ts'
import { readDocument } from '../src/pipeline.ts'
import { taggerPass } from './tagger.ts'
import { BENCH_LANGUAGES, type BenchLanguage, newsText } from './texts.ts'

const ARTICLE = 3000
const TOLD = { published: '2024-12-01', publisher: 'Example' }

const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6

/** Milliseconds of the fastest of `times` runs. */
async function fastest(times: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let at = 0; at < times; at++) {
    const from = performance.now()
    await work()
    best = Math.min(best, performance.now() - from)
  }
  return best
}

const read = async (text: string, lang: BenchLanguage = 'ru'): Promise<unknown> =>
  readDocument(await documentOf(text, { ...TOLD, lang }))

/** One core's, warm: the first passes are the compiler's. */
async function speed(lang: BenchLanguage): Promise<void> {
  const articles = Array.from({ length: 300 }, (_, at) => newsText(lang, ARTICLE, at + 1))
  const size = articles.reduce((sum, text) => sum + megabytes(text), 0)
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  const ours = await fastest(8, async () => {
    for (const text of articles) await read(text, lang)
  })
  const theirs = await fastest(3, () => {
    let words = 0
    for (const text of articles)
      for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1
    return words
  })
  line(
    `reading, ${lang}`,
    `${(size / (ours / 1000)).toFixed(2)} MB/s`,
    `${Math.round(articles.length / (ours / 1000))} articles/s of ${Math.round((size / articles.length) * 1000)} kB`,
  )
  line(
    `Intl.Segmenter words, ${lang}`,
    `${(size / (theirs / 1000)).toFixed(2)} MB/s`,
    `${(ours / theirs).toFixed(2)} × its time`,
  )
}

async function growth(): Promise<void> {
  const one = newsText('ru', 20_000, 7)
  const base = await fastest(5, () => read(one))
  for (const times of [10, 100]) {
    const text = newsText('ru', 20_000 * times, 7)
    const took = await fastest(times === 100 ? 2 : 3, () => read(text))
    line(
      `${times} × the text`,
      `${(took / base).toFixed(1)} × the time`,
      `${megabytes(text).toFixed(1)} MB in ${Math.round(took)} ms`,
    )
  }
}

/** Heap after a collection, at a tenth and at the end of a stream of documents. */
async function memory(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const held: number[] = []
  for (let at = 1; at <= 3000; at++) {
    await read(newsText('ru', ARTICLE, at))
    if (at === 300 || at === 3000) {
      collect()
      held.push(process.memoryUsage().heapUsed / 1e6)
    }
  }
  const [early = 0, late = 0] = held
  line(
    'heap, 300 → 3000 documents',
    `${early.toFixed(1)} → ${late.toFixed(1)} MB`,
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most in the process`,
  )
}

async function tagging(): Promise<void> {
  const texts = Array.from({ length: 300 }, (_, at) => newsText('kk', ARTICLE, at + 1))
  const size = texts.reduce((sum, text) => sum + megabytes(text), 0)
  const took = await fastest(5, await taggerPass(texts))
  line('tagger alone, kk', `${(size / (took / 1000)).toFixed(2)} MB/s`, 'every sentence')
}

const line = (what: string, value: string, note: string): void =>
  console.log(`${what.padEnd(28)}${value.padEnd(22)}${note}`)

for (const lang of BENCH_LANGUAGES) await speed(lang)
await tagging()
await growth()
await memory()
