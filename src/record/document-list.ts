/** Documents as a list, and the contacts that the reports of one document were joined to. */
import type { Contact, Judgement } from '../model/contact.ts'
import type { Document } from '../model/text.ts'
import type { Record } from './database.ts'
import { bodyOf } from './rows.ts'

export type DocumentHead = Pick<
  Document,
  'id' | 'title' | 'lang' | 'kind' | 'publisher' | 'published' | 'url'
>

/** Heads of documents, the latest published first, and how many there are in all. Record files are left out. */
export const documentHeads = async (
  { db }: Record,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ total: number; documents: DocumentHead[] }> => {
  const some = db.selectFrom('documents').where('kind', '!=', 'record')
  const { n } = await some.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow()
  const rows = await some
    .select(['id', 'title', 'lang', 'kind', 'publisher', 'published', 'url'])
    .orderBy('published', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { total: Number(n), documents: rows.map((row) => ({ ...row, kind: row.kind as Document['kind'] })) }
}

/** Reports of a document with the contacts they are judged the same as, or may be. */
export const joinedIn = async (
  { db }: Record,
  document: string,
): Promise<{ report: string; contact: Contact; judgement: Judgement }[]> => {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('crosswalk', 'crosswalk.report', 'reports.id')
    .innerJoin('contacts', 'contacts.id', 'crosswalk.contact')
    .where('reports.document', '=', document)
    .where('judgement', '!=', 'different')
    .select(['reports.id as report', 'contacts.body', 'judgement', 'reasons'])
    .orderBy('reports.ordinal')
    .orderBy('contacts.id')
    .execute()
  return rows.map(({ report, body, judgement, reasons }) => ({
    report,
    contact: bodyOf<Contact>(body),
    judgement: { value: judgement as Judgement['value'], reasons: bodyOf(reasons) },
  }))
}
