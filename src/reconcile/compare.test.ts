import { describe, expect, it } from 'vitest'
import type { Report } from '../model/report.ts'
import { compare } from './compare.ts'
import { report } from './sample-reports.ts'

type Sample = Omit<Parameters<typeof report>[0], 'id'>

const judged = (a: Sample, b: Sample) => compare(report({ id: 'a', ...a }), report({ id: 'b', ...b }))

const call = (rest: Sample): Sample => ({ kind: 'call', ...rest })
const meeting = (rest: Sample): Sample => ({ kind: 'meeting', ...rest })
const other = ['putin RUS', 'nazarbayev KAZ']

const SAME: Record<string, readonly [Sample, Sample]> = {
  'the same days': [{ on: '2024-11-27/2024-11-28' }, { on: '2024-11-27/2024-11-28' }],
  'arrival on the eve': [{ on: '2015-10-14/2015-10-16' }, { on: '2015-10-17' }],
  'another level': [
    { on: '2023-11-09', format: 'official' },
    { on: '2023-11-09', format: 'state' },
  ],
  'another city of the same stay': [
    { on: '2018-11-08/2018-11-09', at: 'astana' },
    { on: '2018-11-09', at: 'petropavl' },
  ],
  'meeting and talks': [meeting({ on: '2022-08-19' }), { kind: 'talks', on: '2022-08-19' }],
  'announced and held': [{ on: '2024-11-27', status: 'announced' }, { on: '2024-11-27' }],
  'a host left out': [{ on: '2024-11-27', sides: ['putin RUS'] }, { on: '2024-11-27' }],
  'a name across scripts': [
    call({ on: '2024-05-02', sides: ['putin RUS', 'Ержан Сыздыков / KAZ'] }),
    call({ on: '2024-05-02', sides: ['putin RUS', 'Yerzhan Syzdykov / KAZ'] }),
  ],
  'a third person named by one': [
    call({ on: '2021-05-17' }),
    call({ on: '2021-05-17', sides: ['putin RUS', 'tokayev KAZ', 'nazarbayev KAZ'] }),
  ],
}

const DIFFERENT: Record<string, readonly [Sample, Sample, string]> = {
  'days apart': [{ on: '2024-07-03/2024-07-04' }, { on: '2024-11-27' }, 'when'],
  'calls on neighbouring days': [call({ on: '2022-01-07' }), call({ on: '2022-01-08' }), 'when'],
  'another guest': [{ on: '2024-11-27' }, { on: '2024-11-27', sides: ['mishustin RUS'] }, 'who'],
  'another partner': [call({ on: '2016-05-01' }), call({ on: '2016-05-01', sides: other }), 'who'],
  'another state': [{ on: '2024-11-27' }, { on: '2024-11-27', hostState: 'UZB' }, 'where'],
  'a call is no meeting': [call({ on: '2024-11-27' }), meeting({ on: '2024-11-27' }), 'kind'],
  'one document': [{ on: '2024-11-27', document: 'd' }, { on: '2024-11-27', document: 'd' }, 'document'],
  'another month, year open': [{ on: '2024-10-22' }, { on: 'XXXX-11' }, 'when'],
  'another name of the same state': [
    call({ on: '2024-05-02', sides: ['putin RUS', 'Ержан Сыздыков / KAZ'] }),
    call({ on: '2024-05-02', sides: ['putin RUS', 'Ержан Казыхан / KAZ'] }),
    'who',
  ],
}

const UNSURE: Record<string, readonly [Sample, Sample]> = {
  'month only': [{ on: '2024-11' }, { on: '2024-11-27/2024-11-28' }],
  'year open': [{ on: 'XXXX-11' }, { on: '2024-11-27/2024-11-28' }],
  'no day': [{}, { on: '2024-11-27' }],
  'a side by its state alone': [
    call({ on: '2024-05-02', sides: ['putin RUS', 'KAZ'] }),
    call({ on: '2024-05-02' }),
  ],
  'a visit to nowhere in particular': [{ on: '2024-11-27', hostState: null }, { on: '2024-11-27' }],
}

describe('compare', () => {
  it.each(Object.entries(SAME))('same: %s', (_, [a, b]) => {
    expect(judged(a, b)).toMatchObject({ value: 'same' })
    expect(judged(b, a)).toMatchObject({ value: 'same' })
  })

  it.each(Object.entries(DIFFERENT))('different: %s', (_, [a, b, field]) => {
    for (const judgement of [judged(a, b), judged(b, a)]) {
      expect(judgement.value).toBe('different')
      expect(judgement.reasons.at(-1)).toMatchObject({ field, says: 'differ' })
    }
  })

  it.each(Object.entries(UNSURE))('unsure: %s', (_, [a, b]) => {
    expect(judged(a, b).value).toBe('unsure')
    expect(judged(b, a).value).toBe('unsure')
  })

  it('takes a residence for the city it stands in', () => {
    const kremlin = { id: 'kremlin', kind: 'residence', state: 'RUS', city: 'moscow', names: {} } as const
    const shelf = { persons: new Map(), places: new Map([['kremlin', kremlin]]) }
    const inState = (id: string, at: string): Report =>
      report({ id, kind: 'meeting', on: '2021-08-21', hostState: 'RUS', at })
    const where = (withShelf: typeof shelf | null) =>
      compare(inState('a', 'kremlin'), inState('b', 'moscow'), withShelf).reasons.find(
        (one) => one.field === 'where',
      )
    expect(where(shelf)?.says).toBe('agree')
    expect(where(null)?.says).toBe('open')
  })
})
