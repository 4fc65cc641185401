/** `claims-dev.csv`: claims parsed to the right question, and the verdict that the record supports. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { checkClaim } from '../../src/check/verdict.ts'
import { languageCodes } from '../../src/languages/registry.ts'
import type { Claim, Query, Verdict } from '../../src/model/claim.ts'
import { readClaim } from '../../src/pipeline.ts'
import { CLAIMS_BY_ROW, together, VERDICTS_OF_TABLE } from '../claims-queries.ts'
import { type Outcome, share } from '../measure.ts'
import { type Starter, starterInMemory } from '../starter-record.ts'

const Row = z.object({
  id: z.string(),
  claim_paraphrase: z.string(),
  publication_date: z.string(),
  verdict_by_compiled_facts: z.string(),
})
type Row = z.infer<typeof Row>

interface Judged {
  readonly row: Row
  /** The question put by hand was answered as the table has it. */
  readonly answered: boolean
  readonly parsed: boolean
  /** The same, from the sentence alone. */
  readonly whole: boolean
  readonly told: string
}

/** Paraphrases are English; they are read as said on the day of publication, or the last day of its month. */
export async function claims(set: string, path: string): Promise<Outcome> {
  const rows = z.array(Row).parse(parse(readFileSync(path, 'utf8'), { columns: true }))
  const starter = await starterInMemory()
  const judged: Judged[] = []
  for (const row of rows) judged.push(await judge(row, starter))
  await starter.record.close()
  const of = (right: (one: Judged) => boolean) => judged.filter(right).length
  return {
    measures: [
      share(
        set,
        'parsed to the right query',
        of(({ parsed }) => parsed),
        rows.length,
      ),
      share(
        set,
        'verdict right, query by hand',
        of(({ answered }) => answered),
        rows.length,
      ),
      share(
        set,
        'verdict right, from the sentence',
        of(({ whole }) => whole),
        rows.length,
      ),
    ],
    remarks: judged.filter(({ parsed, whole }) => !parsed || !whole).map(({ told }) => told),
  }
}

async function judge(row: Row, starter: Starter): Promise<Judged> {
  const wanted = CLAIMS_BY_ROW.get(row.id) ?? []
  const asOf = wanted[0]?.asOf ?? lastDay(row.publication_date)
  const read = languageCodes().includes('en')
    ? await readClaim(row.claim_paraphrase, { asOf, lang: 'en' })
    : []
  const parsed =
    wanted.length > 0 && wanted.every((claim) => read.some((other) => sameQuestion(claim, other)))
  const expected: readonly string[] = VERDICTS_OF_TABLE[row.verdict_by_compiled_facts] ?? []
  const byHand = together(await verdicts(wanted, starter))
  const byReading = together(await verdicts(read, starter))
  const told = `${row.id} ${row.claim_paraphrase}\n   wanted ${wanted.map(inWords).join(' + ')}\n   read   ${read.map(inWords).join(' + ')}\n   table ${row.verdict_by_compiled_facts}, by hand ${byHand}, from the sentence ${byReading}`
  return { row, parsed, told, answered: expected.includes(byHand), whole: expected.includes(byReading) }
}

const verdicts = (asked: readonly Claim[], { record, shelf }: Starter): Promise<Verdict['value'][]> =>
  Promise.all(asked.map(async (claim) => (await checkClaim(record, shelf, claim)).value))

/** `2024-11` is the last day of that month: the record of the month was known then. */
function lastDay(day: string): string {
  const [year = '', month, date] = day.split('-')
  if (date) return day
  return month
    ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
    : `${year}-12-31`
}

const sides = ({ guest, counterpart }: Query): string =>
  [guest, counterpart]
    .map((side) => side?.person ?? side?.state ?? '')
    .sort()
    .join(' ')

/** Kind, number and the sides, place and window asked about; formats and modes are left to the verdict. */
const sameQuestion = (wanted: Claim, read: Claim): boolean =>
  wanted.kind === read.kind &&
  wanted.value === read.value &&
  sides(wanted.asserts) === sides(read.asserts) &&
  wanted.asserts.hostState === read.asserts.hostState &&
  (wanted.asserts.from ?? '').slice(0, 7) === (read.asserts.from ?? '').slice(0, 7)

const inWords = ({ kind, value, asserts, since }: Claim): string => {
  const { guest, counterpart, hostState, from, to } = asserts
  const who = [guest, counterpart]
    .map((side) => side?.person ?? side?.state ?? side?.name)
    .filter(Boolean)
    .join(' & ')
  return `${kind} ${value ?? ''} ${who} → ${hostState ?? '?'} ${from ?? ''}…${to ?? ''} ${since ?? ''}`.trim()
}
