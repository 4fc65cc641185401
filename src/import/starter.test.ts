/** The starter record: every row is read, and its stays in Kazakhstan give the numbers that the sources are argued over with. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAtlas } from '../atlas/load.ts'
import { Report } from '../model/report.ts'
import { type ImportedFile, importFile } from './file.ts'
import { starterCoverage, starterEdition, starterFiles, starterPublishedCounts } from './starter.ts'

const atlas = loadAtlas()
const files = new Map<string, ImportedFile>()
beforeAll(async () => {
  for (const path of starterFiles()) files.set(basename(path, '.csv'), await importFile(path, { atlas }))
})
const reportsOf = (name: string): Report[] => files.get(name)?.reading.reports ?? []

it.each([
  ['putin-kazakhstan', 38, 38],
  ['putin-trips', 306, 306],
  // Every row of a meeting with a guest shows a visit too.
  ['putin-tokayev-contacts', 72, 98],
  ['us-visits', 3264, 3264],
  ['us-travels', 4271, 4271],
])('%s: %i rows, %i reports, no issue', (name, rows, reports) => {
  const file = files.get(name)
  expect(file?.reading.issues).toEqual([])
  expect(file?.source.rows).toBe(rows)
  expect(file?.reading.reports).toHaveLength(reports)
})

it('gives reports that the schema takes, each quoting its own row', () => {
  for (const { reading } of files.values())
    for (const report of reading.reports) {
      expect(Report.safeParse(report).error).toBeUndefined()
      for (const { start, end, quote } of report.evidence)
        expect(reading.document.text.slice(start, end)).toBe(quote)
    }
})

describe('Putin in Kazakhstan, to 3 January 2025', () => {
  const stays = () =>
    reportsOf('putin-kazakhstan').filter(
      (one) => one.status === 'held' && (one.when?.first ?? '') <= '2025-01-03',
    )
  const asPresident = () => stays().filter((one) => one.participants[0]?.officeId === 'president')
  const borderline = (report: Report) => report.remarks.filter((one) => one.kind === 'borderline')

  it.each([
    ['stays as president', () => asPresident().length, 34],
    [
      'without the four borderline ones',
      () => asPresident().filter((one) => !borderline(one).length).length,
      30,
    ],
    ['stays in any office', () => stays().length, 37],
    [
      'city legs as president',
      () => asPresident().reduce((sum, one) => sum + (one.stops?.length ?? 1), 0),
      38,
    ],
    [
      'those that include the capital',
      () =>
        asPresident().filter((one) =>
          [...(one.stops ?? []), one.place].some((stop) => stop && /^(Astana|Nur-Sultan)$/.test(stop.name)),
        ).length,
      22,
    ],
    [
      'called state or official',
      () => asPresident().filter((one) => one.format === 'state' || one.format === 'official').length,
      7,
    ],
  ])('%s', (_, count, expected) => expect(count()).toBe(expected))

  it('keeps why a stay is borderline, and where sources contradict each other', () => {
    const said = reportsOf('putin-kazakhstan').flatMap((one) =>
      one.remarks
        .filter((remark) => remark.kind === 'borderline' || remark.kind === 'contradicts')
        .map((remark) => `${one.id.slice(-3)} ${remark.text}`),
    )
    expect(said).toEqual([
      'K01 place: Almaty',
      'K05 one-source',
      'K09 brief',
      'K10 leased-territory',
      'K25 format: state',
      'K31 unannounced',
      'K35 format: state',
    ])
  })

  it('does not count the visit that was only announced', () => {
    const announced = reportsOf('putin-kazakhstan').filter((one) => one.status === 'announced')
    expect(announced.map((one) => [one.id, one.when?.edtf])).toEqual([['putin-kazakhstan:K38', '2026-05']])
  })
})

it('resolves its two main figures in every row of theirs', () => {
  for (const name of ['putin-kazakhstan', 'putin-trips'])
    for (const { participants } of reportsOf(name)) expect(participants[0]?.person).toBe('vladimir-putin')
  for (const { participants } of reportsOf('putin-tokayev-contacts'))
    expect(participants.map((one) => one.person).sort()).toEqual(['kassym-jomart-tokayev', 'vladimir-putin'])
})

it('declares coverage and the counts of others, each with its source', () => {
  const coverage = starterCoverage()
  expect(new Set(coverage.map((row) => row.id)).size).toBe(coverage.length)
  expect(coverage.find((row) => row.hostState === 'KAZ')?.completeness).toBe('near-complete')
  const counts = starterPublishedCounts()
  expect(new Set(counts.map((row) => row.id)).size).toBe(counts.length)
  expect(
    counts.filter((row) => row.hostState === 'BLR' && row.to !== '2024-12-31').map((row) => row.value),
  ).toEqual([27, 28])
  expect(starterEdition()).toMatch(/^[0-9a-f]{16}$/)
})

const XML = join('..', 'shared', 'data', 'record', 'history-state-gov')
describe.skipIf(!existsSync(XML))('history.state.gov as downloaded (needs ../shared)', () => {
  it.each([
    [['visits'], 'us-visits', 3264],
    [['president-travels', 'secretary-travels'], 'us-travels', 4271],
  ])('%j gives the same contacts as %s.csv', async (folders, name, rows) => {
    const key = (report: Report) =>
      [
        report.id.split(':')[1],
        report.when?.edtf,
        report.hostState,
        report.format,
        report.occasion?.name,
        report.participants.map((one) => one.name).join(';'),
        report.stops?.map((stop) => stop.name).join(';'),
      ].join('|')
    const found: string[] = []
    for (const path of folders.flatMap((one) =>
      readdirSync(join(XML, one)).map((file) => join(XML, one, file)),
    )) {
      const { reading } = await importFile(path, { atlas })
      expect(reading.issues).toEqual([])
      found.push(...reading.reports.map(key))
    }
    expect(found).toHaveLength(rows)
    const shipped = new Set(reportsOf(name).map(key))
    expect(found.filter((one) => !shipped.has(one))).toEqual([])
  })
})
