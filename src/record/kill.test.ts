/** A process killed in mid-write loses no document that it has acknowledged, and leaves none half-written. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { openRecord } from './database.ts'
import { documentIds, readingOf } from './documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'elchi-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const REPORTS = 30
const room = (file: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href)

/** Saves documents without end and says the id of each once it is saved. */
const WRITER = `
  const { openRecord } = await import(${room('database.ts')})
  const { saveReading } = await import(${room('write.ts')})
  const record = await openRecord({ file: process.argv[1] })
  const report = (document, n) => ({ id: document + ':' + n, document, kind: 'visit', status: 'held', participants: [],
    guest: null, host: null, hostState: null, place: null, when: null, format: null, formats: [], occasion: null,
    agenda: [], documents: [], duration: null, delegation: null, recalled: false, partOf: null, certainty: null,
    remarks: [], implied: {}, evidence: [] })
  for (let n = 0; ; n++) {
    const id = process.argv[2] + '-' + n
    const document = { id, text: id, titleUnits: 0, title: null, lang: 'ru', kind: 'news', publisher: null,
      publisherState: null, published: null, publishedFrom: null, url: null, blocks: [] }
    const reports = Array.from({ length: ${REPORTS} }, (_, at) => report(id, at))
    await saveReading(record, { document, origin: null, reports, statements: [], claims: [], practices: [],
      relations: [], issues: [] })
    process.stdout.write(id + '\\n')
  }
`

/** Starts a writer and kills it (-9) some milliseconds after its first word; gives what it had acknowledged. */
const killedWriter = (file: string, name: string, after: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const said: string[] = []
    const tsx = import.meta.resolve('tsx')
    const child = spawn(
      process.execPath,
      ['--import', tsx, '--input-type=module', '-e', WRITER, file, name],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    createInterface(child.stdout).on('line', (line) => {
      if (said.length === 0) setTimeout(() => child.kill('SIGKILL'), after)
      said.push(line)
    })
    child.on('error', reject)
    child.on('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve(said) : reject(new Error('the writer ended by itself')),
    )
  })

it('keeps all that was acknowledged, whole, through kills of two writers at once', async () => {
  const file = join(folder, 'record.db')
  const said: string[] = []
  for (const [round, after] of [3, 40, 90].entries())
    for (const ids of await Promise.all([
      killedWriter(file, `a${round}`, after),
      killedWriter(file, `b${round}`, after + 7),
    ]))
      said.push(...ids)
  const record = await openRecord({ file })
  const kept = await documentIds(record)
  expect(said.length).toBeGreaterThan(6)
  expect(said.filter((id) => !kept.includes(id))).toEqual([])
  for (const id of kept) expect((await readingOf(record, id))?.reports).toHaveLength(REPORTS)
  await record.close()
})
