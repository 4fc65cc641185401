import { describe, expect, it } from 'vitest'
import { loadAtlas } from '../atlas/load.ts'
import { shortName } from '../atlas/lookup.ts'
import { languageCodes, languagePack } from '../languages/registry.ts'
import type { Token } from '../model/annotation.ts'
import { buildNameIndex } from './name-index.ts'

const tokensOf = (form: string): Token[] =>
  form.split(' ').map((key, at) => ({
    ...{ key, start: at, end: at + 1, kind: 'word', shape: 'capitalised', readings: [], wakes: 0 },
  }))

describe.each(languageCodes())('names in %s', (lang) => {
  it('are found by every form that the language makes of them', async () => {
    const pack = await languagePack(lang)
    const atlas = loadAtlas()
    const index = buildNameIndex(atlas, pack)
    const lost: string[] = []
    const seek = (name: string, id: string, kind: 'person' | 'family' | 'state' | 'place') => {
      const hint = { kind, ...(kind === 'family' ? { sex: 'm' as const } : {}) }
      const sexes = kind === 'person' ? { ...hint, sex: atlas.persons.get(id)?.sex ?? 'm' } : hint
      for (const { form } of pack.nameForms(name, sexes)) {
        const found = index.longest(tokensOf(form), 0)
        if (!found?.candidates.some((candidate) => candidate.id === id)) lost.push(`${id}: ${form}`)
      }
    }
    for (const person of atlas.persons.values()) {
      for (const name of person.names[lang] ?? []) {
        seek(name, person.id, 'person')
        const short = shortName(name)
        if (short && person.sex === 'm') seek(short, person.id, 'family')
      }
    }
    for (const { id, names } of atlas.states.values())
      for (const name of names[lang] ?? []) seek(name, id, 'state')
    for (const { id, names } of atlas.places.values())
      for (const name of names[lang] ?? []) seek(name, id, 'place')
    expect(lost).toEqual([])
  })
})

describe('looking names up', () => {
  it('gives the same whatever was looked up before', async () => {
    const pack = await languagePack('ru')
    const atlas = loadAtlas()
    const words = ['путина', 'льва', 'казахстане', 'си', 'президенту', 'астаны', 'лев']
    const [one, other] = [buildNameIndex(atlas, pack), buildNameIndex(atlas, pack)]
    const forward = words.map((word) => one.word(word))
    const backward = words.toReversed().map((word) => other.word(word))
    expect(forward).toEqual(backward.toReversed())
    expect(forward[0]?.some(({ id }) => id === 'vladimir-putin')).toBe(true)
  })
})
