/** Checkable sentences about the record: how many, the most, the first, the last, how long — as questions to it. */
import type { LanguagePack } from '../languages/pack.ts'
import type { AnnotatedDocument, AnnotatedSentence } from '../model/annotation.ts'
import type { Claim, ClaimKind } from '../model/claim.ts'
import type { Participant } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import { Context } from './claims-context.ts'
import { cuesIn } from './claims-cues.ts'
import { draftsOf } from './claims-drafts.ts'
import type { CountedEvent, Cue } from './claims-events.ts'
import { claimsOf } from './claims-grammar.ts'
import { type Draft, merged } from './claims-merge.ts'
import { referenceDraft } from './claims-reference.ts'
import { type ClaimScope, scopeOf } from './claims-scope.ts'
import { isAwake, WAKES } from './waking.ts'

export interface ClaimSurroundings {
  readonly pack: LanguagePack
  /** The day the words were said or published. */
  readonly asOf: string | null
  /** Who speaks at an offset of the text, where someone is quoted or interviewed. */
  readonly speakerAt: (offset: number) => Participant | null
  /** A sentence that a person typed: a question is then a claim to be checked. */
  readonly typed?: boolean
  /** Whom a typed sentence is about where it does not say so itself. */
  readonly about?: readonly Participant[]
}

export interface ClaimReading {
  readonly claims: Claim[]
  /** Tokens of nouns and verbs that tell of many contacts or of none: no contact is read from them. */
  readonly many: ReadonlyMap<number, string>
}

/**
 * Every claim of a document, in the order of the text; the same claim told twice is one with several spans.
 * Linear in length: one look a token, and the rules of a sentence only where a word of contacts stands.
 */
export function readClaims(annotated: AnnotatedDocument, surroundings: ClaimSurroundings): ClaimReading {
  const claims = claimsOf(surroundings.pack)
  if (!claims) return { claims: [], many: new Map() }
  const context = new Context(surroundings)
  const mentions = new Map(annotated.mentions.map((mention) => [mention.from, mention]))
  const drafts: Draft[] = []
  const many = new Map<number, string>()
  let before: CountedEvent | null = null
  for (const sentence of annotated.sentences) {
    const gate = gateOf(sentence)
    const asked = !surroundings.typed && annotated.tokens[sentence.to - 1]?.key === '?'
    if (gate !== 'closed' && !asked) {
      const scope = scopeOf(sentence, annotated, {
        claims,
        pack: surroundings.pack,
        mentionAt: (at) => mentions.get(at),
      })
      const read = readSentence(scope, gate === 'contacts', { context, before, surroundings })
      drafts.push(...read.drafts)
      for (const at of read.many) many.set(at, 'a number of contacts, not one')
      before = read.event
    } else before = null
    context.add(sentence)
  }
  return { claims: merged(drafts), many }
}

/** Who speaks at an offset: the speaker of the innermost statement around it. */
export function speakersOf(statements: readonly Statement[]): (offset: number) => Participant | null {
  const ordered = [...statements].sort((a, b) => a.start - b.start || b.end - a.end)
  const starts = ordered.map(({ start }) => start)
  return (offset) => {
    for (let at = lastBefore(starts, offset); at >= 0; at--) {
      const statement = ordered[at]
      if (statement && statement.end > offset) return statement.speaker
      if (statement && offset - statement.start > LONGEST_STATEMENT) return null
    }
    return null
  }
}

const LONGEST_STATEMENT = 20_000

/** Index of the last start that is not behind the offset, -1 where all are. */
function lastBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether a sentence holds a word that counts contacts, or one that begins a rule of the reference tables. */
function gateOf(sentence: AnnotatedSentence): 'contacts' | 'reference' | 'closed' {
  if (isAwake(sentence, WAKES.claims)) return 'contacts'
  return isAwake(sentence, WAKES.references) ? 'reference' : 'closed'
}

interface Reading {
  readonly context: Context
  readonly before: CountedEvent | null
  readonly surroundings: ClaimSurroundings
}

function readSentence(
  scope: ClaimScope,
  contacts: boolean,
  { context, before, surroundings }: Reading,
): { drafts: Draft[]; many: number[]; event: CountedEvent | null } {
  const cues = cuesIn(scope, contacts)
  const drafts: Draft[] = []
  const many: number[] = []
  let event = before
  if (cues.length === 0 || isUnreal(scope)) return { drafts, many, event: null }
  const speaker = surroundings.speakerAt(scope.sentence.start)
  const around = context.around(speaker, scope.document.publisherState)
  for (const cue of cues) {
    const place = { cue, scope, around, asOf: surroundings.asOf }
    if (cue.rule.about === 'reference') drafts.push(...referenceDraft(place))
    else {
      const read = draftsOf(place, event)
      drafts.push(...read.drafts)
      if (read.event && tellsMany(cue)) many.push(read.event.at, cue.captures.words.counted ?? read.event.at)
      event = read.event ?? event
    }
  }
  return { drafts, many, event }
}

const MANY: ReadonlySet<ClaimKind> = new Set(['count', 'only', 'share', 'rank', 'other'])

const tellsMany = ({ rule, captures }: Cue): boolean =>
  MANY.has(rule.claims) && (rule.value ?? captures.numbers[0]?.value ?? 0) !== 1

/** A wish or a condition claims nothing. */
function isUnreal({ sentence, tokens, claims }: ClaimScope): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (token && claims.is('unreal', token)) return true
  }
  return false
}
