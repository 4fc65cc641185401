/** Remarks in the manner of history.state.gov (made up here) → level, occasion, people met, towns. */
import { describe, expect, it } from 'vitest'
import { loadAtlas } from '../atlas/load.ts'
import { alsoVisited, isElectOnly, levelIn, occasionIn, partiesIn, townsOf } from './history/remarks.ts'
import { historyState } from './history/states.ts'
import { TITLE_PATTERN, titled } from './titles.ts'

const atlas = loadAtlas()
const met = (remark: string) =>
  partiesIn(atlas, remark, 'FRA')
    .map(({ name, state }) => `${name} ${state}`)
    .join(' | ')

describe('people met', () => {
  it.each([
    [
      'Met with President Dupont and Foreign Minister Durand.',
      'President Dupont FRA | Foreign Minister Durand FRA',
    ],
    ['Met with President Dupont May 21.', 'President Dupont FRA'],
    ['Held talks with Russian Foreign Minister Ivanov.', 'Foreign Minister Ivanov RUS'],
    ['Discussed trade with Palestinian Authority President Salem.', 'President Salem PSE'],
    ['Met with Governor General Lord Smith.', 'Governor General Lord Smith FRA'],
    ['Audience with Pope Paul VI.', 'Pope Paul VI VAT'],
    ['Met with Prince Faisal bin Farhan Al Saud in the city.', 'Prince Faisal bin Farhan Al Saud FRA'],
    ['Accompanied President Smith on a State visit.', ''],
    ['Met with NATO Secretary General Jones.', ''],
    ['Met at the UN General Assembly.', ''],
    ['Attended the funeral of King Hassan.', ''],
  ])('%s', (remark, expected) => expect(met(remark)).toBe(expected))
})

it.each([
  ['State visit; met with President Dupont.', 'state visit'],
  ['Met with President Dupont during a private visit.', 'private visit'],
  ['Met with the Secretary of State.', null],
  ['Accompanied President Smith on a State visit.', null],
  ['Stopped while returning to the U.S.', 'transit stop'],
])('level: %s', (remark, expected) => expect(levelIn(remark)).toBe(expected))

it.each([
  ['Attended the G-20 Economic Summit in the city.', 'G20 summit'],
  ['Attended NATO Ministerial Meeting.', 'NATO ministerial meeting'],
  ['Addressed the U.N. General Assembly.', 'UN General Assembly'],
  ['Working visit.', null],
])('occasion: %s', (remark, expected) => expect(occasionIn(remark)).toBe(expected))

it.each([
  ['Also visited New York City, Boston, and St. Louis.', 'New York City; Boston; St Louis'],
  ['In U.S. June 10–28, visiting Philadelphia (Pennsylvania).', 'Philadelphia'],
  ['Visited Texas and the Grand Canyon.', ''],
])('towns: %s', (remark, expected) => expect(alsoVisited(remark).join('; ')).toBe(expected))

it('takes brackets off the towns of a travel', () => {
  expect(townsOf('Belfast, Hillsborough (Northern Ireland)')).toEqual(['Belfast', 'Hillsborough'])
})

it('knows who was not yet in office', () => {
  expect(isElectOnly('Good will trip. [Visit made as President-elect.]')).toBe(true)
})

it.each([
  ['russia', 'U.S.S.R.', 'SUN'],
  ['russia', 'Russia', 'RUS'],
  ['taiwan', 'China, Republic of', 'TWN'],
  ['burma', 'Burma (Myanmar)', 'MMR'],
  ['hawaii', 'Hawaii', null],
])('state: %s, %s', (key, name, expected) => expect(historyState(key, name)).toBe(expected))

it.each([
  ['Prime Minister Ehud Barak', 'prime-minister', 'Ehud Barak'],
  ['President-elect Vicente Fox', null, 'Vicente Fox'],
  ['Acting President Goodluck Jonathan', 'president', 'Goodluck Jonathan'],
  ['Valdas Adamkus', null, 'Valdas Adamkus'],
])('title: %s', (words, office, name) => expect(titled(words)).toMatchObject({ office, name }))

it('names only offices that the atlas has', () => {
  const offices = TITLE_PATTERN.split('|').map((title) => titled(`${title} X`).office)
  expect(offices.filter((office) => office !== null && !atlas.offices.has(office))).toEqual([])
})
