/** A match becomes a frame: one contact as one clause tells it. */
import type { LanguagePack } from '../languages/pack.ts'
import type { AnnotatedDocument, AnnotatedSentence, Phrase } from '../model/annotation.ts'
import type { When } from '../model/date.ts'
import type { ContactKind, Format, Participant, ReportPlace, Status } from '../model/report.ts'
import type { BLOCK_KINDS, Evidence } from '../model/text.ts'
import { pairBefore, subjectBefore } from './antecedents.ts'
import { evidenceOf } from './evidence.ts'
import { dateOf, formatsOf, freePhrases, placeOf } from './fields.ts'
import type { Match } from './match.ts'
import { placed, type Setting, tellsWhere } from './setting.ts'
import { isEarlier, statusOf } from './status.ts'
import { isOpen } from './tense.ts'

export interface Frame {
  readonly kind: ContactKind
  readonly status: Status
  readonly participants: readonly Participant[]
  readonly guest: Participant | null
  readonly host: Participant | null
  readonly hostState: string | null
  readonly place: ReportPlace | null
  readonly when: When | null
  readonly formats: readonly Format[]
  readonly occasion: { name: string; id: string | null } | null
  readonly block: (typeof BLOCK_KINDS)[number]
  readonly sentence: AnnotatedSentence
  readonly evidence: readonly Evidence[]
  readonly implied: Readonly<Record<string, string>>
  /** Told as an earlier one («предыдущая встреча»). */
  readonly earlier: boolean
  /** Told as an infinitive («договорились встретиться»), or of persons whom only pronouns name. */
  readonly intended: boolean
  /** Perhaps only said at a contact that the text tells of. */
  readonly spoken: boolean
}

/** Who acts where a clause leaves it out. */
export interface Surroundings {
  /** Subject of an earlier clause of the sentence. */
  readonly sentence: Participant | null
  /** Subject of an earlier sentence, for pronouns and subjects left out. */
  readonly subject: Participant | null
  /** The head of the publisher's state, for readouts of its own office; null elsewhere. */
  readonly publisher: Participant | null
  readonly setting: Setting
  /** Whose office it is to receive guests of state. */
  readonly receives?: (one: Participant) => boolean
  /** The subject that the sentence has named before a pronoun, and the two persons that the text speaks of. */
  readonly earlier?: (pronoun: Phrase) => Participant | null
  readonly pair?: () => readonly Participant[]
}

/** The frame of a match, or the reason why it is none. */
export function frameOf(
  match: Match,
  annotated: AnnotatedDocument,
  pack: LanguagePack,
  outside: Surroundings,
): Frame | string {
  const around: Surroundings = {
    ...outside,
    earlier: ({ from }) => subjectBefore(from, match),
    pair: () => pairBefore(match.sentence, annotated),
  }
  if (isSeveral(match)) return 'visits, no one of them'
  const status = statusOf(match, annotated.tokens, pack)
  if (status === null) return 'a wish, an invitation or a denial'
  const sides =
    match.rule.reports === 'visit' ? visitSides(match, around) : meetingSides(match, annotated, pack, around)
  if (typeof sides === 'string') return sides
  const date = dateOf(match, annotated, pack)
  const place = isRemote(match.rule.reports)
    ? null
    : (sides.place ?? placeOf(match, statesAt(sides), { pack, setting: outside.setting }))
  const [occasion] = match.roles.occasion ?? freePhrases(match, ['occasion'])
  const block = annotated.document.blocks[match.sentence.block]?.kind ?? 'paragraph'
  return {
    kind: kindOf(match, sides),
    status: atDay(status, match, date?.when ?? null, annotated),
    participants: sides.participants,
    guest: sides.guest,
    host: sides.host,
    hostState: sides.hostState,
    place,
    when: date?.when ?? null,
    formats: [...new Set([...namedFormats(match, annotated, pack), ...marginsOf(match, occasion, pack)])],
    occasion: occasion ? { name: occasion.name, id: occasion.id } : null,
    block,
    sentence: match.sentence,
    evidence: evidenceOf(match, annotated, date),
    implied: sides.implied,
    earlier: isEarlier(match, annotated.tokens, pack),
    intended:
      match.reading.form === 'infinitive' || sides.participants.every(({ implied }) => implied === 'context'),
    spoken: match.rule.spoken === true,
  }
}

/** Three sides make it multilateral; a session of two («заседание комиссии») is a meeting. */
function kindOf({ rule, roles }: Match, { states }: Sides): ContactKind {
  if (states.size > 2) return 'multilateral'
  return rule.reports === 'multilateral' && !roles.occasion && states.size === 2 ? 'meeting' : rule.reports
}

/** Formats that a contact's words name: «в узком составе». */
function namedFormats(match: Match, annotated: AnnotatedDocument, pack: LanguagePack): Format[] {
  const own = match.rule.format ? [match.rule.format] : []
  return [...own, ...formatsOf(match, annotated, pack)].filter((format) => suits(format, match.rule.reports))
}

/** «Переговоры начались в узком составе»: the formats of talks told before, where nobody is named again; none: empty. */
export function furtherFormats(match: Match, annotated: AnnotatedDocument, pack: LanguagePack): Format[] {
  const isTalk = match.rule.reports === 'meeting' || match.rule.reports === 'talks'
  const isNamed = Object.values(match.roles).some((phrases) => phrases.some(({ kind }) => kind === 'actor'))
  return isTalk && !isNamed ? namedFormats(match, annotated, pack) : []
}

/** Nobody goes anywhere for these. */
const isRemote = (kind: ContactKind): boolean => kind === 'call' || kind === 'letter'

/** States where it may have been: the receiving one, else those of the sides. */
export function statesAt({
  hostState,
  participants,
}: Pick<Sides, 'hostState' | 'participants'>): Set<string> {
  return hostState === null ? statesOf(participants) : new Set([hostState])
}

/** The day of publication decides what the verb leaves open. */
function atDay(status: Status, match: Match, when: When | null, annotated: AnnotatedDocument): Status {
  if (status === 'held' && isAhead(match, when, annotated)) return 'announced'
  const { published } = annotated.document
  const over = published !== null && when?.last && when.last < published
  return status === 'announced' && isOpen(match.reading) && over ? 'held' : status
}

/** "Xi arrives on Friday", said on Wednesday: what has a day to come is announced, unless it is told in the past. */
function isAhead({ reading }: Match, when: When | null, { document }: AnnotatedDocument): boolean {
  if (reading.tense === 'past' || !when?.first || !document.published) return false
  return when.first > document.published
}

/** Levels are of visits, settings of talks; «официальные переговоры» are no official visit. */
const LEVELS: ReadonlySet<Format> = new Set([
  'state',
  'official',
  'official-working',
  'working',
  'private',
  'unofficial',
  'transit',
  'courtesy',
])

/** Two met where others gathered: on its margins. */
function marginsOf({ rule }: Match, occasion: Phrase | undefined, pack: LanguagePack): Format[] {
  const isThere = occasion !== undefined && tellsWhere(occasion, pack)
  return isThere && suits('margins', rule.reports) ? ['margins'] : []
}

function suits(format: Format, kind: ContactKind): boolean {
  if (format === 'margins' && kind === 'multilateral') return false
  return LEVELS.has(format) === (kind === 'visit') || (kind === 'visit' && format === 'informal')
}

/** «рассказал о визитах Путина в Казахстан»: visits in the plural of one guest, none of them told. */
function isSeveral({ rule, reading, roles }: Match): boolean {
  return (
    rule.reports === 'visit' &&
    reading.pos === 'noun' &&
    reading.number === 'pl' &&
    (roles.guest ?? []).length === 1
  )
}

interface Sides {
  readonly participants: readonly Participant[]
  readonly guest: Participant | null
  readonly host: Participant | null
  readonly hostState: string | null
  readonly place: ReportPlace | null
  readonly states: ReadonlySet<string>
  readonly implied: Readonly<Record<string, string>>
}

function visitSides(match: Match, around: Surroundings): Sides | string {
  const named = actorsOf(match.roles.host ?? [], around)
  const place = placed(match.roles.place?.[0] ?? null)
  const guests = comers(match, place?.state ?? null, around)
  const [guest = null] = guests
  const hostState = place?.state ?? named[0]?.state ?? null
  const hosts = named.length > 0 ? named : hostBeside(match, hostState, around)
  const [host = null] = hosts
  if (!guest) return 'nobody travels'
  if (!hostState) return 'no receiving state'
  if (guest.state === hostState) return 'a journey within the state'
  if (!guest.state && !guest.organisation) return 'the state of the guest is not known'
  return {
    participants: [...guests, ...hosts],
    guest,
    host,
    hostState,
    place,
    states: new Set(),
    implied: impliedOf([...guests, ...hosts]),
  }
}

/** Who came. «его визит в Баку»: the pronoun beside a noun never means somebody of the receiving state. */
function comers(match: Match, hostState: string | null, around: Surroundings): Participant[] {
  const phrases = match.roles.guest ?? []
  const told = actorsOf(phrases, around)
  const isOwned = match.reading.pos === 'noun' && phrases[0]?.kind === 'pronoun'
  if (!isOwned || told.length !== 1 || told[0]?.state !== hostState) return told
  const [other] = (around.pair?.() ?? []).filter(({ state }) => state !== hostState)
  return other ? [{ ...other, implied: other.implied ?? 'context' }] : told
}

/** The only one of the receiving state in the sentence whose office it is to receive: "flew to Rome to see Meloni". */
function hostBeside(match: Match, state: string | null, { receives }: Surroundings): Participant[] {
  const beside = match.sentence.phrases
    .flatMap((phrase) => phrase.actors)
    .filter((one) => state !== null && one.state === state && one.name !== null && receives?.(one))
  const [only, ...others] = distinct(beside)
  return only && others.length === 0 ? [{ ...only, implied: only.implied ?? 'context' }] : []
}

/** Two sides of a meeting, talks, call or letter; the side that the clause leaves out comes from around it. */
function meetingSides(
  match: Match,
  annotated: AnnotatedDocument,
  pack: LanguagePack,
  around: Surroundings,
): Sides | string {
  const roles = match.roles
  const named = [
    ...(roles.sender ?? []),
    ...(roles.host ?? []),
    ...(roles.party ?? []),
    ...(roles.guest ?? []),
    ...(roles.partner ?? []),
    ...(roles.addressee ?? []),
  ]
  let participants = actorsOf(named, around)
  if (named.length === 0 && match.rule.ofPair) participants = pairOf(match, around)
  if (statesOf(participants).size < 2 && match.rule.reports !== 'letter')
    participants = abroad(participants, match)
  if (statesOf(participants).size < 2)
    participants = [...compoundStates(match, annotated, pack), ...participants]
  if (statesOf(participants).size < 2) participants = completed(participants, match, around)
  participants = distinct(participants)
  const states = statesOf(participants)
  const many = match.rule.reports === 'multilateral' && match.roles.occasion !== undefined
  if (states.size < (match.rule.sides ?? (many ? 1 : 2))) return 'fewer than two states'
  const place = placed(match.roles.place?.[0] ?? null)
  const host = actorsOf(roles.host ?? [], around)[0] ?? null
  const guest = actorsOf(roles.guest ?? [], around)[0] ?? null
  return {
    participants,
    guest,
    host,
    hostState: host?.state ?? null,
    place,
    states,
    implied: impliedOf(participants),
  }
}

/** The two that the text speaks of, unless the clause names a state that is neither's. */
function pairOf(match: Match, around: Surroundings): Participant[] {
  const both = around.pair?.() ?? []
  const others = freePhrases(match, ['actor', 'place', 'state', 'pronoun']).filter(
    ({ kind, state }) => kind === 'actor' || kind === 'pronoun' || both.every((one) => one.state !== state),
  )
  return others.length > 0 ? [] : both.map((one) => ({ ...one, implied: one.implied ?? 'context' }))
}

/**
 * «принят Президентом Финляндии, а также встретился с министром торговли Вилле Тавио»: whoever was taken for somebody of the
 * publisher's state only since none was said is of the state that the sentence spoke of right before.
 */
function abroad(participants: Participant[], { sentence: { phrases } }: Match): Participant[] {
  return participants.map((one) => {
    if (one.implied !== 'publisher' || one.person !== null || !one.office) return one
    const at = phrases.findIndex(({ actors }) =>
      actors.some(({ name }) => name !== null && name === one.name),
    )
    const before = phrases
      .slice(0, Math.max(at, 0))
      .findLast(({ actors, state }) => actors.length > 0 && state !== null && state !== one.state)
    return before ? { ...one, state: before.state, implied: null } : one
  })
}

/** The subject of the clause, of the sentence, in a readout the head of the publisher's state, or the subject before. */
function completed(participants: readonly Participant[], match: Match, around: Surroundings): Participant[] {
  const [subject] = actorsOf(
    freePhrases(match, ['actor', 'pronoun']).filter(
      (phrase) => phrase.cases & 1 && phrase.preposition === null,
    ),
    around,
  )
  if (subject && differs(subject, participants)) return [subject, ...participants]
  for (const other of [around.sentence, around.publisher, around.subject]) {
    if (other && participants.length > 0 && differs(other, participants))
      return [{ ...other, implied: other.implied ?? 'context' }, ...participants]
  }
  return [...participants]
}

function differs(one: Participant, others: readonly Participant[]): boolean {
  return others.every((other) => sideOf(other) !== sideOf(one))
}

/** «российско-казахстанские переговоры»: two states before the trigger, nobody named. */
function compoundStates(match: Match, annotated: AnnotatedDocument, _pack: LanguagePack): Participant[] {
  const at = match.complement ?? match.trigger
  const states = annotated.compounds.get(at - 1) ?? annotated.compounds.get(at - 2) ?? []
  return states.map((state) => ({
    name: null,
    person: null,
    wikidata: null,
    state,
    organisation: null,
    office: null,
    officeId: null,
    role: 'principal',
    implied: null,
  }))
}

export function actorsOf(phrases: readonly Phrase[], around: Surroundings): Participant[] {
  return phrases.flatMap((phrase) => {
    if (phrase.kind !== 'pronoun') return phrase.actors
    return meant(phrase, around).map((one) => ({ ...one, implied: one.implied ?? 'context' }))
  })
}

/** «он»: the subject before; «они», "the two leaders": the two that the text speaks of. */
function meant(phrase: Phrase, { subject, earlier, pair }: Surroundings): readonly Participant[] {
  const both = phrase.plural ? (pair?.() ?? []) : []
  if (both.length > 0) return both
  const one = (phrase.plural ? null : earlier?.(phrase)) ?? subject
  return one ? [one] : []
}

/** What tells sides apart: the state, or the organisation of those who act for one. */
export function sideOf(participant: Participant): string | null {
  return participant.organisation && !participant.state ? participant.organisation : participant.state
}

export function statesOf(participants: readonly Participant[]): Set<string> {
  return new Set(participants.map(sideOf).filter((side) => side !== null))
}

function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Map<string, Participant>()
  for (const participant of participants) {
    const key = participant.person ?? participant.name ?? `${participant.state}:${participant.officeId ?? ''}`
    if (!seen.has(key)) seen.set(key, participant)
  }
  return [...seen.values()]
}

function impliedOf(participants: readonly Participant[]): Record<string, string> {
  const implied = participants.filter((participant) => participant.implied !== null)
  return Object.fromEntries(
    implied.map((participant) => [
      `participant:${participant.name ?? participant.state}`,
      participant.implied ?? '',
    ]),
  )
}
