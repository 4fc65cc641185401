/** Record files as a user would bring them: a CSV with its codebook, an XML, and files that are broken. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadAtlas } from '../atlas/load.ts'
import { importFile } from './file.ts'

const atlas = loadAtlas()
const folder = mkdtempSync(join(tmpdir(), 'elchi-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CODEBOOK = {
  name: 'visits',
  title: 'Visits',
  publisher: 'A scholar',
  licence: 'CC0-1.0',
  columns: {
    no: { is: 'id' },
    who: { is: 'guest' },
    from: { is: 'guest-state' },
    to: { is: 'host-state' },
    town: { is: 'places', separator: ';' },
    day: { is: 'when' },
    level: { is: 'level' },
    doubt: { is: 'remark', kind: 'borderline', values: { brief: 'brief' } },
  },
  defaults: { kind: 'visit' },
}
const HEAD = 'no,who,from,to,town,day,level,doubt'

const csv = (name: string, rows: string[], codebook: object = CODEBOOK) => {
  writeFileSync(join(folder, `${name}.csv`), [HEAD, ...rows].join('\n'))
  writeFileSync(join(folder, `${name}.codebook.json`), JSON.stringify(codebook))
  return importFile(join(folder, `${name}.csv`), { atlas })
}

describe('CSV with a codebook', () => {
  it('reads persons, states, stops, levels and remarks, each with its words', async () => {
    const { reading, source } = await csv('good', [
      '1,Vladimir Putin,Russia,KAZ,Astana; Almaty,2024-11-27/28,"state (some said official)",brief',
      '2,Jane Nobody,Kazakhstan,Russia,,2024-12,,',
    ])
    const [first, second] = reading.reports
    expect(first).toMatchObject({
      id: 'visits:1',
      guest: 0,
      hostState: 'KAZ',
      format: 'state',
      when: { edtf: '2024-11-27/2024-11-28' },
      participants: [{ person: 'vladimir-putin', wikidata: 'Q7747', state: 'RUS' }],
      place: { name: 'Astana', state: 'KAZ' },
      stops: [{ name: 'Astana' }, { name: 'Almaty' }],
      remarks: [
        { kind: 'level', text: 'state (some said official)' },
        { kind: 'contradicts', text: 'format: official' },
        { kind: 'borderline', text: 'brief' },
      ],
    })
    expect(second?.participants[0]).toMatchObject({ name: 'Jane Nobody', person: null, state: 'KAZ' })
    expect(source).toMatchObject({ name: 'visits', rows: 2, document: 'visits', licence: 'CC0-1.0' })
    const { text } = reading.document
    for (const { evidence } of reading.reports)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
    expect(first?.evidence.find((one) => one.field === 'format')?.quote).toBe('state')
    expect(first?.evidence.filter((one) => one.field === 'place').map((one) => one.quote)).toEqual([
      'Astana',
      'Almaty',
    ])
  })

  it('makes an issue of each broken row and reads the others', async () => {
    const { reading, source } = await csv('bad', [
      '1,A B,Russia,KAZ,,2024-02-30,,',
      '2,A B,Russia,Atlantis,,2024-01-01,,',
      '3,A B,Russia,KAZ,,2024-01-01,,rumour',
      '4,A B,Russia,KAZ',
      '5,A B,Russia,KAZ,,2024-01-01,,',
      '5,A B,Russia,KAZ,,2024-01-01,,',
      '6,"A B,Russia,KAZ,,2024-01-01,,',
    ])
    expect(reading.reports.map((report) => report.id)).toEqual(['visits:5'])
    expect(reading.issues.map((issue) => issue.what)).toEqual([
      'line 2: day: "2024-02-30" is not a day, month, year or range',
      'line 3: to: no state "Atlantis" is known',
      'line 4: doubt: "rumour" is not in the codebook',
      'line 5: 4 cells where the head has 8',
      'line 7: id "visits:5" stands twice',
      'line 8: a quotation mark is opened and never closed',
    ])
    expect(source.rows).toBe(7)
  })

  it.each([
    ['an unknown key', { ...CODEBOOK, colour: 'red' }, /colour/],
    [
      'a column that the file lacks',
      { ...CODEBOOK, columns: { ...CODEBOOK.columns, x: { is: 'guest' } } },
      /"x"/,
    ],
    [
      'a column it does not map',
      { ...CODEBOOK, columns: { no: { is: 'id' } } },
      /"who" is not in the codebook/,
    ],
    ['a meaning that is none', { ...CODEBOOK, columns: { no: { is: 'number' } } }, /columns\.no/],
  ])('stops at a codebook with %s', async (_, codebook, message) => {
    await expect(csv('codebook', [], codebook)).rejects.toThrow(message)
  })

  it('says when rows are missing', async () => {
    const { reading } = await csv('short', ['1,A B,Russia,KAZ,,2024-01-01,,'], { ...CODEBOOK, rows: 5 })
    expect(reading.issues[0]?.what).toBe('1 rows where the codebook expects 5')
  })
})

it('reads a row of a meeting as the visit it shows, too', async () => {
  writeFileSync(
    join(folder, 'met.csv'),
    'id,day,guest,host,trip\n1,2020-06-24,Vladimir Putin,KAZ,2020-06-23/24\n',
  )
  const columns = {
    id: { is: 'id' },
    day: { is: 'when' },
    guest: { is: 'guest' },
    host: { is: 'host-state' },
    trip: { is: 'visit-when' },
  }
  const parties = [
    { name: 'Vladimir Putin', state: 'RUS' },
    { name: 'Kassym-Jomart Tokayev', state: 'KAZ' },
  ]
  const codebook = { ...CODEBOOK, name: 'met', columns, defaults: { kind: 'meeting', parties } }
  writeFileSync(join(folder, 'met.codebook.json'), JSON.stringify(codebook))
  const { reading } = await importFile(join(folder, 'met.csv'), { atlas })
  expect(reading.reports).toMatchObject([
    {
      id: 'met:1-visit',
      kind: 'visit',
      hostState: 'KAZ',
      when: { edtf: '2020-06-23/2020-06-24' },
      partOf: null,
    },
    { id: 'met:1', kind: 'meeting', when: { edtf: '2020-06-24' }, partOf: 'met:1-visit' },
  ])
  expect(reading.reports[1]?.participants.map((one) => one.person)).toEqual([
    'vladimir-putin',
    'kassym-jomart-tokayev',
  ])
})

it('reads the XML of history.state.gov, and keeps a visit from a state it does not know', async () => {
  const visit = (id: string, who: string, from: string, remark: string) =>
    `<visit><id>${id}</id><start-date>2000-01-03</start-date><end-date>2000-01-10</end-date><visitor>${who}</visitor>${from}<description>${remark}</description></visit>`
  const text = `<visits>${visit('1', 'Prime Minister Jane Roe', '<from id="israel">Israel</from>', 'State visit; met with President Smith.')}
    ${visit('2', 'King Kalakaua', '<from id="hawaii">Hawaii</from>', 'Met with President Grant.')}
    ${visit('3', 'X', '<from id="france">France</from>', '').replace('2000-01-10', '1999-01-01')}</visits>`
  writeFileSync(join(folder, '2000.xml'), text)
  const { reading } = await importFile(join(folder, '2000.xml'), { atlas })
  expect(reading.reports).toMatchObject([
    {
      id: 'history-state-gov-2000:1',
      format: 'state',
      hostState: 'USA',
      participants: [
        { name: 'Jane Roe', state: 'ISR', officeId: 'prime-minister' },
        { name: 'Smith', state: 'USA' },
      ],
    },
    { participants: [{ name: 'Kalakaua', state: null }, {}], remarks: [{ kind: 'state', text: 'Hawaii' }] },
  ])
  expect(reading.issues.map((issue) => issue.what)).toEqual([
    'line 3: "2000-01-03" to "1999-01-01" is no range of days',
  ])
})

describe('files that cannot be read say why', () => {
  it.each([
    ['no such file', 'none.csv', null, /none\.codebook\.json/],
    ['no codebook', 'alone.csv', 'a,b', /alone\.codebook\.json/],
    ['another kind', 'a.docx', 'x', /record files are/],
    ['not UTF-8', 'old.xml', Buffer.from([0xcf, 0xf3, 0xf2, 0xe8, 0xed]), /not UTF-8/],
  ])('%s', async (_, name, content, message) => {
    if (content !== null) writeFileSync(join(folder, name), content)
    await expect((async () => importFile(join(folder, name), { atlas }))()).rejects.toThrow(message)
  })
})
