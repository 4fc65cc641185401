import { describe, expect, it } from 'vitest'
import { readDuration, readNumbers } from './numbers.ts'
import { tokenize } from './sentences.ts'

/** Value, `th` for an ordinal, and how it compares where it does. */
function numbers(text: string): string[] {
  const tokens = tokenize(text)
  return readNumbers(tokens, 0, tokens.length).map(
    ({ value, ordinal, comparison }) =>
      `${value}${ordinal ? 'th' : ''}${comparison === 'exact' ? '' : ` ${comparison}`}`,
  )
}

describe('numbers', () => {
  it.each([
    ['33 visits', '33'],
    ['thirty-three visits', '33'],
    ['thirty three visits', '33'],
    ['two hundred visits', '200'],
    ['two dozen visits', '24'],
    ['3.5 million people', '3500000'],
    ['1,200 kilometres', '1200'],
    ['his 33rd visit', '33th'],
    ['the twenty-first visit', '21th'],
    ['the third time', '3th'],
    ['at least 30 visits', '30 at-least'],
    ['no fewer than 30 visits', '30 at-least'],
    ['more than 30 visits', '30 more-than'],
    ['over 30 visits', '30 more-than'],
    ['up to 30 visits', '30 at-most'],
    ['fewer than 30 visits', '30 less-than'],
    ['about 30 visits', '30 about'],
    ['nearly 30 visits', '30 about'],
  ])('%s → %s', (text, expected) => {
    expect(numbers(text)).toEqual([expected])
  })

  it.each(['a visit', 'seconds out', 'they visited Kazakhstan'])('none in «%s»', (text) => {
    expect(numbers(text)).toEqual([])
  })
})

describe('lengths of time', () => {
  it.each([
    ['four-hour talks', 'PT4H'],
    ['a three-day visit', 'P3D'],
    ['lasted two and a half hours', 'PT2H30M'],
    ['lasted 40 minutes', 'PT40M'],
    ['spoke for an hour', 'PT1H'],
    ['in five years', 'P5Y'],
    ['in a decade', 'P10Y'],
    ['for two weeks', 'P2W'],
  ])('%s → %s', (text, expected) => {
    const tokens = tokenize(text)
    expect(readDuration(tokens, 0, tokens.length)?.iso).toBe(expected)
  })

  it.each(['an hourly train', 'the second day', 'four visits'])('none in «%s»', (text) => {
    const tokens = tokenize(text)
    expect(readDuration(tokens, 0, tokens.length)).toBeNull()
  })
})
