/** Who said what in a document: reported clauses, quotations, dialogue, questions, answers and turns. */
import type { LanguagePack } from '../languages/pack.ts'
import { type AnnotatedDocument, type AnnotatedSentence, CASE } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import type { Block } from '../model/text.ts'
import { type BlockRange, blockRanges, type Quotation } from './quotations.ts'
import { readCues } from './statements-cues.ts'
import { readAlone, readColon, readInterrupted } from './statements-quotes.ts'
import {
  endOfWords,
  type Found,
  inQuotation,
  isDash,
  isStop,
  LONGEST_SENTENCE,
  type Relays,
  type Scene,
  type Speaker,
  sceneOf,
  sentenceAt,
} from './statements-scene.ts'
import { readSources } from './statements-sources.ts'
import { type ReadStatement, statementsOf, unique } from './statements-spans.ts'
import { genderOf, type Memory } from './statements-subject.ts'
import { readHeadline, readTurn } from './statements-turns.ts'

export interface StatementContext {
  readonly pack: LanguagePack
  /** Who answers in an interview. */
  readonly interviewee: Participant | null
  /** Words that only pass the text on, by the first token of their sentence. */
  readonly relays: Relays
}

/**
 * Statements in the order of the text; a joint one is given once for each speaker. Empty for a language without words of
 * speech. `quote` equals the text at the statement's span. Linear in the length of the text.
 */
export function readStatements(annotated: AnnotatedDocument, context: StatementContext): Statement[] {
  return readSpeech(annotated, context).map(({ statement }) => statement)
}

export function readSpeech(annotated: AnnotatedDocument, context: StatementContext): ReadStatement[] {
  const scene = sceneOf(annotated, context.pack, context.relays)
  if (!scene) return []
  const reader = new SpeechReader(scene, context)
  const found = blockRanges(annotated).flatMap((range) => reader.readBlock(range))
  return unique(found.flatMap((one) => statementsOf(one, scene)))
}

/** Statements so far back may hold a quotation that closes now. */
const NEAR = 12

class SpeechReader {
  readonly #scene: Scene
  readonly #context: StatementContext
  readonly #people: ReadonlyMap<string, Participant>
  readonly #memory: Memory = { last: null, gender: undefined }
  #interviewee: Participant | null
  /** Index of the first sentence not yet read, and of the first quotation. */
  #sentence = 0
  #quotation = 0
  /** The sentence that was attributed last, and to whom. */
  #spoken: { readonly index: number; readonly speaker: Speaker | null } = { index: -2, speaker: null }

  constructor(scene: Scene, context: StatementContext) {
    this.#scene = scene
    this.#context = context
    this.#interviewee = context.interviewee
    this.#people = peopleOf(scene, context.pack)
  }

  readBlock(range: BlockRange): Found[] {
    const block = this.#scene.annotated.document.blocks[range.block]
    const from = this.#sentence
    const { sentences } = this.#scene.annotated
    while (sentences[this.#sentence]?.block === range.block) this.#sentence++
    if (!block || block.kind === 'note' || block.kind === 'dateline') return this.#pass(range)
    const turn = this.#turn(block, range, from)
    if (turn) return turn
    return this.#told(block, range, { from, to: this.#sentence })
  }

  #pass(range: BlockRange): Found[] {
    while ((this.#quotations()?.open ?? Number.POSITIVE_INFINITY) < range.to) this.#quotation++
    return []
  }

  #quotations(): Quotation | undefined {
    return this.#scene.quotations.list[this.#quotation]
  }

  /** A question, an answer, a turn — and what it tells that others said. */
  #turn(block: Block, range: BlockRange, from: number): Found[] | null {
    const dialogue = this.#dialogue(block, range)
    if (dialogue) return [dialogue, ...this.#pass(range)]
    const { pack } = this.#context
    const turn = readTurn(
      { block, range, pack, interviewee: this.#interviewee, people: this.#people },
      this.#scene,
    )
    if (!turn) return null
    const [speaker] = turn.speaker?.participants ?? []
    if (speaker) Object.assign(this.#memory, { last: speaker, gender: undefined })
    return [turn, ...this.#others(from, speaker ?? null), ...this.#pass(range)]
  }

  /** What a turn tells that others said; sentences that name nobody are passed over. */
  #others(from: number, speaker: Participant | null): Found[] {
    const found: Found[] = []
    for (let index = from; index < this.#sentence; index++) {
      const sentence = this.#scene.annotated.sentences[index]
      if (!sentence?.phrases.some(({ kind }) => kind === 'actor')) continue
      const read = readCues({ sentence, index, memory: { last: null, gender: undefined } }, this.#scene)
      found.push(...read.filter((one) => isOther(one, speaker)))
    }
    return found
  }

  /** A line that begins with a dash and holds its attribution: «– …, – сказал X.» */
  #dialogue(block: Block, range: BlockRange): Found | null {
    if (block.kind === 'turn' || !isDash(this.#scene, range.from)) return null
    const found = readInterrupted({ from: range.from + 1, to: range.to }, this.#memory, this.#scene)
    this.#remember(found?.speaker ?? null)
    return found
  }

  #told(block: Block, range: BlockRange, { from, to }: { from: number; to: number }): Found[] {
    const found: Found[] = []
    for (let index = from; index < to; index++) {
      const sentence = this.#scene.annotated.sentences[index]
      if (!sentence) continue
      const headline =
        index === from ? readHeadline(range, sentence, block.kind === 'title', this.#scene) : null
      const read = headline ? [headline] : this.#sentenceSpeech(sentence, index)
      found.push(...read)
      this.#follow(sentence, index, read)
      found.push(...this.#quotationsIn(sentence, index, found.slice(-NEAR)))
    }
    if (block.kind === 'title' || block.kind === 'lede') this.#interviewee ??= personIn(found)
    return found
  }

  #sentenceSpeech(sentence: AnnotatedSentence, index: number): Found[] {
    if (sentence.to - sentence.from > LONGEST_SENTENCE) return []
    const place = { sentence, index, memory: this.#memory }
    const end = endOfWords(this.#scene, sentence, sentence.from)
    return [...readCues(place, this.#scene), ...readSources({ ...place, end }, this.#scene)]
  }

  /** Whoever spoke in the sentence, else who acted in it, is the one that a pronoun in the next means. */
  #follow(sentence: AnnotatedSentence, index: number, read: readonly Found[]) {
    const speaker = read.at(-1)?.speaker ?? null
    if (speaker) {
      this.#spoken = { index, speaker }
      const cue = read.at(-1)?.cue
      return this.#remember(speaker, cue ? genderOf(cue.from, this.#scene) : undefined)
    }
    const subject = sentence.phrases.find(
      ({ kind, cases, preposition, from }) =>
        kind === 'actor' && cases & CASE.nom && preposition === null && !inQuotation(this.#scene, from),
    )
    if (!subject) return
    this.#remember({ from: subject.from, to: subject.to, participants: subject.actors })
    this.#spoken = {
      index,
      speaker: subject.plural ? null : { from: subject.from, to: subject.from, participants: subject.actors },
    }
  }

  #remember(speaker: Speaker | null, gender?: Memory['gender']) {
    const [first, second] = speaker?.participants ?? []
    if (!first || second) return
    const same = first.person !== null && first.person === this.#memory.last?.person
    Object.assign(this.#memory, { last: first, gender: gender ?? (same ? this.#memory.gender : undefined) })
  }

  /** Quotations that close in this sentence and that nothing before has attributed. */
  #quotationsIn(sentence: AnnotatedSentence, index: number, found: readonly Found[]): Found[] {
    const read: Found[] = []
    for (let next = this.#quotations(); next && next.close < sentence.to; next = this.#quotations()) {
      this.#quotation++
      const quotation = next
      if (found.some((one) => one.from <= quotation.from && quotation.to <= one.to)) continue
      const one = this.#quotationSpeech(quotation)
      if (one) read.push(one)
    }
    const speaker = read.at(-1)?.speaker
    if (speaker) this.#spoken = { index, speaker }
    this.#remember(speaker ?? null)
    return read
  }

  #quotationSpeech(quotation: Quotation): Found | null {
    const interrupted = readInterrupted(quotation, this.#memory, this.#scene)
    if (interrupted) return { ...interrupted, rule: 'quote-interrupted', to: quotation.to }
    const opening = sentenceAt(this.#scene, quotation.open)
    if (!opening) return null
    const afterColon = readColon(quotation, opening, this.#scene)
    if (afterColon) return afterColon
    if (this.#isAttributedNext(quotation)) return null
    const before = this.#speakerBefore(this.#scene.sentenceOf[quotation.open] ?? 0)
    return readAlone(quotation, opening, before, this.#scene)
  }

  /** A dash behind the quotation: the next sentence says whose it is. */
  #isAttributedNext({ close }: Quotation): boolean {
    return (
      isDash(this.#scene, close + 1) || (isStop(this.#scene, close + 1) && isDash(this.#scene, close + 2))
    )
  }

  /** Of the sentence right before, or of the quotation that it was. */
  #speakerBefore(index: number): Speaker | null {
    const { speaker } = this.#spoken
    if (!speaker || this.#spoken.index !== index - 1 || speaker.participants.length !== 1) return null
    const participants = speaker.participants.map((one) => ({ ...one, implied: one.implied ?? 'context' }))
    return { from: speaker.to, to: speaker.to, participants }
  }
}

/** In an answer only what it tells of another, named in so many words, is a statement of its own. */
function isOther({ speaker, rule }: Found, answering: Participant | null): boolean {
  const [who] = speaker?.participants ?? []
  if (!who || !speaker || speaker.from === speaker.to || who.implied === 'context') return false
  if (rule !== 'quote-then-cue' && rule !== 'cue-colon' && rule !== 'cue-that') return false
  return who.person === null || who.person !== answering?.person
}

const personIn = (found: readonly Found[]): Participant | null =>
  found.flatMap(({ speaker }) => speaker?.participants ?? []).find(({ name }) => name !== null) ?? null

/** Only turns ask for them. */
function peopleOf({ annotated }: Scene, pack: LanguagePack): ReadonlyMap<string, Participant> {
  const people = new Map<string, Participant>()
  if (!annotated.document.blocks.some(({ speaker }) => speaker !== undefined)) return people
  for (const { phrases } of annotated.sentences) {
    for (const actor of phrases.flatMap(({ actors }) => actors)) {
      const words = (actor.name ?? '').split(' ')
      for (const word of [words[0], words.at(-1)]) {
        const key = pack.fold(word ?? '')
        if (key && !(people.get(key)?.person && !actor.person)) people.set(key, actor)
      }
    }
  }
  return people
}
