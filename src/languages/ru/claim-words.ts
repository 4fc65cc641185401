/** Words that Russian claims are made of: what counts contacts, what narrows it, and who stands where. */
import type { ClaimGrammar, ClaimRoles, Counted, RolePlace } from '../pack.ts'

const VISIT: Counted = { kinds: ['visit'] }
const MEETING: Counted = { kinds: ['meeting', 'talks'] }
const CALL: Counted = { kinds: ['call'], mode: 'remote' }
const LETTER: Counted = { kinds: ['letter'], mode: 'remote' }
/** What these count the verb says: «посетил 11 стран», «приезжал 33 раза». */
const TIMES: Counted = { kinds: [] }

const each = <T>(words: string, meant: T): Record<string, T> =>
  Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, meant]),
  )

export const nouns: ClaimGrammar['nouns'] = {
  ...each('визит поездка приезд посещение турне вояж командировка', VISIT),
  ...each('встреча переговоры беседа рандеву', MEETING),
  ...each('разговор звонок созвон', CALL),
  ...each('телеграмма письмо послание', LETTER),
  контакт: { kinds: ['visit', 'meeting', 'talks', 'call', 'letter'] },
  раз: TIMES,
  ...each('страна государство', { kinds: [], unit: 'state' }),
  ...each('город', { kinds: [], unit: 'city' }),
}

export const verbs: ClaimGrammar['verbs'] = {
  ...each(
    `посетить посещать побывать бывать приехать приезжать прилететь прилетать прибыть прибывать ездить съездить летать слетать
    выезжать наведаться навестить навещать гостить погостить`,
    VISIT,
  ),
  ...each(
    `встретиться встречаться увидеться видеться повидаться побеседовать беседовать пообщаться общаться переговорить поговорить
    говорить`,
    MEETING,
  ),
  быть: { kinds: ['visit'], placed: true },
  ...each('созвониться созваниваться позвонить звонить перезваниваться', CALL),
}

export const carriers: ClaimGrammar['carriers'] =
  `совершить совершать нанести наносить провести проводить состояться пройти проходить осуществить осуществлять стать
  являться предпринять сделать насчитывать насчитать принять принимать иметь отправиться отправляться начать начинать
  завершить длиться продлиться продолжаться`.split(/\s+/)

export const narrowing: ClaimGrammar['narrowing'] = {
  государственный: { formats: ['state'] },
  официальный: { formats: ['official'] },
  рабочий: { formats: ['working'] },
  неофициальный: { formats: ['unofficial'] },
  частный: { formats: ['private'] },
  неформальный: { formats: ['informal'], anywhere: true },
  ...each('=рубежом =рубеж =заграницу', { abroad: true as const }),
  ...each('зарубежный заграничный иностранный международный внешний', { abroad: true as const }),
  ...each('личный очный персональный', { mode: 'in-person' as const }),
  ...each('лично очно вживую', { mode: 'in-person' as const }),
  ...each('телефонный', { kinds: ['call'] as const, mode: 'remote' as const }),
  ...each('телефон', { kinds: ['call'] as const, mode: 'remote' as const }),
  ...each('онлайн видеосвязь видеоконференция дистанционно дистанционный заочный', {
    mode: 'remote' as const,
  }),
}

/** Endings of adjectives and participles that the lexicon lacks. */
export const describes = (key: string): boolean =>
  /(?:[ыио]й|[оеё]го|[оеё]му|[ыи]м|[ое]м|ая|яя|ую|юю|ое|ее|ые|ие|[ыи]х|[ыи]ми)$/u.test(key)

export const classes: ClaimGrammar['classes'] = {
  content: ['=что', '=чтобы', '=будто'],
  not: ['=не'],
  telling: ['=с', '=со'],
  only: ['=только', '=лишь', '=всего-навсего'],
  dash: ['=-', '=–', '=—', '=:'],
  each: ['=по'],
  amount: ['количество', 'число', 'частота', 'частотность'],
  place: ['место', 'строчка', 'позиция'],
  any: [
    ...['любой', 'другой', 'остальной', 'прочий', 'иной', 'какой-либо', 'кто-либо', 'никакой'],
    ...[
      '=каком-либо',
      '=какую-либо',
      '=какой-либо',
      '=кем-либо',
      '=кто-либо',
      '=кому-либо',
      '=куда-либо',
      '=кто-нибудь',
    ],
    ...['=где-либо', '=какую-нибудь', '=каким-либо'],
  ],
  rival: [
    'лидер',
    'президент',
    'глава',
    'политик',
    'кто',
    '=кто-либо',
    '=кто-нибудь',
    'монарх',
    'руководитель',
    'гость',
  ],
  conversed: [
    'беседовать',
    'побеседовать',
    'говорить',
    'поговорить',
    'разговаривать',
    'общаться',
    'пообщаться',
    '=проговорили',
  ],
  lasted: ['длил*', 'длит*', 'продлил*', 'продлит*', 'продолжал*', 'продолжил*', 'занял*'],
  border: ['граница', 'рубеж'],
  land: ['страна', 'государство', 'республика', 'держава'],
}

export const regions: ClaimGrammar['regions'] = {
  'central-asia': [
    'центральн* =азии|=азия|=азию|=азией',
    'средн* =азии',
    'центрально-азиатск* регион|пространство|=регионе',
    'центральноазиатск* регион|пространство',
    '=ца',
  ],
  'south-caucasus': ['южн* =кавказа|=кавказе|=кавказ', '=закавказья|=закавказье'],
  caucasus: ['=кавказа|=кавказе'],
  baltics: ['=балтии|=прибалтики|=прибалтике'],
  cis: ['=снг', 'содружеств* независим* государств*'],
  eaeu: ['=еаэс', 'евразийск* экономическ* союз*'],
  eu: ['=ес|=евросоюза|=евросоюзе', 'европейск* союз*'],
  g20: ['=g20', '=большой =двадцатки'],
  brics: ['=брикс'],
  world: ['=мире|=мира', '=планете|=планеты', '=свете', 'земн* шар*'],
  europe: ['=европы|=европе'],
  eurasia: ['=евразии'],
  asia: ['=азии'],
  africa: ['=африки|=африке'],
}

const to: RolePlace = { is: 'place', case: ['acc'], after: ['в', 'во', 'на'] }
const at: RolePlace = { is: 'place', case: ['loc'], after: ['в', 'во', 'на'] }
const object: RolePlace = { is: 'place', case: ['acc'] }
const subject: RolePlace = { is: 'actor', case: ['nom'] }
const agent: RolePlace = { is: 'actor', case: ['ins'] }
const ofWhom: RolePlace = { is: 'actor', case: ['gen'], side: 'next' }
const forWhom: RolePlace = { is: 'actor', case: ['gen'], after: ['для', 'у', 'со стороны'] }
const withWhom: RolePlace = { is: 'actor', case: ['ins'], after: ['с', 'со'] }
const among: RolePlace = { is: 'actor', case: ['ins'], after: ['между'] }
const withState: RolePlace = { is: 'state', case: ['ins'], after: ['с', 'со'] }

export const roles: { readonly visit: ClaimRoles; readonly meeting: ClaimRoles } = {
  visit: {
    guest: { places: [ofWhom, subject, forWhom, agent] },
    host: { places: [to, object, at] },
  },
  meeting: {
    partner: { places: [withWhom, among, withState] },
    guest: { places: [ofWhom, subject, forWhom] },
    host: { places: [at] },
  },
}

/** «Казахстан занимает первое место по числу визитов Путина»: the host is who the sentence is about. */
export const ranked: ClaimRoles = { host: { places: [{ is: 'state', case: ['nom'] }, to, at] } }

export const ownState = ['наш страна|государство|республика|край|земля|родина']
export const ownStates = [
  '=наши|=наших|=нашим|=нашими =страны|=стран|=странам|=странами|=странах|=государства|=государств',
]
export const there = ['=там|=туда|=сюда|=здесь|=оттуда']
export const pair = [
  '=мы|=вы|=они|=нами|=вами|=ними',
  'друг =с|=друга',
  'между =собой',
  'лидер|президент|глава|=главы',
  '=стороны|=собеседники',
  'двое|=оба|=двух',
]

export const since: ClaimGrammar['since'] = {
  length: [
    '=за последн*|прошедш*|минувш*|истекш*|эти? @dur',
    '=за @dur',
    '=за =более|=почти|=без? =чем? @dur',
    '=более|=больше|=свыше =чем? =за @dur',
    '=на =протяжении последн*? @dur',
    '=последние @dur',
  ],
  day: ['=с|=со =самого? @date', '=после … @date', '=начиная =с @date', '=с =момента … @date'],
  vague: [
    '=после ~ =событий|=войны|=пандемии|=начала|=вторжения|=переворота|=выборов|=распада|=кризиса|=карантина|=паузы|=перерыва',
    '=с =начала ~ =войны|=пандемии|=вторжения|=операции|=конфликта',
    '=со =времен|=времени ~ =пандемии|=распада|=войны',
  ],
  office: [
    '=с|=со =момента|=времени|=дня|=даты|=времен ~ =вступления|=избрания|=инаугурации|=прихода|=назначения',
    '=после|=со|=с ~ =вступления|=избрания|=инаугурации|=переизбрания|=назначения|=прихода',
    '=с =начала ~ =правления|=президентства|=срока|=полномочий',
  ],
}

export const inOffice: ClaimGrammar['inOffice'] = {
  '=как|=будучи =президент|=президента|=президентом': 'president',
  '=в =качестве|=должности|=ранге|=статусе ~ =президента': 'president',
  '=на =посту|=должности ~ =президента': 'president',
  '=за =время|=годы ~ =президентства': 'president',
  '=будучи|=как =премьером|=премьер-министром|=премьер|=премьер-министр': 'prime-minister',
  '=в =качестве|=должности|=ранге|=статусе ~ =премьера|=премьер-министра': 'prime-minister',
  '=на =посту|=должности ~ =премьера|=премьер-министра': 'prime-minister',
  '=исполняющего|=исполняющий|=исполняющим =обязанности ~ =президента': 'acting-president',
  '=на =этом|=нынешнем|=своем =посту': 'current',
  '=в =этой|=нынешней|=новой =должности|=роли': 'current',
}

export const unreal = [
  '=бы',
  '=если',
  '=якобы',
  'хотеть',
  'мечтать',
  'пожелать',
  '=пусть',
  '=хотел',
  '=хотелось',
]

export const future =
  `запланировать планировать планироваться наметить намечать намечаться предстоять предстоящий ожидаться намерен намереваться
  собираться =будет =будут =состоится =состоятся =пройдет =пройдут =запланировано =запланированы =запланирован`.split(
    /\s+/,
  )

export const times: ClaimGrammar['times'] = { дважды: 2, трижды: 3, четырежды: 4 }

export const triggers = ['экономика', 'граница', 'страна', 'вступить', 'присоединиться', 'раз', 'лидировать']

export const spans: ClaimGrammar['spans'] = {
  '=за =год': 'P1Y',
  '=за последн*|прошедш*|минувш* =год': 'P1Y',
  '=за =полгода': 'P6M',
  '=за =месяц': 'P1M',
  '=за последн*|прошедш*|минувш* =месяц': 'P1M',
  '=за =неделю': 'P7D',
  '=за последн*|прошедш*|минувш* =неделю': 'P7D',
}

export const outside = [
  '=за =пределы|=пределами @org',
  '=за =пределы|=пределами @region',
  '=вне @org',
  '=вне @region',
]
export const inside = [
  '=в|=по =страны|=странам|=странах|=государства @org',
  '=в|=по =страны|=странам|=странах|=государства @region',
]
export const toUs = ['=к =нам', '=у =нас']
export const opening = [
  '=никогда',
  '=впервые',
  '=дважды',
  '=трижды',
  '=четырежды',
  '=гость',
  '=гостем',
  '=рекордсмен',
]

export const passed = ['=первые', '=первых', '=в|=во @n =раза|=раз', '=в|=во @n =с =половиной =раза']
export const theirs = ['=его', '=ее', '=для =него|=нее']
