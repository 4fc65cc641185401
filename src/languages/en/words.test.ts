import { describe, expect, it } from 'vitest'
import { sentences, tokenize } from './sentences.ts'
import { analyse } from './words.ts'

const readings = (word: string): string[] =>
  analyse(word).map(({ lemma, pos, tense, form, number }) =>
    [lemma, pos, tense, form, number].filter(Boolean).join(' '),
  )

describe('word forms', () => {
  it.each([
    ['met', 'meet verb past finite'],
    ['meets', 'meet verb present finite'],
    ['flew', 'fly verb past finite'],
    ['cancelled', 'cancel verb past finite'],
    ['canceled', 'cancel verb past finite'],
    ['travelling', 'travel verb present gerund'],
    ['visits', 'visit noun pl'],
    ['countries', 'country noun pl'],
    ['spokesmen', 'spokesman noun pl'],
    ["visit's", 'visit noun sg'],
    ['strategically', 'strategically adverb'],
  ])('%s is %s', (word, expected) => {
    expect(readings(word)).toContain(expected)
  })

  it.each(['meeting', 'talks'])('%s is a noun only', (word) => {
    expect(analyse(word).every(({ pos }) => pos === 'noun')).toBe(true)
  })

  it.each(['tokayev', 'vance', 'clement', 'kelly'])('%s may be a name', (word) => {
    expect(analyse(word)).toEqual([])
  })
})

describe('tokens and sentences', () => {
  const keys = (text: string) => tokenize(text).map(({ key }) => key)
  const split = (text: string) =>
    sentences(text, tokenize(text), [{ start: 0, end: text.length }]).map(({ start, end }) =>
      text.slice(start, end),
    )

  it.each([
    ['on the 27th', ['on', 'the', '27th']],
    ['U.S. President', ['us', 'president']],
    ['he may come in May', ['he', 'may_', 'come', 'in', 'may']],
    ['November 30-December 2', ['november', '30', '-', 'december', '2']],
    ["Xi's visit", ["xi's", 'visit']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it.each([
    ['He met Mr. Modi. They talked.', ['He met Mr. Modi.', 'They talked.']],
    ['He came on Nov. 27. They talked.', ['He came on Nov. 27.', 'They talked.']],
    ['“Are you ready?” Tokayev asked. Nobody was.', ['“Are you ready?” Tokayev asked.', 'Nobody was.']],
    ['He lives in the U.S. The rest left.', ['He lives in the U.S.', 'The rest left.']],
    ['He met S. Jaishankar in New Delhi.', ['He met S. Jaishankar in New Delhi.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('keeps every token at its place in the text', () => {
    const text = 'U.S. envoy J.D. Vance, on the 27th (Nov 30-Dec 2), may go.'
    for (const { start, end } of tokenize(text)) expect(text.slice(start, end)).not.toBe('')
    const ends = tokenize(text).map(({ end }) => end)
    expect(ends).toEqual([...ends].sort((a, b) => a - b))
  })
})
