/** Words that are a noun or a verb by what stands before them: "a visit", "will visit". */
import { ANY_CASE, type Reading, type Token } from '../../model/annotation.ts'
import { MONTHS, WEEKDAYS } from './dates/vocabulary.ts'
import { analyse } from './words.ts'

const isBareVerb = ({ pos, form, lemma }: Reading, key: string): boolean =>
  pos === 'verb' && form === 'finite' && lemma === key

const BEFORE_NOUNS: ReadonlySet<Reading['pos']> = new Set(['determiner', 'adjective', 'preposition'])

/** "the head of state", "after talks": behind a determiner, an adjective, a preposition or a possessive, or before "of". */
export function isNounHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at + 1]?.key === 'of') return true
  if (!before || before.key === 'to') return false
  return before.key.endsWith("'s") || analyse(before.key).some(({ pos }) => BEFORE_NOUNS.has(pos))
}

/** "to visit Minsk": behind "to", and before nothing that a noun takes. */
const isVerbHere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'to' &&
  !['of', 'from', 'by', 'between', 'and', '.', ','].includes(tokens[at + 1]?.key ?? '')

/** Words before a month: "in May", "since last May"; and the weekdays, which stand for nobody. */
const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'in since until till by from of late early mid next last this through'.split(' '),
)

/** "in May", "May 9", "on Friday": no Theresa May, no Godwin Friday. */
function isOfCalendar(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  if (WEEKDAYS.has(key)) return true
  const isDated = /^\d/.test(tokens[at + 1]?.key ?? '') || /^\d/.test(tokens[at - 1]?.key ?? '')
  return MONTHS.has(key) && (isDated || BEFORE_MONTHS.has(tokens[at - 1]?.key ?? ''))
}

const ofCalendar = (key: string): Reading => ({
  lemma: key,
  pos: 'noun',
  cases: ANY_CASE,
  tags: ['calendar'],
})

/** Marks days and months, and drops the verb from readings of words that can only be nouns where they stand. */
export function settle(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries()) {
    const { readings, key } = token
    if (isOfCalendar(tokens, at)) token.readings = [...readings, ofCalendar(key)]
    if (readings.length < 2 || !readings.some((reading) => isBareVerb(reading, key))) continue
    if (!readings.some(({ pos }) => pos === 'noun')) continue
    if (isVerbHere(tokens, at)) token.readings = readings.filter(({ pos }) => pos !== 'noun')
    if (!isNounHere(tokens, at)) continue
    token.readings = readings.filter((reading) => !isBareVerb(reading, key))
  }
}
