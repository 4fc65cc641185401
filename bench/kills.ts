/**
 * `npx tsx bench/kills.ts KILLS [postgres://…]`: programs that read documents into one record are killed (-9) at random
 * moments, then every document that was acknowledged must be there and the record must be sound. Without an address the
 * record is a file that two programs write at once; with one, three workers share its queue. ELCHI_RESTART, where given, is
 * a command that stops and starts the database; it is run in the middle.
 */
import { type ChildProcess, execSync, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { verify } from '../src/pipeline/verify.ts'
import { openRecord } from '../src/record/database.ts'
import { documentIds } from '../src/record/documents.ts'
import { seeded } from './random.ts'
import { newsText } from './texts.ts'

const DOCUMENTS = 400
const [kills = 20, url] = [Number(process.argv[2] ?? 20), process.argv[3]]
const folder = mkdtempSync(join(tmpdir(), 'elchi-kills-'))
const store = url ?? join(folder, 'record.db')
const random = seeded(Date.now() % 1_000_000)
const acknowledged = new Set<string>()

const MAIN = join(import.meta.dirname, '../src/publish/cli/main.ts')
const elchi = (...typed: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, ...typed, '--store', store], {
    stdio: ['ignore', 'pipe', process.env.ELCHI_LOUD ? 'inherit' : 'ignore'],
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('close', () => resolve()))

/** Lines are ids of documents, or readings that begin with them. */
function listen(child: ChildProcess): ChildProcess {
  if (child.stdout)
    createInterface(child.stdout).on('line', (line) => {
      const id = line.startsWith('{') ? /"id":"([^"]+)"/.exec(line)?.[1] : line
      if (id) acknowledged.add(id)
    })
  return child
}

const files = Array.from({ length: 4 }, (_, part) => {
  const path = join(folder, `part${part}.jsonl`)
  const lines = Array.from({ length: DOCUMENTS / 4 }, (__, at) =>
    JSON.stringify({
      text: newsText('ru', 900, part * DOCUMENTS + at + 1),
      published: '2024-12-01',
      lang: 'ru',
    }),
  )
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
})

const start = (): ChildProcess => {
  const file = files[Math.floor(random() * files.length)] ?? ''
  return listen(url ? elchi('worker', 'start') : elchi('read', file, '--json'))
}

await ended(elchi('record', 'about'))
if (url) await ended(elchi('worker', 'add', ...files))
const programs = Array.from({ length: url ? 3 : 2 }, start)
for (let killed = 0; killed < kills; killed++) {
  await setTimeout(1500 + random() * 4000)
  const at = Math.floor(random() * programs.length)
  programs[at]?.kill('SIGKILL')
  programs[at] = start()
  if (url && process.env.ELCHI_RESTART && killed === Math.floor(kills / 2))
    execSync(process.env.ELCHI_RESTART)
}
for (const program of programs) program.kill('SIGKILL')
if (url) await ended(listen(elchi('worker', 'start', '--until-empty')))

const record = await openRecord(url ? { url } : { file: store })
const kept = new Set(await documentIds(record))
const lost = [...acknowledged].filter((id) => !kept.has(id))
const faults = await verify(record)
await record.close()
console.log(
  `${kills} kills, ${acknowledged.size} documents acknowledged, ${lost.length} of them lost; ${kept.size} kept; faults: ${faults.length}`,
)
for (const { where, what } of faults.slice(0, 5)) console.log(`    ${where}: ${what}`)
process.exitCode = lost.length + faults.length === 0 ? 0 : 1
