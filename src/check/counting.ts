/** The named answers to "what counts as one?". One entry is one rule; `visits` and `encounters` are what they start from. */
import type { CountingRule } from './counting-rule.ts'

type Settings = Omit<CountingRule, 'id' | 'name' | 'says' | 'source'>

const VISITS: Settings = {
  of: ['visits'],
  reach: 'narrow',
  unit: 'stay',
  offices: 'highest',
  formats: 'any',
  summits: 'in',
  margins: 'in',
  remote: 'out',
  informal: 'in',
  unannounced: 'in',
  transit: 'out',
  leased: 'in',
  places: 'any',
  statuses: ['held'],
  certainty: 'low',
}

const ENCOUNTERS: Settings = { ...VISITS, of: ['encounters'], offices: 'any' }

export const COUNTING_RULES: readonly CountingRule[] = [
  {
    ...VISITS,
    id: 'stays-as-president',
    reach: 'usual',
    name: {
      ru: 'каждое пребывание в высшей должности',
      kk: 'жоғары лауазымдағы әр сапар',
      en: 'each stay in the highest office',
    },
    says: {
      ru: 'Каждое непрерывное пребывание в стране — одно, сколько бы городов в него ни вошло; только в высшей должности гостя: для президента — как президента, без времени исполняющего обязанности.',
      kk: 'Елдегі әр үзіліссіз болу қанша қала кірсе де бір сапар саналады; тек қонақтың ең жоғары лауазымында: президент үшін — президент ретінде, міндетін атқарған уақытынсыз.',
      en: 'Each unbroken stay in the country is one, however many cities it takes in; only in the highest office that the guest held: for a president as president, without the time as acting one.',
    },
    source:
      'The way of most factboxes; the record’s own list of Putin’s stays in Kazakhstan numbers them so.',
  },
  {
    ...VISITS,
    id: 'stays-any-office',
    offices: 'any',
    reach: 'usual',
    name: {
      ru: 'каждое пребывание в любой должности',
      kk: 'кез келген лауазымдағы әр сапар',
      en: 'each stay in any office',
    },
    says: {
      ru: 'Каждое непрерывное пребывание в стране — одно, в какой бы должности гость ни был.',
      kk: 'Елдегі әр үзіліссіз болу бір сапар саналады, қонақ қандай лауазымда болса да.',
      en: 'Each unbroken stay in the country is one, in whatever office the guest was.',
    },
    source: 'Lists that keep a prime minister’s years, such as encyclopedias’ lists of journeys.',
  },
  {
    ...VISITS,
    id: 'city-legs',
    reach: 'broad',
    unit: 'city',
    name: { ru: 'каждый город', kk: 'әр қала', en: 'each city leg' },
    says: {
      ru: 'Каждый город пребывания считается отдельно; только в высшей должности.',
      kk: 'Сапардың әр қаласы бөлек саналады; тек ең жоғары лауазымда.',
      en: 'Each city of a stay is counted apart; only in the highest office.',
    },
    source: 'Regional desks that count the cities visited.',
  },
  {
    ...VISITS,
    id: 'bilateral-only',
    of: ['visits', 'encounters'],
    summits: 'out',
    margins: 'out',
    transit: 'out',
    name: { ru: 'только двусторонние', kk: 'тек екіжақты', en: 'bilateral only' },
    says: {
      ru: 'Без поездок и встреч, единственная известная цель которых — саммит, форум или заседание.',
      kk: 'Белгілі жалғыз мақсаты саммит, форум не отырыс болған сапарлар мен кездесулерсіз.',
      en: 'Without stays and meetings whose only known purpose was a summit, forum or session.',
    },
    source:
      'ChinaVisits, a dataset of Chinese leaders’ visits, leaves out visits made for a multilateral meeting alone.',
  },
  {
    ...VISITS,
    id: 'country-legs',
    unit: 'leg',
    reach: 'usual',
    offices: 'any',
    transit: 'in',
    name: { ru: 'каждая строка поездки по стране', kk: 'сапардың ел бойынша әр жолы', en: 'country legs' },
    says: {
      ru: 'Каждый отрезок поездки так, как его перечисляет источник: возвращение в ту же страну — новый отрезок.',
      kk: 'Сапардың әр бөлігі дереккөз тізгендей: сол елге қайта оралу — жаңа бөлік.',
      en: 'Each leg of a journey as the source lists it: coming back to the same country is a new leg.',
    },
    source: 'Office of the Historian, US Department of State (history.state.gov).',
  },
  {
    ...VISITS,
    id: 'state-and-official',
    formats: ['state', 'official'],
    name: { ru: 'государственные и официальные', kk: 'мемлекеттік және ресми', en: 'state and official' },
    says: {
      ru: 'Только визиты, которые источники назвали государственными или официальными.',
      kk: 'Дереккөздер мемлекеттік не ресми деп атаған сапарлар ғана.',
      en: 'Only visits that the sources called state or official.',
    },
    source: 'Protocol departments’ lists.',
  },
  {
    ...VISITS,
    id: 'capital-only',
    places: 'capital',
    name: { ru: 'только со столицей', kk: 'тек астанаға', en: 'with the capital' },
    says: {
      ru: 'Только пребывания, в которые вошла столица страны; в высшей должности.',
      kk: 'Елдің астанасы кірген сапарлар ғана; ең жоғары лауазымда.',
      en: 'Only stays that took in the country’s capital; in the highest office.',
    },
    source: 'Lists of capitals visited.',
  },
  {
    ...ENCOUNTERS,
    id: 'in-person',
    reach: 'usual',
    name: { ru: 'личные встречи', kk: 'бетпе-бет кездесулер', en: 'in person' },
    says: {
      ru: 'Каждая личная встреча — одна, и на полях саммитов; несколько встреч в одной поездке — одна.',
      kk: 'Әр бетпе-бет кездесу бір саналады, саммит аясындағылары да; бір сапардағы бірнеше кездесу — біреу.',
      en: 'Each meeting in person is one, also on the margins of summits; several within one journey are one.',
    },
    source: 'Press services’ yearly counts of personal meetings.',
  },
  {
    ...VISITS,
    id: 'everything',
    reach: 'broad',
    of: ['visits', 'encounters'],
    unit: 'leg',
    offices: 'any',
    remote: 'in',
    transit: 'in',
    name: { ru: 'всё', kk: 'барлығы', en: 'everything' },
    says: {
      ru: 'Всё состоявшееся, что есть в записях: в любой должности, личное и дистанционное, с транзитом.',
      kk: 'Жазбадағы өткеннің бәрі: кез келген лауазымда, бетпе-бет пен қашықтан, транзитпен қоса.',
      en: 'Everything held that is on record: in any office, in person and remote, transit included.',
    },
    source: 'The record as it stands.',
  },
]

/** The rule of that id. @throws RangeError for an id that no rule bears. */
export function countingRule(id: string): CountingRule {
  const rule = COUNTING_RULES.find((one) => one.id === id)
  if (!rule)
    throw new RangeError(
      `no counting rule ${id}; there are ${COUNTING_RULES.map((one) => one.id).join(', ')}`,
    )
  return rule
}

/** Rules that can answer a question about visits, or about encounters. */
export const rulesFor = (what: CountingRule['of'][number]): CountingRule[] =>
  COUNTING_RULES.filter((rule) => rule.of.includes(what))
