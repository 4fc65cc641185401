import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveCoverage } from './coverage.ts'
import { openRecord } from './database.ts'
import { contactsRemembered } from './remembered.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elchi-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const declared = (id: string) => ({
  ...{ id, guestPerson: null, guestState: null, hostState: null, counterpart: null, kinds: [] },
  ...{ from: '2000-01-01', to: '2001-01-01', completeness: 'partial' as const, source: 'test', note: '' },
})

it('gives the very same list until something is written, from this side or another', async () => {
  const file = join(folder, 'record.db')
  const [one, other] = [await openRecord({ file }), await openRecord({ file })]
  const ask = () => contactsRemembered(one, { guest: 'someone' })
  const first = await ask()
  expect(await ask()).toBe(first)
  await saveCoverage(one, [declared('own')])
  const second = await ask()
  expect(second).not.toBe(first)
  await saveCoverage(other, [declared('others')])
  const third = await ask()
  expect(third).not.toBe(second)
  expect(await ask()).toBe(third)
  expect(await contactsRemembered(one, { guest: 'another' })).not.toBe(third)
  await one.close()
  await other.close()
})
