import { describe, expect, it } from 'vitest'
import { VERDICTS } from '../model/claim.ts'
import { counted, explain } from './explain.ts'
import { claim, contact, covered, recordOf, SHELF } from './sample-contacts.ts'
import { BECAUSE, VERDICT_NAMES, WORDS } from './strings.ts'
import { checkClaim } from './verdict.ts'

const holes = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()

describe('sentences', () => {
  it('are filled alike in the three languages', () => {
    for (const [id, { ru, kk, en }] of Object.entries({ ...BECAUSE, ...WORDS })) {
      expect([id, holes(ru)]).toEqual([id, holes(en)])
      expect([id, holes(kk)]).toEqual([id, holes(en)])
      expect(en).not.toMatch(/[а-яё]/i)
      expect(kk).not.toBe(ru)
    }
  })

  it('name every verdict', () => {
    expect(Object.keys(VERDICT_NAMES).sort()).toEqual([...VERDICTS].sort())
  })

  it.each([
    [1, 'ru', '1 раз'],
    [22, 'ru', '22 раза'],
    [33, 'ru', '33 раза'],
    [38, 'ru', '38 раз'],
    [111, 'ru', '111 раз'],
    [7, 'kk', '7 рет'],
    [1, 'en', '1 time'],
    [7, 'en', '7 times'],
  ] as const)('%i in %s', (number, lang, text) => {
    expect(counted(number, 'contact', lang)).toBe(text)
  })
})

describe('an explained verdict', () => {
  it('gives the numbers, the doubtful member and the coverage', async () => {
    const doubtful = contact('2002-07-06', { remarks: [{ kind: 'borderline', text: 'one-source' }] })
    const record = await recordOf(
      [doubtful, contact('2024-07-03')],
      [covered('complete', { note: 'all of it' })],
    )
    const verdict = await checkClaim(record, SHELF, claim('count', { value: 1 }))
    const ru = explain(verdict, 'ru')
    expect(ru.verdict).toBe('зависит от способа счёта')
    expect(ru.because).toContain('2 раза — каждое пребывание в высшей должности')
    expect(ru.more.join('\n')).toContain('2002-07-06 (one-source)')
    expect(explain(verdict, 'en').more.at(-1)).toBe('Coverage: all of it (test).')
    await record.close()
  })

  it('leaves no hole open', async () => {
    const record = await recordOf([contact('2024-07-03')], [covered('partial')])
    for (const kind of [
      'count',
      'rank',
      'first',
      'last',
      'nth',
      'only',
      'share',
      'length',
      'other',
    ] as const) {
      const verdict = await checkClaim(record, SHELF, claim(kind, { value: 3 }))
      for (const lang of ['ru', 'kk', 'en'] as const)
        expect(JSON.stringify(explain(verdict, lang))).not.toMatch(/[{]\w+[}]/)
    }
    await record.close()
  })
})
