/** Contacts of one document seen together: the talks within a visit, who received the guest, when and where. */
import type { AnnotatedSentence } from '../model/annotation.ts'
import type { Participant, Report } from '../model/report.ts'
import { IMPLIED_DAYS } from './day-told.ts'
import { isSpot, type Setting } from './setting.ts'

/** Reports with what they lend each other; each loan is marked implied from the context. */
export function linked(
  reports: readonly Report[],
  { cities, headNamed, settingAt }: DocumentNames,
): Report[] {
  let linked = [...reports]
  for (const visit of reports.filter((report) => report.kind === 'visit')) {
    const within = reports.filter((report) => isWithin(report, visit))
    const host = within[0]
    if (host) linked = linked.map((report) => (report.id === visit.id ? received(report, host) : report))
    linked = linked.map((report) =>
      within.some((one) => one.id === report.id) ? partOf(report, visit) : report,
    )
  }
  return linked.map((report) =>
    withSides(inItsSetting(inItsCity(withHost(report, headNamed), cities), settingAt)),
  )
}

/** What else a document names that its visits may borrow. */
export interface DocumentNames {
  readonly cities: Cities
  readonly headNamed: (state: string, guest: Participant) => Participant | null
  readonly settingAt: (report: Report) => ReturnType<Setting['placeFor']>
}

/** One head of state visits another whom the text names: he received the guest, as far as the text goes. */
function withHost(report: Report, headNamed: DocumentNames['headNamed']): Report {
  const guest = report.guest === null ? undefined : report.participants[report.guest]
  if (report.kind !== 'visit' || report.host !== null || !guest || !report.hostState) return report
  const head = headNamed(report.hostState, guest)
  if (!head || report.participants.some((one) => isSame(one, head))) return report
  return {
    ...report,
    participants: [...report.participants, { ...head, implied: 'context' }],
    host: report.participants.length,
  }
}

/** Cities that the document names, by state; a state with several says nothing of which it was. */
export type Cities = ReadonlyMap<string, ReadonlyMap<string, string>>

export function citiesOf(sentences: readonly AnnotatedSentence[]): Cities {
  const cities = new Map<string, Map<string, string>>()
  for (const phrase of sentences.flatMap((sentence) => sentence.phrases)) {
    if (phrase.kind !== 'place' || !phrase.state || !phrase.id) continue
    const known = cities.get(phrase.state) ?? new Map<string, string>()
    cities.set(phrase.state, known.set(phrase.id, phrase.name))
  }
  return cities
}

/** A visit to a state of which the text names one city was there. */
function inItsCity(report: Report, cities: Cities): Report {
  const state = report.place
    ? isSpot(report.place)
      ? null
      : report.place.state
    : report.kind === 'visit'
      ? report.hostState
      : null
  const named = state ? cities.get(state) : undefined
  const [only] = named?.size === 1 ? [...named] : []
  if (!only) return report
  return {
    ...report,
    place: { place: only[0], name: only[1], state },
    implied: { ...report.implied, place: 'context' },
  }
}

/** A contact without a city was where the text around it is. Nobody travels to calls and letters. */
function inItsSetting(report: Report, settingAt: DocumentNames['settingAt']): Report {
  if (report.kind === 'call' || report.kind === 'letter' || isSpot(report.place)) return report
  const found = settingAt(report)
  const state = report.place?.state ?? (report.kind === 'visit' ? report.hostState : null)
  if (!found || report.recalled || (state !== null && found.place.state !== state)) return report
  return { ...report, place: found.place, implied: { ...report.implied, place: found.from } }
}

/** Talks or a meeting of the guest with somebody of the receiving state, on days that may be the visit's. */
function isWithin(report: Report, visit: Report): boolean {
  if (!['talks', 'meeting', 'ceremony'].includes(report.kind)) return false
  const mayFallWith = report.status === 'announced'
  if (!mayFallWith && (report.status === 'cancelled') !== (visit.status === 'cancelled')) return false
  const guest = visit.guest === null ? undefined : visit.participants[visit.guest]
  const guestThere = guest && report.participants.some((one) => isSame(one, guest))
  const hostThere = report.participants.some((one) => one.state === visit.hostState && one.name !== null)
  return guestThere === true && hostThere && daysMeet(visit, report)
}

function isSame(a: Participant, b: Participant): boolean {
  return a.person !== null ? a.person === b.person : a.name !== null && a.name === b.name
}

function daysMeet(a: Report, b: Report): boolean {
  const [x, y] = [a.when, b.when]
  if (isImplied(a) || isImplied(b)) return true
  if (!x?.first || !x.last || !y?.first || !y.last) return true
  return x.first <= y.last && y.first <= dayAfter(x.last, LONGEST_STAY)
}

/** Days after arrival on which talks may still belong to the stay. */
const LONGEST_STAY = 6

const isImplied = ({ implied }: Report): boolean => IMPLIED_DAYS.has(implied.start ?? '')

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

/** The visit learns from the talks who received the guest, and the day where it has none. */
function received(visit: Report, talks: Report): Report {
  const host = talks.participants.find((one) => one.state === visit.hostState && one.name !== null)
  const known = host && visit.participants.findIndex((one) => isSame(one, host))
  const participants =
    host && known === -1
      ? [...visit.participants, { ...host, implied: host.implied ?? 'context' }]
      : visit.participants
  const lends = talks.when !== null && (visit.when === null || isImplied(visit))
  return {
    ...visit,
    participants,
    place: isSpot(visit.place) || talks.place?.state !== visit.hostState ? visit.place : talks.place,
    host: visit.host ?? (host ? (known === -1 ? participants.length - 1 : (known ?? null)) : null),
    when: lends ? talks.when : visit.when,
    implied: lends ? { ...visit.implied, start: 'context' } : visit.implied,
  }
}

function partOf(talks: Report, visit: Report): Report {
  const place = isSpot(talks.place) || !visit.place ? talks.place : visit.place
  const lends = visit.when !== null && (talks.when === null || isImplied(talks)) && !isImplied(visit)
  const isOff = visit.status === 'postponed' || visit.status === 'cancelled'
  return {
    ...talks,
    partOf: visit.id,
    place,
    status: isOff && talks.status === 'announced' ? visit.status : talks.status,
    when: lends ? someDayOf(visit.when) : talks.when,
    implied: {
      ...talks.implied,
      ...(talks.place !== place ? { place: 'context' } : {}),
      ...(lends ? { start: 'context' } : {}),
    },
  }
}

/** A meeting was on some day of a stay: which of several is not said. */
const someDayOf = (when: Report['when']): Report['when'] =>
  when && when.first !== when.last && when.edtf.includes('/') ? { ...when, approximate: true } : when

/** At a known place the side of its state received, the other came. */
function withSides(report: Report): Report {
  if (
    report.kind === 'visit' ||
    report.place?.state === null ||
    !report.place ||
    report.participants.length < 2
  )
    return report
  const { state } = report.place
  const host = report.host ?? indexOf(report.participants, (one) => one.state === state)
  const guest =
    report.guest ?? indexOf(report.participants, (one) => one.state !== state && one.state !== null)
  return host === null || guest === null ? report : { ...report, host, guest, hostState: state }
}

function indexOf(participants: readonly Participant[], holds: (one: Participant) => boolean): number | null {
  const index = participants.findIndex(holds)
  return index < 0 ? null : index
}
