/** CSV cells, days, levels and XML elements: what they say and where it stands. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from './csv-cells.ts'
import { whenBetween, whenOf } from './days.ts'
import { levelsIn } from './levels.ts'
import { elementsOf } from './xml-elements.ts'

const cells = (text: string, delimiter?: string) =>
  [...rowsOf(text, delimiter)].map((row) => row.cells.map((cell) => cell.value))

describe('CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"x, y",b', [['x, y', 'b']]],
    ['"he said ""no""",b', [['he said "no"', 'b']]],
    [
      '"two\nlines",b\nc,d',
      [
        ['two\nlines', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\n\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it('takes another delimiter', () => {
    expect(cells('a;b,c', ';')).toEqual([['a', 'b,c']])
  })

  it('counts lines through quoted line breaks', () => {
    expect([...rowsOf('a\n"b\nb"\nc')].map((row) => row.line)).toEqual([1, 2, 4])
  })

  it('says when a quotation mark is never closed, and still ends', () => {
    expect([...rowsOf('a,b\n"c,d\ne,f')].map((row) => row.torn)).toEqual([false, true])
  })

  it('gives back what was written, each cell at its place', () => {
    const written = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }))
    fc.assert(
      fc.property(written, (rows) => {
        const text = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        const full = rows.filter((row) => row.some((cell) => cell !== ''))
        expect(cells(text)).toEqual(full)
        for (const row of rowsOf(text))
          for (const cell of row.cells)
            expect(text.slice(cell.start, cell.end).replaceAll('""', '"')).toBe(cell.value)
      }),
    )
  })
})

describe('days', () => {
  it.each([
    ['2024-11-27', '2024-11-27', '2024-11-27', '2024-11-27'],
    ['2024-11-27/2024-11-28', '2024-11-27/2024-11-28', '2024-11-27', '2024-11-28'],
    ['2019-05-28/29', '2019-05-28/2019-05-29', '2019-05-28', '2019-05-29'],
    ['2024-12', '2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['1999', '1999', '1999-01-01', '1999-12-31'],
  ])('%s', (cell, edtf, first, last) => {
    expect(whenOf(cell)).toMatchObject({ edtf, first, last })
  })

  it.each(['', '27.11.2024', '2024-02-30', '2024-13', '2024-11-28/27', '2024-11-27/28/29', 'soon'])(
    'does not guess at «%s»',
    (cell) => expect(whenOf(cell)).toBeNull(),
  )

  it('joins start and end of different precision', () => {
    expect(whenBetween('2000-10', '2000-10-05')).toMatchObject({ first: '2000-10-01', last: '2000-10-05' })
  })
})

describe('levels', () => {
  it.each([
    ['official', 'official'],
    ['Official Working Visit.', 'official-working'],
    ['Offical Visit.', 'official'],
    ['brief working visit (as announced the day before)', 'working'],
    ['official (called "state" by Kazinform in Feb 2024)', 'official state'],
    ['informal', 'unofficial'],
    ['informal summit attendance', ''],
    ['"visit" (level not stated)', ''],
    ['summit attendance', ''],
  ])('%s', (words, expected) => {
    expect(
      levelsIn(words)
        .map((level) => level.format)
        .join(' '),
    ).toBe(expected)
  })
})

describe('XML', () => {
  const text =
    '<?xml version="1.0"?>\n<trips>\n<trip role="secretary" who="x-y"><id>7</id>\n<country id="mexico">Méx &amp;\n co</country></trip>\n<trip><id>8</trip>'

  it('reads attributes, children and their place', () => {
    const [first] = elementsOf(text, ['trip'])
    expect(first?.attributes.get('who')).toBe('x-y')
    expect(first?.children.get('country')).toEqual({ words: 'Méx & co', id: 'mexico' })
    expect(text.slice(first?.start, first?.end)).toMatch(/^<trip .*<\/trip>$/s)
    expect(first?.line).toBe(3)
  })

  it('expands nothing but the five entities of XML', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><visit><id>&b;&#x41;&lt;</id></visit>'
    expect([...elementsOf(bomb, ['visit'])][0]?.children.get('id')?.words).toBe('&b;A<')
  })
})
