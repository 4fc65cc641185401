import { describe, expect, it } from 'vitest'
import { isSpelling } from './likeness.ts'

describe('isSpelling', () => {
  it.each([
    ['Shavkat Mirziyaev', 'Shavkat [Mirziyoyev]'],
    ['Sharaa', 'Ahmed [al-Sharaa]'],
    ['Abdullah', '[Abdullah II]'],
    ['Volodymyr Zelenskiy', 'Volodymyr [Zelensky]'],
    ['Шавкат Мирзияев', 'Шавкат [Мирзиёев]'],
  ])('%s is %s', (written, name) => expect(isSpelling(written, [name])).toBe(true))
  it.each([
    ['Mohamed Salah', 'Mohamed [Morsi]'],
    ['Wang Yang', 'Wang [Yi]'],
    ['Anna Orlova', 'Sergey [Lavrov]'],
    ['Lee', '[Li] Qiang'],
  ])('%s is not %s', (written, name) => expect(isSpelling(written, [name])).toBe(false))
})
