import { describe, expect, it } from 'vitest'
import { seeded } from '../../../bench/random.ts'
import { documentOf } from '../intake.ts'
import { interviewText, SAMPLE_LANGUAGES, type SampleLanguage, sampleInterview } from './sample-interviews.ts'
import { ALTERATIONS, alteredPiece, samplePiece } from './sample-pieces.ts'
import { tongueOf } from './tongue.ts'
import { type Verification, verifyExcerpt } from './verify.ts'

async function verified(piece: string, full: string, lang: string): Promise<Verification> {
  const published = await documentOf(piece, { lang })
  return verifyExcerpt(published, await documentOf(full, { lang }), await tongueOf(lang))
}

const told = ({ passages }: Verification): string =>
  passages.map(({ finding, words }) => `${finding}: ${words}`).join('\n')

describe.each(SAMPLE_LANGUAGES)('pieces in $code', (language: SampleLanguage) => {
  it('167 faithful ones: none is flagged', async () => {
    for (let seed = 1; seed <= 167; seed++) {
      const random = seeded(seed)
      const exchanges = sampleInterview(language, random)
      const piece = samplePiece({ language, exchanges, random })
      const verification = await verified(piece, interviewText(exchanges, language), language.code)
      expect(verification.passages.length, piece).toBeGreaterThan(0)
      expect(verification.faithful, `${seed}\n${piece}\n\n${told(verification)}`).toBe(true)
    }
  })

  it.each(ALTERATIONS)('42 altered ones, a %s: each is flagged', async (kind) => {
    let made = 0
    for (let seed = 1; made < 42; seed++) {
      const random = seeded(seed * 7919)
      const exchanges = sampleInterview(language, random)
      const piece = alteredPiece({ language, exchanges, random }, kind)
      if (piece === null) continue
      made += 1
      const verification = await verified(piece, interviewText(exchanges, language), language.code)
      expect(verification.faithful, `${seed}\n${piece}\n\n${told(verification)}`).toBe(false)
    }
  })
})

const FULL = [
  'Посол рассказал газете о переговорах.',
  '– Как прошла встреча?',
  '– Ровно. Мы никому не угрожаем, мы ищем общий язык. Вечером был ужин.',
  'Утром всё подписали.',
  '– Что дальше?',
  '– Дальше работа. Мост откроют весной.',
].join('\n')

describe('findings', () => {
  it.each([
    [
      'verbatim',
      '– Как прошла встреча?\n– Ровно. Мы никому не угрожаем, мы ищем общий язык. Вечером был ужин.\nУтром всё подписали.',
    ],
    ['shortened', '– Как прошла встреча?\n– Ровно. […] Вечером был ужин. Утром всё подписали.'],
    ['cut-unmarked', '– Как прошла встреча?\n– Ровно. Вечером был ужин. Утром всё подписали.'],
    ['altered', '– Как прошла встреча?\n– Ровно. Мы всем угрожаем, мы ищем общий язык.'],
    ['spliced', '– Как прошла встреча?\n– Ровно. Мост откроют весной.'],
    ['severed', '– Как прошла встреча?\n– Дальше работа. Мост откроют весной.'],
    ['severed', '– Как прошла встреча?\n– Что дальше?\n– Дальше работа.'],
    ['out-of-order', '– Что дальше?\n– Дальше работа.\n– Как прошла встреча?\n– Ровно.'],
    ['not-found', 'Посол заявил: «Все наши войска готовы к походу на юг».'],
    ['cut-unmarked', 'Посол признал, что они «угрожаем, мы ищем общий язык».'],
    ['cut-unmarked', 'Посол сказал: «Мы […] угрожаем, мы ищем общий язык».'],
    ['altered', 'Мы никому никогда не угрожаем, мы ищем общий язык: посол о встрече\nНиже – главное.'],
  ])('%s', async (finding, piece) => {
    const { passages, faithful } = await verified(piece, FULL, 'ru')
    expect(passages.map((passage) => passage.finding)).toContain(finding)
    expect(faithful).toBe(finding === 'verbatim' || finding === 'shortened')
  })

  const TABLED = [
    '– Жол қашан ашылады?',
    '– Көпір дайын. Бұл жерде жұмыс аз емес. Ақша бөлінді, бірақ техника әлі келген жоқ. Күзде көреміз.',
  ].join('\n')

  it.each([
    ['cut-unmarked', '– Көпір дайын. Бұл жерде жұмыс аз. […] Күзде көреміз.', 'a negation behind its word'],
    ['cut-unmarked', '– Көпір дайын. […] Ақша бөлінді, бірақ техника әлі келген.', 'the same at the end'],
    [
      'cut-unmarked',
      '– Көпір дайын. Бұл жерде жұмыс аз […] Күзде көреміз.',
      'a mark does not make up for it',
    ],
    [
      'cut-unmarked',
      '– Көпір дайын. […] Ақша бөлінді, бірақ техника.',
      'a clause that the source does not end',
    ],
    ['cut-unmarked', '– Көпір дайын. Бұл жерде. […] Күзде көреміз.', 'the same before a mark'],
    ['shortened', '– Көпір дайын. Бұл жерде жұмыс аз емес. […] Күзде көреміз.', 'whole sentences'],
    ['shortened', '– Көпір дайын. Бұл жерде […] Күзде көреміз.', 'a clause broken off at a mark'],
    ['shortened', '– Көпір дайын. […] Ақша бөлінді, бірақ техника […]', 'the same at the end'],
  ])('%s: %s (%s)', async (finding, answer) => {
    const { passages } = await verified(`– Жол қашан ашылады?\n${answer}`, TABLED, 'kk')
    expect(passages[1]?.finding).toBe(finding)
  })

  it('shows the words that were changed', async () => {
    const { passages } = await verified(
      'Посол сказал: «Мы никому не доверяем, мы ищем общий язык».',
      FULL,
      'ru',
    )
    expect(passages[0]?.difference).toEqual([
      { kind: 'same', words: 'Мы никому не' },
      { kind: 'added', words: 'доверяем' },
      { kind: 'dropped', words: 'угрожаем' },
      { kind: 'same', words: 'мы ищем общий язык' },
    ])
  })

  it('leaves names in quotation marks and headlines of the desk alone', async () => {
    const { passages } = await verified(
      'Посол дал интервью «Вестнику предгорий»\nОн говорил о мосте.',
      FULL,
      'ru',
    )
    expect(passages).toEqual([])
  })

  it('ends on a source that says one thing over and over', async () => {
    const full = `– Что?\n– ${'Да да да нет. '.repeat(4000)}`
    const { faithful } = await verified(`– Что?\n– ${'Да да нет да. '.repeat(400)}`, full, 'ru')
    expect(faithful).toBe(false)
  })
})
