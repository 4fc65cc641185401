/** `claims-dev.csv`: claims parsed to the right question, and the verdict that the record supports. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { checkClaim } from '../../src/check/verdict.ts'
import type { Claim, Query, Verdict } from '../../src/model/claim.ts'
import { claimsIn } from '../../src/pipeline/check.ts'
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
  /** The same without being told whom it is about. */
  readonly alone: boolean
  /** The same, from the sentence alone. */
  readonly whole: boolean
  readonly told: string
}

/** Whom the table is about: its paraphrases are headlines, which leave that out. */
const ABOUT = ['vladimir-putin', 'kassym-jomart-tokayev']

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
        'parsed to the right query, from the paraphrase alone',
        of(({ alone }) => alone),
        rows.length,
      ),
      share(
        set,
        'parsed to the right query, told whom the table is about',
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
        'verdict right, from the paraphrase, told whom it is about',
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
  const typed = { asOf, lang: 'en' }
  const read = await claimsIn(row.claim_paraphrase, { ...typed, about: ABOUT })
  const parsed = isParsed(wanted, read)
  const alone = isParsed(wanted, await claimsIn(row.claim_paraphrase, typed))
  const expected: readonly string[] = VERDICTS_OF_TABLE[row.verdict_by_compiled_facts] ?? []
  const byHand = together(await verdicts(wanted, starter))
  const byReading = together(await verdicts(read, starter))
  const told = `${row.id} ${row.claim_paraphrase}\n   wanted ${wanted.map(inWords).join(' + ')}\n   read   ${read.map(inWords).join(' + ')}\n   table ${row.verdict_by_compiled_facts}, by hand ${byHand}, from the sentence ${byReading}`
  return {
    row,
    parsed,
    alone,
    told,
    answered: expected.includes(byHand),
    whole: expected.includes(byReading),
  }
}

const isParsed = (wanted: readonly Claim[], read: readonly Claim[]): boolean =>
  wanted.length > 0 && wanted.every((claim) => read.some((other) => sameQuestion(claim, other)))

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

/** Kinds that ask the same: «only four» is four and no more, the first is the first of its row. */
const FAMILY: { readonly [kind in Claim['kind']]?: string } = { only: 'count', 'first-since': 'first' }
const familyOf = ({ kind, value }: Claim): string =>
  kind === 'nth' && value === 1 ? 'first' : (FAMILY[kind] ?? kind)

/** Where the row begins: a window, or the day that it counts from. */
const beginning = (claim: Claim): string =>
  (claim.asserts.from ?? (familyOf(claim) === 'first' ? claim.since : null) ?? '').slice(0, 4)

/** Kind, number and the sides, state and window asked about; formats and modes are left to the verdict. */
const sameQuestion = (wanted: Claim, read: Claim): boolean =>
  !read.hindrance &&
  familyOf(wanted) === familyOf(read) &&
  (familyOf(wanted) === 'first' || wanted.value === read.value) &&
  sides(wanted.asserts) === sides(read.asserts) &&
  wanted.asserts.hostState === read.asserts.hostState &&
  (beginning(wanted) === beginning(read) ||
    (wanted.asserts.inOffice ?? '') !== '' ||
    read.asserts.inOffice !== null)

const inWords = ({ kind, value, asserts, since, hindrance }: Claim): string => {
  const { guest, counterpart, hostState, from, to } = asserts
  const who = [guest, counterpart]
    .map((side) => side?.person ?? side?.state ?? side?.name)
    .filter(Boolean)
    .join(' & ')
  return `${kind} ${value ?? ''} ${who} → ${hostState ?? '?'} ${from ?? ''}…${to ?? ''} ${since ?? ''} ${hindrance ?? ''}`.trim()
}
