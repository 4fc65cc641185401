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
    ['country-legs', 6, 5],
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
