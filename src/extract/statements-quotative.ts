/** Languages that close what was said with a word before the verb: «X … деп мәлімдеді», «…», деді X; «X … екенін айтты». */
import { CASE, type Phrase } from '../model/annotation.ts'
import { participantsOf } from './statements-bodies.ts'
import { quotationAt } from './statements-bounds.ts'
import type { SentencePlace } from './statements-cues.ts'
import {
  beginOfWords,
  type Found,
  inQuotation,
  isDash,
  keyAt,
  oneToken,
  type Range,
  type Scene,
  type Speaker,
} from './statements-scene.ts'
import { remembered } from './statements-speaker.ts'

/** Words that may stand between the closing word and the verb («деп атап өтті»). */
const LONGEST_CUE = 2

/** The statement whose closing word stands before the cue; null where the language or the words have none. */
export function readQuotative(cue: number, place: SentencePlace, scene: Scene): Found | null {
  const end = closedBefore(cue, scene)
  if (end === null) return null
  const said = wordsBefore(end, place, scene)
  const speaker = said && speakerOf(cue, said, place, scene)
  if (!said || !speaker) return null
  const from = said.direct || speaker.from > cue || speaker.to <= said.from ? said.from : speaker.to
  if (from >= said.to) return null
  return { ...said, from, rule: 'quotative', cue: oneToken(cue), speaker, addressee: null }
}

export const isQuotative = (at: number, scene: Scene): boolean =>
  scene.words.grammar.quotatives?.has(keyAt(scene, at)) ?? false

/** Where the words end that the cue closes. */
function closedBefore(cue: number, scene: Scene): number | null {
  const { quotatives, nominalised, closing } = scene.words.grammar
  if (!quotatives) return null
  for (let at = cue - 1; at >= cue - 1 - LONGEST_CUE; at--) if (isQuotative(at, scene)) return at
  if (nominalised?.some((ending) => keyAt(scene, cue - 1).endsWith(ending))) return cue
  return closing?.has(keyAt(scene, cue)) ? cue : null
}

interface Said extends Range {
  readonly direct: boolean
}

function wordsBefore(end: number, { sentence }: SentencePlace, scene: Scene): Said | null {
  let to = end
  while (to > sentence.from && (keyAt(scene, to - 1) === ',' || isDash(scene, to - 1))) to--
  const quotation = quotationAt(to - 1, scene)
  if (quotation && quotation.close === to - 1 && quotation.words > 1)
    return { from: quotation.from, to: quotation.to, direct: true }
  const from = beginOfWords(scene, sentence)
  return to - from < 2 ? null : { from, to, direct: false }
}

/** Right behind the verb, else the first who is named before what was said, else whoever spoke last. */
function speakerOf(cue: number, said: Said, place: SentencePlace, scene: Scene): Speaker | null {
  const { phrases, from: begin } = place.sentence
  const subjects = phrases.filter(
    (phrase) =>
      SPEAKING.has(phrase.kind) &&
      phrase.cases & CASE.nom &&
      phrase.preposition === null &&
      !inQuotation(scene, phrase.from),
  )
  const behind = subjects.find(({ from }) => from > cue && from <= cue + 2)
  if (behind) return spokenBy(behind, subjects, place, scene)
  const next = scene.annotated.tokens[cue + 1]
  if (next?.kind === 'word' && next.shape !== 'lower') return null
  const before = said.direct
    ? subjects.findLast(({ to, from }) => to <= said.from && from >= begin)
    : subjects.find(({ to }) => to <= cue)
  if (before) return spokenBy(before, subjects, place, scene)
  return said.direct ? remembered({ from: cue, to: cue }, place.memory) : null
}

const SPEAKING: ReadonlySet<Phrase['kind']> = new Set(['actor', 'organisation', 'pronoun'])

function spokenBy(
  phrase: Phrase,
  subjects: readonly Phrase[],
  { memory }: SentencePlace,
  scene: Scene,
): Speaker | null {
  if (phrase.kind === 'pronoun') return phrase.plural ? null : remembered(phrase, memory)
  let at = subjects.indexOf(phrase)
  const together = [phrase]
  for (let next = subjects[++at]; next?.joined; next = subjects[++at]) together.push(next)
  const participants = together.flatMap((one) => participantsOf(one, scene))
  return participants.length === 0
    ? null
    : { from: phrase.from, to: together.at(-1)?.to ?? phrase.to, participants }
}
