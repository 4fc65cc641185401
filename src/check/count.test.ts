import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count } from './count.ts'
import { COUNTING_RULES, countingRule, rulesFor } from './counting.ts'
import { CountingRule } from './counting-rule.ts'
import { contact, PUTIN, query, SHELF, subject, TOKAYEV } from './sample-contacts.ts'

const RECORD = [
  contact('1999-09-24', { at: 'astana' }),
  contact('2004-06-18/2004-06-19', { at: 'astana', to: ['astana', 'almaty'], occasion: 'sco-summit' }),
  contact('2005-06-02', { remarks: [{ kind: 'borderline', text: 'leased-territory' }] }),
  contact('2009-05-21/2009-05-22', { at: 'astana' }),
  contact('2015-10-14/2015-10-15', { at: 'astana', format: 'official' }),
  contact('2015-10-16', { at: 'almaty' }),
  contact('2018-06-08', { hostState: 'CHN', at: 'beijing' }),
  contact('2023-05-01', { format: 'transit' }),
  contact('2024-11-27/2024-11-28', { at: 'astana', format: 'state' }),
  contact('2026-05-28', { status: 'announced' }),
]

const under = (rule: string, rest = {}) =>
  count(countingRule(rule), RECORD, { query: query(rest), shelf: SHELF })

const numbers = (rule: string, rest = {}) => {
  const { count: found, atLeast } = under(rule, rest)
  return [found, atLeast]
}

describe('counting rules', () => {
  it.each([
    ['stays-as-president', 4, 3],
    ['stays-any-office', 6, 5],
    ['city-legs', 6, 5],
    ['bilateral-only', 3, 2],
    ['country-legs', 8, 7],
    ['state-and-official', 2, 2],
    ['capital-only', 3, 3],
    ['everything', 8, 7],
  ])('%s gives %i, at least %i', (rule, found, atLeast) => {
    expect(numbers(rule)).toEqual([found, atLeast])
  })

  it('end the window with the first day of a stay', () => {
    expect(numbers('stays-as-president', { to: '2024-11-27' })).toEqual([4, 3])
    expect(numbers('stays-as-president', { to: '2024-11-26' })).toEqual([3, 2])
    expect(numbers('stays-as-president', { from: '2015-10-15' })).toEqual([1, 1])
  })

  it('end a stay where another state comes between', () => {
    const shuttle = [
      contact('2024-05-01'),
      contact('2024-05-02', { hostState: 'CHN' }),
      contact('2024-05-03'),
      contact('2024-05-04'),
    ]
    const found = count(countingRule('stays-as-president'), shuttle, { query: query(), shelf: SHELF })
    expect(found.members.map((member) => [member.first, member.last])).toEqual([
      ['2024-05-01', '2024-05-01'],
      ['2024-05-03', '2024-05-04'],
    ])
  })

  it('leave the highest office out of it where the question names an office', () => {
    expect(numbers('stays-as-president', { inOffice: 'prime-minister' })).toEqual([2, 2])
  })

  it('count states, cities and days once', () => {
    expect(under('stays-as-president', { hostState: null, unit: 'state' }).count).toBe(2)
    expect(under('city-legs', { unit: 'city' }).count).toBe(2)
    expect(under('stays-as-president', { unit: 'day', from: '2015-01-01', to: '2015-12-31' }).count).toBe(3)
  })

  it('mark a stay known to the month where the window ends within it', () => {
    const vague = {
      ...contact('2024-11'),
      when: { ...contact('2024-11-01/2024-11-30').when, edtf: '2024-11' },
    }
    const found = count(countingRule('everything'), [vague as (typeof RECORD)[number]], {
      query: query({ from: '2024-11-15' }),
      shelf: SHELF,
    })
    expect(found.borderline.map((member) => member.borderline)).toEqual([['day-open']])
  })

  it('take a visit and the meeting within it for one encounter, and a call for none in person', () => {
    const days = '2024-11-27'
    const met = [
      contact(days, { at: 'astana' }),
      contact(days, { kind: 'meeting', at: 'astana', participants: [PUTIN, TOKAYEV] }),
      contact('2024-12-25', { kind: 'call', hostState: null }),
      contact('2024-05-01', { kind: 'meeting', participants: [PUTIN] }),
    ]
    const pair = query({ kinds: ['meeting'], hostState: null, counterpart: subject('tokayev', 'KAZ') })
    const found = (rule: string, rest = {}) =>
      count(countingRule(rule), met, { query: { ...pair, ...rest }, shelf: SHELF }).count
    expect(found('in-person')).toBe(1)
    expect(found('everything', { kinds: [] })).toBe(3)
    expect(found('everything', { kinds: ['call'], mode: 'remote' })).toBe(1)
  })

  it('are well-formed data with ids of their own', () => {
    for (const rule of COUNTING_RULES) expect(CountingRule.parse(rule)).toEqual(rule)
    expect(new Set(COUNTING_RULES.map((rule) => rule.id)).size).toBe(COUNTING_RULES.length)
    expect(rulesFor('visits').length).toBe(8)
    expect(() => countingRule('by-feel')).toThrow('by-feel')
  })
})

describe('counting anything', () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
  const visit = fc
    .record({
      day,
      length: fc.integer({ min: 0, max: 3 }),
      hostState: fc.constantFrom('KAZ', 'CHN'),
      status: fc.constantFrom('held' as const, 'announced' as const),
      format: fc.constantFrom('state' as const, 'transit' as const, null),
      marks: fc.constantFrom(['brief'], []),
    })
    .map(({ day: first, length, marks, ...rest }) => {
      const last = new Date(Date.parse(first) + length * 86_400_000).toISOString().slice(0, 10)
      const remarks = marks.map((text) => ({ kind: 'borderline', text }))
      return contact(`${first}/${last}`, { ...rest, remarks })
    })
  const visits = fc.uniqueArray(visit, { selector: (one) => one.id, maxLength: 25 })

  it('does not hang on the order of contacts', () => {
    const both = visits.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(both, ([all, shuffled]) => {
        for (const rule of rulesFor('visits'))
          expect(count(rule, shuffled, { query: query(), shelf: SHELF })).toEqual(
            count(rule, all, { query: query(), shelf: SHELF }),
          )
      }),
    )
  })

  it('keeps narrower ways of counting within wider ones', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const of = (rule: string) => count(countingRule(rule), all, { query: query(), shelf: SHELF })
        const stays = of('stays-as-president').count
        expect(stays).toBeLessThanOrEqual(of('country-legs').count)
        expect(of('state-and-official').count).toBeLessThanOrEqual(stays)
        expect(stays).toBeLessThanOrEqual(of('city-legs').count)
        for (const rule of rulesFor('visits')) {
          const { count: found, atLeast, members, borderline } = of(rule.id)
          expect(found).toBe(members.length)
          expect(atLeast).toBe(found - borderline.length)
        }
      }),
    )
  })
})
