/** Reads that return contacts, and the reports they rest on. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Contact, Judgement } from '../model/contact.ts'
import type { ContactKind, Format, Report, Status } from '../model/report.ts'
import { eachChunk } from './chunks.ts'
import type { Record } from './database.ts'
import { bodyOf } from './rows.ts'
import type { Tables } from './tables.ts'

/** All that is given must hold. Persons and places are atlas ids; days are ISO, inclusive. */
export interface ContactFilter {
  readonly guest?: string
  /** A side of the contact that is not its guest. */
  readonly counterpart?: string
  /** Any side. */
  readonly person?: string
  /** Each of these is a side. */
  readonly persons?: readonly string[]
  /** Any side by the name a report gives it, for those whom the atlas does not know. */
  readonly name?: string
  readonly hostState?: string
  readonly guestState?: string
  /** Any side acts for this state. */
  readonly state?: string
  readonly kinds?: readonly ContactKind[]
  /** Contacts that may have touched the window: those without a bound on that side included. */
  readonly from?: string
  readonly to?: string
  readonly place?: string
  readonly format?: Format
  readonly status?: Status
  readonly ids?: readonly string[]
}

/** Contacts that pass the filter, oldest first, those without a day last. */
export const contactsWhere = async (record: Record, filter: ContactFilter): Promise<Contact[]> => {
  if (!filter.ids) return select(record, filter)
  const found: Contact[] = []
  await eachChunk(
    filter.ids,
    (id) => id,
    async (ids) => found.push(...(await select(record, { ...filter, ids }))),
  )
  return found
}

type Conditions = ExpressionBuilder<Tables, 'contacts'>

const COLUMNS = [
  ['guest', 'guest_person'],
  ['guestState', 'guest_state'],
  ['hostState', 'host_state'],
  ['place', 'place'],
  ['format', 'format'],
  ['status', 'status'],
] as const

function sideConditions(eb: Conditions, filter: ContactFilter): Expression<SqlBool>[] {
  const side = (column: 'person' | 'name' | 'state', value: string | undefined) =>
    value === undefined
      ? []
      : [
          eb(
            'contacts.id',
            'in',
            eb.selectFrom('contact_participants').select('contact').where(column, '=', value),
          ),
        ]
  const { counterpart } = filter
  return [
    ...[filter.person, counterpart, ...(filter.persons ?? [])].flatMap((person) => side('person', person)),
    ...side('name', filter.name),
    ...side('state', filter.state),
    ...(counterpart ? [eb.or([eb('guest_person', 'is', null), eb('guest_person', '!=', counterpart)])] : []),
  ]
}

function conditions(eb: Conditions, filter: ContactFilter) {
  const { kinds, ids, from, to } = filter
  return eb.and([
    ...COLUMNS.flatMap(([field, column]) => (filter[field] ? [eb(column, '=', filter[field])] : [])),
    ...(kinds?.length ? [eb('kind', 'in', [...kinds])] : []),
    ...(ids ? [eb('contacts.id', 'in', [...ids])] : []),
    ...sideConditions(eb, filter),
    ...(from ? [eb.or([eb('last_day', 'is', null), eb('last_day', '>=', from)])] : []),
    ...(to ? [eb.or([eb('first_day', 'is', null), eb('first_day', '<=', to)])] : []),
  ])
}

const select = async ({ db }: Record, filter: ContactFilter): Promise<Contact[]> => {
  const rows = await db
    .selectFrom('contacts')
    .select('contacts.body')
    .where((eb) => conditions(eb, filter))
    .orderBy(sql`coalesce(first_day, '9999')`)
    .orderBy('id')
    .execute()
  return rows.map((row) => bodyOf<Contact>(row.body))
}

/** The contact, or undefined where no such id is known. */
export const contactById = async ({ db }: Record, id: string): Promise<Contact | undefined> => {
  const row = await db.selectFrom('contacts').select('body').where('id', '=', id).executeTakeFirst()
  return row && bodyOf<Contact>(row.body)
}

/** A report with the judgement that ties it to a contact, and whose page it stands on. */
export interface TiedReport {
  readonly report: Report
  readonly judgement: Judgement
  readonly document: {
    readonly id: string
    readonly title: string | null
    readonly publisher: string | null
    readonly published: string | null
    readonly lang: string
    readonly url: string | null
  }
}

/** Reports tied to a contact (judged the same or unsure), oldest publication first. The words are in their evidence. */
export const reportsOf = async ({ db }: Record, contact: string): Promise<TiedReport[]> => {
  const rows = await db
    .selectFrom('crosswalk')
    .innerJoin('reports', 'reports.id', 'crosswalk.report')
    .innerJoin('documents', 'documents.id', 'reports.document')
    .where('crosswalk.contact', '=', contact)
    .where('crosswalk.judgement', '!=', 'different')
    .select([
      'reports.body',
      'judgement',
      'reasons',
      'documents.id',
      'title',
      'publisher',
      'published',
      'lang',
      'url',
    ])
    .orderBy(sql`coalesce(published, '9999')`)
    .orderBy('reports.id')
    .execute()
  return rows.map(({ body, judgement, reasons, ...document }) => ({
    report: bodyOf<Report>(body),
    judgement: { value: judgement as Judgement['value'], reasons: bodyOf(reasons) },
    document,
  }))
}
