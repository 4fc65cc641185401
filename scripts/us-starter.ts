/**
 * Makes data/starter/us-visits.csv and us-travels.csv from the XML of history.state.gov: facts only, no sentence of its
 * remarks. Run with the folder that holds `visits`, `president-travels` and `secretary-travels`:
 *
 *   npx tsx scripts/us-starter.ts <folder>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAtlas } from '../src/atlas/load.ts'
import { travelFields, visitFields } from '../src/import/history-state-gov.ts'
import type { RowFields } from '../src/import/row.ts'
import { type Element, elementsOf } from '../src/import/xml-elements.ts'

type Cells = readonly (string | null | undefined)[]

const atlas = loadAtlas()
const starter = new URL('../data/starter/', import.meta.url)

const cell = (value: string | null | undefined): string =>
  /[",\n]/.test(value ?? '') ? `"${value?.replaceAll('"', '""')}"` : (value ?? '')

const days = (fields: RowFields): Cells => {
  const [start, end = start] = fields.when?.edtf.split('/') ?? []
  return [start, end]
}

const met = (fields: RowFields, own: string | null): string =>
  fields.parties
    .map((party) => (party.state === own || !party.state ? party.name : `${party.name} (${party.state})`))
    .join('; ')

const remark = (fields: RowFields, kind: string) => fields.remarks.find((one) => one.kind === kind)?.text

const visitCells = (fields: RowFields): Cells => [
  fields.id,
  ...days(fields),
  fields.guest?.name,
  fields.guest?.state,
  remark(fields, 'state'),
  fields.level,
  fields.stops.join('; '),
  fields.occasion,
  met(fields, 'USA'),
]

const travelCells = (fields: RowFields): Cells => [
  fields.id,
  ...days(fields),
  fields.guest?.name,
  fields.guest?.office,
  remark(fields, 'office-then'),
  fields.hostState,
  fields.places.join('; '),
  fields.level,
  fields.occasion,
  met(fields, fields.hostState),
]

function elements(folder: string, kind: string): { text: string; element: Element }[] {
  return readdirSync(join(folder, kind))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, kind, file), 'utf8')
      return [...elementsOf(text, ['visit', 'trip'])].map((element) => ({ text, element }))
    })
}

function write(name: string, head: string, rows: Cells[]): void {
  const byDay = rows.sort((a, b) => (`${a[1]} ${a[0]}` < `${b[1]} ${b[0]}` ? -1 : 1))
  writeFileSync(
    new URL(name, starter),
    `${[head, ...byDay.map((row) => row.map(cell).join(','))].join('\n')}\n`,
  )
  process.stdout.write(`${name}: ${rows.length} rows\n`)
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder? npx tsx scripts/us-starter.ts <folder>')
const visits = elements(folder, 'visits').map(({ text, element }) =>
  visitCells(visitFields(element, { text, atlas })),
)
const travels = ['president-travels', 'secretary-travels']
  .flatMap((kind) => elements(folder, kind))
  .map(({ text, element }) => travelCells(travelFields(element, { text, atlas })))
write('us-visits.csv', 'id,start,end,guest,state,country,level,also_visited,occasion,met', visits)
write('us-travels.csv', 'id,start,end,guest,office,office_then,state,towns,level,occasion,met', travels)
