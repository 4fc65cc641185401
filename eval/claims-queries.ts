/**
 * The claims of `claims-dev.csv` as questions, put by hand: what a perfect reader would make of them. A row with
 * several claims has several; days are those of publication, or of the contact where it was said on its eve.
 */
import { ANY_CONTACT, type Claim, type Query, type Subject } from '../src/model/claim.ts'

type Sketch = Omit<Partial<Claim>, 'asserts'> & {
  readonly kind: Claim['kind']
  readonly asserts: Partial<Query>
  readonly asOf: string
}

const who = (person: string, state: string): Subject => ({ person, state, office: null, name: null })
const PUTIN = who('vladimir-putin', 'RUS')
const TOKAYEV = who('kassym-jomart-tokayev', 'KAZ')
const NAZARBAYEV = who('nursultan-nazarbayev', 'KAZ')
const LUKASHENKO = who('alexander-lukashenko', 'BLR')

const visits = (hostState: string | null, rest: Partial<Query> = {}): Partial<Query> => ({
  kinds: ['visit'],
  guest: PUTIN,
  hostState,
  ...rest,
})
const president = (hostState: string | null, rest: Partial<Query> = {}) =>
  visits(hostState, { inOffice: 'president', ...rest })
const met = (counterpart: Subject, rest: Partial<Query> = {}): Partial<Query> => ({
  kinds: ['meeting'],
  guest: PUTIN,
  counterpart,
  mode: 'in-person',
  ...rest,
})

const count = (value: number, asOf: string, asserts: Partial<Query>): Sketch => ({
  kind: 'count',
  value,
  asOf,
  asserts,
})
const nth = (value: number, asOf: string, asserts: Partial<Query>): Sketch => ({
  kind: 'nth',
  value,
  asOf,
  asserts,
})
const last = (since: string, asOf: string, asserts: Partial<Query>): Sketch => ({
  kind: 'last',
  since,
  asOf,
  asserts,
})
const first = (asOf: string, asserts: Partial<Query>, rest: Partial<Claim> = {}): Sketch => ({
  ...rest,
  kind: 'first',
  asOf,
  asserts,
})
const abroad = (asOf: string, asserts: Partial<Query>, since: string | null = null): Sketch =>
  first(asOf, asserts, { among: 'abroad', since })
const level = (asOf: string, asserts: Partial<Query>): Sketch => ({
  ...count(1, asOf, asserts),
  comparison: 'at-least',
})

const SKETCHES: Readonly<Record<string, readonly Sketch[]>> = {
  Q01: [
    count(33, '2025-01-03', visits('KAZ')),
    { kind: 'rank', value: 1, among: 'states', asOf: '2025-01-03', asserts: visits('KAZ') },
  ],
  Q03: [count(27, '2024-11-30', president('BLR')), count(21, '2024-11-30', president('UKR'))],
  Q05: [count(4, '2024-11-30', met(TOKAYEV, { from: '2019-03-01', to: '2021-12-31' }))],
  Q07: [count(33, '2025-12-04', president('KAZ')), count(28, '2025-12-04', president('BLR'))],
  Q09: [{ kind: 'rank', value: 2, among: 'states', asOf: '2025-12-04', asserts: president('BLR') }],
  Q11: [
    count(64, '2008-01-21', president(null, { unit: 'state' })),
    { ...count(190, '2008-01-21', president(null)), comparison: 'about' },
  ],
  Q13: [count(7, '2008-01-21', visits('CHN'))],
  Q15: [nth(2, '2008-01-21', visits('BGR'))],
  Q17: [{ kind: 'first-since', since: '2019-05', asOf: '2022-10-13', asserts: visits('KAZ') }],
  Q19: [last('XXXX-07', '2024-11-26', visits('KAZ'))],
  Q21: [last('2024-11', '2026-02-16', visits('KAZ'))],
  Q23: [level('2024-02-21', visits('KAZ', { formats: ['state'], from: '2023-11-01', to: '2023-11-30' }))],
  Q25: [level('2014-12-23', visits('KAZ', { place: 'almaty', from: '1999-09-01', to: '1999-09-30' }))],
  Q27: [level('2005-01-12', visits('KAZ', { formats: ['working'], from: '2005-01-12', to: '2005-01-12' }))],
  Q29: [nth(1, '2024-02-21', met(TOKAYEV, { from: '2024-01-01' }))],
  Q31: [nth(6, '2024-11-27', met(TOKAYEV, { from: '2024-01-01' }))],
  Q33: [{ kind: 'first-since', since: '2022-01-11', asOf: '2022-02-10', asserts: met(TOKAYEV) }],
  Q35: [last('2022-05-16', '2022-05-19', met(TOKAYEV))],
  Q37: [abroad('2019-04-03', visits('RUS', { guest: TOKAYEV, from: '2019-03-20' }))],
  Q39: [first('2022-11-28', visits('RUS', { guest: TOKAYEV }))],
  Q41: [
    level(
      '2025-11-12',
      visits('RUS', { guest: TOKAYEV, formats: ['working'], from: '2025-11-11', to: '2025-11-12' }),
    ),
  ],
  Q43: [
    {
      kind: 'length',
      value: 3,
      asOf: '2025-11-13',
      asserts: met(TOKAYEV, { unit: 'hour', from: '2025-11-11', to: '2025-11-12' }),
    },
  ],
  Q45: [
    count(6, '2017-02-28', met(NAZARBAYEV, { from: '2016-01-01', to: '2016-12-31' })),
    count(
      12,
      '2017-02-28',
      met(NAZARBAYEV, { kinds: ['call'], mode: 'remote', from: '2016-01-01', to: '2016-12-31' }),
    ),
  ],
  Q47: [nth(3, '2006-04-03', met(NAZARBAYEV, { from: '2006-01-01' }))],
  Q49: [
    count(7, '2025-12-30', visits(null, { from: '2025-01-01' })),
    abroad('2025-12-30', visits('BLR', { from: '2025-01-01' }), '2025-06'),
  ],
  Q51: [
    count(2, '2025-01-02', visits('KAZ', { from: '2024-01-01', to: '2024-12-31' })),
    count(2, '2025-01-02', visits('BLR', { from: '2024-01-01', to: '2024-12-31' })),
  ],
  Q53: [
    count(3, '2022-06-01', visits('FRA', { from: '2019-01-01', to: '2019-12-31' })),
    count(3, '2022-06-01', visits('KGZ', { from: '2019-01-01', to: '2019-12-31' })),
  ],
  Q55: [{ ...nth(9, '2025-08-14', visits(null, { from: '2022-02-24' })), among: 'outside:cis' }],
  Q57: [nth(8, '2025-08-14', president('USA'))],
  Q59: [abroad('2025-08-14', visits('TJK', { from: '2022-02-25' }), '2023')],
  Q61: [abroad('2022-06-28', visits('TJK', { from: '2022-02-25' }))],
  Q63: [count(3, '2022-06-27', visits(null, { from: '2020-02-01', to: '2022-02-24' }))],
  Q65: [abroad('2023-10-12', visits('KGZ', { from: '2023-01-01' }))],
  Q67: [abroad('2023-10-12', visits('KGZ', { from: '2023-01-01' }))],
  Q69: [count(4, '2024-09-07', visits(null, { from: '2024-06-01', to: '2024-08-31' }))],
  Q71: [{ ...last('2024-12', '2024-12-31', visits('BLR')), among: 'abroad' }],
  Q73: [nth(10, '2025-12-04', president('IND'))],
  Q75: [abroad('2018-10-12', visits('BLR', { inOffice: 'acting' }), '2000-07-16')],
  Q77: [last('2019', '2022-06-01', visits('BLR'))],
  Q79: [abroad('2008-05-23', visits('BLR', { inOffice: 'prime-minister', from: '2008-05-08' }))],
  Q81: [abroad('2000-05-19', visits('UZB', { from: '2000-05-07' }))],
  Q83: ['ISR', 'PSE', 'EGY'].map((host) => first('2005-04-26', visits(host))),
  Q85: [count(10, '2023-01-31', met(LUKASHENKO, { from: '2022-01-01', to: '2022-12-31' }))],
  Q87: [count(23, '2025-12-31', visits(null, { guest: TOKAYEV, from: '2025-01-01' }))],
  Q89: [count(25, '2022-12-26', visits(null, { guest: TOKAYEV, from: '2022-01-01', unit: 'state' }))],
  Q91: [
    nth(
      2,
      '2026-01-28',
      visits('RUS', {
        guest: { person: null, state: 'SYR', office: 'head-of-state', name: null },
        from: '2025-10-01',
      }),
    ),
  ],
}

const claimOf = (id: string, sketch: Sketch, at: number): Claim => ({
  id: `${id}.${at}`,
  document: id,
  quote: '',
  spans: [],
  start: 0,
  end: 0,
  value: null,
  comparison: 'exact',
  upper: null,
  since: null,
  among: null,
  topic: null,
  speaker: null,
  rule: 'by-hand',
  evidence: [],
  ...sketch,
  asserts: { ...ANY_CONTACT, ...sketch.asserts },
})

/** Claims by the id of their row. */
export const CLAIMS_BY_ROW: ReadonlyMap<string, readonly Claim[]> = new Map(
  Object.entries(SKETCHES).map(([id, sketches]) => [
    id,
    sketches.map((sketch, at) => claimOf(id, sketch, at)),
  ]),
)

type Value =
  | 'supported'
  | 'refuted'
  | 'depends-on-rule'
  | 'not-enough-evidence'
  | 'sources-conflict'
  | 'mixed'

/** The table's words for a verdict, and ours that mean the same. */
export const VERDICTS_OF_TABLE: Readonly<Record<string, readonly Value[]>> = {
  supported: ['supported'],
  contradicted: ['refuted'],
  'depends on counting rule': ['depends-on-rule'],
  'cannot tell (gap in data)': ['not-enough-evidence'],
  'sources conflict': ['sources-conflict'],
  'partly supported': ['mixed', 'not-enough-evidence', 'depends-on-rule'],
  'single source': ['supported'],
  'outside compiled data': ['not-enough-evidence'],
}

const GRAVEST: readonly string[] = [
  'depends-on-rule',
  'refuted',
  'not-enough-evidence',
  'sources-conflict',
  'supported',
]

/** One word for a row of several claims: the gravest, or `mixed` where one holds and another does not. */
export function together(values: readonly string[]): string {
  if (values.includes('supported') && (values.includes('refuted') || values.includes('not-enough-evidence')))
    return 'mixed'
  return GRAVEST.find((value) => values.includes(value)) ?? values[0] ?? ''
}
