/** One clause may tell several contacts: «поедет в Узбекистан и Монголию», «провёл встречи с Макроном и Шольцем». */
import type { AnnotatedDocument, Phrase } from '../model/annotation.ts'
import type { Match } from './match.ts'

/** The match once for each contact that it tells; most tell one. */
export function variantsOf(match: Match, annotated: AnnotatedDocument): Match[] {
  if (match.rule.reports === 'visit') return byRole(match, 'place', groupedByState(match.roles.place ?? []))
  const role = match.roles.addressee ? 'addressee' : 'partner'
  const others = match.roles[role] ?? []
  if (tellsMany(match, annotated) || repeatsPreposition(others, annotated) || tellsApart(match, annotated))
    return byRole(
      match,
      role,
      others.map((phrase) => [phrase]),
    )
  const twoSided = match.rule.reports === 'call' || match.rule.reports === 'letter'
  return twoSided ? byRole(match, role, groupedByState(others)) : [match]
}

function byRole(
  match: Match,
  role: 'place' | 'partner' | 'addressee',
  groups: readonly (readonly Phrase[])[],
): Match[] {
  return groups.length < 2
    ? [match]
    : groups.map((phrases) => ({ ...match, roles: { ...match.roles, [role]: phrases } }))
}

function groupedByState(phrases: readonly Phrase[]): Phrase[][] {
  const groups = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const state = phrase.state ?? phrase.name
    groups.set(state, [...(groups.get(state) ?? []), phrase])
  }
  return [...groups.values()]
}

/** «Жапаровпен және Рахмонмен жеке-жеке келіссөз өткізді». */
const tellsApart = ({ rule, clause }: Match, { tokens }: AnnotatedDocument): boolean =>
  rule.apart !== undefined &&
  tokens.slice(clause.from, clause.to).some(({ key }) => rule.apart?.includes(key))

/** "talks with Li and with Yoon": each has a preposition of its own. */
const repeatsPreposition = (others: readonly Phrase[], { tokens }: AnnotatedDocument): boolean =>
  others.length > 1 &&
  others.every(({ from, preposition }) => preposition !== null && tokens[from - 1]?.key === preposition)

/** «встречи», «телефонные разговоры»: the noun itself is in the plural. Nouns that have no singular say nothing. */
function tellsMany(match: Match, { tokens }: AnnotatedDocument): boolean {
  const noun =
    tokens[match.complement ?? match.trigger]?.readings.filter((reading) => reading.pos === 'noun') ?? []
  return (
    noun.length > 0 &&
    noun.every(
      (reading) =>
        reading.number === 'pl' && reading.lemma !== tokens[match.complement ?? match.trigger]?.key,
    )
  )
}
