/** Names across scripts, roughly: «Ержан Сыздықов», «Ержан Сыздыков» and "Yerzhan Syzdykov" have one skeleton. */

/** Consonants as one letter each; vowels, soft and hard signs and glides are left out. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    b: 'бb',
    v: 'вvwwў',
    g: 'гғgґһhхҳ',
    d: 'дd',
    j: 'жзzjҗ',
    k: 'кқkqcҡ',
    l: 'лl',
    m: 'мm',
    n: 'нңn',
    p: 'пp',
    r: 'рr',
    s: 'сsцшщ',
    t: 'тt',
    f: 'фf',
    c: 'чç',
  }).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)),
)

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/sh/g, 'ш'],
  [/ch/g, 'ч'],
  [/zh|dzh|дж/g, 'ж'],
  [/kh|gh/g, 'х'],
  [/ts|tz/g, 'ц'],
  [/ph/g, 'ф'],
  [/x|кс/g, 'ks'],
]

function skeleton(word: string): string {
  const plain = DIGRAPHS.reduce((text, [from, to]) => text.replace(from, to), word)
  return [...plain]
    .map((letter) => LETTERS[letter] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)

/** Names come again and again: so many are kept worked out. */
const MOST_KEPT = 50_000
const kept = new Map<string, readonly string[]>()

function skeletonsOf(name: string): readonly string[] {
  const known = kept.get(name)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = wordsOf(name).map(skeleton)
  kept.set(name, made)
  return made
}

/** Whether the shorter name's words all stand in the longer one, by their skeletons. Names without letters never match. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = [skeletonsOf(a), skeletonsOf(b)].sort((x, y) => x.length - y.length)
  if (!short || !long || short.join('').length < 2) return false
  return short.every((word) => long.includes(word))
}

const isLatin = (name: string): boolean => /[a-z]/i.test(name)

/** Whether two names are in one script: else that their skeletons differ may be the transcription's doing. */
export const areComparable = (a: string, b: string): boolean => isLatin(a) === isLatin(b)
