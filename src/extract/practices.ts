/** Habits of contact without a day: kept with their words, never counted, and no contact. */
import { indexedOnce } from '../languages/kit.ts'
import type { LanguagePack, PracticeGrammar, PracticeRule } from '../languages/pack.ts'
import type { AnnotatedDocument, AnnotatedSentence, Token } from '../model/annotation.ts'
import type { ContactKind, Participant, Practice } from '../model/report.ts'
import { Context } from './claims-context.ts'
import { compilePattern, type Pattern, PatternIndex, type PatternScope } from './claims-patterns.ts'
import { SentenceScope } from './claims-scope.ts'
import { stateAlone } from './claims-sides.ts'
import { WordBook } from './claims-words.ts'
import { quoted } from './evidence.ts'
import { isAwake, WAKES } from './waking.ts'

/** Verbs of habit by their token: contacts leave these out. */
export type Habits = ReadonlyMap<number, PracticeRule>

interface Compiled {
  readonly grammar: PracticeGrammar
  readonly book: WordBook
  readonly byVerb: ReadonlyMap<string, readonly PracticeRule[]>
  readonly beside: ReadonlyMap<PracticeRule, PatternIndex<true>>
  readonly habitually: PatternIndex<true>
  readonly settings: PatternIndex<true>
}

const compiledOf = indexedOnce((grammar: PracticeGrammar): Compiled => {
  const book = new WordBook()
  const pattern = (source: string) => compilePattern(source, new Map(), book)
  const byVerb = new Map<string, PracticeRule[]>()
  for (const rule of grammar.rules)
    for (const verb of rule.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), rule])
  return {
    grammar,
    book,
    byVerb,
    beside: new Map(
      grammar.rules.flatMap((rule) => (rule.with ? [[rule, indexOf(rule.with, pattern)]] : [])),
    ),
    habitually: indexOf(grammar.habitually, pattern),
    settings: indexOf(grammar.settings, pattern),
  }
})

function indexOf(sources: readonly string[], pattern: (source: string) => Pattern): PatternIndex<true> {
  const index = new PatternIndex<true>()
  for (const source of sources) index.add(pattern(source), true)
  return index
}

/** Every verb of habit in the document: in the present beside a plural setting, in any tense beside «регулярно»; no day near it. */
export function habitsIn(annotated: AnnotatedDocument, pack: LanguagePack): Habits {
  const habits = new Map<number, PracticeRule>()
  if (!pack.practices) return habits
  const words = compiledOf(pack.practices)
  for (const sentence of annotated.sentences) {
    if (!isAwake(sentence, WAKES.practices)) continue
    const verbs = verbsIn(sentence, annotated.tokens, words)
    if (verbs.length === 0 || hasDay(sentence)) continue
    const scope = scopeFor(sentence, annotated, { words, pack })
    const always = occurs(words.habitually, scope, sentence.from, sentence.to)
    const often = always || occurs(words.settings, scope, sentence.from, sentence.to)
    for (const { at, present } of verbs) {
      const rule = (present ? often : always)
        ? ruleAt(at, annotated.tokens, { words, scope, sentence })
        : undefined
      if (rule) habits.set(at, rule)
    }
  }
  return habits
}

/** Verbs that may tell of a habit. */
export function verbsOfHabit({ practices, analyse }: LanguagePack): (key: string) => boolean {
  if (!practices) return () => false
  const { byVerb } = compiledOf(practices)
  return (key) => analyse(key).some(({ lemma }) => byVerb.has(lemma))
}

function verbsIn(sentence: AnnotatedSentence, tokens: readonly Token[], { byVerb }: Compiled) {
  const verbs: { at: number; present: boolean }[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]
    if (!token || !isAwake(token, WAKES.practices)) continue
    for (const { lemma, pos, form, tense } of token.readings) {
      if (pos !== 'verb' || form === 'participle' || !byVerb.has(lemma)) continue
      if (tense === 'present' || tense === 'past') verbs.push({ at, present: tense === 'present' })
      break
    }
  }
  return verbs
}

/** A year or more is no day. */
const hasDay = ({ dates }: AnnotatedSentence): boolean =>
  dates.some(({ when }) => /\d\d-\d\d|X-\d\d/.test(when.edtf) && !when.edtf.includes('..'))

function scopeFor(
  sentence: AnnotatedSentence,
  annotated: AnnotatedDocument,
  { words, pack }: { words: Compiled; pack: LanguagePack },
): PatternScope {
  const { book } = words
  const describes = pack.claims?.describes ?? (() => false)
  return new SentenceScope(sentence, annotated, { pack, book, mentionAt: () => undefined, describes })
}

function occurs(index: PatternIndex<true>, scope: PatternScope, from: number, to: number): boolean {
  for (let at = from; at < to; at++) for (const _ of index.at(at, scope)) return true
  return false
}

interface Place {
  readonly words: Compiled
  readonly scope: PatternScope
  readonly sentence: AnnotatedSentence
}

function ruleAt(
  at: number,
  tokens: readonly Token[],
  { words, scope, sentence }: Place,
): PracticeRule | undefined {
  const lemmas = tokens[at]?.readings.map(({ lemma }) => lemma) ?? []
  const [from, to] = segmentAround(at, tokens, sentence)
  return lemmas
    .flatMap((lemma) => words.byVerb.get(lemma) ?? [])
    .find((rule) => {
      const beside = words.beside.get(rule)
      return !beside || occurs(beside, scope, from, to)
    })
}

/** The words between the marks around a token. */
function segmentAround(at: number, tokens: readonly Token[], sentence: AnnotatedSentence): [number, number] {
  const isMark = (index: number) => [',', ';', '–', '—', '.', ':'].includes(tokens[index]?.key ?? '')
  let from = at
  let to = at + 1
  while (from > sentence.from && !isMark(from - 1)) from--
  while (to < sentence.to && !isMark(to)) to++
  return [from, to]
}

export interface PracticeSurroundings {
  readonly habits: Habits
  readonly speakerAt: (offset: number) => Participant | null
}

/** One practice a sentence: its kinds, who keeps it (those named, else the two of the context), its words. */
export function readPractices(
  annotated: AnnotatedDocument,
  { habits, speakerAt }: PracticeSurroundings,
): Practice[] {
  if (habits.size === 0) return []
  const context = new Context()
  const practices: Practice[] = []
  const ordered = [...habits].sort(([a], [b]) => a - b)
  let next = 0
  for (const sentence of annotated.sentences) {
    const inside: [number, PracticeRule][] = []
    for (let habit = ordered[next]; habit && habit[0] < sentence.to; habit = ordered[++next])
      inside.push(habit)
    if (inside.length > 0) {
      const around = context.around(speakerAt(sentence.start), annotated.document.publisherState)
      const participants = namedIn(sentence)
      const people = participants.length > 1 ? participants : withContext(participants, around)
      if (new Set(people.map(({ state }) => state)).size > 1)
        practices.push(practiceOf(inside, people, { annotated, sentence }))
    }
    context.add(sentence)
  }
  return practices
}

/** Persons, and the states that are visited. */
function namedIn({ phrases }: AnnotatedSentence): Participant[] {
  const seen = new Map<string, Participant>()
  const people = phrases.flatMap(({ actors }) => actors)
  const states = phrases.filter(
    ({ kind, state }) => kind === 'state' && people.every((one) => one.state !== state),
  )
  const hosts =
    people.length === 1 ? states.slice(0, 1).map(({ state, name }) => stateAlone(state ?? '', name)) : []
  for (const one of [...people, ...hosts]) seen.set(one.person ?? one.name ?? `${one.state}`, one)
  return [...seen.values()]
}

function withContext(
  named: readonly Participant[],
  { pair, speaker }: ReturnType<Context['around']>,
): readonly Participant[] {
  const [only] = named
  if (!only) return pair ?? (speaker ? [speaker] : [])
  return speaker && speaker.person !== only.person ? [speaker, only] : named
}

function practiceOf(
  habits: readonly [number, PracticeRule][],
  participants: readonly Participant[],
  { annotated, sentence }: { annotated: AnnotatedDocument; sentence: AnnotatedSentence },
): Practice {
  const { tokens, document } = annotated
  const kinds = new Set<ContactKind>(habits.flatMap(([, rule]) => rule.kinds))
  const evidence = habits.map(([at, rule]) => {
    const [from, to] = segmentAround(at, tokens, sentence)
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
    return quoted(document.text, span, 'practice', rule.name)
  })
  return { participants: [...participants], kinds: [...kinds], evidence }
}
