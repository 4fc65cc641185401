import { describe, expect, it } from 'vitest'
import type { Claim, Coverage } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import type { ReferenceRow } from '../model/reference.ts'
import { claim, contact, covered, query, recordOf, SHELF, subject } from './sample-contacts.ts'
import { checkClaim } from './verdict.ts'

const KAZ = [
  contact('2002-07-06/2002-07-07', { remarks: [{ kind: 'borderline', text: 'one-source' }] }),
  contact('2015-10-15', { at: 'astana' }),
  contact('2019-05-28/2019-05-29', { at: 'astana' }),
  contact('2022-10-13/2022-10-14', { at: 'astana' }),
  contact('2024-07-03/2024-07-04', { at: 'astana' }),
  contact('2024-11-27/2024-11-28', { at: 'astana', format: 'state' }),
]
const ELSEWHERE = [
  contact('2018-06-08', { hostState: 'CHN', at: 'beijing' }),
  contact('2022-02-04', { hostState: 'CHN', at: 'beijing' }),
  contact('2022-06-28', { hostState: 'TJK' }),
  contact('2024-12-06', { hostState: 'BLR', at: 'minsk' }),
]
const ALL = [...KAZ, ...ELSEWHERE]
const COMPLETE = [covered('complete')]
const PARTIAL = [covered('partial')]

const check = async (
  said: Claim,
  coverage: readonly Coverage[] = COMPLETE,
  contacts: readonly Contact[] = ALL,
) => {
  const record = await recordOf(contacts, coverage)
  const verdict = await checkClaim(record, SHELF, said)
  await record.close()
  return verdict
}

const times = (value: number, rest: Partial<Claim> = {}) => claim('count', { value, ...rest })

describe('counts', () => {
  it.each([
    ['as many', times(6), 'supported'],
    ['one doubtful less', times(5), 'depends-on-rule'],
    ['too few', times(4), 'refuted'],
    ['too many', times(7), 'refuted'],
    ['at least', times(5, { comparison: 'at-least' }), 'supported'],
    ['more than', times(6, { comparison: 'more-than' }), 'refuted'],
    ['about', times(7, { comparison: 'about' }), 'supported'],
    ['a range', times(5, { comparison: 'range', upper: 8 }), 'supported'],
    ['before the last', times(5, { asOf: '2024-11-20' }), 'supported'],
    ['never', times(0, { asserts: query({ hostState: 'IND' }) }), 'supported'],
    ['never, though he was', times(0), 'refuted'],
    ['one rule only', times(1, { asserts: query({ formats: ['state'] }) }), 'supported'],
  ])('complete record: %s', async (_, said, value) => {
    expect((await check(said)).value).toBe(value)
  })

  it.each([
    ['as many', times(6), 'supported'],
    ['more than on record', times(9), 'not-enough-evidence'],
    ['the record has more already', times(4), 'refuted'],
    ['at most', times(8, { comparison: 'at-most' }), 'not-enough-evidence'],
    ['at least', times(6, { comparison: 'at-least' }), 'supported'],
    ['never', times(0, { asserts: query({ hostState: 'IND' }) }), 'not-enough-evidence'],
  ])('incomplete record: %s', async (_, said, value) => {
    expect((await check(said, PARTIAL)).value).toBe(value)
  })

  it('refutes what only a narrow way of counting gives, and says so', async () => {
    const said = times(4, { asserts: query({ from: '2015-10-15', to: '2024-10-01' }) })
    expect((await check(said)).value).toBe('supported')
    const summits = KAZ.map((one, at) => (at > 1 ? { ...one, occasion: 'sco-summit' } : one))
    const narrow = await check(times(3), COMPLETE, summits)
    expect(narrow.tallies.filter(({ gives }) => gives).map(({ rule }) => rule)).toContain('bilateral-only')
    expect(narrow).toMatchObject({ value: 'refuted', because: 'count-narrow-only' })
  })

  it('proves nothing by absence where nothing is declared', async () => {
    expect((await check(times(6), [])).value).toBe('not-enough-evidence')
    expect((await check(times(6), [covered('complete', { hostState: 'CHN' })])).value).toBe(
      'not-enough-evidence',
    )
    expect((await check(times(4), [])).value).toBe('refuted')
  })

  it('names the members of which one may be left out', async () => {
    const { holdsIfOneLeftOut } = await check(times(5))
    expect(holdsIfOneLeftOut).toMatchObject({
      rule: 'stays-as-president',
      members: [{ first: '2002-07-06' }],
    })
  })

  it('says what cannot be checked', async () => {
    const nobody = claim('count', { value: 3, asserts: query({ guest: null, hostState: null }) })
    expect(await check(nobody)).toMatchObject({ value: 'cannot-be-checked', because: 'no-subject' })
    const tomorrow = times(3, { asserts: query({ from: '2026-01-01' }) })
    expect(await check(tomorrow)).toMatchObject({ value: 'cannot-be-checked', because: 'future' })
  })
})

describe('ranks', () => {
  const most = (hostState: string, value = 1) =>
    claim('rank', { value, among: 'states', asserts: query({ hostState }) })

  it.each([
    [most('KAZ'), COMPLETE, 'supported'],
    [most('KAZ'), PARTIAL, 'supported'],
    [most('CHN', 2), COMPLETE, 'supported'],
    [most('CHN'), COMPLETE, 'refuted'],
    [most('CHN'), PARTIAL, 'not-enough-evidence'],
    [most('BLR', 3), COMPLETE, 'refuted'],
  ])('%#', async (said, coverage, value) => {
    const verdict = await check(said, coverage)
    expect(verdict.value).toBe(value)
    expect(verdict.rivals.map((rival) => rival.state).slice(0, 2)).toEqual(['KAZ', 'CHN'])
  })

  it('are refused where it is not said who is ranked', async () => {
    const said = claim('rank', { value: 1, among: 'states', asserts: query({ hostState: null }) })
    expect((await check(said)).value).toBe('cannot-be-checked')
  })
})

describe('comparisons with one rival', () => {
  const than = (comparison: Claim['comparison'], hostState: string) =>
    claim('rank', { comparison, than: { hostState }, asserts: query({ hostState: 'KAZ' }) })

  it.each([
    [than('more-than', 'CHN'), COMPLETE, 'supported'],
    [than('less-than', 'CHN'), COMPLETE, 'refuted'],
    [than('exact', 'CHN'), COMPLETE, 'refuted'],
    [than('less-than', 'CHN'), PARTIAL, 'not-enough-evidence'],
    [than('more-than', 'CHN'), [], 'not-enough-evidence'],
  ])('%#', async (said, coverage, value) => {
    const verdict = await check(said, coverage)
    expect(verdict.value).toBe(value)
    expect(verdict.rivals.map(({ state }) => state)).toEqual(['KAZ', 'CHN'])
  })
})

describe('how often', () => {
  const often = (value: number, period: string, rest: Partial<Claim> = {}) =>
    claim('other', {
      topic: `frequency:${period}`,
      value,
      asserts: query({ hostState: 'KAZ', from: '2000-01-01', to: '2024-12-31' }),
      ...rest,
    })

  it.each([
    [often(1, 'P5Y'), COMPLETE, 'supported'],
    [often(1, 'P1M'), COMPLETE, 'refuted'],
    [often(5, 'P1Y'), COMPLETE, 'refuted'],
    [often(5, 'P1Y'), PARTIAL, 'not-enough-evidence'],
    [often(1, 'P10Y', { comparison: 'at-least' }), PARTIAL, 'supported'],
  ])('%#', async (said, coverage, value) => {
    const verdict = await check(said, coverage)
    expect(verdict.value).toBe(value)
    expect(verdict.pace?.period).toBe(said.topic?.slice('frequency:'.length))
  })
})

describe('order', () => {
  const last = (since: string, asOf: string) => claim('last', { since, asOf })
  const abroad = (kind: 'first' | 'last', hostState: string, rest: Partial<Claim> = {}) =>
    claim(kind, { among: 'abroad', asserts: query({ hostState, from: '2022-02-24' }), ...rest })

  it.each([
    ['last in November', last('2024-11', '2026-02-16'), 'supported'],
    ['last in July, before November', last('2024-07', '2024-11-26'), 'supported'],
    ['last in July, said on the day of the next', last('XXXX-07', '2024-11-27'), 'supported'],
    ['last in July, said too late', last('2024-07', '2026-02-16'), 'outdated'],
    ['last in a month without any', last('2023-07', '2024-11-26'), 'refuted'],
    ['first since May 2019', claim('first-since', { since: '2019-05', asOf: '2022-10-13' }), 'supported'],
    ['not the first since 2018', claim('first-since', { since: '2018', asOf: '2022-10-13' }), 'refuted'],
    ['first abroad', abroad('first', 'TJK'), 'supported'],
    ['not the first abroad', abroad('first', 'KAZ'), 'refuted'],
    ['sixth', claim('nth', { value: 6, asOf: '2024-11-28' }), 'supported'],
    ['sixth, on the eve', claim('nth', { value: 6, asOf: '2024-11-25' }), 'supported'],
    ['not the fifth', claim('nth', { value: 5, asOf: '2024-11-28' }), 'refuted'],
    [
      'second this year',
      claim('nth', { value: 2, asOf: '2024-11-28', asserts: query({ from: '2024-01-01' }) }),
      'supported',
    ],
    ['only two that year', claim('only', { value: 2, asserts: query({ from: '2024-01-01' }) }), 'supported'],
    ['not the only one', claim('only', { value: 1, asserts: query({ from: '2024-01-01' }) }), 'refuted'],
  ])('%s', async (_, said, value) => {
    expect((await check(said)).value).toBe(value)
  })

  it('is not settled by an empty record', async () => {
    expect((await check(last('2024-11', '2026-02-16'), [])).value).toBe('not-enough-evidence')
    expect((await check(claim('nth', { value: 9, asOf: '2024-11-28' }), PARTIAL)).value).toBe(
      'not-enough-evidence',
    )
  })
})

describe('time', () => {
  const checkedOn = async (said: Claim, asOf: string) => {
    const record = await recordOf(ALL, COMPLETE)
    const verdict = await checkClaim(record, SHELF, said, { asOf })
    await record.close()
    return verdict
  }

  it.each([
    ['true then, not now', times(4, { asOf: '2024-07-01' }), '2025-06-01', 'supported', 'outdated'],
    ['not then, true now', times(6, { asOf: '2024-11-20' }), '2025-06-01', 'refuted', 'supported'],
    ['true then and now', times(6, { asOf: '2024-12-20' }), '2025-06-01', 'supported', undefined],
    ['not said on a day', times(6, { asOf: null }), '2025-06-01', 'supported', undefined],
    [
      'last then',
      claim('last', { since: '2024-07', asOf: '2024-11-20' }),
      '2025-06-01',
      'supported',
      'outdated',
    ],
    ['sixth for good', claim('nth', { value: 5, asOf: '2024-07-03' }), '2025-06-01', 'supported', undefined],
  ])('%s', async (_, said, asOf, value, later) => {
    const verdict = await checkedOn(said, asOf)
    expect([verdict.value, verdict.later?.value]).toEqual([value, later])
  })
})

describe('shares', () => {
  const calls = ['2024-01-10', '2024-02-10', '2024-03-10'].map((day) =>
    contact(day, { kind: 'call', hostState: null }),
  )
  const pair = { kinds: [], hostState: null, counterpart: subject('tokayev', 'KAZ'), from: '2024-01-01' }
  const inPerson = (value: number, upper: number | null) =>
    claim('share', { value, upper, asserts: query({ ...pair, mode: 'in-person' }) })
  const ofState = (value: number, upper: number) =>
    claim('share', { value, upper, asserts: query({ formats: ['state'] }) })

  it.each([
    ['two of five in person', inPerson(2, 5), 'supported'],
    ['two in person', inPerson(2, null), 'supported'],
    ['three of five', inPerson(3, 5), 'refuted'],
    ['two of six', inPerson(2, 6), 'refuted'],
    ['two fifths', inPerson(0.4, null), 'supported'],
    ['one of six by state visit', ofState(1, 6), 'supported'],
    ['two of six by state visit', ofState(2, 6), 'refuted'],
  ])('%s', async (_, said, value) => {
    expect((await check(said, COMPLETE, [...KAZ, ...calls])).value).toBe(value)
  })
})

describe('levels and places', () => {
  const state = (from: string, to: string, formats: Claim['asserts']['formats'] = ['state']) =>
    times(1, { comparison: 'at-least', asserts: query({ formats, from, to }) })
  const disputed = contact('2023-11-09', {
    format: 'official',
    remarks: [{ kind: 'contradicts', text: 'format: state' }],
  })

  it.each([
    ['as called', state('2024-11-01', '2024-11-30'), 'supported'],
    ['another level', state('2024-11-01', '2024-11-30', ['working']), 'refuted'],
    ['another level by some', state('2023-11-01', '2023-11-30'), 'sources-conflict'],
    ['a level nobody gave', state('2019-05-01', '2019-05-31'), 'not-enough-evidence'],
  ])('%s', async (_, said, value) => {
    expect((await check(said, PARTIAL, [...ALL, disputed])).value).toBe(value)
  })

  it('tells another place', async () => {
    const almaty = times(1, { asserts: query({ place: 'almaty', from: '2024-07-01', to: '2024-07-31' }) })
    expect(await check(almaty, PARTIAL)).toMatchObject({ value: 'refuted', because: 'told-otherwise' })
  })
})

describe('lengths', () => {
  it('counts the days of a stay', async () => {
    const days = (value: number) =>
      claim('length', { value, asserts: query({ unit: 'day', from: '2024-11-01' }) })
    expect((await check(days(2))).value).toBe('supported')
    expect((await check(days(4))).value).toBe('refuted')
  })

  it('knows nothing of hours that nobody reported', async () => {
    const hours = claim('length', { value: 4, asserts: query({ unit: 'hour' }) })
    expect(await check(hours)).toMatchObject({ value: 'not-enough-evidence', because: 'no-length' })
  })
})

describe('reference tables', () => {
  const row = (
    table: ReferenceRow['table'],
    states: string[],
    value: number,
    rest: Partial<ReferenceRow> = {},
  ) => ({
    ...{ table, states, value, year: null, unit: 'km', source: 'test' },
    ...rest,
  })
  const references = new Map<string, ReferenceRow[]>([
    ['gdp', [row('gdp', ['KAZ'], 288, { year: 2024 }), row('gdp', ['UZB'], 115, { year: 2024 })]],
    [
      'land-border',
      [
        row('land-border', ['CAN', 'USA'], 8891, { continuous: false }),
        row('land-border', ['KAZ', 'RUS'], 7644, { continuous: true }),
      ],
    ],
    ['membership', [row('membership', ['KAZ'], 2001, { of: 'sco' })]],
  ])
  const about = (topic: string | null, state: string, rest: Partial<Claim> = {}) =>
    claim('other', { topic, asserts: query({ guest: subject(null, state), hostState: null }), ...rest })
  const borders = (quote: string) =>
    about('longest-land-border', 'KAZ', {
      quote,
      asserts: query({ guest: subject(null, 'KAZ'), counterpart: subject(null, 'RUS'), hostState: null }),
    })

  it.each([
    [about('largest-economy:central-asia', 'KAZ'), 'supported'],
    [about('largest-economy:central-asia', 'UZB'), 'refuted'],
    [about('largest-economy:atlantis', 'KAZ'), 'outside-the-record'],
    [about('largest-economy:central-asia', 'KAZ', { asOf: '2020-01-01' }), 'outside-the-record'],
    [borders('самая протяжённая непрерывная граница'), 'supported'],
    [borders('самая протяжённая граница'), 'depends-on-rule'],
    [about('membership:sco', 'KAZ', { value: 2001 }), 'supported'],
    [about('membership:sco', 'KAZ', { value: 2005 }), 'refuted'],
    [about('membership:nato', 'KAZ'), 'outside-the-record'],
    [about('oldest-language', 'KAZ'), 'outside-the-record'],
    [about(null, 'KAZ', { hindrance: 'future' }), 'cannot-be-checked'],
  ])('%#', async (said, value) => {
    const record = await recordOf([], [])
    expect((await checkClaim(record, { ...SHELF, references }, said)).value).toBe(value)
    await record.close()
  })
})
