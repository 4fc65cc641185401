import { describe, expect, it } from 'vitest'
import { CASE } from '../../model/annotation.ts'
import { guessName } from './guess.ts'

/** Form, one of its readings: nominative, a case it may stand in, sex. */
const CASES: readonly (readonly [string, string, keyof typeof CASE, 'm' | 'f' | null])[] = [
  ['сыздыковым', 'сыздыков', 'ins', 'm'],
  ['сыздыкова', 'сыздыков', 'gen', 'm'],
  ['сыздыкова', 'сыздыкова', 'nom', 'f'],
  ['сыздыковой', 'сыздыкова', 'ins', 'f'],
  ['сыздыковой', 'сыздыкова', 'dat', 'f'],
  ['еном', 'ен', 'ins', 'm'],
  ['мишустиным', 'мишустин', 'ins', 'm'],
  ['рубином', 'рубин', 'ins', 'm'],
  ['вайцеховскую', 'вайцеховская', 'acc', 'f'],
  ['дворковичем', 'дворкович', 'ins', 'm'],
  ['небензей', 'небензя', 'ins', null],
  ['карзаем', 'карзай', 'ins', 'm'],
  ['гюлем', 'гюль', 'ins', 'm'],
  ['бейбут', 'бейбут', 'nom', 'm'],
  ['рубио', 'рубио', 'dat', null],
  ['исибу', 'исиба', 'acc', null],
  ['байдену', 'байден', 'dat', 'm'],
  ['марией', 'мария', 'ins', null],
  ['юрием', 'юрий', 'ins', 'm'],
  ['залужному', 'залужный', 'dat', 'm'],
]

describe('guessName', () => {
  it.each(CASES)('%s may be %s, %s', (form, stem, oneCase, sex) => {
    const found = guessName(form).filter((guess) => guess.stem === stem && guess.cases & CASE[oneCase])
    expect(found.map((guess) => guess.sex)).toContain(sex)
  })

  it('offers the nominative first where the word can be one', () => {
    expect(guessName('сыздыков')[0]).toEqual({ stem: 'сыздыков', cases: CASE.nom, sex: 'm' })
  })

  it('says nothing of words in other scripts', () => {
    expect(guessName('rubio')).toEqual([])
  })
})
