/** Reads that return statements and claims across documents. */
import type { Claim } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'
import type { Record } from './database.ts'
import { bodyOf } from './rows.ts'

/** Statements of a speaker (atlas id, or the name where the atlas does not know them), by document and place in it. */
export const statementsBy = async ({ db }: Record, speaker: string): Promise<Statement[]> => {
  const rows = await db
    .selectFrom('statements')
    .select('body')
    .where('speaker', '=', speaker)
    .orderBy('document')
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => bodyOf<Statement>(row.body))
}

/** The statement, or undefined where no such id is known. */
export const statementById = async ({ db }: Record, id: string): Promise<Statement | undefined> => {
  const row = await db.selectFrom('statements').select('body').where('id', '=', id).executeTakeFirst()
  return row && bodyOf<Statement>(row.body)
}

/** The claim, or undefined where no such id is known. */
export const claimById = async ({ db }: Record, id: string): Promise<Claim | undefined> => {
  const row = await db.selectFrom('claims').select('body').where('id', '=', id).executeTakeFirst()
  return row && bodyOf<Claim>(row.body)
}
