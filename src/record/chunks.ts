/** Rows in portions: a statement takes a bounded number of values on either database. */

/** 20 columns × 400 rows stay far below SQLite's 32,766 and PostgreSQL's 65,535 values a statement. */
const ROWS_A_STATEMENT = 400

/** Makes each value a row and hands the rows on in order, some hundreds at a time. */
export const eachChunk = async <T, R>(
  values: readonly T[],
  row: (value: T, ordinal: number) => R,
  write: (rows: R[]) => Promise<unknown>,
): Promise<void> => {
  for (let from = 0; from < values.length; from += ROWS_A_STATEMENT) {
    const chunk = values.slice(from, from + ROWS_A_STATEMENT)
    await write(chunk.map((value, index) => row(value, from + index)))
  }
}
