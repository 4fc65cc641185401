/** Which phrases belong together: «Токаев и Мирзиёев», "Tokayev, Mirziyoyev and Japarov". */
import type { LanguagePack } from '../languages/pack.ts'
import { CASE, type Phrase, type Token } from '../model/annotation.ts'

export interface JoiningContext {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly readingsAt: (at: number) => Token['readings']
  /** First token of the sentence. */
  readonly first: number
}

type Unjoined = Omit<Phrase, 'preposition' | 'joined'>

/** Joined to the phrase before it by "and" or a comma. */
export function isJoined(phrase: Unjoined, before: Phrase, context: JoiningContext): boolean {
  const link = linkBetween(before.to, phrase.from, context)
  if (link === null || !context.pack.actors.positional) return link !== null
  if (!isKindred(before, phrase)) return false
  return (
    link === 'and' ||
    isAppositive(phrase, before) ||
    opensHeadline(phrase, before, context) ||
    endsInAnd(phrase.to, context)
  )
}

function linkBetween(
  end: number,
  from: number,
  { tokens, pack, readingsAt }: JoiningContext,
): 'and' | 'comma' | null {
  if (from - end < 1 || from - end > 3) return null
  let link: 'and' | 'comma' | null = null
  for (let at = end; at < from; at++) {
    const key = tokens[at]?.key ?? ''
    if (pack.actors.and.has(key)) link = 'and'
    else if (key === ',') link ??= 'comma'
    else if (
      !readingsAt(at).some(({ pos }) => pos === 'preposition' || pos === 'adjective' || pos === 'determiner')
    )
      return null
  }
  return link
}

const isPlace = ({ kind }: Unjoined): boolean => kind === 'place' || kind === 'state'

const isKindred = (a: Unjoined, b: Unjoined): boolean => isPlace(a) === isPlace(b)

/** "Xi Jinping, president of China": an office alone, of the same state. */
function isAppositive(phrase: Unjoined, before: Phrase): boolean {
  const unnamed =
    phrase.actors.length > 0 && phrase.actors.every(({ name, implied }) => name === null || implied !== null)
  return unnamed && (phrase.state === before.state || before.state === null)
}

/** "Xi, Putin hold talks": two bare names at the beginning. */
const opensHeadline = (phrase: Unjoined, before: Phrase, { first }: JoiningContext): boolean =>
  before.preposition === null &&
  (before.from === first || before.joined) &&
  (phrase.cases & before.cases & CASE.nom) !== 0

/** A list is no longer than this to its "and". */
const LIST = 14

/** "with Xi, Putin and Modi": the list ends in "and" before any verb. */
function endsInAnd(to: number, { tokens, pack, readingsAt }: JoiningContext): boolean {
  for (let at = to; at < to + LIST; at++) {
    const token = tokens[at]
    if (
      !token ||
      readingsAt(at).some(({ pos, form }) => (pos === 'verb' && form === 'finite') || pos === 'relative')
    )
      return false
    if (pack.actors.and.has(token.key)) return true
  }
  return false
}
