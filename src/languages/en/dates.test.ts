import { describe, expect, it } from 'vitest'
import type { DateMention } from '../../model/date.ts'
import { unmark } from '../kit.ts'
import type { DateAnchor } from '../pack.ts'
import { dateRules, dates } from './dates.ts'
import { sentences, tokenize } from './sentences.ts'

const PUBLISHED = '2024-12-03'

/** `2025-01-03: text` → the anchor and the text. */
function split(example: string): { anchor: DateAnchor; text: string } {
  const [, day = PUBLISHED, text = example] = /^(-|\d{4}-\d\d-\d\d): (.*)$/.exec(example) ?? []
  return { anchor: { day: day === '-' ? null : day, from: 'publication' }, text }
}

function read(text: string, anchor: DateAnchor): DateMention[] {
  const tokens = tokenize(text)
  const block = [{ start: 0, end: text.length }]
  return sentences(text, tokens, block).flatMap((sentence) => dates.read(text, tokens, sentence, anchor))
}

function show({ when }: DateMention): string {
  const parts = (['year', 'month', 'day'] as const)
    .filter((part) => when.implied[part])
    .map((part) => part[0])
  const tail = parts.join('') + (when.approximate ? '~' : '')
  return tail ? `${when.edtf} ${tail}` : when.edtf
}

describe.each(dateRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  it.each(Object.entries(rule.examples))('%s → %s', (example, expected) => {
    const { anchor, text: marked } = split(example)
    const { text, marks } = unmark(marked.replace('[', '[when '))
    const found = read(text, anchor)
    expect(
      found.map((mention) => [text.slice(mention.start, mention.end), show(mention), mention.rule]),
    ).toEqual([[text.slice(marks[0]?.start, marks[0]?.end), expected, rule.name]])
  })

  const misses = Object.entries(rule.nearMisses)
  if (misses.length > 0)
    it.each(misses)('%s: %s', (example) => {
      const { anchor, text } = split(example)
      expect(read(text, anchor)).toEqual([])
    })
})

describe('dates', () => {
  it('reads several in one sentence, in order, none overlapping', () => {
    const text =
      'The visit took place on Nov. 27-28, 2024, he called on 12 May, and in 2019 they did not meet'
    expect(read(text, { day: PUBLISHED, from: 'speaking' }).map(show)).toEqual([
      '2024-11-27/2024-11-28',
      '2024-05-12 y',
      '2019',
    ])
  })

  it('says from what a part is implied', () => {
    const [found] = read('They met yesterday', { day: PUBLISHED, from: 'speaking' })
    expect(found?.when.implied).toEqual({ year: 'speaking', month: 'speaking', day: 'speaking' })
  })

  it('gives bounds', () => {
    const [found] = read('They met in November last year', { day: '2025-01-03', from: 'publication' })
    expect(found?.when).toMatchObject({ first: '2024-11-01', last: '2024-11-30' })
  })

  it('has more than eighty rows', () => {
    const rows = dateRules.flatMap((rule) => [...Object.keys(rule.examples), ...Object.keys(rule.nearMisses)])
    expect(rows.length).toBeGreaterThan(110)
  })
})
