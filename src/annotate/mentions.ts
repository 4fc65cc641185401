/** Names in the text: the longest name of the atlas that starts at each word. */
import type { Mention, NameCandidate, Token } from '../model/annotation.ts'
import type { NameIndex } from './name-index.ts'

/** Words that are names only when written with a capital; adjectives, offices and occasions may be small. */
const NEEDS_CAPITAL: ReadonlySet<NameCandidate['kind']> = new Set([
  'person',
  'state',
  'place',
  'organisation',
  'publisher',
])

/** Mentions by the index of their first token, none overlapping. One pass, each step bounded by the longest name. */
export function findMentions(tokens: readonly Token[], names: NameIndex): Map<number, Mention> {
  const mentions = new Map<number, Mention>()
  for (let at = 0; at < tokens.length; ) {
    const found = tokens[at]?.kind === 'word' ? names.longest(tokens, at) : null
    const candidates = found?.candidates.filter((candidate) =>
      isWrittenSo(candidate, { at, to: found.to }, tokens),
    )
    if (!found || !candidates?.length) {
      at++
      continue
    }
    mentions.set(at, { from: at, to: found.to, candidates })
    at = found.to
  }
  return mentions
}

/** A place's name may begin with a small noun: «дворец Бельвю». */
function isWrittenSo(
  candidate: NameCandidate,
  { at, to }: { readonly at: number; readonly to: number },
  tokens: readonly Token[],
): boolean {
  const first = tokens[at]
  const isSmall =
    first?.shape === 'lower' && !(candidate.kind === 'place' && tokens[to - 1]?.shape !== 'lower')
  if (first === undefined || (isSmall && NEEDS_CAPITAL.has(candidate.kind))) return false
  if (candidate.short && first.readings.some(({ tags }) => tags?.includes('calendar'))) return false
  return !(candidate.short && isSmallWord(first) && tokens[at - 1]?.kind !== 'word')
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'pronoun',
  'preposition',
  'conjunction',
  'particle',
  'relative',
])

/** «Мы» at the head of a sentence is no form of the surname Ма. */
function isSmallWord(token: Token): boolean {
  return token.readings.some((reading) => SMALL_WORDS.has(reading.pos))
}

/** The candidates of one kind, or null. */
export function candidatesOf(
  mention: Mention | undefined,
  kind: NameCandidate['kind'],
): NameCandidate[] | null {
  const found = mention?.candidates.filter((candidate) => candidate.kind === kind)
  return found?.length ? found : null
}

/** Every case that some candidate can stand in. */
export function casesOf(candidates: readonly NameCandidate[]): number {
  return candidates.reduce((cases, candidate) => cases | candidate.cases, 0)
}
