import { describe, expect, it } from 'vitest'
import { CASE } from '../../model/annotation.ts'
import { nounStarts, verbStarts } from './content-words.ts'
import { decline } from './declension.ts'
import { nouns } from './lexicon/noun-classes.ts'
import { formsOf, readVerbs } from './verbs.ts'
import { analyse } from './words.ts'

/** Form, lemma, what one of its readings must say. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['прибыл', 'прибыть', 'finite past sg m'],
  ['прибудет', 'прибыть', 'finite future sg'],
  ['прибывает', 'прибывать', 'finite present sg'],
  ['прибывшего', 'прибыть', 'participle past sg gen'],
  ['прилетевшим', 'прилететь', 'participle past sg ins'],
  ['состоявшемся', 'состояться', 'participle past sg loc'],
  ['прошедшей', 'пройти', 'participle past sg f'],
  ['проведших', 'провести', 'participle past pl gen'],
  ['провела', 'провести', 'finite past sg f'],
  ['нанес', 'нанести', 'finite past sg m'],
  ['пришли', 'прийти', 'finite past pl'],
  ['проведет', 'провести', 'finite future sg'],
  ['проводят', 'проводить', 'finite present pl'],
  ['обсужу', 'обсудить', 'finite future sg'],
  ['встречусь', 'встретиться', 'finite future sg'],
  ['встретившись', 'встретиться', 'gerund'],
  ['прибыв', 'прибыть', 'gerund'],
  ['обсуждая', 'обсуждать', 'gerund'],
  ['встретиться', 'встретиться', 'infinitive'],
  ['подписан', 'подписать', 'finite passive past sg m'],
  ['подписана', 'подписать', 'finite passive past sg f'],
  ['запланированы', 'запланировать', 'finite passive past pl'],
  ['перенесен', 'перенести', 'finite passive past sg m'],
  ['приглашена', 'пригласить', 'finite passive past sg f'],
  ['награжден', 'наградить', 'finite passive past sg m'],
  ['намечена', 'наметить', 'finite passive past sg f'],
  ['подписанного', 'подписать', 'participle passive past sg gen'],
  ['проведенные', 'провести', 'participle passive past pl nom'],
  ['планируемого', 'планировать', 'participle passive present sg gen'],
  ['обсуждаются', 'обсуждаться', 'finite passive present pl'],
  ['планируется', 'планироваться', 'finite present sg'],
  ['будет', 'быть', 'finite future sg'],
  ['предстоит', 'предстоять', 'finite present sg'],
  ['отменен', 'отменить', 'finite passive past sg m'],
  ['отложена', 'отложить', 'finite passive past sg f'],
  ['визита', 'визит', 'sg gen m'],
  ['визитом', 'визит', 'sg ins m'],
  ['визиты', 'визит', 'pl acc'],
  ['встреч', 'встреча', 'pl gen'],
  ['поездок', 'поездка', 'pl gen'],
  ['переговоров', 'переговоры', 'pl gen'],
  ['переговорами', 'переговоры', 'pl ins'],
  ['стран', 'страна', 'pl gen'],
  ['лет', 'год', 'pl gen'],
  ['раза', 'раз', 'sg gen'],
  ['кулуарах', 'кулуары', 'pl loc'],
  ['рамках', 'рамка', 'pl loc'],
  ['соглашений', 'соглашение', 'pl gen'],
  ['писем', 'письмо', 'pl gen'],
  ['главой', 'глава', 'sg ins m'],
  ['вице-премьером', 'вице-премьер', 'sg ins m'],
  ['государственным', 'государственный', 'sg ins'],
  ['двусторонней', 'двусторонний', 'sg gen f'],
  ['следующего', 'следующий', 'sg gen'],
  ['второй', 'второй', 'sg nom m'],
  ['второй', 'второй', 'sg loc f'],
  ['намерен', 'намерен', 'finite'],
  ['нее', 'она', 'sg acc f'],
  ['ими', 'они', 'pl ins'],
  ['которую', 'который', 'sg acc f'],
  ['своей', 'свой', 'sg ins f'],
  ['на', 'на', 'acc loc'],
]

const describeReading = (reading: ReturnType<typeof analyse>[number]): Set<string> => {
  const { form, tense, number, gender, passive, cases } = reading
  const named = Object.entries(CASE).flatMap(([name, bit]) => (cases & bit ? [name] : []))
  return new Set(
    [form, tense, number, gender, passive ? 'passive' : '', ...named].filter((word) => word !== undefined),
  )
}

describe('paradigms made on demand', () => {
  const PREFIX = 3
  const starts = (forms: readonly string[]) => new Set(forms.map((form) => form.slice(0, PREFIX)))

  it('are found by the first letters of each of their forms', () => {
    const lost = [...readVerbs()].flatMap(([, verb]) => {
      const known = starts(verbStarts(verb))
      return [...formsOf(verb)].map(([form]) => form).filter((form) => !known.has(form.slice(0, PREFIX)))
    })
    for (const [lemma, entry] of nouns()) {
      const known = starts(nounStarts(lemma, entry))
      for (const plural of [false, true])
        lost.push(
          ...decline(lemma, entry.className, plural)
            .flat()
            .filter((form) => !known.has(form.slice(0, PREFIX))),
        )
    }
    expect(lost).toEqual([])
  })
})

describe('analyse', () => {
  it.each(CASES)('%s is of %s: %s', (form, lemma, expected) => {
    const readings = analyse(form).filter((reading) => reading.lemma === lemma)
    const fitting = readings.filter((reading) => {
      const said = describeReading(reading)
      return expected.split(' ').every((word) => said.has(word))
    })
    expect(fitting, JSON.stringify(readings)).not.toEqual([])
  })

  it('does not take an active form for a passive one', () => {
    expect(analyse('встретился').every((reading) => !reading.passive)).toBe(true)
  })

  it.each(['путин', 'астана', 'бурундук', 'зеленский', 'токаевым', ''])('knows nothing of «%s»', (word) => {
    expect(analyse(word)).toEqual([])
  })

  it('tells the parts of speech that clauses hang on', () => {
    expect(analyse('который')[0]?.pos).toBe('relative')
    expect(analyse('что').some(({ tags }) => tags?.includes('subordinating'))).toBe(true)
    expect(analyse('он')[0]?.tags).toEqual(['personal'])
    expect(analyse('с')[0]?.pos).toBe('preposition')
  })
})
