/** English dates. Each rule reads one way of writing them; none takes a bare number for a date. */
import type { Reading, Sentence, Token } from '../../model/annotation.ts'
import type { DateMention } from '../../model/date.ts'
import type { Tense } from '../kit.ts'
import type { DateAnchor, DateReader } from '../pack.ts'
import { dayRules } from './dates/days.ts'
import { distanceRules } from './dates/distances.ts'
import { nearRules } from './dates/near.ts'
import { monthRules, seasonRules, weekRules, yearRules } from './dates/periods.ts'
import type { DatePlace, DateRule } from './dates/rule.ts'
import {
  COUNTS,
  DAYS_FROM_ANCHOR,
  MONTHS,
  ORDINALS,
  PARTS,
  SEASONS,
  SHORT_WEEKDAYS,
  THIRDS,
  TURNS,
  WEEKDAYS,
} from './dates/vocabulary.ts'
import { isNounHere } from './settle.ts'
import { analyse } from './words.ts'

/** In the order in which they are tried; the first that fits wins. */
export const dateRules: readonly DateRule[] = [
  ...dayRules,
  ...nearRules,
  ...weekRules,
  ...distanceRules,
  ...monthRules,
  ...seasonRules,
  ...yearRules,
]

const OPENERS: ReadonlySet<string> = new Set([
  ...'the in q1 q2 q3 q4 earlier later'.split(' '),
  ...[
    MONTHS,
    WEEKDAYS,
    SHORT_WEEKDAYS,
    SEASONS,
    ORDINALS,
    COUNTS,
    TURNS,
    THIRDS,
    PARTS,
    DAYS_FROM_ANCHOR,
  ].flatMap((words) => [...words.keys()]),
])

const mayOpen = ({ key }: Token): boolean =>
  OPENERS.has(key) || /^\d/.test(key) || /^(?:mid|early|late)[-–]/.test(key)

/** Days counted from the one told before. */
const relative: NonNullable<DateReader['relative']> = {
  'the same day': 0,
  'that same day': 0,
  'that evening': 0,
  'later that day': 0,
  'earlier that day': 0,
  'a day earlier': -1,
  'a day before': -1,
  'one day earlier': -1,
  'the previous day': -1,
  'two days earlier': -2,
  'a day later': 1,
  'the next day': 1,
  'the following day': 1,
}

export const dates: DateReader = {
  relative,
  read(_text, tokens, sentence, anchor) {
    const mentions: DateMention[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]
      if (!token || !mayOpen(token)) continue
      const read = readAt(tokens, at, sentence, anchor)
      if (!read) continue
      if (read.mention) mentions.push(read.mention)
      at = read.to - 1
    }
    return mentions
  },
}

const ABOUT = new Set(['about', 'around', 'circa', 'approximately', 'roughly'])

function readAt(tokens: readonly Token[], at: number, sentence: Sentence, anchor: DateAnchor) {
  const tense = () => tenseNear(tokens, at, sentence)
  const place: DatePlace = { tokens, at, from: sentence.from, end: sentence.to, anchor, tense }
  for (const rule of dateRules) {
    const found = rule.read(place)
    if (!found || found.to > sentence.to) continue
    if (!found.when) return { mention: null, to: found.to }
    const [start, end] = [tokens[at]?.start ?? 0, tokens[found.to - 1]?.end ?? 0]
    const approximate = found.when.approximate || ABOUT.has(tokens[at - 1]?.key ?? '')
    return { mention: { start, end, when: { ...found.when, approximate }, rule: rule.name }, to: found.to }
  }
  return null
}

/** How far a verb may stand. */
const REACH = 24

/** Tense of the verb nearest to `at` in its sentence; null in the present and where there is none. */
function tenseNear(tokens: readonly Token[], at: number, { from, to }: Sentence): Tense {
  for (let distance = 1; distance <= REACH; distance++)
    for (const index of [at - distance, at + distance]) {
      if (index < from || index >= to) continue
      const tense = tenseAt(tokens, index, from)
      if (tense) return tense === 'present' ? null : tense
    }
  return null
}

const AHEAD = new Set(
  "will shall 'll would may_ might can could should must due set scheduled slated expected planned plan plans upcoming forthcoming intends hopes".split(
    ' ',
  ),
)
/** Words between a verb and the auxiliary that tells its time. */
const BETWEEN = new Set('be been being have has had not also then reportedly likely now only'.split(' '))

function tenseAt(tokens: readonly Token[], index: number, from: number): Tense | 'present' {
  const key = tokens[index]?.key ?? ''
  if (AHEAD.has(key)) return 'future'
  const verb = verbOf(key)
  if (!verb || tokens[index]?.shape === 'upper') return null
  let before = index - 1
  while (before >= from && BETWEEN.has(tokens[before]?.key ?? '')) before--
  const lead = tokens[before]?.key ?? ''
  if (AHEAD.has(lead)) return 'future'
  if (lead === 'to') return isFixed(tokens, before - 1, from) ? 'future' : null
  if (isNounHere(tokens, index)) return null
  return verb.tense === 'past' ? 'past' : 'present'
}

/** "is to visit", "due to visit", a headline's "Xi to visit": the infinitive itself is the event. */
function isFixed(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (['is', 'are', 'am'].includes(token.key) || AHEAD.has(token.key)) return true
  return token.shape === 'capitalised' && !tokens.slice(from, at + 1).some(({ key }) => verbOf(key))
}

const verbOf = (key: string): Reading | undefined =>
  analyse(key).find(
    ({ pos, form, lemma }) => pos === 'verb' && form === 'finite' && lemma !== 'be' && lemma !== 'have',
  )
