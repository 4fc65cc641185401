import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../model/report.ts'
import { report } from '../reconcile/sample-reports.ts'
import { contactById, contactsWhere } from '../record/contacts.ts'
import { openRecord, type Record } from '../record/database.ts'
import { ingest } from './ingest.ts'
import { judge } from './judge.ts'
import { changeLog, reviewQueue } from './review.ts'
import { readingOfReports } from './sample-readings.ts'

let record: Record
beforeEach(async () => {
  record = await openRecord(':memory:')
})
afterEach(() => record.close())

const AIDA = { by: 'Aida', why: 'read it again' }
const MARAT = { by: 'Marat', why: 'saw the photographs' }

async function keep(...reports: readonly Report[]): Promise<void> {
  for (const one of reports) await ingest(record, readingOfReports(`of ${one.id}`, [one]))
}

const groups = async () =>
  (await contactsWhere(record, {})).map((contact) => contact.reports.join(' ')).sort()

const visit = (id: string, on: string, more: Partial<Parameters<typeof report>[0]> = {}) =>
  report({ id, on, at: 'astana', ...more })

describe('a judgement', () => {
  beforeEach(() => keep(visit('a', '2024-11-27'), visit('b', '2024-11-27'), visit('c', '2024-12-20')))

  it('that rejects takes the report out of every contact, and its undoing brings it back', async () => {
    const { judgement } = await judge(record, { act: 'reject', about: { contact: 'c' }, ...AIDA })
    expect(await groups()).toEqual(['a b'])
    await judge(record, { act: 'undo', judgement: judgement.id, ...AIDA })
    expect(await groups()).toEqual(['a b', 'c'])
  })

  it('that rejects one report leaves the contact to the others', async () => {
    await judge(record, { act: 'reject', about: { report: 'a' }, ...AIDA })
    expect(await groups()).toEqual(['b', 'c'])
  })

  it('splits and joins whatever likeness says', async () => {
    await judge(record, { act: 'different', about: { report: 'b' }, other: { contact: 'a' }, ...AIDA })
    expect(await groups()).toEqual(['a', 'b', 'c'])
    await judge(record, { act: 'same', about: { contact: 'c' }, other: { contact: 'b' }, ...AIDA })
    expect(await groups()).toEqual(['a', 'b c'])
    const tied = (await contactById(record, 'b'))?.disagreements.when
    expect(tied?.map(({ value }) => value)).toEqual(['2024-11-27', '2024-12-20'])
  })

  it('sets a field right, and the contact moves with it', async () => {
    const when = {
      edtf: '2024-11-27',
      first: '2024-11-27',
      last: '2024-11-27',
      implied: {},
      approximate: false,
    }
    const correction = { field: 'when' as const, value: when }
    await judge(record, { act: 'correct', about: { contact: 'c' }, correction, ...AIDA })
    expect(await groups()).toEqual(['a b c'])
    const format = { field: 'format' as const, value: 'state' as const }
    const { judgement } = await judge(record, {
      act: 'correct',
      about: { report: 'b' },
      correction: format,
      ...AIDA,
    })
    expect(await contactById(record, 'a')).toMatchObject({
      format: 'state',
      review: { corrected: expect.arrayContaining([judgement.id]) },
    })
  })

  it('that others contradict is not followed: both stand, and counts are told', async () => {
    const no = await judge(record, { act: 'reject', about: { contact: 'c' }, ...AIDA })
    await judge(record, { act: 'confirm', about: { report: 'c' }, ...MARAT })
    expect(await contactById(record, 'c')).toMatchObject({
      remarks: [{ kind: 'borderline', text: 'reviewers-disagree' }],
      review: { disputed: ['contact'] },
    })
    expect((await changeLog(record, 'c'))?.map((one) => one.what === 'judgement' && one.standing)).toEqual([
      false,
      'disputed',
      'disputed',
    ])
    await expect(judge(record, { act: 'undo', judgement: no.judgement.id, ...MARAT })).rejects.toThrow(/Aida/)
    await judge(record, { act: 'confirm', about: { report: 'c' }, ...AIDA })
    expect((await contactById(record, 'c'))?.review).toMatchObject({
      confirmed: ['Aida', 'Marat'],
      disputed: [],
    })
  })

  it('settles what was unsure', async () => {
    await keep(visit('d', '2024'))
    const { open } = await reviewQueue(record)
    expect(open.joins.map(({ report: { id }, contacts }) => [id, contacts.map((one) => one.id)])).toEqual([
      ['d', ['a', 'c']],
    ])
    await judge(record, { act: 'same', about: { report: 'd' }, other: { contact: 'c' }, ...AIDA })
    expect(await groups()).toEqual(['a b', 'c d'])
    expect((await reviewQueue(record)).open.total).toBe(0)
  })

  it('holds on when the document is read anew and the report has another id', async () => {
    await judge(record, { act: 'reject', about: { contact: 'c' }, ...AIDA })
    const reading = readingOfReports('of c', [visit('c', '2024-12-20')])
    const renamed = reading.reports.map((one) => ({ ...one, id: 'c, read by newer rules' }))
    await ingest(record, { ...reading, reports: renamed })
    expect(await groups()).toEqual(['a b'])
    await ingest(record, { ...reading, reports: [] })
    expect((await reviewQueue(record)).lost).toHaveLength(1)
    await ingest(record, reading)
    expect(await groups()).toEqual(['a b'])
  })

  it('tells who somebody is whom the atlas does not know', async () => {
    await keep(
      report({ id: 'n', kind: 'meeting', on: '2024-05-05', sides: ['Ержан Сыздыков / KAZ', 'putin RUS'] }),
    )
    expect((await reviewQueue(record)).names).toMatchObject([{ name: 'Ержан Сыздыков', contacts: ['n'] }])
    const value = { name: 'Yerzhan Syzdykov', person: 'yerzhan-syzdykov', state: null }
    await judge(record, {
      act: 'correct',
      about: { contact: 'n' },
      correction: { field: 'side', value },
      ...AIDA,
    })
    expect((await contactById(record, 'n'))?.participants.map(({ person }) => person)).toContain(
      'yerzhan-syzdykov',
    )
  })

  it('is never changed nor deleted', async () => {
    await judge(record, { act: 'confirm', about: { contact: 'c' }, ...AIDA })
    await expect(record.db.deleteFrom('judgements').execute()).rejects.toThrow(/never changed/)
    await expect(record.db.updateTable('judgements').set({ at: '' }).execute()).rejects.toThrow(
      /never changed/,
    )
  })
})
