/** Search in the words of documents and statements. Words come as stems: what a stem is, the languages say. */
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Statement } from '../model/statement.ts'
import type { Document } from '../model/text.ts'
import { atomically, type Record } from './database.ts'
import { bodyOf, documentOf } from './rows.ts'

/** Ordinal of the row that stands for a whole document. */
const WHOLE = -1

/** The stems of a text, in order: a whole document where `ordinal` is null, else its statement of that ordinal. */
export interface SearchText {
  readonly ordinal: number | null
  readonly stems: readonly string[]
}

/** Makes the texts of a document searchable, instead of what was there of it. */
export const saveSearchTexts = (
  record: Record,
  document: string,
  texts: readonly SearchText[],
): Promise<void> =>
  atomically(record, async ({ db, kind }) => {
    await db.deleteFrom('search_rows').where('document', '=', document).execute()
    for (const { ordinal, stems } of texts) {
      const { id } = await db
        .insertInto('search_rows')
        .values({ document, ordinal: ordinal ?? WHOLE })
        .returning('id')
        .executeTakeFirstOrThrow()
      const words = stems.join(' ')
      await (kind === 'postgres'
        ? sql`update search_rows set words = to_tsvector('simple', ${words}) where id = ${id}`
        : sql`insert into search_words (rowid, words) values (${id}, ${words})`
      ).execute(db)
    }
  })

/** Documents that no search finds yet. Record files are tables, not texts. */
export const unsearchable = async ({ db }: Record): Promise<string[]> => {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('kind', '!=', 'record')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('search_rows')
            .select('search_rows.id')
            .whereRef('search_rows.document', '=', 'documents.id'),
        ),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** A word of the query: any of these stems, whole or (`begins`) as the beginning of a word. Letters and digits only. */
export interface SearchWord {
  readonly stems: readonly string[]
  readonly begins: boolean
}

/** Every word must stand in the text; days are ISO, inclusive, of publication. */
export interface SearchFilter {
  readonly words: readonly SearchWord[]
  readonly lang?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Atlas id or name; statements only. */
  readonly speaker?: string | undefined
  readonly limit: number
  readonly offset: number
}

/** Nothing in a stem may speak to the query's grammar. */
const plain = (stems: readonly string[]): string[] =>
  stems.map((stem) => stem.replace(/[^\p{L}\p{N}]/gu, '')).filter((stem) => stem !== '')

const fts5 = ({ stems, begins }: SearchWord): string =>
  `(${plain(stems)
    .map((stem) => `"${stem}"${begins ? '*' : ''}`)
    .join(' OR ')})`

const tsquery = ({ stems, begins }: SearchWord): string =>
  `(${plain(stems)
    .map((stem) => `'${stem}'${begins ? ':*' : ''}`)
    .join(' | ')})`

const matches = (kind: Record['kind'], words: readonly SearchWord[]): Expression<SqlBool> =>
  kind === 'postgres'
    ? sql<SqlBool>`search_rows.words @@ to_tsquery('simple', ${words.map(tsquery).join(' & ')})`
    : sql<SqlBool>`search_rows.id in (select rowid from search_words
        where search_words match ${words.map(fts5).join(' AND ')})`

/** Documents of the record's texts that the filter lets through, the latest published first; and how many in all. */
export async function searchDocuments(
  { db, kind }: Record,
  filter: SearchFilter,
): Promise<{ total: number; documents: Document[] }> {
  const { words, lang, from, to } = filter
  const found = db
    .selectFrom('search_rows')
    .innerJoin('documents', 'documents.id', 'search_rows.document')
    .where('search_rows.ordinal', '=', WHOLE)
    .$if(words.length > 0, (query) => query.where(matches(kind, words)))
    .$if(lang !== undefined, (query) => query.where('documents.lang', '=', lang ?? ''))
    .$if(from !== undefined, (query) => query.where('published', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('published', '<=', to ?? ''))
  const { n } = await found
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('documents')
    .orderBy(sql`coalesce(published, '')`, 'desc')
    .orderBy('documents.id')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  return { total: Number(n), documents: rows.map(documentOf) }
}

/** A statement with the document it stands in. */
export interface FoundStatement {
  readonly statement: Statement
  readonly document: Document
}

/** Statements that the filter lets through, the latest published first, then in the order of their text. */
export async function searchStatements(
  { db, kind }: Record,
  filter: SearchFilter,
): Promise<{ total: number; statements: FoundStatement[] }> {
  const { words, lang, from, to, speaker } = filter
  const found = db
    .selectFrom('statements')
    .innerJoin('documents', 'documents.id', 'statements.document')
    .$if(words.length > 0, (query) =>
      query
        .innerJoin('search_rows', (join) =>
          join
            .onRef('search_rows.document', '=', 'statements.document')
            .onRef('search_rows.ordinal', '=', 'statements.ordinal'),
        )
        .where(matches(kind, words)),
    )
    .$if(lang !== undefined, (query) => query.where('documents.lang', '=', lang ?? ''))
    .$if(from !== undefined, (query) => query.where('published', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('published', '<=', to ?? ''))
    .$if(speaker !== undefined, (query) => query.where('statements.speaker', '=', speaker ?? ''))
  const { n } = await found
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .selectAll('documents')
    .select('statements.body')
    .orderBy(sql`coalesce(published, '')`, 'desc')
    .orderBy('documents.id')
    .orderBy('statements.ordinal')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  return {
    total: Number(n),
    statements: rows.map((row) => ({
      statement: bodyOf<Statement>(row.body),
      document: documentOf(row),
    })),
  }
}
