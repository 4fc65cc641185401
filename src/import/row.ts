/** One row of a record file, read into fields, becomes reports. The fields are the same for CSV and XML. */
import type { Atlas } from '../atlas/load.ts'
import { placeNamed } from '../atlas/lookup.ts'
import type { When } from '../model/date.ts'
import type { ContactKind, Participant, Remark, Report, ReportPlace, Status } from '../model/report.ts'
import type { Evidence } from '../model/text.ts'
import { type Level, levelsIn } from './levels.ts'
import { type Party, participantOf } from './parties.ts'

/** What a row says, before the atlas is asked who and where that is. */
export interface RowFields {
  /** Unique in the file. */
  readonly id: string
  readonly kind: ContactKind
  readonly status: Status
  readonly guest: Party | null
  readonly host: Party | null
  /** Others who took part; one who is guest or host already is not added again. */
  readonly parties: readonly Party[]
  /** ISO alpha-3 or null. */
  readonly hostState: string | null
  readonly places: readonly string[]
  /** Stops besides the place of the visit, where that is not given. */
  readonly stops: readonly string[]
  readonly when: When | null
  /** The source's words for the level. */
  readonly level: string | null
  /** Where the file gives our own name of the format. */
  readonly format: Report['format']
  /** Fields that the source did not say, and whence they are. */
  readonly implied: Report['implied']
  readonly occasion: string | null
  /** Id in the atlas, where the file gives it. */
  readonly occasionId: string | null
  readonly certainty: Report['certainty']
  readonly remarks: readonly Remark[]
  /** The row also shows that its guest travelled to its host state: on these days. */
  readonly visit: { readonly when: When; readonly level: string | null } | null
  readonly evidence: readonly Evidence[]
}

function sidesOf(atlas: Atlas, fields: RowFields) {
  const day = fields.when?.first ?? null
  const participants: Participant[] = []
  const add = (party: Party): number => {
    const one = participantOf(atlas, party, day)
    const known = participants.findIndex((other) =>
      one.person ? other.person === one.person : other.name === one.name && other.state === one.state,
    )
    return known >= 0 ? known : participants.push(one) - 1
  }
  const guest = fields.guest && add(fields.guest)
  const host = fields.host && add(fields.host)
  for (const party of fields.parties) add(party)
  return { participants, guest, host }
}

/** In a state that is no more, the town is looked for in the whole atlas: Moscow stands under Russia there. */
function placeOf(atlas: Atlas, name: string, state: string | null): ReportPlace {
  const stands = state !== null && atlas.states.get(state)?.kind !== 'former'
  const place = placeNamed(atlas, name, stands ? state : undefined)
  return { name, place: place?.id ?? null, state: state ?? place?.state ?? null }
}

/** Levels beyond the first are other sources' names of it: kept as contradictions, not as formats of the contact. */
function remarksOf(level: string | null, others: readonly Level[], remarks: readonly Remark[]): Remark[] {
  const called = level ? [{ kind: 'level', text: level }] : []
  const against = others.map(({ format }) => ({ kind: 'contradicts', text: `format: ${format}` }))
  const all = [...called, ...against, ...remarks]
  return all.filter(
    (one, at) => all.findIndex((two) => two.kind === one.kind && two.text === one.text) === at,
  )
}

/** Words that are one of the atlas's own names of an occasion; anything longer is no name, and no guess is made. */
function occasionOf(atlas: Atlas, { occasion: name, occasionId: id }: RowFields): Report['occasion'] {
  if (!name) return null
  const words = name.toLowerCase()
  const known = [...atlas.occasions.values()].find((occasion) =>
    (occasion.names.en ?? []).some((one) => one.toLowerCase() === words),
  )
  return { name, id: id ?? known?.id ?? null }
}

function reportOf(atlas: Atlas, fields: RowFields, document: string): Report {
  const stops = [...fields.places, ...fields.stops].map((name) => placeOf(atlas, name, fields.hostState))
  const [level, ...otherLevels] = levelsIn(fields.level ?? '')
  return {
    id: `${document}:${fields.id}`,
    document,
    kind: fields.kind,
    status: fields.status,
    ...sidesOf(atlas, fields),
    hostState: fields.hostState,
    place: fields.places.length > 0 ? (stops[0] ?? null) : null,
    ...(stops.length > 1 || fields.stops.length > 0 ? { stops } : {}),
    when: fields.when,
    format: fields.format ?? level?.format ?? null,
    formats: [],
    occasion: occasionOf(atlas, fields),
    agenda: [],
    documents: [],
    duration: null,
    delegation: null,
    recalled: false,
    partOf: null,
    certainty: fields.certainty,
    remarks: remarksOf(fields.level, otherLevels, fields.remarks),
    implied: fields.implied,
    evidence: [...fields.evidence],
  }
}

/** The row's report and, where it shows a journey too, the report of the visit that it was part of. */
export function reportsOfRow(atlas: Atlas, fields: RowFields, document: string): Report[] {
  const report = reportOf(atlas, fields, document)
  if (!fields.visit) return [report]
  const { when, level } = fields.visit
  // What the row remarks is of the contact; only where it was read is of the journey too.
  const remarks = fields.remarks.filter((remark) => remark.kind === 'source')
  const journey = {
    ...fields,
    format: null,
    id: `${fields.id}-visit`,
    kind: 'visit' as const,
    when,
    level,
    remarks,
  }
  const visit = reportOf(atlas, journey, document)
  return [visit, { ...report, partOf: visit.id }]
}
