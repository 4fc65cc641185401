/** Formulas by which a text names the relations of states, with the states and whoever says it. */
import { indexedOnce } from '../languages/kit.ts'
import type { LanguagePack, RelationFormula, RelationWords } from '../languages/pack.ts'
import { type AnnotatedDocument, type AnnotatedSentence, CASE, type Mention } from '../model/annotation.ts'
import type { Participant } from '../model/report.ts'
import type { Relation, Statement } from '../model/statement.ts'
import type { Span } from '../model/text.ts'
import { quoted } from './evidence.ts'
import { indexPhrases, type PhraseIndex, phraseAt } from './phrase-patterns.ts'
import { LONGEST_SENTENCE } from './statements-scene.ts'
import { isAwake, WAKES } from './waking.ts'

interface FoundFormula {
  readonly formula: RelationFormula
  readonly from: number
  readonly to: number
  readonly sentence: AnnotatedSentence
}

interface NamedState extends Span {
  readonly state: string
}

/**
 * Relations in the order of the text; the same formula of the same states by the same speaker is one, with every place as
 * evidence. A speaker's own state is the other side where only one is named. Linear in the length of the text.
 */
export function readRelations(
  annotated: AnnotatedDocument,
  pack: LanguagePack,
  statements: readonly Statement[],
): Relation[] {
  if (!pack.relations) return []
  const { formulas, ours } = indexOf(pack.relations)
  const mentions = new Map(annotated.mentions.map((mention) => [mention.from, mention]))
  const speakers = new SpeakersInOrder(statements)
  const relations = new Map<string, Relation>()
  for (const found of formulasIn(annotated, formulas)) {
    const span = spanOf(found, annotated)
    const speaker = speakers.at(span)
    const own = speaker?.state ?? subjectState(found.sentence)
    const relation = relationOf(found, { speaker, own }, { annotated, mentions, ours, pack })
    if (relation) keep(relation, relations)
  }
  return [...relations.values()]
}

const indexOf = indexedOnce((words: RelationWords) => ({
  formulas: indexPhrases(
    words.formulas.flatMap((one) => one.phrases.map((phrase) => [phrase, one] as const)),
  ),
  ours: indexPhrases(words.ours.map((phrase) => [phrase, true] as const)),
}))

/** Words that a formula may begin with. */
export function namingRelations({ relations }: LanguagePack): (key: string) => boolean {
  if (!relations) return () => false
  const { formulas } = indexOf(relations)
  return (key) => formulas(key).length > 0
}

function* formulasIn(
  annotated: AnnotatedDocument,
  index: PhraseIndex<RelationFormula>,
): Generator<FoundFormula> {
  for (const sentence of annotated.sentences) {
    if (!isAwake(sentence, WAKES.relations) || sentence.to - sentence.from > LONGEST_SENTENCE) continue
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = annotated.tokens[at]
      const found = token && isAwake(token, WAKES.relations) ? phraseAt(annotated.tokens, at, index) : null
      if (!found || found.to > sentence.to) continue
      yield { formula: found.value, from: at, to: found.to, sentence }
      at = found.to - 1
    }
  }
}

const spanOf = ({ from, to }: { from: number; to: number }, { tokens }: AnnotatedDocument): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** Statements sorted by their beginning; asked in the order of the text, so that each is looked at a few times only. */
class SpeakersInOrder {
  readonly #statements: readonly Statement[]
  #next = 0
  #open: Statement[] = []

  constructor(statements: readonly Statement[]) {
    this.#statements = statements
  }

  /** Of the innermost statement around the span; null outside any. */
  at({ start, end }: Span): Participant | null {
    for (
      let next = this.#statements[this.#next];
      next && next.start <= start;
      next = this.#statements[++this.#next]
    )
      this.#open.push(next)
    this.#open = this.#open.filter((statement) => statement.end > start)
    return this.#open.findLast((statement) => statement.end >= end)?.speaker ?? null
  }
}

interface RelationScene {
  readonly annotated: AnnotatedDocument
  readonly mentions: ReadonlyMap<number, Mention>
  readonly ours: PhraseIndex<boolean>
  readonly pack: LanguagePack
}

/** States are sought no further than this from the formula. */
const REACH = 24

interface Voice {
  readonly speaker: Participant | null
  /** The state of whoever speaks or acts in the sentence. */
  readonly own: string | null
}

function subjectState({ phrases }: AnnotatedSentence): string | null {
  const subject = phrases.find(
    ({ kind, cases, preposition }) => kind === 'actor' && cases & CASE.nom && preposition === null,
  )
  return subject?.state ?? null
}

function relationOf(found: FoundFormula, { speaker, own }: Voice, scene: RelationScene): Relation | null {
  const { annotated, pack } = scene
  if (pack.status.negation.has(annotated.tokens[found.from - 1]?.key ?? '')) return null
  const named = statesNear(found, scene)
  const states =
    found.formula.of === 'state' ? ofOne(named, found, own, annotated) : ofTwo(named, found, own, scene)
  if (!states) return null
  const rule = found.formula.id
  const formula = quoted(annotated.document.text, spanOf(found, annotated), 'formula', rule)
  const places = named.filter(
    ({ state, start }, at) =>
      states.includes(state) && named.findIndex((other) => other.start === start) === at,
  )
  return {
    states: [...states].sort(),
    formula: rule,
    speaker,
    evidence: [formula, ...places.map((place) => quoted(annotated.document.text, place, 'state', rule))],
  }
}

/** The policy's state: the nearest that is named, else the speaker's. */
function ofOne(
  named: readonly NamedState[],
  found: FoundFormula,
  own: string | null,
  annotated: AnnotatedDocument,
): string[] | null {
  const { start, end } = spanOf(found, annotated)
  const gap = (place: Span) => (place.start >= end ? place.start - end : start - place.end)
  const nearest = [...named].sort((a, b) => gap(a) - gap(b))[0]
  const state = nearest?.state ?? own
  return state ? [state] : null
}

/** Two or more that are named; one and the speaker's own; «наши страны» by the speaker's own alone. */
function ofTwo(
  named: readonly NamedState[],
  found: FoundFormula,
  own: string | null,
  scene: RelationScene,
): string[] | null {
  const partners = behind(named, found, scene.annotated)
  const states = new Set((partners.length > 0 ? partners : named).map(({ state }) => state))
  if (states.size >= 2) return [...states]
  if (own) states.add(own)
  if (states.size < 2) for (const { state } of named) states.add(state)
  if (states.size >= 2) return [...states]
  return own && meansOurs(found, scene) ? [own] : null
}

/** States right behind the formula («с Россией»): with them and the speaker the relation is complete. */
function behind(
  named: readonly NamedState[],
  found: FoundFormula,
  { tokens }: AnnotatedDocument,
): NamedState[] {
  const end = tokens[found.to - 1]?.end ?? 0
  const near = tokens[Math.min(found.to + 4, found.sentence.to - 1)]?.end ?? end
  return named.filter(({ start }) => start >= end && start <= near)
}

function meansOurs({ sentence, from, to }: FoundFormula, { annotated, ours }: RelationScene): boolean {
  for (let at = Math.max(sentence.from, from - REACH); at < Math.min(sentence.to, to + REACH); at++)
    if (phraseAt(annotated.tokens, at, ours)) return true
  return false
}

/** States and their adjectives around the formula; those inside a title («президент России») belong to the person. */
function statesNear(
  { sentence, from, to }: FoundFormula,
  { annotated, mentions }: RelationScene,
): NamedState[] {
  const named: NamedState[] = []
  const first = Math.max(sentence.from, from - REACH)
  const last = Math.min(sentence.to, to + REACH)
  const actors = sentence.phrases.filter(
    (phrase) => phrase.kind === 'actor' && phrase.to > first && phrase.from < last,
  )
  for (let at = first; at < last; at++) {
    if (actors.some((actor) => actor.from <= at && at < actor.to)) continue
    const mention = mentions.get(at)
    const state = mention?.candidates.find(({ kind }) => kind === 'state' || kind === 'state-adjective')?.id
    const states = annotated.compounds.get(at) ?? (state ? [state] : [])
    const span = spanOf({ from: at, to: mention?.to ?? at + 1 }, annotated)
    named.push(...states.map((one) => ({ state: one, ...span })))
  }
  return named
}

function keep(relation: Relation, relations: Map<string, Relation>) {
  const who = relation.speaker?.person ?? relation.speaker?.name ?? ''
  const key = [relation.formula, relation.states.join('-'), who].join(' ')
  const known = relations.get(key)
  if (known) known.evidence.push(...relation.evidence)
  else relations.set(key, relation)
}
