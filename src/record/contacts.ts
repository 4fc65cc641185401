/** Reads that return contacts, and the reports they rest on. */
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Contact, Judgement } from '../model/contact.ts'
import type { ContactKind, Format, Report, Status } from '../model/report.ts'
import { eachChunk } from './chunks.ts'
import type { Record } from './database.ts'
import { bodyOf } from './rows.ts'

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

const select = async ({ db }: Record, filter: ContactFilter): Promise<Contact[]> => {
  const rows = await db
    .selectFrom('contacts')
    .select('contacts.body')
    .where((eb) => {
      const all: Expression<SqlBool>[] = []
      const side = (column: 'person' | 'name' | 'state', value: string) =>
        eb(
          'contacts.id',
          'in',
          eb.selectFrom('contact_participants').select('contact').where(column, '=', value),
        )
      if (filter.guest) all.push(eb('guest_person', '=', filter.guest))
      if (filter.guestState) all.push(eb('guest_state', '=', filter.guestState))
      if (filter.hostState) all.push(eb('host_state', '=', filter.hostState))
      if (filter.place) all.push(eb('place', '=', filter.place))
      if (filter.format) all.push(eb('format', '=', filter.format))
      if (filter.status) all.push(eb('status', '=', filter.status))
      if (filter.kinds?.length) all.push(eb('kind', 'in', [...filter.kinds]))
      if (filter.ids) all.push(eb('contacts.id', 'in', [...filter.ids]))
      if (filter.person) all.push(side('person', filter.person))
      for (const person of filter.persons ?? []) all.push(side('person', person))
      if (filter.name) all.push(side('name', filter.name))
      if (filter.state) all.push(side('state', filter.state))
      if (filter.counterpart) {
        all.push(side('person', filter.counterpart))
        all.push(eb.or([eb('guest_person', 'is', null), eb('guest_person', '!=', filter.counterpart)]))
      }
      if (filter.from) all.push(eb.or([eb('last_day', 'is', null), eb('last_day', '>=', filter.from)]))
      if (filter.to) all.push(eb.or([eb('first_day', 'is', null), eb('first_day', '<=', filter.to)]))
      return eb.and(all)
    })
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
