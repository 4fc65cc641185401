/**
 * News-like texts from our own sentences: a third of diplomacy, the rest of everything else, as in a news feed.
 * They are written for measuring speed, with no rule in mind; what is read in them is not looked at.
 */
import { pick, type Random, seeded } from './random.ts'
import * as en from './texts/en.ts'
import * as kk from './texts/kk.ts'
import * as ru from './texts/ru.ts'

export type Maker = (random: Random) => string

const MAKERS = { ru, kk, en }
export type BenchLanguage = keyof typeof MAKERS
export const BENCH_LANGUAGES = Object.keys(MAKERS) as readonly BenchLanguage[]

/** A text of at least `units` UTF-16 units, in paragraphs of three to five sentences, the same for the same seed. */
export function newsText(lang: BenchLanguage, units: number, seed = 1): string {
  const { diplomacy, other } = MAKERS[lang]
  const random = seeded(seed)
  const sentence = () => pick(random, random() < 1 / 3 ? diplomacy : other)(random)
  const paragraphs: string[] = []
  for (let length = 0; length < units; ) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length + 1
  }
  return paragraphs.join('\n')
}
