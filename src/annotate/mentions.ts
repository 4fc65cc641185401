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
    const candidates = found?.candidates.filter((candidate) => isWrittenSo(candidate, tokens[at]))
    if (!found || !candidates?.length) {
      at++
      continue
    }
    mentions.set(at, { from: at, to: found.to, candidates })
    at = found.to
  }
  return mentions
}

function isWrittenSo(candidate: NameCandidate, first: Token | undefined): boolean {
  return first !== undefined && (first.shape !== 'lower' || !NEEDS_CAPITAL.has(candidate.kind))
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
