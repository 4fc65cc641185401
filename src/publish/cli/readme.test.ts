/** The README's first screen is what the demo prints. After a change: UPDATE_README=1 npx vitest run src/publish/cli/readme.test.ts */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { COMMANDS } from './commands.ts'
import { run } from './run.ts'

const README = new URL('../../../README.md', import.meta.url)
const SHOWN = /(<!-- what `npm run demo` prints -->\n```text\n)([\s\S]*?)(```)/

async function demo(): Promise<string> {
  let written = ''
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
  const code = await run(['demo', '--store', join(mkdtempSync(join(tmpdir(), 'elchi-readme-')), 'record.db')])
  vi.restoreAllMocks()
  expect(code).toBe(0)
  return written
}

it('shows what the demo prints', async () => {
  const printed = await demo()
  const readme = readFileSync(README, 'utf8')
  if (process.env.UPDATE_README)
    writeFileSync(
      README,
      readme.replace(SHOWN, (_, head, __, tail) => `${head}${printed}${tail}`),
    )
  expect(SHOWN.exec(readFileSync(README, 'utf8'))?.[2]).toBe(printed)
})

it.each(Object.keys(COMMANDS))('tells of elchi %s', (name) => {
  expect(readFileSync(README, 'utf8')).toContain(`elchi ${name}`)
})
