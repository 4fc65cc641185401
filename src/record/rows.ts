/** Nouns to rows and back. `body` holds the noun whole; the columns beside it repeat what questions are asked of. */
import type { Contact } from '../model/contact.ts'
import type { When } from '../model/date.ts'
import type { Participant, Report } from '../model/report.ts'
import type { Origin } from '../model/statement.ts'
import type { Document } from '../model/text.ts'
import type { ContactRow, ParticipantRow, ReportRow, Tables } from './tables.ts'

/** The noun in a JSON column. Only this room writes those columns, and only from typed values. */
export const bodyOf = <T>(json: string): T => JSON.parse(json) as T

const daysOf = (when: When | null) => ({
  first_day: when?.first ?? null,
  last_day: when?.last ?? null,
  edtf: when?.edtf ?? null,
})

const sharedColumns = (noun: Report | Contact, guest: Participant | null) => ({
  id: noun.id,
  kind: noun.kind,
  status: noun.status,
  ...daysOf(noun.when),
  guest_person: guest?.person ?? null,
  guest_state: guest?.state ?? null,
  host_state: noun.hostState,
  place: noun.place?.place ?? null,
  format: noun.format,
  certainty: noun.certainty,
  part_of: noun.partOf,
  body: JSON.stringify(noun),
})

export const reportRow = (report: Report, ordinal: number): ReportRow => ({
  ...sharedColumns(report, report.guest === null ? null : (report.participants[report.guest] ?? null)),
  document: report.document,
  ordinal,
  recalled: report.recalled ? 1 : 0,
  occasion: report.occasion?.id ?? report.occasion?.name ?? null,
})

export const contactRow = (contact: Contact): ContactRow => ({
  ...sharedColumns(contact, contact.guest),
  occasion: contact.occasion,
})

export const participantRows = (contact: Contact): ParticipantRow[] =>
  contact.participants.map((participant, ordinal) => ({
    contact: contact.id,
    ordinal,
    person: participant.person,
    name: participant.name,
    state: participant.state,
    organisation: participant.organisation,
    role: participant.role,
  }))

export const documentRow = (document: Document, origin: Origin | null, addedAt: string) => ({
  id: document.id,
  text: document.text,
  title_units: document.titleUnits,
  title: document.title,
  lang: document.lang,
  kind: document.kind,
  publisher: document.publisher,
  publisher_state: document.publisherState,
  published: document.published,
  published_from: document.publishedFrom,
  url: document.url,
  blocks: JSON.stringify(document.blocks),
  origin: origin && JSON.stringify(origin),
  added_at: addedAt,
})

export const documentOf = (row: Tables['documents']): Document => ({
  id: row.id,
  text: row.text,
  titleUnits: row.title_units,
  title: row.title,
  lang: row.lang,
  kind: row.kind as Document['kind'],
  publisher: row.publisher,
  publisherState: row.publisher_state,
  published: row.published,
  publishedFrom: row.published_from as Document['publishedFrom'],
  url: row.url,
  blocks: bodyOf(row.blocks),
})
