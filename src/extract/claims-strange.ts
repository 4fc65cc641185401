/** Destinations that nothing in the atlas bears the name of: «летал на Юпитер», "33 visits to the moon". */
import type { RolePlace } from '../languages/pack.ts'
import type { Phrase } from '../model/annotation.ts'
import type { ClaimScope } from './claims-scope.ts'
import type { Telling } from './claims-sides.ts'
import { tokensOf } from './match.ts'

/**
 * Whether the clause says where to, in a word that is no known place: then visits anywhere are not what it counts.
 * `places` are those of the host, the first the one of direction.
 */
export function isStrange(telling: Telling, places: readonly RolePlace[]): boolean {
  const { cue, event, scope } = telling
  const [direction] = places
  return [...tokensOf(cue.clause)].some((at) => {
    if (!isUnread(at, scope)) return false
    const lead = precedingWord(at, scope)
    if (scope.tokens[at]?.shape === 'lower')
      return event.noun && lead.at === event.at + 1 && stands(lead.key, direction)
    return at > scope.sentence.from && places.some((place) => stands(lead.key, place) || bare(place, telling))
  })
}

/** Words of a name, at most. */
const LONGEST_NAME = 8

/** Names that the atlas does not know, but for the first word: whom the sentence means is then not known either. */
export const hasStrangers = (scope: ClaimScope): boolean =>
  scope.tokens
    .slice(scope.sentence.from + 1, scope.sentence.to)
    .some(({ shape }, at) => shape !== 'lower' && isUnread(scope.sentence.from + 1 + at, scope))

/** A word of no lexicon, name or date. */
function isUnread(at: number, scope: ClaimScope): boolean {
  const { tokens, sentence, claims } = scope
  const token = tokens[at]
  return (
    token?.kind === 'word' &&
    token.readings.length === 0 &&
    claims.book.idsOf(token).length === 0 &&
    !isMentioned(at, scope) &&
    !sentence.phrases.some((phrase) => at >= phrase.from && at < phrase.to && !isKnown(phrase)) &&
    !sentence.dates.some(({ start, end }) => token.start >= start && token.start < end)
  )
}

/** Someone in the atlas: what follows the name and is no mention is another word. */
const isKnown = ({ kind, actors }: Phrase): boolean =>
  kind === 'actor' && actors.some(({ person }) => person !== null)

function isMentioned(at: number, scope: ClaimScope): boolean {
  for (let from = at; from >= Math.max(scope.sentence.from, at - LONGEST_NAME); from--)
    if ((scope.mentionAt(from)?.to ?? 0) > at) return true
  return false
}

/** The word before, over an article. */
function precedingWord(at: number, { tokens }: ClaimScope): { at: number; key: string } {
  const isArticle = tokens[at - 1]?.readings.some(({ pos }) => pos === 'determiner') === true
  const before = isArticle ? at - 2 : at - 1
  return { at: before, key: tokens[before]?.key ?? '' }
}

const stands = (lead: string, place: RolePlace | undefined): boolean => place?.after?.includes(lead) === true

/** «Юпитерге барды», "visited Jupiter": no preposition, and the verb itself counts. */
const bare = (place: RolePlace, { event }: Telling): boolean => place.after === undefined && !event.noun
