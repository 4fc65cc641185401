/** Years and decades: «в 2019 году», «с 2019 года», «2019–2021 годах», «в 2000-х», «в прошлом году», «до конца года». */
import {
  dayRange,
  decadeWhen,
  implying,
  rangeWhen,
  setWhen,
  sinceWhen,
  thirdOf,
  untilWhen,
  yearOf,
  yearWhen,
} from '../../kit.ts'
import { frameAt, framed } from './frame.ts'
import { type DateFound, type DatePlace, type DateRule, isDash, keyAt } from './rule.ts'
import { SHIFTS, YEAR_WORDS } from './vocabulary.ts'
import { afterYearWord, yearAt } from './year.ts'

const asYear = (key: string): number | null => (/^(1[5-9]|20|21)\d\d$/.test(key) ? Number(key) : null)

const years: DateRule = {
  name: 'year',
  read(place) {
    const frame = frameAt(place)
    const range = yearRange(place, frame.at, frame.preposition)
    if (range) return range
    const found = yearAt(place, frame.at, false)
    if (!found) return bareYear(place)
    if (found.year === null) return null
    const when = yearWhen(found.year)
    if (keyAt(place, found.to - 1) === 'годом') return { to: found.to, when }
    return {
      to: found.to,
      when: framed(found.implied ? implying(when, place.anchor, ['year']) : when, frame),
    }
  },
  examples: {
    '[В 2019 году] он приезжал дважды': '2019',
    'Итоги [2024 года] подвели': '2024',
    '[2024 г.]': '2024',
    '[в 2019-м] он приезжал': '2019',
    'Это было [в 2019].': '2019',
    '[С 2019 года] он президент': '2019/..',
    '[до 2019 года] он был премьером': '../2019',
    '[с 2012 по 2018 год] он был министром': '2012/2018',
    '[в 2019–2021 годах] встреч не было': '2019/2021',
    '[2019-2021 гг.]': '2019/2021',
    '[в 2023 и 2024 годах] они встречались': '2023/2024',
    '[В прошлом году] он приезжал': '2023 y',
    '2025-01-03: [в прошлом году] он приезжал': '2024 y',
    '[в этом году] прошло шесть встреч': '2024 y',
    '[в следующем году] ожидается визит': '2025 y',
    '[в позапрошлом году] он приезжал': '2022 y',
    'планы [на будущий год]': '2025 y',
    'по сравнению [с 2019 годом]': '2019',
    '[в 1995 и 2002 году]': '{1995,2002}',
    '[в начале 2024 года] прошла встреча': '2024 ~',
    '[в конце прошлого года] прошла встреча': '2023 y~',
    '[к 2030 году]': '2030',
    '[в две тысячи двадцать четвёртом году]': '2024',
  },
  nearMisses: {
    '2025 человек': 'a count',
    'в 2025 раз': 'a count',
    'собрались 2019 делегатов': 'a count',
    '-: в прошлом году': 'no anchor',
    'все эти годы': 'years, which?',
    'в ближайшие годы': 'years, which?',
    'в 33 году': 'too early for our record',
    'год прошёл': 'no year named',
    'того же года': 'a year named elsewhere',
    'с 2021 по 2019 год': 'runs backwards',
  },
}

/** `2019–2021 годах`, «2023 и 2024 годах», «с 2012 по 2018 год». */
function yearRange(place: DatePlace, at: number, preposition: string | null): DateFound | null {
  const first = asYear(keyAt(place, at))
  const afterFirst = preposition === 'с' ? afterYearWord(place, at + 1) : at + 1
  const separator = keyAt(place, afterFirst)
  const last = asYear(keyAt(place, afterFirst + 1))
  const to = afterYearWord(place, afterFirst + 2)
  if (first === null || last === null || to === afterFirst + 2) return null
  if (!isDash(separator) && separator !== 'и' && !(preposition === 'с' && separator === 'по')) return null
  const isSet = separator === 'и' && last !== first + 1
  return { to, when: (isSet ? setWhen : rangeWhen)(yearWhen(first), yearWhen(last)) }
}

/** «в 2019» before a stop or at the end. */
function bareYear(place: DatePlace): DateFound | null {
  const year = keyAt(place, place.at) === 'в' ? asYear(keyAt(place, place.at + 1)) : null
  const next = place.tokens[place.at + 2]
  const stops =
    place.at + 2 >= place.end || (next?.kind === 'punctuation' && !isDash(next.key) && next.key !== '«')
  return year !== null && stops ? { to: place.at + 2, when: yearWhen(year) } : null
}

const decades: DateRule = {
  name: 'decade',
  read(place) {
    const skip = keyAt(place, place.at) === 'в' ? 1 : 0
    const match = /^(\d\d)?(\d)0-(?:х|е|ые|ых|м|ми)$/.exec(keyAt(place, place.at + skip))
    if (!match) return null
    const to = afterYearWord(place, place.at + skip + 1)
    const named = to > place.at + skip + 1
    const [, century, decade] = match
    if (century) return { to, when: decadeWhen(Number(`${century}${decade}0`)) }
    if (!named || Number(decade) < 3) return null
    return { to, when: { ...decadeWhen(Number(`19${decade}0`)), implied: { year: 'context' } } }
  },
  examples: {
    '[В 2000-х] он часто бывал': '200X',
    '[в 1990-е годы] границы открылись': '199X',
    '[в 90-х годах] границы открылись': '199X y',
  },
  nearMisses: {
    'в 20-х годах': 'of which century?',
    'в 30-х числах': 'not years',
    '40-х': 'not named as years',
  },
}

const restOfYear: DateRule = {
  name: 'end-of-year',
  read(place) {
    const { at, preposition, third } = frameAt(place)
    const { day } = place.anchor
    const named = YEAR_WORDS.has(keyAt(place, at)) && !SHIFTS.has(keyAt(place, at))
    if (!third || !named || day === null) return null
    const year = yearWhen(yearOf(day))
    const when =
      preposition === 'до' && third === 'end'
        ? untilWhen({ ...dayRange(day, `${yearOf(day)}-12-31`), edtf: String(yearOf(day)), first: day })
        : preposition === 'с' && third === 'begin'
          ? sinceWhen(year)
          : thirdOf(year, third)
    return { to: at + 1, when: implying(when, place.anchor, ['year']) }
  },
  examples: {
    'Визит состоится [до конца года]': '../2024 y',
    '[в конце года] ожидается визит': '2024 y~',
    '[с начала года] прошло шесть встреч': '2024/.. y',
  },
  nearMisses: { '-: до конца года': 'no anchor', 'до конца встречи': 'no year' },
}

export const yearRules: readonly DateRule[] = [restOfYear, decades, years]
