import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countingRule } from '../../check/counting.ts'
import { ownRules } from './own-rules.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'elchi-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const write = (content: unknown) =>
  writeFileSync(
    join(home, 'counting-rules.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  )
const preset = countingRule('capital-only')

describe('own counting rules', () => {
  it('are none where there is no file', () => {
    expect(ownRules(home)).toEqual([])
  })

  it('are rules like any other', () => {
    const own = { ...preset, id: 'without-baikonur', leased: 'out' as const }
    write([own])
    expect(ownRules(home)).toEqual([own])
  })

  it.each([
    [[{ ...preset, id: 'mine', leased: 'perhaps' }], /counting-rules\.json: 0\.leased/],
    [[{ ...preset, id: 'mine', colour: 'red' }], /colour/],
    [[preset], /capital-only/],
    ['[{', /not JSON/],
  ])('say what is wrong with them: %#', (content, message) => {
    write(content)
    expect(() => ownRules(home)).toThrow(message)
  })
})
