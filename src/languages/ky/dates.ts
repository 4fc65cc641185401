/** Kyrgyz dates: «2024-жылдын 27-ноябрында», «27-28-ноябрда», «ноябрда», «2024-жылы», «кечээ», «шаршемби күнү». */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { DateMention, When } from '../../model/date.ts'
import {
  addDays,
  dayWhen,
  fullDay,
  impliedFrom,
  implying,
  inNearestYear,
  monthWhen,
  rangeWhen,
  type Tense,
  weekday,
  type Year,
  yearWhen,
} from '../kit.ts'
import type { DateAnchor, DateReader } from '../pack.ts'

const MONTHS = 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' ')
const WEEKDAYS = 'дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби'.split(' ')
const DAYS: Readonly<Record<string, number>> = { бүгүн: 0, кечээ: -1, эртең: 1, бүрсүгүнү: 2 }

interface Place {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly anchor: DateAnchor
  readonly tense: Tense
}

interface Found {
  readonly when: When
  readonly to: number
}

/** «ноябрь», «ноябрда», «ноябрында», «ноябрдын», «ноябрынын», «ноябрга». */
const CASE_ENDING = '(?:ь|[ыиуү]?(?:н?[дт][аеоө](?:н|г[ыиуү])?|[ндт][ыиуү]н|[гк][аеоө]|н[аеоө]|[дт][ыиуү]))?'
/** «майда» alone is "small". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['майда'])
const MONTH = new RegExp(`^(?:(\\d{1,2})-)?(${MONTHS.join('|')})${CASE_ENDING}$`, 'u')
const YEAR = /^((?:1[89]|20)\d\d)-жыл\p{L}*$/u
const DAY_WORD = /^(?:күн|ай)\p{L}*$/u

const keyAt = ({ tokens }: Place, at: number): string => tokens[at]?.key ?? ''

/** A month, with its day and the first of a run of days where they stand. */
function monthAt(place: Place, at: number): { days: number[]; month: number; to: number } | null {
  const run = place.tokens[at]?.kind === 'number' && /^[-–]$/.test(keyAt(place, at + 1))
  const found = MONTH.exec(keyAt(place, run ? at + 2 : at))
  if (!found || (run && found[1] === undefined) || OTHER_WORDS.has(found[0])) return null
  const days = [...(run ? [keyAt(place, at)] : []), ...(found[1] ? [found[1]] : [])].map(Number)
  const to = (run ? at + 2 : at) + 1
  return {
    days,
    month: MONTHS.indexOf(found[2] ?? '') + 1,
    to: DAY_WORD.test(keyAt(place, to)) ? to + 1 : to,
  }
}

function dated(place: Place): Found | null {
  const year = YEAR.exec(keyAt(place, place.at))?.[1]
  const month = monthAt(place, year ? place.at + 1 : place.at)
  if (!month) return year ? { when: yearWhen(Number(year)), to: place.at + 1 } : null
  const make = (value: Year): When | null => {
    const [first, last] = month.days.map((day) => dayWhen(value, month.month, day))
    if (month.days.length === 0) return monthWhen(value, month.month)
    return last && first ? rangeWhen(first, last) : (first ?? null)
  }
  const when = year ? make(Number(year)) : inNearestYear(make, place.anchor, place.tense)
  return when && { when, to: month.to }
}

function relative({ tokens, at, anchor }: Place): Found | null {
  const shift = DAYS[tokens[at]?.key ?? '']
  if (shift === undefined || anchor.day === null) return null
  const when = implying(fullDay(addDays(anchor.day, shift)), anchor, ['year', 'month', 'day'])
  return { when, to: at + 1 }
}

function weekdayNear(place: Place): Found | null {
  const { at, anchor, tense } = place
  const index = WEEKDAYS.findIndex((name) =>
    new RegExp(`^${name}(?:[дт][аеоө]|гү|гы)?$`, 'u').test(keyAt(place, at)),
  )
  if (index < 0 || anchor.day === null) return null
  const day = weekday(anchor.day, index + 1, tense === 'future' ? 'next' : 'nearest')
  const to = DAY_WORD.test(keyAt(place, at + 1)) ? at + 2 : at + 1
  return { when: { ...fullDay(day), implied: impliedFrom(anchor, 'year', 'month', 'day') }, to }
}

const RULES = { dated, relative, weekday: weekdayNear }

export const dates: DateReader = {
  read(_text, tokens, sentence, anchor) {
    const mentions: DateMention[] = []
    const tense = tenseOf(tokens, sentence)
    for (let at = sentence.from; at < sentence.to; at++) {
      for (const [rule, read] of Object.entries(RULES)) {
        const found = read({ tokens, at, anchor, tense })
        if (!found || found.to > sentence.to) continue
        mentions.push({
          start: tokens[at]?.start ?? 0,
          end: tokens[found.to - 1]?.end ?? 0,
          when: found.when,
          rule,
        })
        at = found.to - 1
        break
      }
    }
    return mentions
  },
}

/** Of the verb that ends the sentence. */
function tenseOf(tokens: readonly Token[], { from, to }: Sentence): Tense {
  for (let at = to - 1; at >= from; at--) {
    const verb = tokens[at]?.readings.find(({ pos, form }) => pos === 'verb' && form === 'finite')
    if (verb) return verb.tense === 'past' ? 'past' : 'future'
  }
  return null
}
