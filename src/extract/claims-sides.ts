/** Sides that a sentence leaves to its neighbours: pronouns, «лидеры», «там». */
import type { Phrase } from '../model/annotation.ts'
import type { Subject } from '../model/claim.ts'
import type { Participant } from '../model/report.ts'
import type { CountedEvent, Cue } from './claims-events.ts'
import type { PatternIndex } from './claims-patterns.ts'
import type { ClaimScope } from './claims-scope.ts'

/** What the text around a sentence offers to its pronouns. */
export interface Around {
  /** The one subject of the sentence before. */
  readonly subject: Participant | null
  /** Where that sentence went, if to one place. */
  readonly destination: Phrase | null
  /** The two persons that the text speaks of; null where there are more or fewer. */
  readonly pair: readonly [Participant, Participant] | null
  /** States that the sentences before named last. */
  readonly states: readonly string[]
  /** Who says the sentence, where someone is quoted or interviewed. */
  readonly speaker: Participant | null
  /** State of «наша страна»: the speaker's, else the publisher's. */
  readonly ownState: string | null
  /** Whom a typed sentence is about where it does not say so itself, the first of them the one who travels. */
  readonly about: readonly Participant[]
  /** A person typed it: without a verb it is a note, in which a number of times means visits. */
  readonly typed: boolean
}

/** A claim's words in place. */
export interface Telling {
  readonly event: CountedEvent
  readonly cue: Cue
  readonly scope: ClaimScope
  readonly around: Around
}

export interface Sides {
  readonly guests: readonly Participant[]
  readonly partners: readonly Participant[]
}

/** Persons and states of the phrases; a pronoun is the subject before, if there was one. */
export function peopleOf(
  phrases: readonly Phrase[],
  { scope, around }: Pick<Telling, 'scope' | 'around'>,
): Participant[] {
  return phrases.flatMap((phrase) => {
    if (phrase.kind === 'pronoun') return phrase.plural ? [] : antecedentOf(phrase, scope, around)
    if (phrase.kind === 'actor') return phrase.actors
    return phrase.state ? [stateAlone(phrase.state, phrase.name)] : []
  })
}

export const isPlace = ({ kind }: Phrase): boolean => kind === 'place' || kind === 'state'

/** The one actor named before in the sentence, else the subject of the sentence before. */
function antecedentOf({ from }: Phrase, { sentence }: ClaimScope, { subject }: Around): Participant[] {
  const named = sentence.phrases.filter((phrase) => phrase.kind === 'actor' && phrase.to <= from)
  const people = named.flatMap(({ actors }) => actors)
  if (people.length > 0) return people.length === 1 ? people : []
  return subject ? [subject] : []
}

/** A state that acts as such. */
export function stateAlone(state: string, name: string): Participant {
  const nobody = { person: null, wikidata: null, organisation: null, office: null, officeId: null }
  return { ...nobody, name, state, role: 'principal', implied: null }
}

/** The sides with what the neighbours give: a lone partner met the speaker, «лидеры» are the pair, «его» is the subject. */
export function completed(sides: Sides, telling: Telling): Sides {
  const { about } = telling.around
  const { guests, partners } = withNeighbours(sides, telling)
  if (telling.event.kinds.includes('visit'))
    return { guests: guests.length > 0 ? guests : about.slice(0, 1), partners }
  const others = about.filter((one) => !isAmong(one, [...guests, ...partners]))
  if (guests.length > 0)
    return { guests, partners: guests.length + partners.length > 1 ? partners : others.slice(0, 1) }
  return partners.length > 0
    ? { guests: others.slice(0, 1), partners }
    : { guests: others.slice(0, 1), partners: others.slice(1, 2) }
}

function withNeighbours({ guests, partners }: Sides, telling: Telling): Sides {
  const { pair, speaker, subject } = telling.around
  if (guests.length === 0 && partners.length > 1)
    return { guests: partners.slice(0, 1), partners: partners.slice(1) }
  if (guests.length === 0 && partners.length > 0) {
    const other = speaker ?? subject
    return { partners, guests: other && !isAmong(other, partners) ? [other] : [] }
  }
  if (guests.length <= 1 && partners.length === 0 && pair && inClause('pair', telling))
    return { guests: [pair[0]], partners: [pair[1]] }
  if (guests.length > 0 || !subject) return { guests, partners }
  const meant = inClause('theirs', telling) || telling.event.at < telling.scope.sentence.from
  return { guests: meant ? [subject] : [], partners }
}

const isAmong = (one: Participant, others: readonly Participant[]): boolean =>
  others.some((other) => (one.person ? other.person === one.person : other.name === one.name))

const inClause = (name: 'pair' | 'theirs', { cue, scope }: Telling): boolean =>
  occurs(scope.claims.phrases[name], cue.clause, scope)

function occurs(
  index: PatternIndex<true>,
  { from, to }: { from: number; to: number },
  scope: ClaimScope,
): boolean {
  for (let at = from; at < to; at++) if (index.at(at, scope).length > 0) return true
  return false
}

/** The places named, else the one of the sentence before where «там» points at it. */
export function hostsOf(
  phrases: readonly Phrase[],
  { event, scope, around, cue }: Telling,
): readonly Phrase[] {
  if (phrases.length === 0 && event.note === true) return notedPlaces({ event, scope, around, cue })
  if (phrases.length > 0 || !occurs(scope.claims.phrases.there, scope.sentence, scope)) return phrases
  const { sentence } = scope
  const before = sentence.phrases.filter(
    ({ kind, preposition, to }) =>
      (kind === 'place' || kind === 'state') && preposition !== null && to <= event.at,
  )
  const place = before.length === 1 ? before[0] : before.length === 0 ? around.destination : null
  return place ? [place] : phrases
}

/** «Казахстан 33 раза, Беларусь 28 раз»: places of the note's own stretch, however they stand. */
const notedPlaces = ({ scope, cue: { stretch, clause } }: Telling): readonly Phrase[] =>
  scope.sentence.phrases.filter(
    (phrase) =>
      isPlace(phrase) &&
      phrase.from >= Math.max(stretch[0], clause.from) &&
      phrase.from < Math.min(stretch[1], clause.to),
  )

/** A side of the question as the checker takes it. */
export function subjectOf(participant: Participant): Subject {
  const { person, state, officeId, name, implied } = participant
  return { person, state, office: person && implied !== 'office-at-day' ? null : officeId, name }
}
