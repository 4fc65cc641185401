/** Runs contact rules on a clause: a trigger, and its roles by case, preposition or place. Knows no language. */

import { indexedOnce, remembering } from '../languages/kit.ts'
import type { ContactRule, LanguagePack, RoleName, RolePlace, RoleSpec } from '../languages/pack.ts'
import {
  type AnnotatedDocument,
  type AnnotatedSentence,
  CASE,
  type CaseName,
  type Clause,
  type Phrase,
  type Reading,
  type Token,
} from '../model/annotation.ts'
import { isAwake, WAKES } from './waking.ts'

/** A rule that fired: where, and which phrases fill its roles. Token indexes. */
export interface Match {
  readonly rule: ContactRule
  readonly sentence: AnnotatedSentence
  readonly clause: Clause
  readonly trigger: number
  readonly reading: Reading
  /** The trigger's further word («провёл переговоры»), null where the rule needs none. */
  readonly complement: number | null
  readonly roles: Readonly<Partial<Record<RoleName, readonly Phrase[]>>>
}

/** A rule whose trigger occurred but that did not fire, and why. */
export interface NearMatch {
  readonly rule: ContactRule
  readonly trigger: number
  readonly missing: string
}

interface Trigger {
  readonly rule: ContactRule
  readonly reading: Reading
  readonly order: number
}

/** What a word may trigger. */
export type RuleIndex = (key: string) => readonly Trigger[]

/** A pack's rules by the words that trigger them, made once and not for each document. */
export const rulesOf: (pack: LanguagePack) => RuleIndex = indexedOnce((pack: LanguagePack) => {
  const byLemma = new Map<string, ContactRule[]>()
  for (const rule of pack.contactRules)
    for (const lemma of rule.trigger.lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), rule])
  const triggered = (reading: Reading): Trigger[] =>
    (byLemma.get(reading.lemma) ?? [])
      .filter(
        ({ trigger: { pos, form } }) => !(pos && pos !== reading.pos) && !(form && form !== reading.form),
      )
      .map((rule) => ({ rule, reading, order: orderOf(rule, reading) }))
  return remembering((key) => pack.analyse(key).flatMap(triggered))
})

/**
 * Every rule that fires in a sentence; a word tells one contact, but the purpose of a visit («прибыл на переговоры с …») is
 * another. `near` collects those that did not, for `elchi why`. */
export function matchSentence(
  sentence: AnnotatedSentence,
  annotated: AnnotatedDocument,
  rules: RuleIndex,
  near?: NearMatch[],
): Match[] {
  const matches: Match[] = []
  if (!isAwake(sentence, WAKES.contacts)) return matches
  const taken = new Set<number>()
  const ofVisits = new Set<number>()
  for (const clause of sentence.clauses) {
    const place = { sentence, clause, tokens: annotated.tokens }
    for (const { at, reading, rule } of triggersIn(place, rules)) {
      if (taken.has(at) || (rule.reports === 'visit' && ofVisits.has(at))) continue
      const found = tryRule(rule, at, reading, place)
      if (typeof found === 'string') near?.push({ rule, trigger: at, missing: found })
      else if (found.complement !== null && taken.has(found.complement))
        near?.push({ rule, trigger: at, missing: 'its further word tells another contact' })
      else {
        matches.push(found)
        taken.add(at)
        if (found.complement !== null) (rule.reports === 'visit' ? ofVisits : taken).add(found.complement)
      }
    }
  }
  return matches
}

interface PlaceInText {
  readonly sentence: AnnotatedSentence
  readonly clause: Clause
  readonly tokens: readonly Token[]
}

/** Triggers with their rules; those that need a further word first, so that «провёл встречу» is read before «встреча». */
function triggersIn(place: PlaceInText, rules: RuleIndex) {
  const found: (Trigger & { readonly at: number })[] = []
  for (const at of tokensOf(place.clause)) {
    const token = place.tokens[at]
    if (token?.kind !== 'word' || !isAwake(token, WAKES.contacts)) continue
    for (const trigger of rules(token.key))
      if (stillReads(token, trigger.reading) && !isRatherNoun(at, trigger.reading, place.tokens))
        found.push({ ...trigger, at })
  }
  return found.sort((a, b) => a.order - b.order)
}

/** The words around may have ruled a reading out. */
const stillReads = ({ readings }: Token, { lemma, pos, form }: Reading): boolean =>
  readings.some((one) => one.lemma === lemma && one.pos === pos && one.form === form)

/** «с начала года»: right behind a preposition stands the noun of two that are written alike. */
function isRatherNoun(at: number, { pos, form }: Reading, tokens: readonly Token[]): boolean {
  if (pos !== 'verb' || form !== 'finite') return false
  const prepositions = tokens[at - 1]?.readings.filter((reading) => reading.pos === 'preposition') ?? []
  const governed = prepositions.reduce((cases, reading) => cases | reading.cases, 0)
  return tokens[at]?.readings.some((noun) => noun.pos === 'noun' && (noun.cases & governed) !== 0) ?? false
}

const LAST = 4

/** The more a rule asks for, the sooner it is tried. */
function orderOf(rule: ContactRule, reading: Reading): number {
  if (rule.trigger.last) return LAST
  if (rule.roles.occasion && !rule.roles.occasion.optional) return 0
  if (rule.trigger.with) return 1
  return reading.pos === 'verb' ? 2 : 3
}

/** Tokens of a clause without its holes, in order. */
export const tokensOf: (clause: Clause) => readonly number[] = indexedOnce(({ from, to, holes }: Clause) => {
  const inside: number[] = []
  for (let at = from; at < to; at++) {
    const hole = holes.length === 0 ? undefined : holes.find(([open, end]) => at >= open && at < end)
    if (hole) at = hole[1] - 1
    else inside.push(at)
  }
  return inside
})

/** «келіссөз жүргізіп, …»: what stands behind a converb and its comma belongs to the next verb. */
function reachOf(trigger: number, reading: Reading, place: PlaceInText): PlaceInText {
  if (reading.form !== 'gerund' || place.tokens[trigger + 1]?.key !== ',') return place
  return { ...place, clause: { ...place.clause, to: trigger + 1 } }
}

function tryRule(rule: ContactRule, trigger: number, reading: Reading, whole: PlaceInText): Match | string {
  const place = reachOf(trigger, reading, whole)
  const forbidden = rule.trigger.without && findLemma(rule.trigger.without, place)
  if (forbidden !== undefined && forbidden !== null) return `«${place.tokens[forbidden]?.key}» forbids it`
  const complement = rule.trigger.with ? findComplement(rule.trigger.with, trigger, reading, place) : null
  if (rule.trigger.with && complement === null) return `no ${rule.trigger.with.lemmas.join(' / ')}`
  const roles: Partial<Record<RoleName, readonly Phrase[]>> = {}
  const used = new Set<Phrase>()
  const anchor = { trigger, complement, reading, place: whole, used, reach: place.clause.to }
  for (const [name, spec] of rolesOf(rule)) {
    const phrases = fillRole(spec, anchor)
    if (phrases.length > 0) roles[name] = phrases
    else if (!spec.optional) return `no ${name}`
    for (const phrase of phrases) used.add(phrase)
  }
  return { rule, sentence: whole.sentence, clause: whole.clause, trigger, reading, complement, roles }
}

function rolesOf(rule: ContactRule): [RoleName, RoleSpec][] {
  return Object.entries(rule.roles) as [RoleName, RoleSpec][]
}

function findLemma(lemmas: readonly string[], { clause, tokens }: PlaceInText): number | null {
  for (const at of tokensOf(clause))
    if (
      tokens[at]?.readings.some(
        ({ lemma, pos }) => lemmas.includes(lemma) || lemmas.includes(`${lemma}:${pos}`),
      )
    )
      return at
  return null
}

type Complement = NonNullable<ContactRule['trigger']['with']>

/** Words between a noun and a further word of its phrase, at most. */
const FARTHEST_BESIDE = 9

/** The nearest fitting further word. */
function findComplement(
  wanted: Complement,
  trigger: number,
  reading: Reading,
  place: PlaceInText,
): number | null {
  let best: number | null = null
  const isNoun = reading.pos === 'noun'
  for (const at of tokensOf(place.clause)) {
    const fits = place.tokens[at]?.readings.some(
      (reading) =>
        wanted.lemmas.includes(reading.lemma) &&
        (!wanted.pos || wanted.pos === reading.pos) &&
        inCase(reading.cases, wanted.case),
    )
    if (
      !fits ||
      at === trigger ||
      (wanted.behind && at < trigger) ||
      Math.abs(at - trigger) > (wanted.within ?? Number.POSITIVE_INFINITY) ||
      (wanted.after && !followsPreposition(at, wanted.after, place.tokens))
    )
      continue
    if (isNoun && !isBeside(at, trigger, place.tokens)) continue
    if (best === null || Math.abs(at - trigger) < Math.abs(best - trigger)) best = at
  }
  return best
}

/** A noun's further word stands in its own phrase: «телефонный разговор», «переговоры по видеосвязи». */
function isBeside(at: number, trigger: number, tokens: readonly Token[]): boolean {
  const [from, to] = [Math.min(at, trigger), Math.max(at, trigger)]
  return to - from <= FARTHEST_BESIDE && tokens.slice(from, to).every((token) => token.kind !== 'punctuation')
}

function followsPreposition(at: number, prepositions: readonly string[], tokens: readonly Token[]): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 5; before--) {
    const token = tokens[before]
    if (token && prepositions.includes(token.key)) return true
    if (!token || token.kind === 'punctuation') return false
  }
  return false
}

function inCase(cases: number, wanted: readonly CaseName[] | undefined): boolean {
  return !wanted || cases === 0 || wanted.some((name) => cases & CASE[name])
}

interface Anchor {
  readonly trigger: number
  readonly complement: number | null
  readonly reading: Reading
  readonly place: PlaceInText
  readonly used: ReadonlySet<Phrase>
  /** Phrases behind this token are taken only where none stands before it. */
  readonly reach: number
}

/** The phrase nearest to the trigger that fits one of the places, with those joined to it; none: empty. */
function fillRole(spec: RoleSpec, anchor: Anchor): readonly Phrase[] {
  for (const rolePlace of spec.places) {
    const fitting = phrasesOf(anchor.place).filter(
      (phrase) => !anchor.used.has(phrase) && fits(phrase, rolePlace, anchor),
    )
    const beyond = ({ from }: Phrase) => Number(from >= anchor.reach)
    const nearest = fitting.sort(
      (a, b) => beyond(a) - beyond(b) || distance(a, anchor) - distance(b, anchor),
    )[0]
    if (nearest) return joinedTo(nearest, rolePlace, anchor)
  }
  return []
}

function phrasesOf({ sentence, clause }: PlaceInText): Phrase[] {
  const inside = sentence.phrases.filter(
    (phrase) =>
      phrase.from >= clause.from &&
      phrase.from < clause.to &&
      !clause.holes.some(([from, to]) => phrase.from >= from && phrase.from < to),
  )
  return clause.antecedent ? [clause.antecedent, ...inside] : inside
}

function distance(phrase: Phrase, { trigger, complement }: Anchor): number {
  const to = (at: number) => (phrase.from > at ? phrase.from - at : at - phrase.to + 1)
  return complement === null ? to(trigger) : Math.min(to(trigger), to(complement))
}

function fits(phrase: Phrase, place: RolePlace, anchor: Anchor): boolean {
  return (
    isKind(phrase, place) &&
    casesFit(phrase, place, anchor) &&
    prepositionFits(phrase, place, anchor) &&
    (!place.plural || phrase.plural) &&
    onSide(phrase, place, anchor)
  )
}

function isKind(phrase: Phrase, { is }: RolePlace): boolean {
  if (is === 'place') return phrase.kind === 'place' || phrase.kind === 'state'
  if (is === 'actor') return phrase.kind === 'actor' || phrase.kind === 'pronoun'
  return phrase.kind === is
}

/** A participle stands in its noun's case: «прибывшего в Москву Президента» has its guest in the genitive. */
function casesFit(phrase: Phrase, place: RolePlace, { reading }: Anchor): boolean {
  if (agreesAsParticiple(place, reading)) return (phrase.cases & reading.cases) !== 0
  return inCase(phrase.cases, place.case)
}

/** «с президентом, прибывшим в Москву»: the noun of a participle may stand under a preposition of its own. */
function prepositionFits(phrase: Phrase, place: RolePlace, { reading }: Anchor): boolean {
  if (place.after) return phrase.preposition !== null && place.after.includes(phrase.preposition)
  return phrase.preposition === null || agreesAsParticiple(place, reading)
}

function agreesAsParticiple(place: RolePlace, reading: Reading): boolean {
  return reading.form === 'participle' && !reading.passive && place.case?.includes('nom') === true
}

function onSide(phrase: Phrase, place: RolePlace, anchor: Anchor): boolean {
  if (place.of && anchor.reading.form !== place.of) return false
  if (place.within !== undefined && phrase.from - anchor.trigger > place.within) return false
  if (!place.side) return true
  if (place.side === 'subject') return phrase.to <= anchor.trigger && !isObjectBefore(phrase, anchor)
  if (place.side === 'object') return phrase.from > anchor.trigger
  if (place.side === 'between')
    return phrase.from > anchor.trigger && anchor.complement !== null && phrase.to <= anchor.complement
  const at = anchor.complement ?? anchor.trigger
  if (place.side === 'before') return phrase.to <= at
  if (place.side === 'prior') return phrase.to <= at && isRightBefore(phrase, at, anchor.place)
  if (phrase.from <= at) return false
  return place.side === 'after' || isNext(phrase, at, anchor.place)
}

/** "he met Biya and flew on": what stands behind an earlier verb, and "and" behind it, is the object of that verb. */
function isObjectBefore(phrase: Phrase, { trigger, place }: Anchor): boolean {
  const { tokens, sentence, clause } = place
  const has = (from: number, to: number, fits: (reading: Reading) => boolean) =>
    tokens.slice(from, to).some(({ readings }) => readings.some(fits))
  const next = sentence.phrases.find((other) => other.from >= phrase.to)
  const coordinated = has(
    phrase.to,
    Math.min(trigger, next?.joined ? phrase.to : trigger),
    ({ pos, tags }) => pos === 'conjunction' && !tags?.includes('subordinating'),
  )
  if (!coordinated) return false
  const first = sentence.phrases.find(
    (other) =>
      other.from >= clause.from &&
      other.to <= phrase.from &&
      (other.kind === 'actor' || other.kind === 'pronoun') &&
      other.preposition === null &&
      (other.cases & CASE.nom) !== 0,
  )
  return (
    first !== undefined && has(first.to, phrase.from, ({ pos, form }) => pos === 'verb' && form === 'finite')
  )
}

/** Nothing between but modifiers: no verb, no stop, no other phrase. */
function isNext(phrase: Phrase, trigger: number, { tokens, sentence }: PlaceInText): boolean {
  for (let at = trigger + 1; at < phrase.from; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'punctuation') return false
    if (token.readings.some((reading) => reading.pos === 'verb' || reading.pos === 'preposition'))
      return false
    if (
      sentence.phrases.some(
        (other) => other !== phrase && at >= other.from && at < other.to && other.kind !== 'occasion',
      )
    )
      return false
  }
  return true
}

/** «его рабочий визит»: nothing between but adjectives. */
function isRightBefore(phrase: Phrase, trigger: number, { tokens }: PlaceInText): boolean {
  return tokens
    .slice(phrase.to, trigger)
    .every(({ readings }) => readings.some(({ pos }) => pos === 'adjective' || pos === 'determiner'))
}

/** The phrase with those joined to it, before and after: «Токаев и Мирзиёев», "Tokayev, Mirziyoyev and Japarov". */
function joinedTo(nearest: Phrase, place: RolePlace, anchor: Anchor): Phrase[] {
  const all = anchor.place.sentence.phrases
  const at = all.indexOf(nearest)
  if (at < 0) return [nearest]
  const goes = (phrase: Phrase | undefined) =>
    phrase !== undefined &&
    !anchor.used.has(phrase) &&
    isKind(phrase, place) &&
    casesFit(phrase, place, anchor)
  let [from, to] = [at, at + 1]
  while (all[from]?.joined && goes(all[from - 1])) from--
  while (all[to]?.joined && goes(all[to])) to++
  return all.slice(from, to)
}
