/** Russian dates. Each rule reads one way of writing them; none takes a bare number for a date. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { DateMention } from '../../model/date.ts'
import type { Tense } from '../kit.ts'
import type { DateAnchor, DateReader } from '../pack.ts'
import { dayRules } from './dates/days.ts'
import { distanceRules } from './dates/distances.ts'
import { monthRules } from './dates/months.ts'
import { nearRules } from './dates/near.ts'
import type { DatePlace, DateRule } from './dates/rule.ts'
import {
  ABOUT,
  DAYS_FROM_ANCHOR,
  MONTH_ADJECTIVES,
  MONTHS,
  SEASONS,
  SHIFTS,
  THIRDS,
  UNITS,
  WEEKDAYS,
} from './dates/vocabulary.ts'
import { weekRules } from './dates/weeks.ts'
import { yearRules } from './dates/years.ts'
import { numberWord } from './number-words.ts'
import { analyse } from './words.ts'

/** In the order in which they are tried; the first that fits wins. */
export const dateRules: readonly DateRule[] = [
  ...dayRules,
  ...nearRules,
  ...weekRules,
  ...distanceRules,
  ...monthRules,
  ...yearRules,
]

const OPENERS = new Set([
  ...'в во с со до к на по за после через накануне полгода полтора i ii iii iv'.split(' '),
  ...[
    MONTHS,
    MONTH_ADJECTIVES,
    WEEKDAYS.accusative,
    WEEKDAYS.genitive,
    SEASONS,
    DAYS_FROM_ANCHOR,
    SHIFTS,
    THIRDS,
    UNITS,
  ].flatMap((forms) => [...forms.keys()]),
])

const mayOpen = (token: Token): boolean => {
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return false
  const code = token.key.charCodeAt(0)
  return (
    OPENERS.has(token.key) ||
    (code >= 0x30 && code <= 0x39) ||
    numberWord(token.key)?.ordinal === true ||
    isCount(token)
  )
}

const isCount = (token: Token): boolean => numberWord(token.key) !== undefined

/** Days counted from the one told before. */
const relative: NonNullable<DateReader['relative']> = {
  'в тот же день': 0,
  'в этот же день': 0,
  'в этот день': 0,
  'тем же вечером': 0,
  'тем же днем': 0,
  'того же дня': 0,
  'днем ранее': -1,
  'днем раньше': -1,
  'за день до этого': -1,
  'двумя днями ранее': -2,
  'на следующий день': 1,
  'на другой день': 1,
  'днем позже': 1,
  'днем позднее': 1,
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

function readAt(tokens: readonly Token[], at: number, sentence: Sentence, anchor: DateAnchor) {
  const tense = () => tenseNear(tokens, at, sentence)
  const place: DatePlace = { tokens, at, end: sentence.to, anchor, tense }
  for (const rule of dateRules) {
    const found = rule.read(place)
    if (!found) continue
    if (!found.when) return { mention: null, to: found.to }
    const [start, end] = [tokens[at]?.start ?? 0, tokens[found.to - 1]?.end ?? 0]
    const approximate = found.when.approximate || ABOUT.has(tokens[at - 1]?.key ?? '')
    return { mention: { start, end, when: { ...found.when, approximate }, rule: rule.name }, to: found.to }
  }
  return null
}

/** Verbs whose own tense says nothing of the day beside them: «визит был запланирован на март». */
const PLANNING = new Set(
  'запланировать наметить назначить перенести отложить анонсировать планировать намечать отсрочить сдвинуть'.split(
    ' ',
  ),
)

/** Verbs whose present beside a day tells of one to come: «вылетает в субботу». */
const GOING = new Set(
  `вылетать прилетать прибывать приезжать отправляться отбывать ехать лететь посещать принимать начинаться открываться
  проводить выезжать возвращаться встречаться`.split(/\s+/),
)

/** How far a verb may stand. */
const REACH = 30

/** Tense of the finite verb nearest to `at` in its sentence; null in the present and where there is none. */
function tenseNear(tokens: readonly Token[], at: number, { from, to }: Sentence): Tense {
  for (let distance = 1; distance <= REACH; distance++)
    for (const index of [at - distance, at + distance]) {
      if (index < from || index >= to || (tokens[index]?.shape !== 'lower' && index !== from)) continue
      const verb = analyse(tokens[index]?.key ?? '').find(
        ({ pos, form }) => pos === 'verb' && form === 'finite',
      )
      if (!verb) continue
      if (PLANNING.has(verb.lemma)) return null
      if (verb.tense === 'past' || verb.tense === 'future') return verb.tense
      if (verb.tense === 'present' && GOING.has(verb.lemma)) return 'future'
    }
  return null
}
