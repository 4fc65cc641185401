/**
 * `npm run bench -- claims`: a typed sentence, cold parse to verdict, over the starter record; the claims of an article;
 * ranks over every state. Milliseconds; the first of a kind pays for the contacts that later ones find in memory.
 */
import { starterInMemory } from '../eval/starter-record.ts'
import { checkClaim } from '../src/check/verdict.ts'
import { documentOf } from '../src/pipeline/intake.ts'
import { readClaim, readDocument } from '../src/pipeline.ts'

const AS_OF = '2025-01-03'

/** Leader and state in three languages; numbers make every sentence another. */
const SIDES: readonly (readonly [ru: string, kk: string, en: string])[] = [
  ['Владимир Путин приезжал в Казахстан', 'Владимир Путин Қазақстанға', 'Vladimir Putin visited Kazakhstan'],
  ['Владимир Путин приезжал в Китай', 'Владимир Путин Қытайға', 'Vladimir Putin visited China'],
  ['Билл Клинтон приезжал в Израиль', 'Билл Клинтон Израильге', 'Bill Clinton visited Israel'],
  ['Барак Обама приезжал в Германию', 'Барак Обама Германияға', 'Barack Obama visited Germany'],
]

const counts = Array.from({ length: 25 }, (_, at) => at + 2).flatMap((number) =>
  SIDES.flatMap(([ru, kk, en]) => [
    ['ru', `${ru} ${number} раз`] as const,
    ['kk', `${kk} ${number} рет келді`] as const,
    ['en', `${en} ${number} times`] as const,
  ]),
)

const ranks = SIDES.flatMap(([ru, kk, en]) => [
  ['ru', `${ru} чаще, чем в любую другую страну`] as const,
  ['kk', `${kk} басқа елдерге қарағанда жиі барды`] as const,
  ['en', `${en} more often than any other country`] as const,
])

const { record, shelf } = await starterInMemory()

async function judged(lang: string, text: string): Promise<number> {
  const from = performance.now()
  for (const claim of await readClaim(text, { asOf: AS_OF, lang })) await checkClaim(record, shelf, claim)
  return performance.now() - from
}

function line(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  console.log(
    `${what.padEnd(34)}median ${at(0.5)} ms, nine of ten ${at(0.9)} ms, most ${at(1)} ms (${times.length})`,
  )
}

async function timed(sentences: readonly (readonly [string, string])[]): Promise<number[]> {
  const times: number[] = []
  for (const [lang, text] of sentences) times.push(await judged(lang, text))
  return times
}

const firsts = await timed(
  ['ru', 'kk', 'en'].map((lang) => counts.find(([own]) => own === lang) ?? ['ru', '']),
)
line('the first sentence of a language', firsts)
line('a sentence, parse to verdict', await timed(counts))
line('a rank over all states', await timed(ranks))

const article = counts
  .filter(([lang]) => lang === 'ru')
  .slice(0, 20)
  .map(([, text]) => `${text}.`)
  .join(' ')
const whole: number[] = []
for (let round = 0; round < 5; round++) {
  const from = performance.now()
  const reading = await readDocument(await documentOf(article, { lang: 'ru', published: AS_OF }))
  for (const claim of reading.claims) await checkClaim(record, shelf, claim)
  whole.push(performance.now() - from)
}
line('an article of twenty claims', whole)
await record.close()
