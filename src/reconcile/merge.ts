/** Reports judged the same → one contact: each field as most reports tell it, every other telling kept beside it. */
import type { Contact } from '../model/contact.ts'
import type { When } from '../model/date.ts'
import {
  type ContactKind,
  type Participant,
  type Remark,
  type Report,
  type ReportPlace,
  STATUSES,
  type Status,
} from '../model/report.ts'
import { isJudged } from './corrected.ts'
import { guestOf, likeParticipant } from './likeness.ts'
import { LEVELS, levelOf } from './reach.ts'
import { type Telling, tellings } from './tellings.ts'

const CERTAINTIES = ['high', 'medium', 'low'] as const

/** What happened outlives what was planned: announced, put off, called off, held. */
const HISTORY: readonly Status[] = ['held', 'cancelled', 'postponed', 'announced']

/** Those whose field a person set right, where there are any: they alone decide it. */
function deciding(reports: readonly Report[], field: keyof Report): readonly Report[] {
  const judged = reports.filter((report) => isJudged(report, field))
  return judged.length > 0 ? judged : reports
}

const latest = (reports: readonly Report[]): Status =>
  HISTORY.find((status) => deciding(reports, 'status').some((report) => report.status === status)) ??
  STATUSES[0]

/** From the most telling kind of a group to the plainest. */
const KINDS: readonly ContactKind[] = [
  'visit',
  'multilateral',
  'call',
  'letter',
  'talks',
  'meeting',
  'ceremony',
]

const kindOf = (reports: readonly Report[]): ContactKind =>
  KINDS.find((kind) => deciding(reports, 'kind').some((report) => report.kind === kind)) ?? 'meeting'

/** Fills what one report leaves open from another; the words stay those of the first. */
const filled = (one: Participant, other: Participant): Participant => ({
  ...one,
  name: one.name ?? other.name,
  person: one.person ?? other.person,
  wikidata: one.wikidata ?? other.wikidata,
  state: one.state ?? other.state,
  organisation: one.organisation ?? other.organisation,
  office: one.office ?? other.office,
  officeId: one.officeId ?? other.officeId,
  role: one.role === 'principal' ? one.role : other.role,
})

/** Everyone whom some report names, each once; a state alone gives way to someone who acts for it. */
function everyone(reports: readonly Report[]): Participant[] {
  const people: Participant[] = []
  const known = (one: Participant) => (one.person ? 0 : one.name ? 1 : 2)
  const all = reports.flatMap((report) => report.participants).sort((a, b) => known(a) - known(b))
  for (const one of all) {
    const at = people.findIndex((other) => likeParticipant(one, other) === 'agree' || covers(other, one))
    const other = people[at]
    if (other) people[at] = filled(other, one)
    else people.push(one)
  }
  return people
}

/** Within one contact, a side known by state or office alone is whoever came for that state. */
const covers = (other: Participant, one: Participant): boolean =>
  !one.person && !one.name && one.state !== null && likeParticipant(other, one) === 'open'

function guestAmong(people: readonly Participant[], reports: readonly Report[]): Participant | null {
  const guests = reports.flatMap((report) => guestOf(report) ?? [])
  const [guest] = guests.sort((a, b) => Number(!a.person) - Number(!b.person))
  if (!guest) return null
  return people.find((one) => likeParticipant(one, guest) === 'agree') ?? guest
}

/** The finest precision told; among those the days that most reports give, then the longer stay. */
function whenOf(given: readonly Report[]): Telling<When> {
  const reports = deciding(given, 'when')
  const finest = LEVELS.find((level) =>
    reports.some((report) => report.when && levelOf(report.when) === level),
  )
  const all = tellings(reports, { read: (report) => report.when, keyOf: (when) => when.edtf })
  const fine = all.filter(({ value }) => levelOf(value) === finest)
  const length = ({ first, last }: When) => (first && last ? Date.parse(last) - Date.parse(first) : 0)
  const [best] = fine.sort((a, b) => b.reports.length - a.reports.length || length(b.value) - length(a.value))
  return { best: best?.value ?? null, told: fine }
}

/** Places known to the atlas before those known by name; among equals as most reports tell. */
function placeOf(reports: readonly Report[]): Telling<ReportPlace> {
  const told = tellings(reports, {
    read: (report) => report.place,
    keyOf: (place) => place.place ?? place.name,
    field: 'place',
  })
  const known = told.filter(({ value }) => value.place !== null)
  return { best: (known[0] ?? told[0])?.value ?? null, told: known.length > 0 ? known : told }
}

function stopsOf(reports: readonly Report[]): ReportPlace[] | undefined {
  return reports
    .flatMap((report) => (report.stops?.length ? [report.stops] : []))
    .reduce<ReportPlace[] | undefined>(
      (most, stops) => (most && most.length >= stops.length ? most : stops),
      undefined,
    )
}

const remarksOf = (reports: readonly Report[]): Remark[] => [
  ...new Map(
    reports.flatMap((report) => report.remarks).map((one) => [`${one.kind}\n${one.text}`, one]),
  ).values(),
]

/** Fields told in more than one way. A second place that a fuller report lists among its stops is no contradiction. */
function disagreementsOf(
  fields: Readonly<Record<string, readonly { key: string; reports: string[] }[]>>,
): Contact['disagreements'] {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, told]) => told.length > 1)
      .map(([field, told]) => [field, told.map(({ key, reports }) => ({ value: key, reports }))]),
  )
}

/**
 * One contact from its reports (at least one). Its id is that of the first report, so that it does not hang on the
 * order of arrival; `partOf` is left to whoever sees the other contacts.
 */
export function merge(given: readonly Report[]): Contact {
  const reports = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const participants = everyone(reports)
  const [when, place] = [whenOf(reports), placeOf(reports)]
  const format = tellings(reports, { read: (report) => report.format, keyOf: String, field: 'format' })
  const host = tellings(reports, { read: (report) => report.hostState, keyOf: String, field: 'hostState' })
  const stops = stopsOf(reports)
  const visited = new Set(stops?.map((stop) => stop.place ?? stop.name))
  const remarks = remarksOf(reports)
  return {
    id: reports[0]?.id ?? '',
    kind: kindOf(reports),
    status: latest(reports),
    participants,
    guest: guestAmong(participants, reports),
    hostState: host[0]?.value ?? place.best?.state ?? null,
    place: place.best,
    ...(stops ? { stops } : {}),
    when: when.best,
    format: format[0]?.value ?? null,
    occasion: occasionOf(deciding(reports, 'occasion')),
    certainty: CERTAINTIES.find((one) => reports.some((report) => report.certainty === one)) ?? null,
    disagreements: disagreementsOf({
      when: when.told,
      format,
      place: place.told.filter(({ key }) => !visited.has(key) || key === place.best?.place),
    }),
    reports: reports.map((report) => report.id),
    ...(remarks.length > 0 ? { remarks } : {}),
    partOf: null,
  }
}

/** An occasion of the atlas before one known by its words. */
const occasionOf = (reports: readonly Report[]): string | null =>
  [(report: Report) => report.occasion?.id ?? null, (report: Report) => report.occasion?.name ?? null]
    .map((read) => tellings(reports, { read, keyOf: String })[0]?.value ?? null)
    .find((value) => value !== null) ?? null
