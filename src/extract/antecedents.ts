/** Whom pronouns stand for: the subject told before in the sentence, or the two persons of the sentences before. */
import { type AnnotatedDocument, type AnnotatedSentence, CASE } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'

/** Sentences further back are forgotten. */
const REMEMBERED = 3

/**
 * The first subject of the sentence that stands before `at`: "Macron said he will visit Astana"; without one, the only
 * person named there («Для Исибы это не первая поездка: он …»). Null where that is a pronoun itself: whoever it means was
 * named before the sentence.
 */
export function subjectBefore(at: number, { phrases }: AnnotatedSentence): Participant | null {
  const before = phrases.filter(
    ({ kind, plural, to }) => to <= at && (kind === 'actor' || (kind === 'pronoun' && !plural)),
  )
  const subject = before.find(({ cases, preposition }) => cases & CASE.nom && preposition === null)
  const [only] = before.length === 1 ? before : []
  return (subject ?? only)?.actors[0] ?? null
}

/** The last two persons of different states in one of the sentences before; empty where there are more or fewer. */
export function pairBefore(
  sentence: AnnotatedSentence,
  { sentences }: AnnotatedDocument,
): readonly Participant[] {
  const index = indexOf(sentence, sentences)
  for (let before = index - 1; before >= Math.max(0, index - REMEMBERED); before--) {
    const actors = sentences[before]?.phrases.flatMap((phrase) => phrase.actors) ?? []
    const people = new Map(actors.map((actor) => [actor.person ?? actor.name ?? actor.state, actor]))
    const states = new Set([...people.values()].map(({ state }) => state).filter((state) => state !== null))
    if (people.size === 2 && states.size === 2) return [...people.values()]
    if (states.size > 2) return []
  }
  return []
}

/** Sentences stand in the order of the text. */
function indexOf({ from }: AnnotatedSentence, sentences: readonly AnnotatedSentence[]): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
