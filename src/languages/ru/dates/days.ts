/** Calendar days: «27 ноября», «с 27 по 28 ноября», «30 ноября – 2 декабря», «12.11.2024». */
import type { When } from '../../../model/date.ts'
import { dayWhen, implying, monthOf, sinceWhen, untilWhen, yearOf } from '../../kit.ts'
import { dayAt, readDays, readWeekday } from './calendar-days.ts'
import { figures } from './figures.ts'
import { type DateFound, type DatePlace, type DateRule, keyAt } from './rule.ts'
import { SHIFTS, WEEKDAYS } from './vocabulary.ts'

const days: DateRule = {
  name: 'day-month',
  read: (place) => readDays(place, place.at, null),
  examples: {
    'Визит состоялся [27 ноября 2024 года]': '2024-11-27',
    'Визит состоялся [27 ноября 2024 г.] в Астане': '2024-11-27',
    'Визит состоялся [27 ноября 2024] в Астане': '2024-11-27',
    'Встреча прошла [12 ноября (2025 года)]': '2025-11-12',
    '[27 ноября] он прибыл в Астану': '2024-11-27 y',
    '-: [27 ноября] он прибыл в Астану': 'XXXX-11-27',
    '2025-01-03: Визит прошёл [27–28 ноября]': '2024-11-27/2024-11-28 y',
    '[27–28 ноября 2024 года] прошёл визит': '2024-11-27/2024-11-28',
    '[27-28 ноября] прошёл визит': '2024-11-27/2024-11-28 y',
    '[27 и 28 ноября] прошёл визит': '2024-11-27/2024-11-28 y',
    '[18, 23 и 26 января 2024 года] были выходные': '{2024-01-18,2024-01-23,2024-01-26}',
    '[5, 6 и 7 марта 2024 года] шли переговоры': '2024-03-05/2024-03-07',
    '[30 ноября – 2 декабря] прошёл форум': '2024-11-30/2024-12-02 y',
    '[30 декабря 2024 года – 2 января 2025 года]': '2024-12-30/2025-01-02',
    '[30 декабря – 2 января 2025 года] шли учения': '2024-12-30/2025-01-02',
    'Sputnik, [28 дек]': '2024-12-28 y',
    '2024-12-28: Sputnik, [28 дек.] — Президент прибыл': '2024-12-28 y',
    '[28 нояб. 2024 г.]': '2024-11-28',
    '[Первого сентября] начался визит': '2024-09-01 y',
    'Визит начался [двадцать седьмого ноября]': '2024-11-27 y',
    '[27-го ноября] он прибыл': '2024-11-27 y',
    'в ночь на [5 марта]': '2025-03-05 y',
    'Парад прошёл [9 Мая]': '2024-05-09 y',
    '[18 февраля] прошли переговоры': '2024-02-18 y',
    'Визит состоится [18 февраля]': '2025-02-18 y',
    '2024-03-10: [18 февраля] прошли переговоры': '2024-02-18 y',
    '2025-02-10: Встреча пройдёт [18 февраля]': '2025-02-18 y',
    '2025-01-02: [30 декабря] они говорили по телефону': '2024-12-30 y',
    '[27 ноября прошлого года] он прибыл': '2023-11-27 y',
    '-: [27 ноября прошлого года] он прибыл': 'XXXX-11-27',
    '[27 ноября того же года] он прибыл': 'XXXX-11-27',
    '[27 ноября текущего года] он прибыл': '2024-11-27 y',
    '[29 февраля 2024 года]': '2024-02-29',
    'примерно [27 ноября]': '2024-11-27 y~',
    '[15 мая две тысячи двадцать четвёртого года]': '2024-05-15',
    '[9 мая 1945 года]': '1945-05-09',
  },
  nearMisses: {
    '31 февраля прошла встреча': 'no such day',
    '29 февраля 2023 года': 'no such day',
    '32 марта': 'no such day',
    '28–27 ноября 2024 года': 'runs backwards',
    '33 визита': 'a count',
    '9 из 46 встреч': 'a count',
    '80-летие Победы': 'an anniversary',
    'мартовский снег': 'an adjective',
    'Тереза Мэй прибыла': 'a name',
    'Звоните: 8 (701) 555-12-34': 'a telephone number',
    'в 16.30 начались переговоры': 'a time of day',
    'в 9 часов утра': 'a time of day',
    'счёт 27:28': 'a score',
    'Первого президента встретили': 'an ordinal',
    'две майки': 'another word',
  },
}

const weekdayNamed = (key: string): number | undefined =>
  WEEKDAYS.accusative.get(key) ?? WEEKDAYS.genitive.get(key)

const between: DateRule = {
  name: 'from-day-to-day',
  read(place) {
    if (keyAt(place, place.at) !== 'с' && keyAt(place, place.at) !== 'со') return null
    const [upTo, until] = [readDays(place, place.at + 1, 'по'), readDays(place, place.at + 1, 'до')]
    return upTo ?? until ?? openEnd(place)
  },
  examples: {
    '[с 27 по 28 ноября 2024 года] он был в Астане': '2024-11-27/2024-11-28',
    '[С 27 по 28 ноября] он был в Астане': '2024-11-27/2024-11-28 y',
    '[с 30 ноября по 2 декабря] прошёл форум': '2024-11-30/2024-12-02 y',
    '[с 30 декабря 2024 года по 2 января 2025 года]': '2024-12-30/2025-01-02',
    '-: [с 27 по 28 ноября] он был в Астане': 'XXXX-11-27/XXXX-11-28',
    '[с 27 ноября] он работает': '2024-11-27/.. y',
    '[с 5 марта 2022 года] действует запрет': '2022-03-05/..',
  },
  nearMisses: {
    'с 28 по 27 ноября 2024 года': 'runs backwards',
    'с 27 делегациями': 'a count',
    'с 5 по 9 класс': 'not days',
  },
}

/** Opens a single day or month at one end; a range keeps its ends. */
const openAt = (when: When | null, open: (when: When) => When): When | null =>
  when && !when.edtf.includes('/') ? open(when) : when

/** «с 27 ноября». */
function openEnd(place: DatePlace): DateFound | null {
  const found = readDays(place, place.at + 1, null)
  return found && { to: found.to, when: openAt(found.when, sinceWhen) }
}

const until: DateRule = {
  name: 'until-day',
  read(place) {
    if (keyAt(place, place.at) !== 'до') return null
    const found = readDays(place, place.at + 1, null)
    return found && { to: found.to, when: openAt(found.when, untilWhen) }
  },
  examples: {
    'Визит продлится [до 5 декабря]': '../2024-12-05 y',
    '[до 1 января 2025 года]': '../2025-01-01',
  },
  nearMisses: { 'до 33 визитов': 'a count' },
}

const onWeekday: DateRule = {
  name: 'weekday-with-day',
  read(place) {
    const { at } = place
    const preposition = keyAt(place, at) === 'в' || keyAt(place, at) === 'во' ? 1 : 0
    const shifted = SHIFTS.has(keyAt(place, at + preposition)) ? 1 : 0
    const weekday = at + preposition + shifted
    const wanted = weekdayNamed(keyAt(place, weekday))
    if (wanted === undefined) return null
    const comma = [',', '('].includes(keyAt(place, weekday + 1)) ? 1 : 0
    const found =
      readWeekday(place, weekday + 1 + comma, wanted) ?? readDays(place, weekday + 1 + comma, null)
    if (!found) return null
    const closing = comma && keyAt(place, weekday + 1) === '(' && keyAt(place, found.to) === ')' ? 1 : 0
    return { ...found, to: found.to + closing }
  },
  examples: {
    '[В среду, 27 ноября], он прибыл': '2024-11-27 y',
    '[в минувший четверг, 28 ноября 2024 года], они говорили': '2024-11-28',
    '2014-06-15: [в понедельник, 16 мая], он прибыл': '2014-05-16 y',
    '2024-06-15: [в среду, 11 декабря], он прибудет': '2024-12-11 y',
    '2025-02-01: [в среду, 11 декабря], он прибыл': '2024-12-11 y',
    '[в среду (27 ноября)] он прибыл': '2024-11-27 y',
    '[среду 27 ноября] он отметил': '2024-11-27 y',
  },
  nearMisses: {},
}

const dayOfThisMonth: DateRule = {
  name: 'day-of-month',
  read(place) {
    const day = dayAt(place, place.at)
    if (!day || keyAt(place, day.to) !== 'числа' || place.anchor.day === null) return null
    const ofMonth = SHIFTS.get(keyAt(place, day.to + 1))
    if (ofMonth !== 0 || keyAt(place, day.to + 2) !== 'месяца') return null
    const when = dayWhen(yearOf(place.anchor.day), monthOf(place.anchor.day), day.day)
    return when && { to: day.to + 3, when: implying(when, place.anchor, ['year', 'month']) }
  },
  examples: { '[27 числа этого месяца] он прибудет': '2024-12-27 ym' },
  nearMisses: { '-: 27 числа этого месяца': 'no anchor', 'два числа': 'not a day' },
}

export const dayRules: readonly DateRule[] = [onWeekday, between, until, figures, days, dayOfThisMonth]
