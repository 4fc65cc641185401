/** What reading asks of a word form alone, asked once: texts repeat their words. */
import { remembering } from '../languages/kit.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { Token } from '../model/annotation.ts'
import { OPENS_PHRASE, opensPhrase } from './phrases.ts'

export type Form = Pick<Token, 'readings' | 'wakes'>

/** Forms of a pack's words; `wakes` gives the bits of the readers that wait for a word. */
export function formsOf(pack: LanguagePack, wakes: (key: string) => number): (key: string) => Form {
  const opens = opensPhrase(pack)
  return remembering((key) => ({
    readings: pack.analyse(key),
    wakes: wakes(key) | (opens(key) ? OPENS_PHRASE : 0),
  }))
}
