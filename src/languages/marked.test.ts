import { describe, expect, it } from 'vitest'
import { unmark } from './marked.ts'

describe('unmark', () => {
  it.each([
    ['[guest Токаев] прибыл в [place Пекин]', 'Токаев прибыл в Пекин', ['guest Токаев', 'place Пекин']],
    [
      '[party президент [state России]] прибыл',
      'президент России прибыл',
      ['party президент России', 'state России'],
    ],
    ['без отметок', 'без отметок', []],
  ])('%s', (marked, text, marks) => {
    const found = unmark(marked)
    expect(found.text).toBe(text)
    expect(found.marks.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`)).toEqual(marks)
  })

  it.each(['[guest Токаев прибыл', 'Токаев] прибыл', '[guest ] прибыл'])('refuses %s', (marked) => {
    expect(() => unmark(marked)).toThrow('unmark')
  })
})
