import { describe, expect, it } from 'vitest'
import { loadAtlas } from './load.ts'
import { loadReferences } from './reference.ts'

describe('reference tables', () => {
  const tables = loadReferences()
  const rows = [...tables.values()].flat()

  it('speak of states and organisations that the atlas knows', () => {
    const { states, organisations } = loadAtlas()
    expect(rows.flatMap((row) => row.states).filter((state) => !states.has(state))).toEqual([])
    expect(rows.flatMap((row) => row.of ?? []).filter((id) => !organisations.has(id))).toEqual([])
  })

  it('give one figure for a state, year and organisation', () => {
    const keys = rows.map((row) => [row.table, ...row.states, row.of, row.year].join(' '))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('say of every border whether it can be followed from end to end', () => {
    expect(tables.get('land-border')?.filter((row) => row.continuous === undefined)).toEqual([])
  })
})
