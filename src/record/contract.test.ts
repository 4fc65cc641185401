/** One suite for both databases: what is written comes back, all or nothing, and is found by what it is about. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contact } from '../model/contact.ts'
import type { ReviewJudgement } from '../model/judgement.ts'
import type { Reading } from '../model/reading.ts'
import type { Participant, Report } from '../model/report.ts'
import type { Document } from '../model/text.ts'
import { contactById, contactsWhere, reportsOf } from './contacts.ts'
import { coverageFor, publishedCounts, saveCoverage, savePublishedCounts } from './coverage.ts'
import { atomically, openRecord, type Record } from './database.ts'
import { documentById, readingOf, reportsIn } from './documents.ts'
import { allJudgements, judgementById, judgementsOn, lastInstant, saveJudgement } from './judgements.ts'
import { contactsUnder } from './near.ts'
import { saveSearchTexts, searchDocuments, searchStatements, unsearchable } from './search.ts'
import { note, saveSource, setNote, sizes, sources } from './sources.ts'
import { statementsBy } from './statements.ts'
import { forgetDocument, saveContacts, saveReading } from './write.ts'

const who = (person: string | null, state: string | null, name: string | null = person): Participant => ({
  name,
  person,
  wikidata: null,
  state,
  organisation: null,
  office: null,
  officeId: null,
  role: 'principal',
  implied: null,
})

const document = (id: string): Document => ({
  id,
  text: 'Президент прибыл в Астану. 🕊 «Да», — сказал он.',
  titleUnits: 0,
  title: null,
  lang: 'ru',
  kind: 'news',
  publisher: 'Agency',
  publisherState: 'KAZ',
  published: '2024-11-28',
  publishedFrom: 'given',
  url: null,
  blocks: [{ kind: 'paragraph', start: 0, end: 26 }],
})

const PUTIN = who('vladimir-putin', 'RUS')
const HOST = who('kassym-jomart-tokayev', 'KAZ')
const STRANGER = who(null, 'MNG', 'Ержан Сыздыков')

interface Sketch {
  id: string
  day?: string | null
  kind?: Contact['kind']
  guest?: Participant | null
  sides?: Participant[]
  hostState?: string | null
  format?: Contact['format']
}

const when = (day: string | null | undefined) =>
  day ? { edtf: day, first: day, last: day, implied: {}, approximate: false } : null

const contact = ({
  id,
  day,
  kind = 'visit',
  guest = PUTIN,
  sides,
  hostState = 'KAZ',
  format = null,
}: Sketch): Contact => ({
  id,
  kind,
  status: 'held',
  participants: sides ?? (guest ? [guest, HOST] : [HOST]),
  guest,
  hostState,
  place: { name: 'Астана', place: 'astana', state: 'KAZ' },
  when: when(day),
  format,
  occasion: null,
  certainty: null,
  disagreements: {},
  reports: [],
  partOf: null,
})

const report = (id: string, doc: string, sketch: Partial<Sketch> = {}): Report => {
  const { reports: _, disagreements: __, guest, ...shared } = contact({ id, ...sketch })
  return {
    ...shared,
    document: doc,
    guest: guest ? 0 : null,
    host: null,
    formats: [],
    occasion: null,
    agenda: [],
    documents: [],
    duration: null,
    delegation: null,
    recalled: false,
    remarks: [],
    implied: {},
    evidence: [
      { field: 'kind', start: 0, end: 9, quote: 'Президент', before: '', after: '', rule: 'arrived' },
    ],
  }
}

const reading = (id: string, reports: Report[]): Reading => ({
  document: document(id),
  origin: null,
  reports,
  statements: [
    {
      id: 's1',
      document: id,
      speaker: HOST,
      capacity: 'speaker',
      direct: true,
      cue: 'сказал',
      start: 30,
      end: 32,
      quote: 'Да',
      addressee: null,
      rule: 'quotation',
    },
  ],
  claims: [],
  practices: [{ participants: [PUTIN], kinds: ['call'], evidence: [] }],
  relations: [],
  issues: [{ start: 0, end: 1, what: 'unknown day', quote: 'П' }],
})

const same = (reportId: string, contactId: string) => ({
  report: reportId,
  contact: contactId,
  judgement: { value: 'same' as const, reasons: [{ field: 'who', says: 'agree' as const, note: 'both' }] },
})

const POSTGRES = process.env.ELCHI_TEST_POSTGRES
const folder = mkdtempSync(join(tmpdir(), 'elchi-record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A schema of its own for each test, so that no test sees another's rows or any other tables of that server. */
const freshSchema = async (url: string): Promise<string> => {
  const schema = `elchi_test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create schema ${schema}`)
  await client.end()
  const own = new URL(url)
  own.searchParams.set('options', `-c search_path=${schema}`)
  return own.href
}

const STORES = [
  { name: 'SQLite in memory', skip: false, open: () => openRecord(':memory:') },
  {
    name: 'SQLite file',
    skip: false,
    open: () => openRecord({ file: join(folder, `${randomBytes(6).toString('hex')}.db`) }),
  },
  {
    name: 'PostgreSQL (needs ELCHI_TEST_POSTGRES)',
    skip: !POSTGRES,
    open: async () => openRecord({ url: await freshSchema(POSTGRES ?? '') }),
  },
]

describe.each(STORES)('record on $name', ({ skip, open }) => {
  let record: Record
  beforeEach(async () => {
    if (!skip) record = await open()
  })
  afterEach(async () => {
    if (!skip) await record.close()
  })

  it.skipIf(skip)('gives a reading back as it was saved, offsets and all', async () => {
    const saved = reading('d1', [report('r1', 'd1', { day: '2024-11-27' }), report('r2', 'd1')])
    expect(await saveReading(record, saved)).toEqual([])
    expect(await readingOf(record, 'd1')).toEqual(saved)
    expect(await documentById(record, 'd2')).toBeUndefined()
    expect((await statementsBy(record, 'kassym-jomart-tokayev')).map((one) => one.quote)).toEqual(['Да'])
  })

  it.skipIf(skip)('replaces the reading of a document that comes again', async () => {
    await saveReading(record, reading('d1', [report('r1', 'd1'), report('r2', 'd1')]))
    await saveContacts(record, { contacts: [contact({ id: 'c1' })], links: [same('r1', 'c1')] })
    expect(await saveReading(record, reading('d1', [report('r1', 'd1')]))).toEqual(['c1'])
    expect((await reportsIn(record, 'd1')).map((one) => one.id)).toEqual(['r1'])
    expect(await sizes(record)).toEqual({ documents: 1, reports: 1, contacts: 1, statements: 1, claims: 0 })
  })

  it.skipIf(skip)('keeps a document, its reports and its contacts together or not at all', async () => {
    const torn = atomically(record, async (inside) => {
      await saveReading(inside, reading('d1', [report('r1', 'd1')]))
      await saveContacts(inside, { contacts: [contact({ id: 'c1' })], links: [same('no-such-report', 'c1')] })
    })
    await expect(torn).rejects.toThrow(/foreign key/i)
    expect(await sizes(record)).toMatchObject({ documents: 0, reports: 0, contacts: 0 })
  })

  it.skipIf(skip)('refuses a reading with one bad row whole', async () => {
    const twice = [report('r1', 'd1'), report('r1', 'd1')]
    await expect(saveReading(record, reading('d1', twice))).rejects.toThrow(/unique/i)
    expect(await sizes(record)).toMatchObject({ documents: 0, reports: 0 })
  })

  const shelf = [
    contact({ id: 'c1', day: '2024-11-27', format: 'state' }),
    contact({ id: 'c2', day: '2024-07-03' }),
    contact({ id: 'c3', day: '2024-08-01', hostState: 'AZE' }),
    contact({ id: 'c4', day: '2024-09-01', guest: HOST, sides: [HOST, PUTIN], hostState: 'RUS' }),
    contact({
      id: 'c5',
      day: '2024-10-01',
      kind: 'call',
      guest: null,
      sides: [PUTIN, HOST],
      hostState: null,
    }),
    contact({ id: 'c6', guest: STRANGER, sides: [STRANGER], hostState: 'CHN' }),
  ]

  it.skipIf(skip).each([
    [{ guest: 'vladimir-putin' }, 'c2 c3 c1'],
    [{ guest: 'vladimir-putin', hostState: 'KAZ' }, 'c2 c1'],
    [{ guest: 'vladimir-putin', from: '2024-08-01' }, 'c3 c1'],
    [{ guest: 'vladimir-putin', to: '2024-07-31' }, 'c2'],
    [{ person: 'vladimir-putin', kinds: ['call' as const] }, 'c5'],
    [{ guest: 'kassym-jomart-tokayev', counterpart: 'vladimir-putin' }, 'c4'],
    [{ counterpart: 'vladimir-putin' }, 'c4 c5'],
    [{ persons: ['vladimir-putin', 'kassym-jomart-tokayev'] }, 'c2 c3 c4 c5 c1'],
    [{ guestState: 'KAZ' }, 'c4'],
    [{ format: 'state' as const }, 'c1'],
    [{ place: 'astana', status: 'announced' as const }, ''],
    [{ name: 'Ержан Сыздыков' }, 'c6'],
    [{ ids: ['c6', 'c2'] }, 'c2 c6'],
    [{ ids: [] }, ''],
    [{}, 'c2 c3 c4 c5 c1 c6'],
  ])('finds contacts where %j', async (filter, expected) => {
    await saveContacts(record, { contacts: shelf, links: [] })
    expect((await contactsWhere(record, filter)).map((one) => one.id).join(' ')).toBe(expected)
  })

  it.skipIf(skip)('finds contacts by the keys they lie under, until they stand no longer', async () => {
    const keys = new Map([
      ['c1', new Set(['visit|x', 'visit|x|2024-11'])],
      ['c2', new Set(['visit|x'])],
    ])
    await saveContacts(record, { contacts: shelf, links: [], keys })
    expect((await contactsUnder(record, ['visit|x', 'visit|x|2024-11', 'none'])).sort()).toEqual(['c1', 'c2'])
    expect(await contactsUnder(record, ['visit|x|2024-11'])).toEqual(['c1'])
    expect(await contactsUnder(record, [])).toEqual([])
    await saveContacts(record, { contacts: [], links: [], gone: ['c1'] })
    expect(await contactsUnder(record, ['visit|x'])).toEqual(['c2'])
  })

  it.skipIf(skip)('finds documents and statements by every word asked for', async () => {
    for (const id of ['d1', 'd2']) await saveReading(record, reading(id, []))
    await saveSearchTexts(record, 'd1', [
      { ordinal: null, stems: ['президент', 'астан', 'да'] },
      { ordinal: 0, stems: ['да'] },
    ])
    await saveSearchTexts(record, 'd2', [{ ordinal: null, stems: ['президент', 'әкім'] }])
    const asked = (...words: string[]) => ({
      words: words.map((word) => ({
        stems: word.replace('*', '').split('|'),
        begins: word.endsWith('*'),
      })),
      limit: 10,
      offset: 0,
    })
    const documents = async (...words: string[]) =>
      (await searchDocuments(record, asked(...words))).documents.map(({ id }) => id)
    expect(await documents('президент')).toEqual(['d1', 'd2'])
    expect(await documents('президент', 'астан')).toEqual(['d1'])
    expect(await documents('әкім|мэр')).toEqual(['d2'])
    expect(await documents('през*')).toEqual(['d1', 'd2'])
    expect(await documents("през' | *", 'or')).toEqual([])
    expect(await searchDocuments(record, { ...asked('президент'), limit: 1, offset: 1 })).toMatchObject({
      total: 2,
      documents: [{ id: 'd2' }],
    })
    expect(await searchDocuments(record, { ...asked('президент'), to: '2024-11-27' })).toMatchObject({
      total: 0,
    })
    const said = await searchStatements(record, { ...asked('да'), speaker: 'kassym-jomart-tokayev' })
    expect(said).toMatchObject({
      total: 1,
      statements: [{ statement: { quote: 'Да' }, document: { id: 'd1' } }],
    })
    expect(await searchStatements(record, { ...asked(), lang: 'ru' })).toMatchObject({ total: 2 })
    await saveReading(record, reading('d1', []))
    expect(await documents('президент')).toEqual(['d2'])
    expect(await unsearchable(record)).toEqual(['d1'])
  })

  it.skipIf(skip)('keeps judgements for good, and finds them by document', async () => {
    const anchor = { report: 'r1', document: 'd1', start: 0, end: 9, quote: 'Президент' }
    const said = { by: 'Aida', why: '', about: [anchor] }
    const first: ReviewJudgement = { ...said, id: 'j2', at: '2025-01-01T00:00:00.000Z', act: 'reject' }
    const then = '2025-01-02T00:00:00.000Z'
    const second: ReviewJudgement = { ...said, id: 'j1', at: then, act: 'undo', undoes: 'j2' }
    for (const one of [second, first]) await saveJudgement(record, one)
    expect(await allJudgements(record)).toEqual([first, second])
    expect(await judgementsOn(record, ['d1', 'd9'])).toEqual([first, second])
    expect(await judgementsOn(record, ['d9'])).toEqual([])
    expect(await judgementById(record, 'j2')).toEqual(first)
    expect(await lastInstant(record)).toBe(then)
    await expect(saveJudgement(record, first)).rejects.toThrow(/unique/i)
    await expect(record.db.deleteFrom('judgements').execute()).rejects.toThrow(/never changed/)
    await expect(record.db.updateTable('judgement_reports').set({ report: 'r2' }).execute()).rejects.toThrow(
      /never changed/,
    )
  })

  it.skipIf(skip)(
    'shows the reports of a contact with their page, and leaves out those judged different',
    async () => {
      await saveReading(record, reading('d1', [report('r1', 'd1'), report('r2', 'd1'), report('r3', 'd1')]))
      const apart = { ...same('r2', 'c1'), judgement: { value: 'different' as const, reasons: [] } }
      const open = { ...same('r3', 'c1'), judgement: { value: 'unsure' as const, reasons: [] } }
      await saveContacts(record, {
        contacts: [contact({ id: 'c1' })],
        links: [same('r1', 'c1'), apart, open],
      })
      const tied = await reportsOf(record, 'c1')
      expect(tied.map((one) => [one.report.id, one.judgement.value, one.document.publisher])).toEqual([
        ['r1', 'same', 'Agency'],
        ['r3', 'unsure', 'Agency'],
      ])
      expect(tied[0]?.judgement.reasons[0]?.field).toBe('who')
    },
  )

  it.skipIf(skip)('replaces contacts given again and drops those that stand no longer', async () => {
    await saveContacts(record, { contacts: shelf, links: [] })
    await saveContacts(record, {
      contacts: [contact({ id: 'c1', format: 'working' })],
      links: [],
      gone: ['c2'],
    })
    expect((await contactById(record, 'c1'))?.format).toBe('working')
    expect(await contactById(record, 'c2')).toBeUndefined()
  })

  it.skipIf(skip)('forgets a document, and the contacts that rest on nothing else', async () => {
    await saveReading(record, reading('d1', [report('r1', 'd1'), report('r2', 'd1')]))
    await saveReading(record, reading('d2', [report('r3', 'd2')]))
    await saveContacts(record, {
      contacts: [contact({ id: 'c1' }), contact({ id: 'c2' })],
      links: [same('r1', 'c1'), same('r2', 'c2'), same('r3', 'c2')],
    })
    expect(await forgetDocument(record, 'd1')).toEqual(['c2'])
    expect(await contactById(record, 'c1')).toBeUndefined()
    expect(await sizes(record)).toMatchObject({ documents: 1, reports: 1, contacts: 1, statements: 1 })
  })

  it.skipIf(skip)('shows the coverage that bears on a question, the nearest first', async () => {
    const row = { guestState: null, counterpart: null, kinds: ['visit' as const], source: 's', note: '' }
    const near = 'near-complete' as const
    await saveCoverage(record, [
      {
        ...row,
        id: 'trips',
        guestPerson: 'vladimir-putin',
        hostState: null,
        from: '2000-01-01',
        to: '2018-12-31',
        completeness: 'partial',
      },
      {
        ...row,
        id: 'kaz',
        guestPerson: 'vladimir-putin',
        hostState: 'KAZ',
        from: '1999-01-01',
        to: '2026-03-31',
        completeness: near,
      },
      {
        ...row,
        id: 'usa',
        guestPerson: null,
        hostState: 'USA',
        from: '1874-01-01',
        to: '2024-12-31',
        completeness: 'complete',
      },
    ])
    const ids = async (asked: Parameters<typeof coverageFor>[1]) =>
      (await coverageFor(record, asked)).map((one) => one.id).join(' ')
    expect(await ids({ guestPerson: 'vladimir-putin', hostState: 'KAZ' })).toBe('kaz trips')
    expect(await ids({ guestPerson: 'vladimir-putin', hostState: 'KAZ', from: '2020-01-01' })).toBe('kaz')
    expect(await ids({ guestPerson: 'xi-jinping', hostState: 'KAZ' })).toBe('')
    expect(await ids({ guestPerson: 'xi-jinping', hostState: 'USA', kinds: ['call'] })).toBe('')
  })

  it.skipIf(skip)('keeps counts published by others beside its own', async () => {
    const count = {
      id: 'p1',
      guestPerson: 'vladimir-putin',
      guestState: null,
      hostState: 'KAZ',
      counterpart: null,
      kinds: ['visit' as const],
      unit: 'contact' as const,
      from: null,
      to: null,
      value: 33,
      comparison: 'exact' as const,
      publisher: 'A',
      rule: null,
      published: '2025-01',
      source: 's',
      note: '',
    }
    await savePublishedCounts(record, [count])
    await savePublishedCounts(record, [{ ...count, value: 34 }])
    expect((await publishedCounts(record, { hostState: 'KAZ' })).map((one) => one.value)).toEqual([34])
    expect(await publishedCounts(record, { hostState: 'BLR' })).toEqual([])
  })

  it.skipIf(skip)('remembers its sources and notes', async () => {
    await saveReading(record, reading('d1', []))
    const source = { name: 'a', title: 'A', licence: 'CC0-1.0', hash: 'h', rows: 3, document: 'd1' }
    await saveSource(record, source)
    await saveSource(record, { ...source, rows: 4 })
    expect(await sources(record)).toMatchObject([{ name: 'a', rows: 4 }])
    await setNote(record, 'starter', '1')
    await setNote(record, 'starter', '2')
    expect(await note(record, 'starter')).toBe('2')
  })
})

describe('opening', () => {
  it('opens a file again with what it holds, from two sides at once', async () => {
    const file = join(folder, 'deep', 'down', 'record.db')
    const [one, two] = await Promise.all([openRecord({ file }), openRecord({ file })])
    await saveReading(one, reading('d1', [report('r1', 'd1')]))
    expect(await sizes(two)).toMatchObject({ documents: 1, reports: 1 })
    await one.close()
    await two.close()
    const again = await openRecord({ file })
    expect(await documentById(again, 'd1')).toEqual(document('d1'))
    await again.close()
  })

  it('says which store it cannot open', async () => {
    await expect(openRecord({ file: folder })).rejects.toThrow(folder)
    await expect(openRecord({ url: 'postgres://user:secret@127.0.0.1:1/none' })).rejects.toThrow(
      /^cannot open the record postgres:\/\/127\.0\.0\.1:1\/none/,
    )
  })
})
