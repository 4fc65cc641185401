/** Documents come in any order, come again, are read anew and judged in between: the record is the same in the end. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Report } from '../model/report.ts'
import { report } from '../reconcile/sample-reports.ts'
import { contactsWhere } from '../record/contacts.ts'
import { atomically, openRecord, type Record } from '../record/database.ts'
import { ingest } from './ingest.ts'
import { joinAll } from './join.ts'
import { type Asked, judge } from './judge.ts'
import { readingOfReports } from './sample-readings.ts'

/** Twelve reports whose fields are drawn once a run: ids and documents are r0 … r11. */
const REPORT = fc.record({
  kind: fc.constantFrom('visit', 'visit', 'talks', 'meeting', 'call'),
  on: fc.constantFrom(
    '2024-11-27',
    '2024-11-28',
    '2024-11-27/2024-11-28',
    '2024-12-20',
    '2024-11',
    '2024',
    'XXXX-11',
  ),
  sides: fc.constantFrom(
    ['putin RUS', 'tokayev KAZ'],
    ['Путин / RUS', 'Токаев / KAZ'],
    ['Путин / RUS', 'Тоқаев / KAZ'],
    ['Putin / RUS', 'Tokayev / KAZ'],
    ['putin RUS', 'KAZ'],
    ['mirziyoyev UZB', 'tokayev KAZ'],
  ),
  at: fc.constantFrom('astana', undefined),
  whole: fc.option(fc.nat(11), { nil: null, freq: 6 }),
})

type Drawn = typeof REPORT extends fc.Arbitrary<infer T> ? T : never

const reportOf = ({ kind, on, sides, at, whole }: Drawn, n: number): Report =>
  report({
    ...{ id: `r${n}`, kind: kind as Report['kind'], on, sides: [...sides], hostState: 'KAZ' },
    ...(at ? { at } : {}),
    partOf: whole === null || whole === n ? null : `r${whole}`,
  })

const STEP = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ingest' as const), n: fc.nat(11) }) },
  fc.record({ do: fc.constant('lose' as const), n: fc.nat(11) }),
  fc.record({
    do: fc.constant('judge' as const),
    act: fc.constantFrom(
      'confirm' as const,
      'reject' as const,
      'same' as const,
      'different' as const,
      'correct' as const,
    ),
    by: fc.constantFrom('Aida', 'Marat'),
    n: fc.nat(11),
    other: fc.nat(11),
  }),
  fc.record({ do: fc.constant('undo' as const), n: fc.nat(5) }),
)

const DAY = { edtf: '2024-12-20', first: '2024-12-20', last: '2024-12-20', implied: {}, approximate: false }

type Step = typeof STEP extends fc.Arbitrary<infer T> ? T : never

function askedOf({ act, by, n, other }: Extract<Step, { do: 'judge' }>): Asked {
  const said = { by, why: '', about: { report: `r${n}` } }
  if (act === 'same' || act === 'different') return { act, other: { report: `r${other}` }, ...said }
  if (act === 'correct') return { act, correction: { field: 'when', value: DAY }, ...said }
  return { act, ...said }
}

/** Takes the steps; what speaks of a document that has not come is passed over. */
async function live(record: Record, drawn: readonly Drawn[], steps: readonly Step[]): Promise<void> {
  const come = new Set<number>()
  const log: { id: string; by: string }[] = []
  for (const step of steps) {
    if (step.do === 'ingest' || step.do === 'lose') {
      const one = drawn[step.n]
      const reports = one && step.do === 'ingest' ? [reportOf(one, step.n)] : []
      await ingest(record, readingOfReports(`d${step.n}`, reports))
      if (reports.length > 0) come.add(step.n)
      else come.delete(step.n)
    } else if (step.do === 'undo') {
      const one = log[step.n]
      if (one) await judge(record, { act: 'undo', judgement: one.id, by: one.by, why: '' })
    } else if (
      come.has(step.n) &&
      (come.has(step.other) || !('other' in askedOf(step))) &&
      step.n !== step.other
    )
      log.push((await judge(record, askedOf(step))).judgement)
  }
}

it('grown step by step it is what joining all of it at once gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(REPORT, { minLength: 12, maxLength: 12 }),
      fc.array(STEP, { minLength: 6, maxLength: 24 }),
      async (drawn, steps) => {
        const record = await openRecord(':memory:')
        await live(record, drawn, steps)
        const grown = await contactsWhere(record, {})
        await atomically(record, joinAll)
        const whole = await contactsWhere(record, {})
        await record.close()
        expect(grown).toEqual(whole)
      },
    ),
    { numRuns: Number(process.env.ELCHI_RUNS ?? 60) },
  )
})
