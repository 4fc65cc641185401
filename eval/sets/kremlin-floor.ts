/** The floor under contact reading: what a regular expression over titles alone finds. */
import { folded } from '../names.ts'
import type { GoldContact, GoldItem } from './kremlin-gold.ts'

const FOREIGN =
  /президентом|председателем кнр|премьер|принцем|королем|эмиром|министром иностранных|генеральным секретарем/
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^телефонный разговор с /, 'call'],
  [/переговоры/, 'meeting'],
  [/^встреча с |встретится с /, 'meeting'],
]

export interface FloorCount {
  readonly hits: number
  readonly found: number
  readonly falseItems: number
}

/** Counts title matches; a hit is a gold contact of that kind whose other side's family name stands in the title. */
export function floor(items: readonly GoldItem[]): FloorCount {
  const found = items.flatMap((item) => {
    const kind = kindIn(item.title)
    return kind === null ? [] : [{ item, kind }]
  })
  return {
    found: found.length,
    hits: found.filter(({ item, kind }) => item.contacts.some((gold) => fits(gold, kind, item.title))).length,
    falseItems: found.filter(({ item }) => item.contacts.length === 0).length,
  }
}

function kindIn(title: string): string | null {
  const words = folded(title)
  const kind = KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null
  const bilateral = /^\p{L}+ \p{L}+ переговоры/u.test(words)
  return kind !== null && (bilateral || FOREIGN.test(words)) ? kind : null
}

function fits({ kind, mention, participants }: GoldContact, found: string, title: string): boolean {
  if (mention || (kind === 'call') !== (found === 'call') || kind === 'visit') return false
  const words = folded(title)
  const inTitle = (name: string): boolean =>
    words.includes(folded(name).split(' ').at(-1)?.slice(0, 4) ?? name)
  return (
    /переговоры/.test(words) ||
    participants.some(({ name, state }) => state !== 'RUS' && name && inTitle(name))
  )
}
