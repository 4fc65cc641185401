/** Whole blocks that somebody says: questions, answers and turns; and titles that name who says them. */
import type { LanguagePack } from '../languages/pack.ts'
import { type AnnotatedSentence, CASE, type Phrase } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import type { Block } from '../model/text.ts'
import type { BlockRange } from './quotations.ts'
import { nobody, participantsOf } from './statements-bodies.ts'
import {
  type Found,
  framesAt,
  inQuotation,
  isDash,
  keyAt,
  type Scene,
  type Speaker,
} from './statements-scene.ts'

export interface TurnPlace {
  readonly block: Block
  readonly range: BlockRange
  readonly pack: LanguagePack
  /** Who answers in this document. */
  readonly interviewee: Participant | null
  /** Persons of the document by folded family name. */
  readonly people: ReadonlyMap<string, Participant>
}

/** The words of a question, an answer or a turn; null for other blocks. */
export function readTurn(place: TurnPlace, scene: Scene): Found | null {
  const { block, range } = place
  if (block.kind !== 'question' && block.kind !== 'answer' && block.kind !== 'turn') return null
  const said = { direct: true, rule: block.kind, cue: null, addressee: null, to: range.to }
  const from = afterLabel(place, scene)
  return { ...said, from, speaker: turnSpeaker(place, { from: range.from, to: from }) }
}

/** Labels are short; a colon further on is the speaker's own. */
const LONGEST_LABEL = 16

function afterLabel({ block, range }: TurnPlace, scene: Scene): number {
  const { text } = scene.annotated.document
  if (block.speaker === undefined || !text.startsWith(block.speaker, block.start)) return range.from
  for (let at = range.from; at < Math.min(range.to, range.from + LONGEST_LABEL); at++)
    if (keyAt(scene, at) === ':') return at + 1
  return range.from
}

function turnSpeaker(place: TurnPlace, label: { from: number; to: number }): Speaker | null {
  const { block, interviewee } = place
  const participant = block.speaker === undefined ? null : labelled(block.speaker, place)
  const found = participant ?? (block.kind === 'answer' || answers(place) ? interviewee : null)
  return found && { ...label, participants: [found] }
}

const answers = ({ block, pack }: TurnPlace): boolean =>
  block.kind === 'turn' && pack.documents.answering.includes(pack.fold(block.speaker ?? ''))

/** «К.-Ж.Токаев» → the document's person of that family name; a name that nobody else bears stays as it is written. */
function labelled(label: string, { pack, people, block }: TurnPlace): Participant | null {
  const family = pack.fold(/[\p{L}'’-]+$/u.exec(label)?.[0] ?? label)
  const known = people.get(family)
  if (known && initialsFit(label, known)) return { ...known, implied: null }
  const role = [...pack.documents.asking, ...pack.documents.answering].includes(pack.fold(label))
  return role || block.kind === 'question' ? null : nobody(label)
}

/** «К.-Ж.Токаев» is Касым-Жомарт; a label without initials fits anyone of that name. */
function initialsFit(label: string, { name }: Participant): boolean {
  const initial = /^(\p{L})\./u.exec(label)?.[1]
  return initial === undefined || (name?.startsWith(initial) ?? false)
}

/** «X: …» at the beginning of a title or paragraph, «…: X о …» and «… — X» at a title's end. */
export function readHeadline(
  range: BlockRange,
  sentence: AnnotatedSentence,
  isTitle: boolean,
  scene: Scene,
): Found | null {
  const colon = colonIn(range, scene)
  if (colon !== null) {
    const before = sentence.phrases.find(({ from, to }) => from <= range.from + 1 && to === colon)
    if (before && canSpeak(before) && !isQuoted(colon + 1, scene))
      return said('name-colon', before, { from: colon + 1, to: isTitle ? range.to : sentence.to, scene })
    const after = isTitle ? sentence.phrases.find(({ from }) => from === colon + 1) : undefined
    if (after && canSpeak(after) && goesOn(after.to, range, scene))
      return said('title-source', after, { from: range.from, to: colon, scene })
  }
  const last = sentence.phrases.at(-1)
  if (!isTitle || !last || !canSpeak(last) || last.to !== range.to || !isDash(scene, last.from - 1))
    return null
  return said('title-source', last, { from: range.from, to: last.from - 1, scene })
}

interface Saying {
  readonly from: number
  readonly to: number
  readonly scene: Scene
}

const said = (rule: string, phrase: Phrase, { from, to, scene }: Saying): Found => ({
  from,
  to,
  direct: true,
  rule,
  cue: null,
  speaker: { from: phrase.from, to: phrase.to, participants: participantsOf(phrase, scene) },
  addressee: null,
})

function colonIn(range: BlockRange, scene: Scene): number | null {
  for (let at = range.from; at < Math.min(range.to, range.from + 60); at++)
    if (keyAt(scene, at) === ':' && !inQuotation(scene, at)) return at
  return null
}

const canSpeak = ({ kind, state, cases, preposition }: Phrase): boolean =>
  (kind === 'actor' || kind === 'organisation' || (kind === 'place' && state !== null)) &&
  (cases & CASE.nom) !== 0 &&
  preposition === null

const isQuoted = (at: number, scene: Scene): boolean => inQuotation(scene, at)

/** Behind the name: nothing, what it is about, or a word of saying with what it is about. */
function goesOn(at: number, { to }: BlockRange, scene: Scene): boolean {
  if (at >= to) return true
  if (scene.words.grammar.topics.has(keyAt(scene, at))) return true
  const cue = framesAt(scene.annotated.tokens[at], scene.words)
  return cue !== null && (at + 1 >= to || scene.words.grammar.topics.has(keyAt(scene, at + 1)))
}
