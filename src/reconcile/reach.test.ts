import { expect, it } from 'vitest'
import { levelOf, mayMeet } from './reach.ts'
import { report } from './sample-reports.ts'

const when = (on: string) => report({ id: 'r', on }).when

it.each([
  ['2024-11-27', '2024-11-27', 0, true],
  ['2024-11-27', '2024-11-28', 0, false],
  ['2024-11-27', '2024-11-28', 1, true],
  ['2024-11-27', '2024-11-29', 1, false],
  ['2024-11-27/2024-11-28', '2024-11-28', 0, true],
  ['2024-11', '2024-11-30', 0, true],
  ['2024-11', '2024-12-01', 1, false],
  ['2024', '2023-12-31', 1, false],
  ['2024', '2024-06', 0, true],
  ['XXXX-11', '2024-11-27', 0, true],
  ['XXXX-11', '2024-10-31', 0, false],
  ['XXXX-11-27', '2024-11-28', 0, false],
  ['XXXX-11', 'XXXX-11-27', 0, true],
  ['XXXX-11', 'XXXX-10', 0, false],
  ['XXXX-01', '2023-12-30/2024-01-02', 0, true],
  ['XXXX-06', '2023', 0, true],
  ['2024-11-27~', '2024-11-28', 0, true],
])('%s and %s, slack %i: %s', (a, b, slack, meet) => {
  expect(mayMeet(when(a), when(b), slack)).toBe(meet)
  expect(mayMeet(when(b), when(a), slack)).toBe(meet)
})

it.each([
  ['2024-11-27', 'day'],
  ['2024-11-27/2024-11-28', 'day'],
  ['2024-11-27~', 'day'],
  ['2024-11', 'month'],
  ['2024-11/2024-12-03', 'month'],
  ['2024', 'year'],
  ['XXXX-11', 'open'],
])('%s is known to the %s', (edtf, level) => {
  expect(levelOf(when(edtf))).toBe(level)
})

it('meets anything where nothing is said', () => {
  expect(mayMeet(null, when('2024-11-27'), 0)).toBe(true)
  expect(levelOf(null)).toBe('open')
})
