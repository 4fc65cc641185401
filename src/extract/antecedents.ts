/** Whom pronouns stand for: the subject told before in the sentence, or the two persons of the sentences before. */
import { type AnnotatedDocument, type AnnotatedSentence, CASE } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import type { Match } from './match.ts'

/** Sentences further back are forgotten. */
const REMEMBERED = 3

/**
 * The first subject of the sentence that stands before `at`: "Macron said he will visit Astana"; without one, the only
 * person named there («Для Исибы это не первая поездка: он …»). Null where that is a pronoun itself: whoever it means was
 * named before the sentence. Who has another role in the contact is not meant: "Trump spoke with him".
 */
export function subjectBefore(at: number, { sentence, roles }: Match): Participant | null {
  const taken = new Set(Object.values(roles).flat())
  const before = sentence.phrases.filter(
    (phrase) =>
      phrase.to <= at &&
      ((phrase.kind === 'actor' && !taken.has(phrase)) || (phrase.kind === 'pronoun' && !phrase.plural)),
  )
  const subject = before.find(({ cases, preposition }) => cases & CASE.nom && preposition === null)
  const [only] = before.length === 1 ? before : []
  return (subject ?? only)?.actors[0] ?? null
}

/** The last persons of two different sides in the sentences before, one of each; empty where there are more or fewer. */
export function pairBefore(
  sentence: AnnotatedSentence,
  { sentences }: AnnotatedDocument,
): readonly Participant[] {
  const index = indexOf(sentence, sentences)
  const sides = new Map<string, Participant>()
  for (let before = index - 1; before >= Math.max(0, index - REMEMBERED); before--) {
    for (const actor of sentences[before]?.phrases.flatMap((phrase) => phrase.actors) ?? []) {
      const side = actor.state ?? actor.organisation
      if (side && !sides.has(side)) sides.set(side, actor)
    }
    if (sides.size === 2) return [...sides.values()]
    if (sides.size > 2) return []
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
