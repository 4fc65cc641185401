/** Who came where: arrivals, stays, visits as nouns. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const traveller: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }] }
const whither: RoleSpec = { places: [{ is: 'place', case: ['acc'], after: ['в', 'во', 'на'] }] }
const where: RoleSpec = { places: [{ is: 'place', case: ['loc'], after: ['в', 'во', 'на'] }] }
const optionally = (spec: RoleSpec): RoleSpec => ({ ...spec, optional: true })
const inviting: RoleSpec = {
  optional: true,
  places: [{ is: 'actor', case: ['gen'], after: ['по приглашению'] }],
}

export const visits: readonly ContactRule[] = [
  {
    name: 'arrived',
    reports: 'visit',
    trigger: {
      lemmas: [
        'прибыть',
        'прибывать',
        'прилететь',
        'прилетать',
        'приехать',
        'приезжать',
        'вылететь',
        'вылетать',
        'отправиться',
        'отправляться',
        'отбыть',
        'отбывать',
        'поехать',
        'ехать',
        'заехать',
        'заезжать',
        'лететь',
        'полететь',
        'собираться',
        'собраться',
        'ездить',
        'направиться',
        'направляться',
        'наведаться',
      ],
      pos: 'verb',
      without: ['посол', 'послание', 'телеграмма', 'письмо'],
    },
    roles: { guest: traveller, place: whither },
    examples: [
      '[guest Касым-Жомарт Токаев] вчера прибыл в [place Пекин] с государственным визитом',
      'В [place Астану] прилетел [guest президент Франции Эмманюэль Макрон]',
      '[guest Премьер-министр Индии Нарендра Моди] вылетел в [place Москву]',
    ],
    nearMisses: {
      'Касым-Жомарт Токаев прибыл в Астану': 'a journey within the state',
      'Владимира Путина пригласили прибыть в Пекин': 'an invitation',
      'В Пекин прибыл новый груз': 'nobody travels',
    },
  },
  {
    name: 'visited',
    reports: 'visit',
    trigger: { lemmas: ['посетить', 'посещать'], pos: 'verb' },
    roles: { guest: traveller, place: { places: [{ is: 'place', case: ['acc'] }] } },
    examples: [
      '[guest Президент Узбекистана Шавкат Мирзиёев] посетит [place Казахстан] с государственным визитом',
      '[place Турцию] посетил [guest Ильхам Алиев]',
    ],
    nearMisses: {
      'Шавкат Мирзиёев пригласил посетить Узбекистан': 'an invitation',
      'Эмманюэль Макрон посетил Лион': 'a journey within the state',
    },
  },
  {
    name: 'made-a-visit',
    reports: 'visit',
    trigger: {
      lemmas: [
        'совершить',
        'совершать',
        'нанести',
        'наносить',
        'завершить',
        'завершать',
        'начать',
        'начинать',
        'отменить',
        'отменять',
        'отложить',
        'откладывать',
        'перенести',
        'переносить',
        'планировать',
        'осуществить',
      ],
      pos: 'verb',
      with: { lemmas: ['визит', 'поездка', 'пребывание'], case: ['acc', 'nom'] },
    },
    roles: { guest: traveller, place: { places: [...whither.places, ...where.places] } },
    examples: [
      '[guest Си Цзиньпин] совершит государственный визит в [place Казахстан]',
      '[guest Эмманюэль Макрон] отменил визит в [place Германию]',
      '[guest Премьер Индии Нарендра Моди] завершает двухдневное пребывание в [place Каире]',
    ],
    nearMisses: { 'Компания совершила визит в Казахстан': 'nobody travels' },
  },
  {
    name: 'is-on-a-visit',
    reports: 'visit',
    trigger: {
      lemmas: ['находиться', 'быть', 'пребывать', 'побывать', 'бывать'],
      pos: 'verb',
      with: { lemmas: ['визит', 'поездка'], case: ['ins', 'loc'] },
    },
    roles: { guest: traveller, place: { places: [...where.places, ...whither.places] } },
    examples: [
      '[guest Премьер-министр Пакистана Шехбаз Шариф], который находится в [place Москве] с официальным визитом',
    ],
    nearMisses: { 'Президент Пакистана находится под следствием с визитом': 'no place' },
  },
  {
    name: 'was-in',
    reports: 'visit',
    trigger: {
      lemmas: [
        'побывать',
        'съездить',
        'слетать',
        'погостить',
        'гостить',
        'очутиться',
        'приземлиться',
        'приземляться',
      ],
      pos: 'verb',
    },
    roles: { guest: traveller, place: { places: [...where.places, ...whither.places] } },
    examples: [
      '[guest Касым-Жомарт Токаев] побывал в [place Токио]',
      'Весной [guest Никол Пашинян] гостил в [place Париже]',
      '[guest Эмманюэль Макрон] успел съездить в [place Рабат]',
    ],
    nearMisses: { 'Касым-Жомарт Токаев побывал в Алматы': 'a journey within the state' },
  },
  {
    name: 'was-there',
    reports: 'visit',
    trigger: { lemmas: ['быть'], pos: 'verb', form: 'finite', without: ['делегация', 'посол'] },
    roles: {
      guest: traveller,
      place: {
        places: [{ is: 'place', case: ['loc'], after: ['в', 'во', 'на'], side: 'object', within: 2 }],
      },
    },
    examples: ['В январе [guest Сигэру Исиба] был в [place Малайзии]'],
    nearMisses: {
      'Дональд Трамп был избран в Польше': 'nobody came',
      'Эмманюэль Макрон был во Франции': 'a journey within the state',
    },
  },
  {
    name: 'stopped-over',
    reports: 'visit',
    trigger: {
      lemmas: ['сделать', 'делать', 'совершить', 'совершать'],
      pos: 'verb',
      with: { lemmas: ['остановка', 'посадка'], case: ['acc'] },
    },
    roles: { guest: traveller, place: where },
    examples: ['По дороге домой [guest Нарендра Моди] сделал остановку в [place Тегеране]'],
    nearMisses: { 'Поезд сделал остановку в Минске': 'nobody travels' },
  },
  {
    name: 'returned-from',
    reports: 'visit',
    trigger: { lemmas: ['вернуться', 'возвратиться', 'возвращаться'], pos: 'verb' },
    roles: { guest: traveller, place: { places: [{ is: 'place', case: ['gen'], after: ['из', 'с'] }] } },
    examples: ['[guest Глава МИД Армении Арарат Мирзоян] вернулся из [place Тегерана]'],
    nearMisses: { 'Эмманюэль Макрон вернулся из отпуска': 'no place' },
  },
  {
    name: 'was-awaited',
    reports: 'visit',
    status: 'announced',
    trigger: { lemmas: ['ждать', 'ожидать'], pos: 'verb' },
    roles: {
      guest: { places: [{ is: 'actor', case: ['acc'] }] },
      place: { places: [...where.places, ...whither.places] },
    },
    examples: ['[guest Президента Сербии Александра Вучича] ждут в [place Пекине] в четверг'],
    nearMisses: { 'Александра Вучича ждали в Белграде': 'a journey within the state' },
  },
  {
    name: 'visit-of',
    reports: 'visit',
    trigger: { lemmas: ['визит', 'поездка', 'приезд', 'прибытие'], pos: 'noun' },
    roles: {
      guest: {
        places: [
          { is: 'actor', case: ['gen'], side: 'next' },
          { is: 'actor', case: ['gen'], side: 'after' },
          { is: 'actor', case: ['gen'], side: 'prior' },
        ],
      },
      place: whither,
      host: inviting,
    },
    examples: [
      'Состоялся государственный визит [guest Президента России Владимира Путина] в [place Казахстан]',
      'Визит [guest Эмманюэля Макрона] в [place Ташкент] запланирован на ноябрь',
      'В ноябре прошлого года состоялся государственный визит в [place Казахстан] [guest Президента Российской Федерации Владимира Путина]',
    ],
    nearMisses: { 'Визит в Казахстан запланирован на ноябрь': 'nobody is named' },
  },
  {
    name: 'during-a-visit',
    reports: 'visit',
    trigger: {
      lemmas: ['визит', 'поездка', 'пребывание'],
      pos: 'noun',
      with: {
        lemmas: ['рамка', 'ход', 'время', 'завершение', 'итог', 'окончание', 'начало', 'программа'],
        within: 4,
      },
      last: true,
    },
    roles: { place: { places: [...whither.places, ...where.places] }, guest: traveller },
    examples: [
      'В рамках рабочего визита в [place Баку] [guest премьер-министр Грузии Ираклий Кобахидзе] осмотрел порт',
    ],
    nearMisses: {
      'В рамках визита в Баку рабочие осмотрели порт': 'nobody is named',
      'В ходе визита президента России Владимира Путина в Минск Александр Лукашенко открыл музей':
        'the guest is named beside the visit',
    },
  },
  {
    name: 'takes-part-abroad',
    reports: 'visit',
    trigger: {
      lemmas: ['принять', 'принимать', 'участвовать', 'поучаствовать'],
      pos: 'verb',
      with: { lemmas: ['празднование', 'торжество', 'инаугурация', 'парад', 'похороны'], case: ['loc'] },
    },
    roles: { guest: traveller, place: where },
    examples: ['[guest Президент Сербии Александр Вучич] примет участие в торжествах в [place Москве]'],
    nearMisses: { 'Владимир Путин примет участие в торжествах в Москве': 'a journey within the state' },
  },
  {
    name: 'left',
    reports: 'visit',
    trigger: { lemmas: ['покинуть', 'покидать'], pos: 'verb' },
    roles: { guest: traveller, place: { places: [{ is: 'place', case: ['acc'] }] } },
    examples: ['[guest Си Цзиньпин] покинул [place Казахстан]'],
    nearMisses: { 'Си Цзиньпин покинул зал': 'no place' },
  },
  {
    name: 'was-met-on-arrival',
    reports: 'visit',
    trigger: {
      lemmas: ['встретить', 'встречать'],
      pos: 'verb',
      with: { lemmas: ['аэропорт', 'трап', 'вокзал'] },
    },
    roles: {
      guest: { places: [{ is: 'actor', case: ['acc'] }] },
      host: optionally(traveller),
      place: { places: [...where.places, { is: 'place', case: ['gen'] }], optional: true },
    },
    examples: [
      '[guest Президента Казахстана Касым-Жомарта Токаева] в аэропорту [place Бишкека] встретил [host Садыр Жапаров]',
    ],
    nearMisses: { 'Делегацию в аэропорту встретили журналисты': 'nobody travels' },
  },
]
