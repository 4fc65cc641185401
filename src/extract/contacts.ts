/** Frames of one document → reports: what several sentences say of one contact is one report. */
import { createHash } from 'node:crypto'
import { daysBetween } from '../languages/kit.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { type AnnotatedDocument, type AnnotatedSentence, CASE } from '../model/annotation.ts'
import type { When } from '../model/date.ts'
import { KIND_GROUP, type Participant, type Report } from '../model/report.ts'
import type { Document } from '../model/text.ts'
import { type DayTold, dayTold, type Teller } from './day-told.ts'
import { type Frame, frameOf, furtherFormats, sideOf, statesAt, statesOf } from './frames.ts'
import { citiesOf, type DocumentNames, linked } from './links.ts'
import { type Match, matchSentence, type NearMatch, rulesOf } from './match.ts'
import { isSpot, Setting } from './setting.ts'
import { variantsOf } from './variants.ts'

export interface ContactReading {
  readonly reports: readonly Report[]
  /** Rules that were triggered and did not fire. */
  readonly near: readonly (NearMatch & { readonly sentence: AnnotatedSentence })[]
}

export interface ContactSurroundings {
  /** Acts where a readout leaves its own side out. */
  readonly principal: Participant | null
  /** Tokens of verbs and nouns that tell no single contact, and why: a habit, a number of them. */
  readonly passedOver: ReadonlyMap<number, string>
  readonly headNamed: DocumentNames['headNamed']
  /** Whose office it is to receive guests of state. */
  readonly receives: (one: Participant) => boolean
  /** Who answers: «мы встретились с …» and «Ваши переговоры с …» in an interview are his. */
  readonly interviewee: Participant | null
}

/** Reads every contact of a document. `principal` acts where a readout leaves its own side out. */
export function readContacts(
  annotated: AnnotatedDocument,
  pack: LanguagePack,
  { principal, passedOver, headNamed, interviewee, receives }: ContactSurroundings,
): ContactReading {
  const rules = rulesOf(pack)
  const near: ContactReading['near'][number][] = []
  const frames: Frame[] = []
  const setting = new Setting(annotated, pack)
  const whoTells = tellersOf(annotated, principal)
  let subject: Participant | null = null
  for (const sentence of annotated.sentences) {
    const missed: NearMatch[] = []
    for (const match of matchSentence(sentence, annotated, rules, missed)) {
      const reason = passedOver.get(match.trigger) ?? passedOver.get(match.complement ?? -1)
      if (reason !== undefined) {
        missed.push({ rule: match.rule, trigger: match.trigger, missing: reason })
        continue
      }
      for (const variant of variantsOf(match, annotated)) {
        const asked = ASKED.has(annotated.document.blocks[sentence.block]?.kind ?? 'paragraph')
        const surroundings = {
          sentence: subjectBefore(variant),
          subject,
          publisher: asked ? interviewee : whoTells(sentence),
          setting,
          receives,
        }
        const frame = frameOf(variant, annotated, pack, surroundings)
        if (typeof frame !== 'string') {
          frames.push(frame)
          continue
        }
        missed.push({ rule: match.rule, trigger: match.trigger, missing: frame })
        const formats = furtherFormats(variant, annotated, pack)
        if (formats.length > 0) addFormats(formats, frames)
      }
    }
    for (const miss of missed) near.push({ ...miss, sentence })
    subject = subjectOf(sentence) ?? subject
  }
  const groups = grouped(
    frames.filter(
      (frame, index) => !isSpoken(frame, around(frames, index)) && !isOnward(frame, around(frames, index)),
    ),
    annotated.told.day,
  )
  const teller = { annotated, official: principal !== null }
  const order = new Map(frames.map((frame, index) => [frame, index] as const))
  const before = ([main]: readonly Frame[]) => {
    const at = main ? (order.get(main) ?? 0) : 0
    return frames.slice(Math.max(0, at - NEAR_FRAMES), at)
  }
  const reports = groups.map((group) => reportOf(group, dayTold(group, before(group), teller), teller))
  const settings = new Map(
    reports.map((report, index) => [report.id, settingOf(groups[index] ?? [], setting)] as const),
  )
  const settingAt = (report: Report) => settings.get(report.id) ?? null
  const names = { cities: citiesOf(annotated.sentences), headNamed, settingAt }
  const wished = new Set(
    reports.filter((_, index) => groups[index]?.every(({ intended }) => intended)).map(({ id }) => id),
  )
  return {
    reports: linked(reports, names).filter(
      (report) => !isInvitation(report) && (!wished.has(report.id) || isFixed(report)),
    ),
    near,
  }
}

/** Who acts where a sentence leaves its own side out: in a turn («Н.Пашинян: …») its speaker, if the text names him. */
function tellersOf(
  { sentences, document }: AnnotatedDocument,
  principal: Participant | null,
): (sentence: AnnotatedSentence) => Participant | null {
  const familyOf = (name: string) => name.split(/[\s.]+/).at(-1) ?? name
  const named = sentences.flatMap(({ phrases }) => phrases.flatMap(({ actors }) => actors))
  const byFamily = new Map<string, Participant>()
  for (const one of [principal, ...named]) if (one?.name) byFamily.set(familyOf(one.name), one)
  return ({ block }) => {
    const speaker = document.blocks[block]?.speaker
    if (principal === null || speaker === undefined) return principal
    return byFamily.get(familyOf(speaker)) ?? null
  }
}

/** Talks go on in the sentences behind them; those told last are meant. */
function addFormats(formats: readonly Frame['formats'][number][], frames: Frame[]) {
  const at = frames.findLastIndex(
    ({ kind }, index) => KIND_GROUP[kind] === 'meeting' && index >= frames.length - 3,
  )
  const talks = frames[at]
  if (talks) frames[at] = { ...talks, formats: [...new Set([...talks.formats, ...formats])] }
}

/** Contacts told further away have nothing to do with one. */
const NEAR_FRAMES = 12

const around = (frames: readonly Frame[], index: number): readonly Frame[] =>
  frames.slice(Math.max(0, index - NEAR_FRAMES), index + NEAR_FRAMES)

/** «Жду в Хараре Вашего министра»: whoever is awaited on no day is invited. */
function isInvitation({ kind, status, when, guest, participants }: Report): boolean {
  const unnamed = guest !== null && participants[guest]?.name === null
  return kind === 'visit' && status === 'announced' && when === null && unnamed
}

/** «договорились встретиться вновь»: a talk to come without a day or a place is a wish. */
function isFixed({ status, kind, when, place }: Report): boolean {
  const isTalk = kind === 'meeting' || kind === 'talks' || kind === 'call'
  return status !== 'announced' || !isTalk || when !== null || place !== null
}

/**
 * The first actor of the sentence in the nominative: whom «он» in the next one means. Where that is «он», still the same; without one,
 * whose something the sentence tells of: "It was Xi's second trip".
 */
function subjectOf(sentence: AnnotatedSentence): Participant | null {
  const nominative = sentence.phrases.find(
    ({ kind, cases, preposition, plural }) =>
      (kind === 'actor' || (kind === 'pronoun' && !plural)) && cases & 1 && preposition === null,
  )
  const [first] = sentence.phrases.filter(({ kind }) => kind === 'actor')
  const owner =
    first !== undefined && first.cases === CASE.gen && first.preposition === null ? first : undefined
  return (nominative ?? owner)?.actors[0] ?? null
}

/** The actor in the nominative that an earlier clause of the sentence had: «прибыл в Пекин, где провёл переговоры с …». */
function subjectBefore({ sentence, trigger }: Match): Participant | null {
  const before = sentence.phrases.filter(
    (phrase) =>
      phrase.kind === 'actor' && phrase.to <= trigger && phrase.cases & 1 && phrase.preposition === null,
  )
  return before.at(-1)?.actors[0] ?? null
}

const ASKED: ReadonlySet<Frame['block']> = new Set(['question', 'answer'])

/** Congratulations at a meeting or in a call of the same sides are no letter. */
function isSpoken(frame: Frame, frames: readonly Frame[]): boolean {
  if (!frame.spoken || frame.when !== null) return false
  const sides = [...statesOf(frame.participants)]
  return frames.some(
    ({ kind, participants, status }) =>
      (kind === 'meeting' || kind === 'talks' || kind === 'call') &&
      status === 'held' &&
      sides.every((side) => statesOf(participants).has(side)),
  )
}

/** «Қонақ ертең Алматыға аттанады»: on to another city within a visit that the text told before. */
const isOnward = (frame: Frame, frames: readonly Frame[]): boolean =>
  frame.kind === 'visit' &&
  frame.status === 'announced' &&
  Boolean(frame.place?.place) &&
  frames
    .slice(0, frames.indexOf(frame))
    .some(
      (before) =>
        before.kind === 'visit' &&
        before.status === 'held' &&
        before.hostState === frame.hostState &&
        before.place?.place !== frame.place?.place &&
        meets(before.guest, frame.guest),
    )

/** Frames of one contact together, in the order of the text. */
function grouped(frames: readonly Frame[], told: string | null): Frame[][] {
  const groups: Frame[][] = []
  for (const frame of frames) {
    const group = groups.find((members) => members.every((member) => isSame(member, frame, told)))
    if (group) group.push(frame)
    else groups.push([frame])
  }
  return groups
}

function isSame(a: Frame, b: Frame, told: string | null): boolean {
  if (KIND_GROUP[a.kind] !== KIND_GROUP[b.kind] || !(datesMeet(a.when, b.when) || isLaterLeg(a, b)))
    return false
  if (isLaterLeg(a, b)) return a.hostState === b.hostState && a.guest !== null && meets(a.guest, b.guest)
  if (a.earlier !== b.earlier && (a.when === null || b.when === null)) return false
  if (isOver(a, b, told) || isOver(b, a, told)) return false
  if (
    a.status !== b.status &&
    a.when !== null &&
    b.when !== null &&
    a.status !== 'postponed' &&
    b.status !== 'postponed'
  )
    return false
  if (isElsewhere(a, b)) return false
  if (isAside(a) !== isAside(b) && (a.kind === 'talks' || b.kind === 'talks')) return false
  if (a.kind === 'multilateral') return !a.occasion?.id || !b.occasion?.id || a.occasion.id === b.occasion.id
  if (a.kind === 'visit') return a.hostState === b.hostState && meets(a.guest, b.guest)
  const [few, many] = [statesOf(a.participants), statesOf(b.participants)].sort((x, y) => x.size - y.size)
  if (![...(few ?? [])].every((state) => many?.has(state))) return false
  return a.participants.every((one) => compatible(one, b.participants))
}

/** «прилетел в Шанхай … завтра его ждут в Пекине»: a visit under way goes on some days later. */
function isLaterLeg(held: Frame, announced: Frame): boolean {
  if (held.kind !== 'visit' || announced.kind !== 'visit') return false
  if (held.status !== 'held' || announced.status !== 'announced') return false
  const [from, to] = [held.when?.last, announced.when?.first]
  return from != null && to != null && from < to && daysBetween(from, to) <= LONGEST_STAY
}

/** Days after arrival on which a visit may still go on. */
const LONGEST_STAY = 4

/** What is announced without a day is not what was held before the story's day. */
function isOver(held: Frame, announced: Frame, told: string | null): boolean {
  if (held.status !== 'held' || announced.status !== 'announced' || told === null) return false
  return announced.when === null && held.when?.last != null && held.when.last < told
}

/** Two states are the places of two meetings. */
const isElsewhere = ({ kind, place: one }: Frame, { place: other }: Frame): boolean =>
  KIND_GROUP[kind] === 'meeting' && one?.state != null && other?.state != null && one.state !== other.state

/** An informal conversation stands beside the talks of the day, it is not a setting of them. */
function isAside(frame: Frame): boolean {
  return frame.formats.includes('informal')
}

/** Of each side both name, some person is the same, or one names nobody. */
function compatible(one: Participant, others: readonly Participant[]): boolean {
  const same = others.filter((other) => sideOf(other) === sideOf(one))
  return same.length === 0 || same.some((other) => meets(one, other))
}

function meets(a: Participant | null, b: Participant | null): boolean {
  if (!a || !b) return true
  if (a.person && b.person) return a.person === b.person
  if (a.name && b.name) return a.name === b.name || a.name.split(' ').at(-1) === b.name.split(' ').at(-1)
  return sideOf(a) === sideOf(b)
}

function datesMeet(a: When | null, b: When | null): boolean {
  if (!a || !b || !a.first || !b.first || !a.last || !b.last) return true
  return a.first <= b.last && b.first <= a.last
}

function reportOf(group: readonly Frame[], told: DayTold | null, { annotated }: Teller): Report {
  const { document } = annotated
  const main = group[0]
  if (!main) throw new Error('a group of frames is never empty')
  const participants = everyone(group)
  const when = told?.when ?? null
  const place = group.map((frame) => frame.place).sort((a, b) => sharpness(b) - sharpness(a))[0] ?? null
  const formats = [...new Set(group.flatMap((frame) => frame.formats))]
  const indexOf = (who: Participant | null | undefined) => {
    const index = who ? participants.findIndex((participant) => meets(participant, who)) : -1
    return index < 0 ? null : index
  }
  const evidence = group.flatMap((frame) => frame.evidence)
  const implied: Record<string, string> = Object.assign({}, ...group.map((frame) => frame.implied))
  if (told?.from) implied.start = told.from
  for (const part of Object.keys(when?.implied ?? {}))
    implied.start ??= `${part} from ${when?.implied[part as 'year']}`
  const body = {
    document: document.id,
    kind: main.kind,
    status: statusOfGroup(group, when, document),
    participants,
    guest: indexOf(group.map((frame) => frame.guest).find((guest) => guest !== null)),
    host: indexOf(group.map((frame) => frame.host).find((host) => host !== null)),
    hostState:
      group.map((frame) => frame.hostState).find((state) => state !== null) ??
      (place?.state && main.kind === 'visit' ? place.state : null),
    place,
    when,
    format: formats[0] ?? null,
    formats,
    occasion: group.map((frame) => frame.occasion).find((occasion) => occasion !== null) ?? null,
    agenda: [],
    documents: [],
    duration: null,
    delegation: null,
    recalled: group.every(({ earlier }) => earlier) || isRecalled(group, when, document),
    partOf: null,
    certainty: null,
    remarks: [],
    implied,
    evidence,
  }
  const id = createHash('sha256')
    .update(
      JSON.stringify([
        document.id,
        main.kind,
        evidence[0]?.start,
        body.hostState,
        place?.name,
        when?.edtf,
        participants.map((one) => one.name ?? one.state),
      ]),
    )
    .digest('hex')
  return { id: `r-${id.slice(0, 16)}`, ...body }
}

function everyone(group: readonly Frame[]): Participant[] {
  const all: Participant[] = []
  for (const one of group.flatMap((frame) => frame.participants)) {
    const known = all.findIndex((other) => sideOf(other) === sideOf(one) && meets(other, one))
    const before = all[known]
    if (!before) all.push(one)
    else if (!before.name && one.name) all[known] = { ...one, office: one.office ?? before.office }
    else if (!before.office && one.office)
      all[known] = { ...before, office: one.office, officeId: one.officeId ?? before.officeId }
  }
  return all
}

/** What is told as held on a day after publication was announced. */
function statusOfGroup(group: readonly Frame[], when: When | null, document: Document): Frame['status'] {
  for (const status of ['cancelled', 'postponed'] as const)
    if (group.some((frame) => frame.status === status)) return status
  const told = group[0]?.status ?? 'held'
  const ahead = when?.first && document.published ? when.first > document.published : false
  return told === 'held' && ahead ? 'announced' : told
}

function sharpness(place: Frame['place']): number {
  return place === null ? 0 : isSpot(place) ? 2 : 1
}

/** Where the contact may have been if neither its own words nor its visit say so. */
function settingOf(group: readonly Frame[], setting: Setting): ReturnType<Setting['placeFor']> {
  const [main] = group
  const isOld = group.every(({ when, earlier }) => earlier || (when !== null && when.first === null))
  if (!main || isOld) return null
  const abroad = group.some(({ formats, occasion }) => formats.includes('margins') || occasion !== null)
  return setting.placeFor({ at: main.sentence.from, states: statesAt(main), abroad })
}

/** Told in an answer, a question or a turn, or long before the day of publication. */
function isRecalled(group: readonly Frame[], when: When | null, document: Document): boolean {
  const told = group.every(
    (frame) => frame.block === 'question' || frame.block === 'answer' || frame.block === 'turn',
  )
  const days =
    when?.last && document.published
      ? (Date.parse(document.published) - Date.parse(when.last)) / 86_400_000
      : 0
  return told || days > 7
}
