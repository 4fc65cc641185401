import { deflateSync, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Token } from '../model/annotation.ts'
import { learnedTagger, taggerOf } from './tagger.ts'
import { Features } from './tagger-features.ts'
import { grammarOf, labelsFor, spansOf } from './tagger-labels.ts'
import { packModel, unpackModel } from './tagger-model.ts'
import { tokenize } from './tokens.ts'

const LABELS = labelsFor(['person', 'place'], ['other'])
const lore = ({ key }: Token) => ({ stem: key, marks: '', closes: key === 'министр' })
const words = (text: string): Token[] => tokenize(text, (word) => word.toLowerCase())
const NOTHING = { names: [], dates: [] }

const hashesAt = (text: string, at: number): number[] => {
  const features = new Features(lore)
  const tokens = words(text)
  features.open(tokens, { from: 0, to: tokens.length }, NOTHING)
  features.at(at)
  return [...features.found.subarray(0, features.count)]
}

/** A model that gives what one token has for itself to one label. */
function modelFor(text: string, at: number, label: string) {
  const others = new Set(words(text).flatMap((_, other) => (other === at ? [] : hashesAt(text, other))))
  const own = hashesAt(text, at).filter((hash) => !others.has(hash))
  const hashes = Uint32Array.from(new Set(own)).sort()
  const weights = new Int8Array(hashes.length * LABELS.length)
  for (const row of hashes.keys()) weights[row * LABELS.length + LABELS.indexOf(label)] = 10
  const transitions = new Array<number>(LABELS.length ** 2).fill(0)
  return packModel({ labels: LABELS, transitions, step: 0.1, hashes, weights })
}

it('a name is open until its last word, and nothing else may come between', () => {
  const { before, begins, ends } = grammarOf(LABELS)
  const mayFollow = (one: string, other: string) =>
    before[LABELS.indexOf(other)]?.includes(LABELS.indexOf(one)) ?? false
  expect(mayFollow('B-person', 'E-person')).toBe(true)
  expect(mayFollow('B-person', 'O')).toBe(false)
  expect(mayFollow('B-person', 'E-place')).toBe(false)
  expect(mayFollow('E-person', 'B-place')).toBe(true)
  expect(mayFollow('B-other', 'O')).toBe(true)
  expect(begins[LABELS.indexOf('I-person')]).toBe(false)
  expect(ends[LABELS.indexOf('B-person')]).toBe(false)
})

it('labels become spans; rough kinds are nobody’s', () => {
  expect(spansOf(['B-other', 'I-other', 'S-place', 'B-person', 'E-person'], 10)).toEqual([
    { from: 12, to: 13, kind: 'place' },
    { from: 13, to: 15, kind: 'person' },
  ])
})

it('a model that is packed is the same when it is unpacked', () => {
  const model = unpackModel(modelFor('Ада келді', 0, 'S-person'))
  expect(model.labels).toEqual(LABELS)
  const tagger = taggerOf(model, lore)
  const tokens = words('Ада келді')
  expect(tagger.tag(tokens, { from: 0, to: 2 }, NOTHING)).toEqual([{ from: 0, to: 1, kind: 'person' }])
})

it('a file that is no model, or is cut short, is refused', () => {
  const whole = modelFor('Ада келді', 0, 'S-person')
  expect(() => unpackModel(deflateSync('{"magic":"other"}\n'))).toThrow('does not begin')
  expect(() => unpackModel(deflateSync(inflateSync(whole).subarray(0, -1)))).toThrow('cut short')
  expect(() => unpackModel(whole.subarray(0, -9))).toThrow()
  const tagger = learnedTagger(new URL('tagger.test.ts', import.meta.url), lore)
  expect(() => tagger.tag(words('Ада'), { from: 0, to: 1 }, NOTHING)).toThrow('tagger.test.ts')
})

it('a word’s look depends on its neighbours and not on the space between them', () => {
  expect(hashesAt('Ада , келді', 0)).toEqual(hashesAt('Ада,  келді', 0))
  expect(hashesAt('Ада келді', 0)).not.toEqual(hashesAt('Ада кетті', 0))
})

it('sentences of any length end, and no span is lost', () => {
  const tokens = words('Ада келді '.repeat(3000))
  const tagger = taggerOf(unpackModel(modelFor('Ада келді', 0, 'S-person')), lore)
  expect(tagger.tag(tokens, { from: 0, to: tokens.length }, NOTHING).length).toBeGreaterThan(2000)
  expect(tagger.tag(tokens, { from: 4, to: 4 }, NOTHING)).toEqual([])
})
