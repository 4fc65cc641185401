/** Words that English dates are made of. */

const numbered = (words: string, from = 1): [string, number][] =>
  words.split(' ').map((word, at) => [word, at + from])

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
])

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('monday tuesday wednesday thursday friday saturday sunday'),
)

/** Only before a date: "sat" and "sun" are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
])

/** Numbers as in EDTF: 21 is spring. "fall" needs a year or a turn beside it. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ...numbered('spring summer autumn winter'),
  ['fall', 3],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map(numbered('first second third fourth'))

export const COUNTS: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve'),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
])

/** "last year", "the past year", "this coming Monday". */
export const TURNS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

export const THIRDS: ReadonlyMap<string, 'begin' | 'middle' | 'end'> = new Map([
  ['early', 'begin'],
  ['mid', 'middle'],
  ['late', 'end'],
])

/** "at the end of November". */
export const PARTS: ReadonlyMap<string, 'begin' | 'middle' | 'end'> = new Map([
  ['beginning', 'begin'],
  ['start', 'begin'],
  ['middle', 'middle'],
  ['end', 'end'],
])

/** Words after which a month or year without more stands as a date. */
export const BEFORE_PERIODS: ReadonlySet<string> = new Set(
  `in since until till by from during throughout through before after of between for late early mid back to and & or ( , - – — /
   around about circa scheduled`.split(/\s+/),
)

export const DAYS_FROM_ANCHOR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
