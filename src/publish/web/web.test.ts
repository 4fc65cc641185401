import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Member, Tally } from '../../model/claim.ts'
import { type Choice, choiceAsQuery, choiceIn, countOf, isGiven } from './check/counted.ts'
import { depthOf, orderedMatrix } from './matrix/ordered.ts'
import { type Fact, piecesOf } from './reader/facts.ts'

const member = (contact: string, first: string, borderline: string[] = []): Member => ({
  ...{ contact, first, last: first, borderline },
  ...{ label: contact, place: 'astana', state: 'KAZ' },
})
const MEMBERS = [member('a', '2024-01-01'), member('b', '2024-01-01', ['brief']), member('c', '2024-01-03')]
const TALLY: Tally = {
  rule: 'r',
  says: '',
  count: 3,
  atLeast: 2,
  members: MEMBERS,
  borderline: [],
  gives: true,
}
const ALL: Choice = { off: new Set(), without: new Set(), strict: false, rule: null }

it.each([
  ['contact', ALL, 3],
  ['contact', { ...ALL, strict: true }, 2],
  ['contact', { ...ALL, without: new Set(['a']) }, 2],
  ['day', ALL, 2],
  ['state', ALL, 1],
] as const)('counts by %s', (unit, choice, count) => {
  expect(countOf(TALLY, unit, choice)).toBe(count)
})

it.each([
  ['exact', 33, 33, true],
  ['exact', 34, 33, false],
  ['at-least', 34, 30, true],
  ['more-than', 30, 30, false],
  ['at-most', 31, 30, false],
] as const)('%s: %i for %i', (comparison, count, value, given) => {
  expect(isGiven(count, { comparison, value, upper: null })).toBe(given)
})

it('an address keeps the whole choice', () => {
  const choice: Choice = { off: new Set(['x', 'y']), without: new Set(['a']), strict: true, rule: 'r' }
  expect(choiceIn(new URLSearchParams(choiceAsQuery(choice)))).toEqual(choice)
})

it('a block is cut at every edge, and nothing of it is lost', () => {
  const fact = (id: string, start: number, end: number): Fact => ({
    ...{ id, kind: 'claim', at: 0 },
    spans: [{ start, end }],
  })
  const pieces = piecesOf({ start: 0, end: 10 }, [
    fact('wide', 0, 6),
    fact('narrow', 2, 4),
    fact('far', 20, 30),
  ])
  expect(pieces.map(({ start, end, facts }) => [start, end, facts.map(({ id }) => id)])).toEqual([
    [0, 2, ['wide']],
    [2, 4, ['narrow', 'wide']],
    [4, 6, ['wide']],
    [6, 10, []],
  ])
})

describe('the matrix', () => {
  const state = (id: string, sent: number, received: number) => ({ id, sent, received })
  const answer = {
    ...{ rule: 'r', total: 6 },
    states: [state('AAA', 4, 1), state('BBB', 1, 3), state('CCC', 1, 2)],
    cells: [
      [0, 1, 3],
      [0, 2, 1],
      [1, 0, 1],
      [2, 2, 1],
    ] as [number, number, number][],
    names: { persons: {}, states: { AAA: 'Z', BBB: 'Y', CCC: 'X' }, places: {} },
  }
  const ids = (by: string, shown = 9) =>
    orderedMatrix(answer, { by, shown, locale: 'en' }).rows.map(({ id }) => id)

  it.each([
    ['total', ['AAA', 'BBB', 'CCC']],
    ['received', ['BBB', 'CCC', 'AAA']],
    ['name', ['CCC', 'BBB', 'AAA']],
    ['AAA', ['BBB', 'AAA', 'CCC']],
  ])('in order of %s', (by, rows) => {
    expect(ids(by)).toEqual(rows)
  })

  it('shows the states with most visits, whatever the order', () => {
    expect(ids('name', 2)).toEqual(['BBB', 'AAA'])
  })

  it('inks by the logarithm', () => {
    expect([depthOf(1, 279), depthOf(17, 279), depthOf(279, 279), depthOf(1, 1)]).toEqual([1, 3, 5, 3])
  })
})

describe('what the pages may import', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'),
  )
  it.each(files)('%s: of the server, types alone', (file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const values = [...text.matchAll(/^import (?!type )[^;]*?from '([^']+)'/gms)].map(
      (match) => match[1] ?? '',
    )
    expect(
      values.filter(
        (name) =>
          /\/(?:api|model|record|check|pipeline)\/\w/.test(name) &&
          !/web/.test(name) &&
          !name.includes('./check/'),
      ),
    ).toEqual([])
  })
})
