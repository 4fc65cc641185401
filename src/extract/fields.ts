/** What stands around a contact in its clause: day, place, format, occasion, agenda, documents, length, delegation. */
import { indexedOnce } from '../languages/kit.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { AnnotatedDocument, Phrase, Token } from '../model/annotation.ts'
import type { DateMention } from '../model/date.ts'
import type { Format, ReportPlace } from '../model/report.ts'
import { type Match, tokensOf } from './match.ts'
import { placed, type Setting, tellsWhere } from './setting.ts'

/** The date of the clause nearest to the trigger; else the sentence's only one. */
export function dateOf(match: Match, annotated: AnnotatedDocument, pack: LanguagePack): DateMention | null {
  const { trigger } = match
  const dates = match.sentence.dates.filter(
    (date) =>
      !isSince(date) &&
      !isOfSaying(date, match, { annotated, pack }) &&
      !isOfParticiple(date, match, annotated),
  )
  const sentence = { dates }
  const at = annotated.tokens[trigger]?.start ?? 0
  const near = (dates: readonly DateMention[]) =>
    [...dates].sort((a, b) => gap(a, at) - gap(b, at))[0] ?? null
  const inside = new Set(tokensOf(match.clause))
  const own = sentence.dates.filter((date) => [...inside].some((index) => startsAt(index, date, annotated)))
  if (own.length > 0) return near(own)
  return sentence.dates.length === 1 && match.clause.parent !== null ? (sentence.dates[0] ?? null) : null
}

/** "for the first time since 2012": a stretch up to now is the day of no contact. */
const isSince = ({ when }: DateMention): boolean => when.first !== null && when.last === null

/** "…, his office said on Thursday": the day of the words, not of what they tell. */
function isOfSaying(
  { start }: DateMention,
  { sentence, trigger }: Match,
  { annotated: { tokens }, pack }: { annotated: AnnotatedDocument; pack: LanguagePack },
): boolean {
  let before = sentence.to - 1
  while (before >= sentence.from && (tokens[before]?.start ?? 0) >= start) before--
  while (tokens[before]?.readings.some(({ pos }) => pos === 'preposition')) before--
  const saying = sayingOf(pack)
  const said = tokens[before]?.readings.some(({ pos, lemma }) => pos === 'verb' && saying.has(lemma))
  return said === true && before !== trigger
}

/** «принял посланника, прибывшего накануне»: behind a comma and a participle the day is the participle's. */
function isOfParticiple(
  { start }: DateMention,
  { sentence, trigger, reading }: Match,
  { tokens }: AnnotatedDocument,
): boolean {
  if (reading.pos !== 'verb') return false
  let at = sentence.to - 1
  while (at >= sentence.from && (tokens[at]?.start ?? 0) >= start) at--
  for (; at > trigger; at--) {
    if (tokens[at]?.key === ',') return false
    const isParticiple = tokens[at]?.readings.some(({ form }) => form === 'participle')
    if (isParticiple && tokens[at - 1]?.key === ',') return true
  }
  return false
}

/** Lemmas of verbs that take a clause. */
const sayingOf = indexedOnce((pack: LanguagePack): ReadonlySet<string> => {
  const cues = pack.speech?.cues.filter(({ takes }) => takes.includes('clause')) ?? []
  return new Set(cues.flatMap(({ lemmas }) => lemmas))
})

function gap(date: DateMention, at: number): number {
  return date.start > at ? date.start - at : at - date.end
}

function startsAt(index: number, date: DateMention, { tokens }: AnnotatedDocument): boolean {
  const token = tokens[index]
  return token !== undefined && token.start >= date.start && token.start < date.end
}

/** Formats named by words of the clause outside its actors, in order, each once. */
export function formatsOf(match: Match, { tokens }: AnnotatedDocument, pack: LanguagePack): Format[] {
  const found: Format[] = []
  const inActor = (at: number) =>
    match.sentence.phrases.some((phrase) => phrase.kind === 'actor' && at >= phrase.from && at < phrase.to)
  for (const at of tokensOf(match.clause)) {
    const begun = formatsBegunBy(tokens[at], pack)
    if (begun.length === 0 || inActor(at)) continue
    for (const { words, format } of begun) {
      if (!found.includes(format) && words.every((word, step) => isWord(tokens[at + step], word)))
        found.push(format)
    }
  }
  return found
}

interface FormatWords {
  readonly words: readonly string[]
  readonly format: Format
  readonly order: number
}

/** The pack's words of format by their first. */
const formatsOfPack = indexedOnce((pack: LanguagePack) => {
  const byFirst = new Map<string, FormatWords[]>()
  for (const [order, [phrase, format]] of Object.entries(pack.formats).entries()) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, format, order }])
  }
  return byFirst
})

const NO_FORMATS: readonly FormatWords[] = []

/** Words of format that the token may begin, as written or by its lemma, in the pack's order. */
function formatsBegunBy(token: Token | undefined, pack: LanguagePack): readonly FormatWords[] {
  if (!token) return NO_FORMATS
  const byFirst = formatsOfPack(pack)
  let begun = byFirst.get(token.key) ?? NO_FORMATS
  for (const { lemma } of token.readings) {
    const more = lemma === token.key ? undefined : byFirst.get(lemma)
    if (more) begun = [...new Set([...begun, ...more])].sort((a, b) => a.order - b.order)
  }
  return begun
}

function isWord(token: Token | undefined, word: string): boolean {
  return (
    token !== undefined && (token.key === word || token.readings.some((reading) => reading.lemma === word))
  )
}

/** Phrases of one kind in the clause that no role has taken. */
export function freePhrases(match: Match, kinds: readonly Phrase['kind'][]): Phrase[] {
  const taken = new Set(Object.values(match.roles).flat())
  const inside = new Set(tokensOf(match.clause))
  return match.sentence.phrases.filter(
    (phrase) => kinds.includes(phrase.kind) && inside.has(phrase.from) && !taken.has(phrase),
  )
}

/** A state told as the place stands this near to its trigger, or is of one of the sides. */
const NEAR_TOKENS = 4

/**
 * A city or state named with the preposition of rest, or bare in the case that says only where, near the trigger; else the
 * one that «где» and «там» mean; else the only such city of the sentence. A state that is none of the sides' («обсудили
 * ситуацию в Сирии») tells where only right beside the trigger.
 */
export function placeOf(
  match: Match,
  states: ReadonlySet<string>,
  { pack, setting }: Around,
): ReportPlace | null {
  const isMeant = (phrase: Phrase) =>
    phrase.kind === 'place' || states.has(phrase.state ?? '') || distance(phrase, match) <= NEAR_TOKENS
  const inClause = freePhrases(match, ['place', 'state']).filter(
    (phrase) => tellsWhere(phrase, pack) && isMeant(phrase),
  )
  const [nearest] = inClause.sort((a, b) =>
    a.kind === b.kind ? distance(a, match) - distance(b, match) : a.kind === 'place' ? -1 : 1,
  )
  if (nearest) return placed(nearest)
  const there = thereBefore(match, { pack, setting })
  const meant = there === undefined ? null : setting.there(there)
  return meant ?? placed(onlyPlace(match, pack))
}

/** «там», «где» in the clause, or before it in the sentence («где встретился с …, а также принял …»). */
function thereBefore({ clause, sentence, trigger }: Match, { pack, setting }: Around): number | undefined {
  const isThere = (at: number) => pack.there?.has(setting.keyAt(at)) === true
  const own = [...tokensOf(clause)].find(isThere)
  if (own !== undefined || !pack.there) return own
  for (let at = trigger - 1; at >= sentence.from; at--) if (isThere(at)) return at
  return undefined
}

interface Around {
  readonly pack: LanguagePack
  readonly setting: Setting
}

const distance = ({ from }: Phrase, { trigger }: Match): number => Math.abs(from - trigger)

function onlyPlace({ sentence: { phrases }, roles }: Match, pack: LanguagePack): Phrase | null {
  const taken = new Set(Object.values(roles).flat())
  const told = phrases.filter(
    (phrase) => phrase.kind === 'place' && !taken.has(phrase) && tellsWhere(phrase, pack),
  )
  return told.length === 1 ? (told[0] ?? null) : null
}
