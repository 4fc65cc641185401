import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { report } from '../reconcile/sample-reports.ts'
import { contactsWhere } from '../record/contacts.ts'
import { openRecord, type Record } from '../record/database.ts'
import { readingOf } from '../record/documents.ts'
import { allJudgements } from '../record/judgements.ts'
import { setNote } from '../record/sources.ts'
import { saveContacts, saveReading } from '../record/write.ts'
import { ingest } from './ingest.ts'
import { documentOf } from './intake.ts'
import { judge } from './judge.ts'
import { backUp, restore } from './keeping.ts'
import { readAny } from './read.ts'
import { reread } from './reread.ts'
import { readingOfReports } from './sample-readings.ts'
import { findDocuments } from './search.ts'
import { verify } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'elchi-keeping-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'Президент России Владимир Путин прибыл в Астану с государственным визитом 27 ноября 2024 года.'

let record: Record
beforeEach(async () => {
  record = await openRecord(':memory:')
  await ingest(record, await readAny(await documentOf(TEXT, { lang: 'ru', published: '2024-11-28' }), []))
  await ingest(record, readingOfReports('d', [report({ id: 'r', on: '2024-12-20', at: 'astana' })]))
  await judge(record, { act: 'reject', about: { contact: 'r' }, by: 'Aida', why: '' })
})

describe('backup', () => {
  it('brings everything back, judgements too, into an empty store alone', async () => {
    const file = join(folder, 'backup.db')
    await backUp(record, file)
    await expect(backUp(record, file)).rejects.toThrow(/already/)
    const back = await openRecord(':memory:')
    await restore(back, file)
    expect(await contactsWhere(back, {})).toEqual(await contactsWhere(record, {}))
    expect(await allJudgements(back)).toEqual(await allJudgements(record))
    expect((await findDocuments(back, { words: 'визиты' })).total).toBe(1)
    expect(await verify(back)).toEqual([])
    await expect(restore(back, file)).rejects.toThrow(/holds a record/)
    await expect(restore(back, join(folder, 'none.db'))).rejects.toThrow(/no file/)
  })
})

describe('verify', () => {
  it('is content with a sound record', async () => {
    expect(await verify(record)).toEqual([])
  })

  it('finds words that are not where they are said to be, and views that do not follow', async () => {
    const [contact] = await contactsWhere(record, {})
    if (contact) await saveContacts(record, { contacts: [{ ...contact, hostState: 'UZB' }], links: [] })
    const reading = readingOfReports('d', [report({ id: 'r', on: '2024-12-20', at: 'astana' })])
    await saveReading(record, { ...reading, document: { ...reading.document, text: 'x' } })
    const faults = await verify(record)
    expect(faults.map(({ where }) => where)).toEqual(expect.arrayContaining(['d', contact?.id]))
    expect(faults.some(({ what }) => what === '0–1 is not «r»')).toBe(true)
  })
})

describe('reread', () => {
  it('replaces readings that older rules gave, and keeps documents and judgements', async () => {
    const [id = ''] = (await findDocuments(record, { words: 'Астана' })).hits.map(
      ({ document }) => document.id,
    )
    const reading = await readingOf(record, id)
    if (reading) await ingest(record, { ...reading, reports: [] })
    expect(await contactsWhere(record, {})).toEqual([])
    expect(await reread(record)).toEqual({ read: 2, changed: 2, resumed: false })
    expect(await readingOf(record, id)).toEqual(reading)
    expect(await allJudgements(record)).toHaveLength(1)
    expect(await reread(record)).toEqual({ read: 2, changed: 0, resumed: false })
  })

  it('goes on behind the document at which it was stopped', async () => {
    await setNote(record, 'reread-up-to', '~')
    expect(await reread(record)).toMatchObject({ read: 0, resumed: true })
    expect(await reread(record)).toMatchObject({ read: 2, resumed: false })
  })
})
