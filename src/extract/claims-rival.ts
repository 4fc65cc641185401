/** The one rival that a comparison names: «чаще, чем в Индии», "more often than Macron", «Үндістанға қарағанда». */
import { CASE, type Phrase } from '../model/annotation.ts'
import type { Rival } from '../model/claim.ts'
import type { Cue } from './claims-events.ts'
import type { ClaimScope } from './claims-scope.ts'
import { isPlace, peopleOf, subjectOf, type Telling } from './claims-sides.ts'

/** Phrases of the rival: behind the words of comparison up to the next comma, or right before them. */
export function rivalPhrases({ rule, from, captures }: Cue, { sentence, tokens }: ClaimScope): Phrase[] {
  if (rule.rival === undefined) return []
  if (rule.rival === 'before') {
    const last = sentence.phrases.findIndex(({ to }) => to === from)
    let first = last
    while (first > 0 && sentence.phrases[first]?.joined) first--
    return last < 0 ? [] : sentence.phrases.slice(first, last + 1)
  }
  const comma = tokens.findIndex(({ key }, at) => at >= captures.to && at < sentence.to && key === ',')
  const end = comma < 0 ? sentence.to : comma
  return sentence.phrases.filter((phrase) => phrase.from >= captures.to && phrase.from < end)
}

/** The question's sides that the rival has instead; null where the words name none, or several places at once. */
export function rivalOf(
  phrases: readonly Phrase[],
  telling: Telling & { readonly filled: Matched },
): Rival | null {
  const rival = sidesOf(phrases, telling)
  const { hosts, partners } = telling.filled
  const alike =
    rival !== null &&
    (!rival.hostState || hosts.length > 0) &&
    (!rival.counterpart || partners.length > 0 || rival.guest !== undefined)
  return alike ? rival : null
}

/** What the question itself has: a rival stands for a side of it. */
interface Matched {
  readonly hosts: readonly Phrase[]
  readonly partners: readonly unknown[]
}

function sidesOf(phrases: readonly Phrase[], telling: Telling): Rival | null {
  const places = phrases.filter(isPlace)
  const named = phrases.filter((phrase) => !isPlace(phrase))
  const people = peopleOf(named, telling)
  const [place] = places
  if (places.length > 1 || (people.length === 0 && !place)) return null
  const travels = telling.event.kinds.includes('visit')
  const there =
    place && travels ? { hostState: place.state, place: place.kind === 'place' ? place.id : null } : {}
  const [one, other] = people.length > 0 ? people : travels ? [] : peopleOf(places, telling)
  if (!one) return there
  if (travels) return { ...there, guest: subjectOf(one) }
  if (other) return { guest: subjectOf(one), counterpart: subjectOf(other) }
  return named[0] && isSubject(named[0]) ? { guest: subjectOf(one) } : { counterpart: subjectOf(one) }
}

/** A form that can be nothing but the subject: «чем Макрон» against «чем с Макроном». */
const isSubject = ({ cases, preposition }: Phrase): boolean => preposition === null && cases === CASE.nom
