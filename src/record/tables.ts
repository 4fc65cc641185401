/** The tables as Kysely sees them. JSON columns are text on both databases; days are ISO text; flags are 0 or 1. */
import type { Generated } from 'kysely'

interface DocumentRow {
  id: string
  text: string
  title_units: number
  title: string | null
  lang: string
  kind: string
  publisher: string | null
  publisher_state: string | null
  published: string | null
  published_from: string | null
  url: string | null
  blocks: string
  origin: string | null
  added_at: string
}

/** What reports and contacts share: the columns that questions are asked of. */
interface ContactColumns {
  id: string
  kind: string
  status: string
  first_day: string | null
  last_day: string | null
  edtf: string | null
  guest_person: string | null
  guest_state: string | null
  host_state: string | null
  place: string | null
  format: string | null
  occasion: string | null
  certainty: string | null
  part_of: string | null
  body: string
}

export interface ReportRow extends ContactColumns {
  document: string
  /** Place among the document's reports. */
  ordinal: number
  recalled: number
}

export type ContactRow = ContactColumns

export interface ParticipantRow {
  contact: string
  ordinal: number
  person: string | null
  name: string | null
  state: string | null
  organisation: string | null
  role: string
}

interface CrosswalkRow {
  report: string
  contact: string
  judgement: string
  reasons: string
}

/** A piece of a document's reading, kept whole in `body`, with the columns to find it by. */
interface PieceRow {
  document: string
  ordinal: number
  id: string
  start_unit: number
  end_unit: number
  body: string
}

export interface Tables {
  documents: DocumentRow
  reports: ReportRow
  contacts: ContactRow
  contact_participants: ParticipantRow
  crosswalk: CrosswalkRow
  /** What reports that come later find a contact by. */
  contact_keys: { key: string; contact: string }
  statements: PieceRow & { speaker: string | null; direct: number }
  claims: PieceRow & { kind: string; as_of: string | null }
  practices: PieceRow
  relations: PieceRow & { formula: string }
  issues: PieceRow & { what: string }
  coverage: { id: string; body: string }
  published_counts: { id: string; body: string }
  sources: {
    name: string
    title: string
    licence: string
    hash: string
    rows: number
    document: string
    imported_at: string
  }
  meta: { key: string; value: string }
  /** Texts that a search looks through: whole documents (`ordinal` -1) and statements. Their words stand beside them. */
  search_rows: { id: Generated<number>; document: string; ordinal: number }
  judgements: { id: string; at: string; reviewer: string; act: string; body: string }
  /** Reports that a judgement speaks of, by the ids they had then. */
  judgement_reports: { judgement: string; ordinal: number; document: string; report: string }
}
