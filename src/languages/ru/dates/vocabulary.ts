/** Words of Russian dates in the forms that occur. */

const byForm = <T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(entries.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)))

export const MONTHS = byForm([
  [1, 'январь января январю январем январе'],
  [2, 'февраль февраля февралю февралем феврале'],
  [3, 'март марта марту мартом марте'],
  [4, 'апрель апреля апрелю апрелем апреле'],
  [5, 'май мая маю маем мае'],
  [6, 'июнь июня июню июнем июне'],
  [7, 'июль июля июлю июлем июле'],
  [8, 'август августа августу августом августе'],
  [9, 'сентябрь сентября сентябрю сентябрем сентябре'],
  [10, 'октябрь октября октябрю октябрем октябре'],
  [11, 'ноябрь ноября ноябрю ноябрем ноябре'],
  [12, 'декабрь декабря декабрю декабрем декабре'],
])

export const MONTH_ABBREVIATIONS = byForm([
  [1, 'янв'],
  [2, 'фев февр'],
  [3, 'мар'],
  [4, 'апр'],
  [6, 'июн'],
  [7, 'июл'],
  [8, 'авг'],
  [9, 'сен сент'],
  [10, 'окт'],
  [11, 'ноя нояб'],
  [12, 'дек'],
])

/** Monday is 1; by the prepositions that govern the form. */
export const WEEKDAYS = {
  accusative: weekdays('понедельник вторник среду четверг пятницу субботу воскресенье'),
  genitive: weekdays('понедельника вторника среды четверга пятницы субботы воскресенья'),
  dative: weekdays('понедельнику вторнику среде четвергу пятнице субботе воскресенью'),
} as const

function weekdays(forms: string): ReadonlyMap<string, number> {
  return new Map(forms.split(' ').map((form, index) => [form, index + 1]))
}

/** Spring is 1, as in EDTF 21–24. */
export const SEASONS = byForm([
  [1, 'весна весны весне весну весной весною'],
  [2, 'лето лета лету летом лете'],
  [3, 'осень осени осенью'],
  [4, 'зима зимы зиме зиму зимой зимою'],
])

/** Seasons that say «when» without a preposition or a year. */
export const SEASON_ADVERBS = new Set(['весной', 'весною', 'летом', 'осенью', 'зимой', 'зимою'])

export const DAYS_FROM_ANCHOR = byForm([
  [-2, 'позавчера позавчерашний позавчерашнего позавчерашней позавчерашнюю'],
  [
    -1,
    'вчера вчерашний вчерашнего вчерашнему вчерашним вчерашнем вчерашняя вчерашней вчерашнюю вчерашнее вчерашние вчерашних',
  ],
  [
    0,
    'сегодня сегодняшний сегодняшнего сегодняшнему сегодняшним сегодняшнем сегодняшняя сегодняшней сегодняшнюю сегодняшнее сегодняшние сегодняшних',
  ],
  [
    1,
    'завтра завтрашний завтрашнего завтрашнему завтрашним завтрашнем завтрашняя завтрашней завтрашнюю завтрашнее завтрашние завтрашних',
  ],
  [2, 'послезавтра послезавтрашний'],
])

const ENDINGS = 'ый ий ого его ому ему ым им ом ем ая яя ой ей ую юю ое ее ые ие ых их ыми ими'.split(' ')
const adjective = (stem: string): string => ENDINGS.map((ending) => stem + ending).join(' ')

/** «сентябрьские переговоры». */
export const MONTH_ADJECTIVES = byForm(
  'январск февральск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск'
    .split(' ')
    .map((stem, index) => [index + 1, adjective(stem)] as const),
)

/** Contacts that a month's adjective dates. */
export const EVENTS = /^(?:визит|встреч|переговор|поездк|саммит|разговор|бесед|консультац)/

/** «прошлый», «этот», «следующий»: how many years, months or weeks away. */
export const SHIFTS = byForm([
  [-2, adjective('позапрошл')],
  [-1, `${adjective('прошл')} ${adjective('минувш')} ${adjective('прошедш')}`],
  [
    0,
    `этот этого этому этим этом эта этой эту это эти этих этими сего ${adjective('нынешн')} ${adjective('текущ')}`,
  ],
  [
    1,
    `${adjective('следующ')} ${adjective('будущ')} ${adjective('грядущ')} ${adjective('ближайш')} ${adjective('предстоящ')}`,
  ],
])

/** «того же года»: another year than the anchor's, named elsewhere in the text. */
export const ELSEWHERE = new Set(['того', 'тот', 'том', 'тому'])

export const YEAR_WORDS = new Set([
  'год',
  'года',
  'году',
  'годом',
  'годе',
  'годы',
  'годов',
  'годам',
  'годах',
  'г',
  'гг',
])

export const THIRDS = byForm<'begin' | 'middle' | 'end'>([
  ['begin', 'начале начало началу начала'],
  ['middle', 'середине середину середине середины'],
  ['end', 'конце конец концу конца'],
])

export type Unit = 'day' | 'week' | 'month' | 'year'

export const UNITS = byForm<Unit>([
  ['day', 'день дня дней днями дни сутки суток'],
  ['week', 'неделю недели недель неделя'],
  ['month', 'месяц месяца месяцев месяцы'],
  ['year', 'год года лет годы годов'],
])

/** Units that count one by themselves: «год назад», «за последнюю неделю». */
export const LONE_UNITS = new Set(['день', 'сутки', 'неделю', 'месяц', 'год', 'недели', 'месяца', 'года'])

/** One year, not years. */
export const ONE_YEAR = new Set(['год', 'года', 'году', 'годом', 'годе', 'г'])

/** Words before a date that make it approximate. */
export const ABOUT = new Set(['около', 'примерно', 'приблизительно', 'ориентировочно', 'предварительно'])
