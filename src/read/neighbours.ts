/** Languages of the region by their letters, so that no pack is given a neighbour's text. The first that fits. */

/** A language shows when `has` reach half a percent of the letters while `lacks` stay away. */
export interface Neighbour {
  readonly code: string
  readonly has: string
  readonly lacks: string
}

export const NEIGHBOURS: readonly Neighbour[] = [
  { code: 'uk', has: 'їєґ', lacks: 'ыэ' },
  { code: 'be', has: 'ў', lacks: 'їщ' },
  { code: 'tg', has: 'ӣҷҳӯ', lacks: 'ңұ' },
  { code: 'ky', has: 'өүң', lacks: 'әғқұі' },
  { code: 'mn', has: 'өү', lacks: 'әғқұің' },
  { code: 'tt', has: 'җ', lacks: 'ғқұ' },
  { code: 'ba', has: 'ҙҫҡ', lacks: 'қ' },
  { code: 'uz', has: 'ўҳ', lacks: 'ыі' },
  { code: 'kk', has: 'қғұ', lacks: 'ҳўӣҷ' },
  { code: 'ru', has: 'ыэ', lacks: 'іїўңүөһғқәҳҷ' },
]

/** franc's names of the languages that news near ours is written in. */
export const BY_TRIGRAMS: Readonly<Record<string, string>> = {
  rus: 'ru',
  kaz: 'kk',
  eng: 'en',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  kir: 'ky',
  tgk: 'tg',
  uzn: 'uz',
  tur: 'tr',
  azj: 'az',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  ces: 'cs',
  srp: 'sr',
  hun: 'hu',
  fin: 'fi',
  swe: 'sv',
  pol: 'pl',
  ron: 'ro',
  arb: 'ar',
  pes: 'fa',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  hin: 'hi',
  kat: 'ka',
  hye: 'hy',
}
