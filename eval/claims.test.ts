import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { checkClaim } from '../src/check/verdict.ts'
import type { Claim } from '../src/model/claim.ts'
import { reconcile } from '../src/reconcile/reconcile.ts'
import { CLAIMS_BY_ROW, together, VERDICTS_OF_TABLE } from './claims-queries.ts'
import { type Starter, starterInMemory } from './starter-record.ts'

const TABLE = '../shared/data/claims/claims-dev.csv'
const Row = z.object({ id: z.string(), verdict_by_compiled_facts: z.string() })

/**
 * Rows on which the table and the record part, and why: the record keeps the source that says Almaty (Q25), holds no
 * lengths of talks (Q43), nor the second number for 2016 (Q45), nor the stop in Palestine (Q83).
 */
const PARTING = ['Q25', 'Q43', 'Q45', 'Q83']

describe.skipIf(!existsSync('data/starter'))('the starter record', () => {
  let starter: Starter
  beforeAll(async () => {
    starter = await starterInMemory()
  }, 60_000)
  const check = (claim: Claim | undefined) => {
    if (!claim) throw new Error('no claim')
    return checkClaim(starter.record, starter.shelf, claim)
  }

  it('answers the founding question', async () => {
    const [visits, rank] = CLAIMS_BY_ROW.get('Q01') ?? []
    const verdict = await check(visits)
    const numbers = Object.fromEntries(verdict.tallies.map(({ rule, count }) => [rule, count]))
    expect(numbers).toMatchObject({
      'stays-as-president': 34,
      'stays-any-office': 37,
      'city-legs': 38,
      'capital-only': 22,
      'state-and-official': 7,
    })
    expect(verdict.value).toBe('depends-on-rule')
    expect(verdict.holdsIfOneLeftOut?.members.map(({ first, borderline }) => [first, ...borderline])).toEqual(
      [
        ['2002-07-06', 'one-source'],
        ['2005-01-12', 'brief'],
        ['2005-06-02', 'leased-territory'],
        ['2018-10-19', 'unannounced'],
      ],
    )
    expect(verdict.coverage[0]).toMatchObject({ hostState: 'KAZ', completeness: 'near-complete' })
    const ranked = await check(rank)
    expect(ranked.value).toBe('supported')
    expect(ranked.tallies.every((tally) => tally.gives)).toBe(true)
    expect(ranked.rivals.slice(0, 2).map((rival) => rival.state)).toEqual(['KAZ', 'CHN'])
  })

  it('is reconciled in less than three seconds', () => {
    const from = performance.now()
    const { contacts } = reconcile(starter.reports, starter.shelf)
    expect(performance.now() - from).toBeLessThan(3000)
    expect(contacts.length).toBeLessThan(starter.reports.length)
  })

  it.skipIf(!existsSync(TABLE))('gives the verdicts of claims-dev.csv', async () => {
    const rows = z.array(Row).parse(parse(readFileSync(TABLE, 'utf8'), { columns: true }))
    const parting: string[] = []
    for (const { id, verdict_by_compiled_facts: expected } of rows) {
      const verdicts = await Promise.all((CLAIMS_BY_ROW.get(id) ?? []).map(check))
      const value = together(verdicts.map((verdict) => verdict.value))
      if (!VERDICTS_OF_TABLE[expected]?.some((one) => one === value)) parting.push(id)
    }
    expect(parting).toEqual(PARTING)
  })
})
