/** Writes: a document with its reading, the contacts it adds up to, and forgetting. Each all or nothing. */
import type { Contact, Judgement } from '../model/contact.ts'
import type { Reading } from '../model/reading.ts'
import { eachChunk } from './chunks.ts'
import { atomically, type Record } from './database.ts'
import { contactRow, documentRow, participantRows, reportRow } from './rows.ts'

/** One cell of the report × contact table. */
export interface Link {
  readonly report: string
  readonly contact: string
  readonly judgement: Judgement
}

interface Piece {
  readonly id?: string
  readonly start?: number
  readonly end?: number
  readonly evidence?: readonly { readonly start: number; readonly end: number }[]
}

/** Where a piece stands: its own span, else that of its first evidence. */
const pieceRow = (document: string, piece: Piece, ordinal: number) => ({
  document,
  ordinal,
  id: piece.id ?? `${document}:${ordinal}`,
  start_unit: piece.start ?? piece.evidence?.[0]?.start ?? 0,
  end_unit: piece.end ?? piece.evidence?.[0]?.end ?? 0,
  body: JSON.stringify(piece),
})

const savePieces = async ({ db }: Record, reading: Reading): Promise<void> => {
  const row = (piece: Piece, ordinal: number) => pieceRow(reading.document.id, piece, ordinal)
  await eachChunk(
    reading.statements,
    (statement, i) => ({
      ...row(statement, i),
      speaker: statement.speaker?.person ?? statement.speaker?.name ?? null,
      direct: statement.direct ? 1 : 0,
    }),
    (rows) => db.insertInto('statements').values(rows).execute(),
  )
  await eachChunk(
    reading.claims,
    (claim, i) => ({ ...row(claim, i), kind: claim.kind, as_of: claim.asOf }),
    (rows) => db.insertInto('claims').values(rows).execute(),
  )
  await eachChunk(reading.practices, row, (rows) => db.insertInto('practices').values(rows).execute())
  await eachChunk(
    reading.relations,
    (relation, i) => ({ ...row(relation, i), formula: relation.formula }),
    (rows) => db.insertInto('relations').values(rows).execute(),
  )
  await eachChunk(
    reading.issues,
    (issue, i) => ({ ...row(issue, i), what: issue.what }),
    (rows) => db.insertInto('issues').values(rows).execute(),
  )
}

/** Contacts that rest on a document's reports. */
const contactsOn = async ({ db }: Record, document: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('crosswalk')
    .innerJoin('reports', 'reports.id', 'crosswalk.report')
    .where('reports.document', '=', document)
    .where('crosswalk.judgement', '=', 'same')
    .select('crosswalk.contact')
    .distinct()
    .execute()
  return rows.map((row) => row.contact)
}

/**
 * Keeps a document with its reading. Report ids are unique over the whole record; a reading it already has is replaced, and the day it was first added stays.
 * Returns the contacts that rested on the replaced reading: they want joining again, in the same transaction.
 */
export const saveReading = (record: Record, reading: Reading): Promise<string[]> =>
  atomically(record, async (inside) => {
    const { db } = inside
    const { id } = reading.document
    const touched = await contactsOn(inside, id)
    const before = await db.selectFrom('documents').select('added_at').where('id', '=', id).executeTakeFirst()
    if (before) await db.deleteFrom('documents').where('id', '=', id).execute()
    const addedAt = before?.added_at ?? new Date().toISOString()
    await db
      .insertInto('documents')
      .values(documentRow(reading.document, reading.origin, addedAt))
      .execute()
    await eachChunk(reading.reports, reportRow, (rows) => db.insertInto('reports').values(rows).execute())
    await savePieces(inside, reading)
    return touched
  })

/** Removes contacts with their participants and links. */
const dropContacts = ({ db }: Record, ids: readonly string[]): Promise<void> =>
  eachChunk(
    ids,
    (id) => id,
    (chunk) => db.deleteFrom('contacts').where('id', 'in', chunk).execute(),
  )

/**
 * Writes contacts and their part of the crosswalk. A contact given again is replaced whole, its links with it;
 * `gone` are contacts that stand no longer; `keys` are what later reports find each contact by.
 */
export const saveContacts = (
  record: Record,
  {
    contacts,
    links,
    keys = new Map(),
    gone = [],
  }: {
    contacts: readonly Contact[]
    links: readonly Link[]
    keys?: ReadonlyMap<string, ReadonlySet<string>>
    gone?: readonly string[]
  },
): Promise<void> =>
  atomically(record, async (inside) => {
    const { db } = inside
    await dropContacts(inside, [...gone, ...contacts.map((contact) => contact.id)])
    await eachChunk(contacts, contactRow, (rows) => db.insertInto('contacts').values(rows).execute())
    await eachChunk(
      contacts.flatMap(participantRows),
      (row) => row,
      (rows) => db.insertInto('contact_participants').values(rows).execute(),
    )
    await eachChunk(
      links,
      ({ report, contact, judgement }) => ({
        report,
        contact,
        judgement: judgement.value,
        reasons: JSON.stringify(judgement.reasons),
      }),
      (rows) => db.insertInto('crosswalk').values(rows).execute(),
    )
    await eachChunk(
      [...keys].flatMap(([contact, own]) => [...own].map((key) => ({ key, contact }))),
      (row) => row,
      (rows) => db.insertInto('contact_keys').values(rows).execute(),
    )
  })

/**
 * Removes a document with all that was read in it, and contacts that rested on it alone.
 * Returns the contacts that stand without it: their views want making again.
 */
export const forgetDocument = (record: Record, document: string): Promise<string[]> =>
  atomically(record, async (inside) => {
    const touched = await contactsOn(inside, document)
    await inside.db.deleteFrom('documents').where('id', '=', document).execute()
    const standing = new Set<string>()
    await eachChunk(
      touched,
      (id) => id,
      async (chunk) => {
        const rows = await inside.db
          .selectFrom('crosswalk')
          .select('contact')
          .distinct()
          .where('contact', 'in', chunk)
          .where('judgement', '=', 'same')
          .execute()
        for (const row of rows) standing.add(row.contact)
      },
    )
    await dropContacts(
      inside,
      touched.filter((id) => !standing.has(id)),
    )
    return [...standing]
  })
