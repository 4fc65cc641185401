/** «По словам X, …»: who is the source of a sentence without a verb of saying. */
import { type AnnotatedSentence, CASE, type Phrase } from '../model/annotation.ts'
import { bodyAt, ownedBody, participantsOf } from './statements-bodies.ts'
import {
  type Found,
  inQuotation,
  keyAt,
  type Range,
  type Scene,
  type SourceWords,
  type Speaker,
} from './statements-scene.ts'
import { epithetAt } from './statements-speaker.ts'
import type { Memory } from './statements-subject.ts'
import { isAwake, WAKES } from './waking.ts'

export interface SourcePlace {
  readonly sentence: AnnotatedSentence
  readonly memory: Memory
  /** Where the sentence's own words end. */
  readonly end: number
}

/** The statements that source phrases make of a sentence: its words without the phrase when that stands at an end. */
export function readSources(place: SourcePlace, scene: Scene): Found[] {
  const found: Found[] = []
  const { sentence } = place
  if (!isAwake(sentence, WAKES.sources)) return found
  for (let at = sentence.from; at < sentence.to; at++) {
    if (inQuotation(scene, at)) continue
    for (const source of scene.words.sources.get(keyAt(scene, at)) ?? []) {
      const read = readSource(at, source, place, scene)
      if (read) found.push(read)
    }
  }
  return found
}

function readSource(anchor: number, source: SourceWords, place: SourcePlace, scene: Scene): Found | null {
  const matched = matchSource(anchor, source, place, scene)
  if (!matched) return null
  const content = contentAround(matched, place, scene)
  return (
    content && {
      ...content,
      direct: false,
      rule: 'source',
      cue: matched.cue,
      speaker: matched.speaker,
      addressee: null,
    }
  )
}

interface Matched extends Range {
  readonly cue: Range
  readonly speaker: Speaker
}

/** Slots before the anchor are sought backwards, the rest forwards. */
function matchSource(anchor: number, source: SourceWords, place: SourcePlace, scene: Scene): Matched | null {
  const { words } = source
  const first = words.findIndex((word) => word !== '@' && word !== '~')
  let speaker: Speaker | null = null
  let from = anchor
  if (first > 0) {
    speaker = slotBefore(words[0] ?? '', anchor, { source, place, scene })
    if (!speaker) return null
    from = speaker.from
  }
  let to = anchor
  for (const word of words.slice(first)) {
    if (word === '@' || word === '~') {
      speaker = slotAt(word, to, { source, place, scene })
      if (!speaker) return null
      to = speaker.to
    } else if (keyAt(scene, to) === word) to++
    else return null
  }
  if (!speaker) return null
  const [own, end] = [
    words[0] === '@' ? anchor : from,
    speaker.from > anchor && speaker.to === to ? speaker.from : to,
  ]
  const cue = { from: own, to: end }
  return { from, to, cue, speaker }
}

interface Slot {
  readonly source: SourceWords
  readonly place: SourcePlace
  readonly scene: Scene
}

function slotAt(slot: string, at: number, { source, place, scene }: Slot): Speaker | null {
  if (slot === '~') return possessed(at, place, scene)
  const phrase = place.sentence.phrases.find(({ from, to }) => from <= at && to > at)
  if (phrase) return inCase(phrase, source) ? spokenBy(phrase, scene) : null
  const wanted = source.cases.reduce((cases, name) => cases | CASE[name], 0)
  const epithet = epithetAt(at, wanted, place, scene)
  if (epithet) return epithet
  const body = bodyAt(at, scene)
  return body && ownedBody(at, body.name, place.sentence, scene)
}

function slotBefore(slot: string, anchor: number, { source, place, scene }: Slot): Speaker | null {
  if (slot === '~') return possessed(anchor - 1, place, scene)
  const phrase = place.sentence.phrases.find(({ to }) => to === anchor)
  return phrase && inCase(phrase, source) ? spokenBy(phrase, scene) : null
}

function possessed(at: number, { memory }: SourcePlace, scene: Scene): Speaker | null {
  const { last } = memory
  if (!scene.words.grammar.possessives.has(keyAt(scene, at)) || !last) return null
  return { from: at, to: at + 1, participants: [{ ...last, implied: last.implied ?? 'context' }] }
}

const spokenBy = (phrase: Phrase, scene: Scene): Speaker | null =>
  phrase.kind === 'actor' || phrase.kind === 'organisation'
    ? { from: phrase.from, to: phrase.to, participants: participantsOf(phrase, scene) }
    : null

function inCase({ cases }: Phrase, { cases: wanted }: SourceWords): boolean {
  return wanted.length === 0 || cases === 0 || wanted.some((name) => cases & CASE[name])
}

/** At the beginning: what follows the comma; at the end: what stands before; in the middle: the sentence. */
function contentAround(matched: Range, { sentence, end }: SourcePlace, scene: Scene): Range | null {
  const comma = keyAt(scene, matched.to) === ','
  if (matched.from <= sentence.from + 1)
    return matched.to < end ? { from: matched.to + (comma ? 1 : 0), to: end } : null
  if (keyAt(scene, matched.from - 1) !== ',' && !opensClause(matched.from, scene)) return null
  return comma && matched.to + 1 < end
    ? { from: sentence.from, to: end }
    : { from: sentence.from, to: matched.from - 1 }
}

/** «…, что, по словам X, …» and «и по словам X»: the phrase stands behind a conjunction. */
const opensClause = (from: number, scene: Scene): boolean =>
  scene.annotated.tokens[from - 1]?.readings.some(({ pos }) => pos === 'conjunction') ?? false
