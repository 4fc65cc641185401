import { describe, expect, it } from 'vitest'
import {
  dayWhen,
  decadeWhen,
  inNearestYear,
  monthWhen,
  quarterWhen,
  rangeWhen,
  seasonWhen,
  shiftMonth,
  thirdOf,
  weekWhen,
} from './whens.ts'

const bounds = (when: { edtf: string; first: string | null; last: string | null } | null) =>
  when && [when.edtf, when.first, when.last].join(' ')

describe('stretches of time', () => {
  it.each([
    [bounds(dayWhen(2024, 2, 29)), '2024-02-29 2024-02-29 2024-02-29'],
    [bounds(dayWhen(2023, 2, 29)), null],
    [bounds(dayWhen(null, 2, 29)), 'XXXX-02-29  '],
    [bounds(dayWhen(2024, 2, 31)), null],
    [bounds(monthWhen(2023, 2)), '2023-02 2023-02-01 2023-02-28'],
    [bounds(seasonWhen(2023, 3)), '2023-23 2023-09-01 2023-11-30'],
    [bounds(seasonWhen(2023, 4)), '2023-24 2023-01-01 2023-12-31'],
    [bounds(quarterWhen(2025, 4)), '2025-36 2025-10-01 2025-12-31'],
    [bounds(decadeWhen(1990)), '199X 1990-01-01 1999-12-31'],
    [bounds(weekWhen('2024-12-03', -1)), '2024-11-25/2024-12-01 2024-11-25 2024-12-01'],
    [bounds(thirdOf(monthWhen(2024, 11), 'end')), '2024-11 2024-11-21 2024-11-30'],
    [shiftMonth('2024-01-15', -1), { year: 2023, month: 12 }],
  ])('%j is %j', (found, expected) => {
    expect(found).toEqual(expected)
  })

  it('joins no range that runs backwards', () => {
    const [first, second] = [dayWhen(2024, 11, 27), dayWhen(2024, 11, 28)]
    expect(first && second && rangeWhen(second, first)).toBeNull()
  })

  it('finds the nearest year, on the side of the tense', () => {
    const anchor = { day: '2025-01-03', from: 'publication' } as const
    const november = (year: number | null) => monthWhen(year, 11)
    expect(inNearestYear(november, anchor, null)).toMatchObject({
      edtf: '2024-11',
      implied: { year: 'publication' },
    })
    expect(inNearestYear(november, anchor, 'future')?.edtf).toBe('2025-11')
    expect(inNearestYear(november, { day: null, from: 'publication' }, null)?.edtf).toBe('XXXX-11')
  })
})
