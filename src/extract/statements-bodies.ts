/** Bodies that speak without a person: «пресс-служба Акорды», «в МИД заявили», «говорится в заявлении ведомства». */
import { ANY_CASE, type AnnotatedSentence, CASE, type Phrase } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import { inQuotation, keyAt, type Range, type Scene, type Speaker } from './statements-scene.ts'
import type { SpeakerPlace } from './statements-subject.ts'

/** Whoever a phrase names; a place («Кремль») speaks under the name that is written. */
export function participantsOf(phrase: Phrase, { annotated }: Scene): readonly Participant[] {
  if (phrase.kind === 'actor') return phrase.actors
  if (phrase.kind === 'organisation')
    return [{ ...nobody(phrase.name), organisation: phrase.id, state: phrase.state }]
  const { tokens, document } = annotated
  const written = document.text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end)
  return [{ ...nobody(phrase.kind === 'place' ? written : null), state: phrase.state }]
}

export function nobody(name: string | null): Participant {
  return {
    name,
    person: null,
    wikidata: null,
    state: null,
    organisation: null,
    office: null,
    officeId: null,
    role: 'principal',
    implied: null,
  }
}

/** A noun of a body that speaks: its nominative, and the cases it stands in here; all for words without forms («МИД»). */
export function bodyAt(at: number, { annotated, words }: Scene): { name: string; cases: number } | null {
  const token = annotated.tokens[at]
  if (token?.kind !== 'word') return null
  const noun = token.readings.find(({ pos, lemma }) => pos === 'noun' && words.grammar.bodies.has(lemma))
  if (noun) return { name: noun.lemma, cases: noun.cases }
  if (!words.grammar.bodies.has(token.key)) return null
  return { name: annotated.document.text.slice(token.start, token.end), cases: ANY_CASE }
}

/** A body by its noun: «пресс-служба Акорды», and without a subject «в ведомстве», «в МИД». */
export function bodyIn(range: Range, place: SpeakerPlace, scene: Scene): Speaker | null {
  const { tokens } = scene.annotated
  for (let at = range.from; at < range.to; at++) {
    if (inQuotation(scene, at)) continue
    const phrase = place.sentence.phrases.find(({ from }) => from === at)
    if (phrase && standsInside(phrase, scene))
      return { from: at, to: phrase.to, participants: participantsOf(phrase, scene) }
    const body = bodyAt(at, scene)
    if (!body) continue
    const inside = scene.words.grammar.insidePrepositions.has(keyAt(scene, at - 1))
    const preposed = tokens[at - 1]?.readings.some(({ pos }) => pos === 'preposition')
    if (inside || (body.cases & CASE.nom && !preposed)) return ownedBody(at, body.name, place.sentence, scene)
  }
  return null
}

function standsInside(phrase: Phrase, { words }: Scene): boolean {
  const named = phrase.kind === 'organisation' || (phrase.kind === 'place' && phrase.state !== null)
  return named && phrase.preposition !== null && words.grammar.insidePrepositions.has(phrase.preposition)
}

/** The noun in the nominative with the words of its owner: «пресс-служба Акорды», «МИД Казахстана». */
export function ownedBody(at: number, name: string, sentence: AnnotatedSentence, scene: Scene): Speaker {
  const owner = sentence.phrases.find(({ from, cases }) => from === at + 1 && cases & CASE.gen)
  const { tokens, document } = scene.annotated
  const to = owner?.to ?? at + 1
  const rest = owner ? ` ${document.text.slice(tokens[at + 1]?.start, tokens[to - 1]?.end)}` : ''
  const state = owner?.state ?? owner?.actors[0]?.state ?? null
  const organisation = owner?.kind === 'organisation' ? owner.id : null
  return { from: at, to, participants: [{ ...nobody(name + rest), state, organisation }] }
}

/** «говорится в заявлении МИД»: whose document it is, if anyone's. */
export function documentSpeaker({ cue, sentence, bounds }: SpeakerPlace, scene: Scene): Speaker | null {
  for (let at = cue + 1; at < bounds.right; at++) {
    const body = bodyAt(at, scene)
    if (body) return ownedBody(at, body.name, sentence, scene)
    const phrase = sentence.phrases.find(({ from, cases }) => from === at && cases & CASE.gen)
    if (phrase && phrase.kind !== 'pronoun')
      return { from: at, to: phrase.to, participants: participantsOf(phrase, scene) }
  }
  return null
}

export const isBody = (at: number, scene: Scene): boolean => bodyAt(at, scene) !== null
