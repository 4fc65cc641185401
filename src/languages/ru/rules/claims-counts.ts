/** How many, how few, what part, how long, how often. */
import type { ClaimRule } from '../../pack.ts'

export const counts: readonly ClaimRule[] = [
  {
    name: 'share-of',
    claims: 'share',
    patterns: [
      '@n ~ @counted ,? =из =них|=которых @only? ~ @n',
      '@n ~ @counted , =в =том =числе @n',
      '@n ~ @counted =: @n @narrow',
    ],
    examples: [
      '[guest Касым-Жомарт Токаев] и Владимир Путин провели [value 46 встреч, из них девять] лично',
      '[guest Си Цзиньпин] совершил [value 23 зарубежные поездки, в том числе три] государственные',
    ],
    nearMisses: { 'Подписано 46 соглашений, из них девять межправительственных': 'no contacts' },
  },
  {
    name: 'part-of-whole',
    claims: 'share',
    patterns: ['@n =из @n ~ @counted'],
    examples: [
      '[value Девять из 46] встреч [guest Владимира Путина] с [partner Касым-Жомартом Токаевым] были личными',
    ],
    nearMisses: { 'Девять из 46 участников встречи уехали': 'people, not contacts' },
  },
  {
    name: 'so-often-a-year',
    claims: 'other',
    topic: 'frequency:year',
    patterns: ['@n раз =в =год', '=раз =в @n =года|=лет', '=раз =в =год|=полгода'],
    adverb: true,
    examples: ['[guest Владимир Путин] и Касым-Жомарт Токаев встречаются [value пять] раз в год'],
    nearMisses: { 'Совет директоров собирается пять раз в год': 'no contact of leaders' },
  },
  {
    name: 'so-often-a-month',
    claims: 'other',
    topic: 'frequency:month',
    patterns: [
      '@n раз =в =месяц|=неделю|=квартал',
      '=раз =в @n =месяца|=месяцев',
      '=раз =в =месяц|=неделю|=квартал',
    ],
    adverb: true,
    examples: ['[guest Владимир Путин] и Александр Лукашенко созваниваются [value два] раза в месяц'],
    nearMisses: { 'Совет директоров собирается два раза в месяц': 'no contact of leaders' },
  },
  {
    name: 'never',
    claims: 'count',
    value: 0,
    patterns: [
      '=ни =разу =не',
      '=не … =ни =разу',
      '=ни =разу ~ =не',
      '=никогда =не',
      '=ни =одного|=одной ~ @counted',
    ],
    adverb: true,
    examples: [
      '[guest Владимир Путин] [value ни разу не] посещал [host Аргентину]',
      '[guest Касым-Жомарт Токаев] [value никогда не] бывал в [host Бразилии]',
    ],
    nearMisses: { 'Владимир Путин ни разу не опоздал': 'no contact' },
  },
  {
    name: 'not-one',
    claims: 'count',
    value: 0,
    patterns: ['=ни =один|=одна'],
    adverb: true,
    anyone: true,
    examples: ['Ни один [guest президент США] не [counted посещал] [host Казахстан]'],
    nearMisses: { 'Ни один участник встречи не опоздал': 'no contact' },
  },
  {
    name: 'only-so-many',
    claims: 'only',
    patterns: ['@only @n ~ @counted', '=всего =лишь|=только @n ~ @counted', '@only @times'],
    examples: [
      '[guest Владимир Путин] и Касым-Жомарт Токаев провели личные [counted встречи] лишь [value четыре] раза',
      '[guest Александр Лукашенко] [counted посетил] [host Грузию] только [value дважды]',
    ],
    nearMisses: { 'Подписано лишь четыре соглашения': 'no contacts' },
  },
  {
    name: 'the-only-one',
    claims: 'only',
    value: 1,
    patterns: [
      'единственн* ~ @contact',
      '=единожды',
      '@only =раз|=однажды',
      '=один =единственный =раз',
      '=единственный =раз',
    ],
    examples: [
      'Это был единственный [counted визит] [guest Михаила Горбачёва] в [host Японию]',
      '[guest Ким Чен Ын] лишь однажды [counted посетил] [host Вьетнам]',
    ],
    nearMisses: { 'Единственный участник встречи уехал': 'a person' },
  },
  {
    name: 'talks-took-so-long',
    claims: 'length',
    patterns: [
      '@lasted … @dur',
      '@conversed … @dur',
      '@dur … @conversed',
      '=в =течение @dur … @conversed',
      '@dur ~ @counted',
      '@counted =длиной|=продолжительностью =в? @dur',
    ],
    examples: [
      '[counted Переговоры] [guest Владимира Путина] и Си Цзиньпина длились [value пять часов]',
      'С [partner Владимиром Путиным] у [guest Касым-Жомарта Токаева] состоялась [value четырёхчасовая] [counted беседа]',
    ],
    nearMisses: {
      'Четырёхчасовая забастовка закончилась': 'no contact',
      'Владимир Путин прибыл в Астану на два часа позже': 'a delay',
    },
  },
  {
    name: 'between-so-many',
    claims: 'count',
    patterns: ['@n @dash @n ~ @counted', '=от @n =до @n ~ @counted', '@n =или @n ~ @counted'],
    examples: ['[guest Владимир Путин] совершил [value 33–35] [counted визитов] в [host Казахстан]'],
    nearMisses: { 'Подписано 33–35 соглашений': 'no contacts' },
  },
  {
    name: 'so-many-each',
    claims: 'count',
    patterns: ['@each @n ~ @counted', '@each @times'],
    examples: [
      '[guest Владимир Путин] совершил по [value два] [counted визита] в [host Казахстан] и [host Белоруссию]',
    ],
    nearMisses: { 'Стороны подписали по два соглашения': 'no contacts' },
  },
  {
    name: 'so-many',
    claims: 'count',
    patterns: [
      '@n ~ @counted',
      '@times',
      '@contact @dash @n',
      '@amount ~ @counted … составить|достичь|достигнуть|превысить|превышать @n',
    ],
    examples: [
      '[guest Владимир Путин] совершил [value 33] [counted визита] в [host Казахстан]',
      '[guest Эмманюэль Макрон] [value тридцать три] раза [counted побывал] в [host Германии]',
      '[guest Си Цзиньпин] [counted посетил] [value 11] стран',
      '[guest Реджеп Тайип Эрдоган] [value трижды] [counted посетил] [host Азербайджан]',
    ],
    nearMisses: {
      'Владимир Путин и Касым-Жомарт Токаев подписали 33 соглашения': 'papers',
      '33 участника встречи с Владимиром Путиным подписали письмо': 'people',
      'Три визита Владимира Путина в Казахстан запланированы на осень': 'the future',
      'Владимир Путин 27 ноября посетил Казахстан': 'a day',
    },
  },
]
