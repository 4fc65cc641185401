/** Statements across documents, each with the head of the page it stands on. */
import type { Statement } from '../model/statement.ts'
import type { Document } from '../model/text.ts'
import type { Record } from './database.ts'
import type { DocumentHead } from './document-list.ts'
import { bodyOf } from './rows.ts'

/** All that is given must hold. Speakers are atlas ids, or names of those whom it does not know; days are ISO, inclusive. */
export interface StatementFilter {
  readonly speakers?: readonly string[]
  readonly from?: string
  readonly to?: string
}

export interface Print {
  readonly statement: Statement
  readonly document: DocumentHead
}

/** Statements of named speakers, the latest published first, in the order of their documents. */
export const statementsWhere = async (
  { db }: Record,
  { speakers, from, to }: StatementFilter,
): Promise<Print[]> => {
  const rows = await db
    .selectFrom('statements')
    .innerJoin('documents', 'documents.id', 'statements.document')
    .where('speaker', 'is not', null)
    .$if(speakers !== undefined, (query) => query.where('speaker', 'in', [...(speakers ?? [])]))
    .$if(from !== undefined, (query) => query.where('published', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('published', '<=', to ?? ''))
    .select([
      'statements.body',
      'documents.id',
      'title',
      'lang',
      'documents.kind',
      'publisher',
      'published',
      'url',
    ])
    .orderBy('published', 'desc')
    .orderBy('documents.id')
    .orderBy('statements.ordinal')
    .execute()
  return rows.map(({ body, kind, ...document }) => ({
    statement: bodyOf<Statement>(body),
    document: { ...document, kind: kind as Document['kind'] },
  }))
}
