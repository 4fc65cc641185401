/** The log of judgements: written once, read by what they speak of. */
import type { ReportAnchor, ReviewJudgement } from '../model/judgement.ts'
import { eachChunk } from './chunks.ts'
import { atomically, type Record } from './database.ts'
import { bodyOf } from './rows.ts'

/** Every report that the judgement speaks of. */
export const anchorsOf = (judgement: ReviewJudgement): ReportAnchor[] => [
  ...judgement.about,
  ...('other' in judgement ? (judgement.other ?? []) : []),
]

/** Adds a judgement. One of the same id is refused by the store, and none is ever changed. */
export const saveJudgement = (record: Record, judgement: ReviewJudgement): Promise<void> =>
  atomically(record, async ({ db }) => {
    const { id, at, by, act } = judgement
    await db
      .insertInto('judgements')
      .values({ id, at, reviewer: by, act, body: JSON.stringify(judgement) })
      .execute()
    await eachChunk(
      anchorsOf(judgement),
      ({ document, report }, ordinal) => ({ judgement: id, ordinal, document, report }),
      (rows) => db.insertInto('judgement_reports').values(rows).execute(),
    )
  })

/** The whole log, oldest first; of two of one instant the smaller id. */
export const allJudgements = async ({ db }: Record): Promise<ReviewJudgement[]> => {
  const rows = await db.selectFrom('judgements').select('body').orderBy('at').orderBy('id').execute()
  return rows.map(({ body }) => bodyOf<ReviewJudgement>(body))
}

/** When the latest judgement was written, undefined where there is none. */
export const lastInstant = async ({ db }: Record): Promise<string | undefined> => {
  const row = await db.selectFrom('judgements').select('at').orderBy('at', 'desc').limit(1).executeTakeFirst()
  return row?.at
}

/** The judgement, or undefined where no such id is known. */
export const judgementById = async ({ db }: Record, id: string): Promise<ReviewJudgement | undefined> => {
  const row = await db.selectFrom('judgements').select('body').where('id', '=', id).executeTakeFirst()
  return row && bodyOf<ReviewJudgement>(row.body)
}

/** Judgements that speak of a report of one of the documents, oldest first. */
export const judgementsOn = async (
  { db }: Record,
  documents: readonly string[],
): Promise<ReviewJudgement[]> => {
  const found = new Map<string, ReviewJudgement>()
  await eachChunk(
    documents,
    (id) => id,
    async (ids) => {
      const rows = await db
        .selectFrom('judgements')
        .where('id', 'in', (eb) =>
          eb.selectFrom('judgement_reports').select('judgement').where('document', 'in', ids),
        )
        .select(['id', 'body'])
        .execute()
      for (const { id, body } of rows) found.set(id, bodyOf<ReviewJudgement>(body))
    },
  )
  return [...found.values()].sort(inOrder)
}

/** Oldest first; of two of one instant the smaller id. */
export const inOrder = (a: ReviewJudgement, b: ReviewJudgement): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1
