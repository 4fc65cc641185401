import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../model/report.ts'
import { reconcile, reportsConcerned } from './reconcile.ts'
import { report } from './sample-reports.ts'

const one = (...reports: readonly Report[]) => {
  const { contacts } = reconcile(reports)
  expect(contacts).toHaveLength(1)
  return contacts[0]
}

const held = report({ id: 'b', on: '2024-11-27/2024-11-28', format: 'state', at: 'astana' })

describe('merging', () => {
  it('takes announced and held as one history', () => {
    const announced = report({ id: 'a', on: '2024-11-27', status: 'announced' })
    expect(one(announced, held)).toMatchObject({
      id: 'a',
      status: 'held',
      reports: ['a', 'b'],
      format: 'state',
    })
  })

  it('keeps what was called off called off', () => {
    const announced = report({ id: 'a', on: '2024-11-27', status: 'announced' })
    expect(one(announced, report({ id: 'c', on: '2024-11-27', status: 'cancelled' }))?.status).toBe(
      'cancelled',
    )
  })

  it('shows both levels where two sources differ', () => {
    const contact = one(report({ id: 'a', on: '2024-11-27', format: 'official' }), held)
    expect(contact?.disagreements.format).toEqual([
      { value: 'official', reports: ['a'] },
      { value: 'state', reports: ['b'] },
    ])
  })

  it('takes the finer date, and does not call the vaguer one a contradiction', () => {
    const contact = one(report({ id: 'a', on: '2024-11' }), held)
    expect(contact?.when?.edtf).toBe('2024-11-27/2024-11-28')
    expect(contact?.disagreements).toEqual({})
  })

  it('fills a side known by its office from the report that names it', () => {
    const byOffice = report({ id: 'a', on: '2024-11-27', sides: ['putin RUS', ' / KAZ / president'] })
    expect(one(byOffice, held)?.participants.map((side) => side.person)).toEqual(['putin', 'tokayev'])
  })

  it('keeps remarks of record files once', () => {
    const remarks = [{ kind: 'borderline', text: 'unannounced' }]
    const contact = one(report({ id: 'a', on: '2024-11-27', remarks }), { ...held, remarks })
    expect(contact?.remarks).toEqual(remarks)
  })

  it('makes talks in a visit its part', () => {
    const talks = report({ id: 'a', kind: 'talks', on: '2024-11-27', hostState: 'KAZ', at: 'astana' })
    const elsewhere = report({ id: 'c', kind: 'talks', on: '2024-11-27', hostState: 'UZB' })
    const { contacts } = reconcile([held, talks, elsewhere])
    expect(contacts.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['a', 'b'],
      ['b', null],
      ['c', null],
    ])
  })
})

describe('vague reports', () => {
  const july = report({ id: 'july', on: '2024-07-03/2024-07-04', at: 'astana' })
  const vague = report({ id: 'vague', on: '2024' })

  it('joins the only contact that fits, and says that it was offered', () => {
    const { contacts, links } = reconcile([held, report({ id: 'vague', on: '2024-11' }), july])
    expect(contacts.map((contact) => contact.reports)).toEqual([['b', 'vague'], ['july']])
    const reasons = links.find((link) => link.report === 'vague')?.judgement.reasons
    expect(reasons?.at(-1)).toMatchObject({ field: 'offered' })
  })

  it('joins neither of two that fit as well, and is tied to both as unsure', () => {
    const { contacts, links } = reconcile([held, vague, july])
    expect(contacts.map((contact) => contact.reports)).toEqual([['b'], ['july']])
    const open = links.filter((link) => link.judgement.value === 'unsure')
    expect(open.map((link) => [link.report, link.contact])).toEqual([
      ['vague', 'b'],
      ['vague', 'july'],
    ])
  })

  it('joins the one that fits better: the level was said', () => {
    const { contacts } = reconcile([held, { ...vague, format: 'state' }, july])
    expect(contacts.map((contact) => contact.reports)).toEqual([['b', 'vague'], ['july']])
  })

  it('finds the visit of a month whose year stays open', () => {
    const open = report({ id: 'open', on: 'XXXX-11', format: 'state', at: 'astana' })
    expect(reconcile([july, held, open]).contacts[0]?.reports).toEqual(['b', 'open'])
  })

  it('stands alone where nothing fits', () => {
    const march = report({ id: 'march', on: '2024-03' })
    expect(reconcile([july, march]).contacts.map((contact) => contact.reports)).toEqual([['july'], ['march']])
  })
})

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-0${1 + (n % 3)}-${String(n).padStart(2, '0')}`)
const arbitrary: fc.Arbitrary<Report> = fc
  .record({
    id: fc.integer({ min: 0, max: 60 }),
    document: fc.integer({ min: 0, max: 20 }),
    kind: fc.constantFrom('visit', 'meeting', 'talks', 'call'),
    sides: fc.constantFrom(
      ['putin RUS', 'tokayev KAZ'],
      ['putin RUS', 'Токаев / KAZ'],
      ['putin RUS', 'KAZ'],
      ['putin RUS', 'mirziyoyev UZB'],
      ['Putin / RUS', 'tokayev KAZ', 'mirziyoyev UZB'],
    ),
    on: fc.oneof(
      { weight: 4, arbitrary: day },
      fc.constantFrom('2024-01', '2024-02', '2024', 'XXXX-01', 'XXXX'),
    ),
    hostState: fc.constantFrom('KAZ', 'UZB', null),
    format: fc.constantFrom('state', 'working', null),
  })
  .map(({ id, document, ...rest }) =>
    // What a report says follows from its id here, as it does in the record: one id never stands for two reports.
    report({
      id: `r${id}-${JSON.stringify([document, rest])}`,
      document: `d${document}`,
      ...rest,
    } as Parameters<typeof report>[0]),
  )

const shuffled = fc
  .uniqueArray(arbitrary, { selector: (one) => one.id, maxLength: 24 })
  .chain((reports) =>
    fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
  )

describe('order of arrival', () => {
  it('changes nothing, nor do duplicates', () => {
    fc.assert(
      fc.property(shuffled, ([reports, others]) => {
        expect(reconcile([...others, ...others.slice(0, 5)])).toEqual(reconcile(reports))
      }),
      { numRuns: 400 },
    )
  })

  it('puts every report into one contact, or ties it to several as unsure', () => {
    fc.assert(
      fc.property(shuffled, ([reports]) => {
        const { contacts, links } = reconcile(reports)
        const joined = contacts.flatMap((contact) => contact.reports)
        const open = links.filter((link) => link.judgement.value === 'unsure').map((link) => link.report)
        expect([...joined, ...new Set(open)].sort()).toEqual(reports.map((one) => one.id).sort())
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same contacts when reports come one by one', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ([reports, arriving]) => {
        const contacts = new Map<string, unknown>()
        const stored: Report[] = []
        for (const fresh of arriving) {
          stored.push(fresh)
          const source = { reportsNear: () => Promise.resolve(stored) }
          const concerned = await reportsConcerned([fresh], { source })
          const ids = new Set(concerned.map((one) => one.id))
          for (const [id] of contacts) if (ids.has(id)) contacts.delete(id)
          for (const contact of reconcile(concerned).contacts) contacts.set(contact.id, contact)
        }
        const whole = reconcile(reports).contacts
        expect([...contacts.values()].length).toBe(whole.length)
        expect(Object.fromEntries(contacts)).toEqual(Object.fromEntries(whole.map((one) => [one.id, one])))
      }),
      { numRuns: 150 },
    )
  })
})
