/** How complete the record says it is, and what others have counted: both are shown beside every count. */
import type { Coverage } from '../model/claim.ts'
import type { PublishedCount } from '../model/published-count.ts'
import type { ContactKind } from '../model/report.ts'
import { eachChunk } from './chunks.ts'
import { atomically, type Record } from './database.ts'
import { bodyOf } from './rows.ts'

/** What a question is about; null or absent is anyone, anywhere, any time. Atlas ids, state codes, ISO days. */
export interface Scope {
  readonly guestPerson?: string | null
  readonly guestState?: string | null
  readonly hostState?: string | null
  readonly counterpart?: string | null
  readonly kinds?: readonly ContactKind[]
  readonly from?: string | null
  readonly to?: string | null
}

const SIDES = ['guestPerson', 'guestState', 'hostState', 'counterpart'] as const

interface Declared extends Scope {
  readonly kinds: readonly ContactKind[]
}

/** Two scopes bear on one another when no side, kind or window sets them apart. */
const bears = (declared: Declared, asked: Scope): boolean =>
  SIDES.every((side) => !declared[side] || !asked[side] || declared[side] === asked[side]) &&
  (!asked.kinds?.length ||
    !declared.kinds.length ||
    asked.kinds.some((kind) => declared.kinds.includes(kind))) &&
  (declared.from ?? '') <= (asked.to ?? '9999') &&
  (declared.to ?? '9999') >= (asked.from ?? '')

/** The more sides a declaration names, the nearer it is to the question. */
const named = (declared: Scope): number => SIDES.filter((side) => declared[side]).length

const save = (record: Record, table: 'coverage' | 'published_counts', rows: readonly { id: string }[]) =>
  atomically(record, ({ db }) =>
    eachChunk(
      rows,
      (row) => ({ id: row.id, body: JSON.stringify(row) }),
      (chunk) =>
        db
          .insertInto(table)
          .values(chunk)
          .onConflict((on) => on.column('id').doUpdateSet((eb) => ({ body: eb.ref('excluded.body') })))
          .execute(),
    ),
  )

const bearing = async <T extends Declared>(
  { db }: Record,
  table: 'coverage' | 'published_counts',
  asked: Scope,
): Promise<T[]> => {
  const rows = await db.selectFrom(table).select('body').orderBy('id').execute()
  return rows
    .map((row) => bodyOf<T>(row.body))
    .filter((row) => bears(row, asked))
    .sort((a, b) => named(b) - named(a))
}

/** Keeps declarations of coverage; one with a known id is replaced. */
export const saveCoverage = (record: Record, rows: readonly Coverage[]): Promise<void> =>
  save(record, 'coverage', rows)

/** Declarations that bear on the question, the most particular first. None: the record claims nothing of it. */
export const coverageFor = (record: Record, asked: Scope): Promise<Coverage[]> =>
  bearing(record, 'coverage', asked)

/** Keeps counts published by others; one with a known id is replaced. */
export const savePublishedCounts = (record: Record, rows: readonly PublishedCount[]): Promise<void> =>
  save(record, 'published_counts', rows)

/** Counts that others published of what the question asks, the most particular first. */
export const publishedCounts = (record: Record, asked: Scope): Promise<PublishedCount[]> =>
  bearing(record, 'published_counts', asked)
