/** Who met whom: meetings, talks, receptions. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const subject: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }], optional: true }
const together: RoleSpec = { places: [{ is: 'actor', case: ['ins'], after: ['с', 'со'] }] }
const between: RoleSpec = { places: [{ is: 'actor', case: ['ins'], after: ['между'] }] }
const ofThem: RoleSpec = { places: [{ is: 'actor', case: ['gen'], side: 'next' }], optional: true }
const MEETING = [
  'встреча',
  'беседа',
  'разговор',
  'рандеву',
  'аудиенция',
  'завтрак',
  'обед',
  'ужин',
  'рукопожатие',
]
const MEET = [
  'встретиться',
  'встречаться',
  'видеться',
  'повстречаться',
  'увидеться',
  'повидаться',
  'побеседовать',
  'беседовать',
  'пообщаться',
  'общаться',
  'переговорить',
  'поужинать',
  'пообедать',
  'позавтракать',
  'разговаривать',
  'поговорить',
]
const TALKS = ['переговоры', 'консультация']
const HOLD = [
  'провести',
  'проводить',
  'начать',
  'начинать',
  'завершить',
  'вести',
  'иметь',
  'продолжить',
  'отменить',
  'отложить',
  'перенести',
  'планировать',
  'анонсировать',
]
const BY_PHONE = [
  'телефон',
  'телефонный',
  'видеосвязь',
  'видеоконференция',
  'вкс',
  'видеоконференцсвязь',
  'онлайн',
]

export const meetings: readonly ContactRule[] = [
  {
    name: 'met-with',
    reports: 'meeting',
    trigger: {
      lemmas: MEET,
      pos: 'verb',
      without: BY_PHONE,
    },
    roles: { party: subject, partner: together },
    examples: [
      '[party Владимир Путин] встретился в Кремле с [partner президентом Азербайджана Ильхамом Алиевым]',
      'С [partner премьер-министром Индии Нарендрой Моди] встретился [party Эмманюэль Макрон]',
    ],
    nearMisses: {
      'Владимир Путин встретился с губернатором Калужской области Владиславом Шапшой':
        'fewer than two states',
      'Интересы встретились с препятствиями': 'nobody meets',
      'Владимир Путин побеседовал по телефону с Ильхамом Алиевым': 'a call',
    },
  },
  {
    name: 'they-met',
    reports: 'meeting',
    trigger: {
      lemmas: MEET,
      pos: 'verb',
      without: BY_PHONE,
    },
    roles: { party: { places: [{ is: 'actor', case: ['nom'] }] } },
    examples: ['[party Касым-Жомарт Токаев] и [party Шавкат Мирзиёев] встретились в Самарканде'],
    nearMisses: { 'Касым-Жомарт Токаев встретился с журналистами': 'fewer than two states' },
  },
  {
    name: 'held-talks',
    reports: 'talks',
    trigger: { lemmas: HOLD, pos: 'verb', with: { lemmas: TALKS }, without: BY_PHONE },
    roles: { party: subject, partner: { places: together.places, optional: true } },
    examples: [
      '[party Касым-Жомарт Токаев] провёл переговоры с [partner президентом Турции Реджепом Тайипом Эрдоганом]',
    ],
    nearMisses: {
      'Касым-Жомарт Токаев провёл переговоры с инвесторами': 'fewer than two states',
      'Владимир Путин провёл телефонные переговоры с Си Цзиньпином': 'a call',
    },
  },
  {
    name: 'held-a-meeting',
    reports: 'meeting',
    trigger: { lemmas: HOLD, pos: 'verb', with: { lemmas: MEETING }, without: BY_PHONE },
    roles: { party: subject, partner: { places: together.places, optional: true } },
    examples: ['[party Сергей Лавров] провёл встречу с [partner министром иностранных дел Китая Ван И]'],
    nearMisses: { 'Сергей Лавров провёл встречу со студентами': 'fewer than two states' },
  },
  {
    name: 'received',
    reports: 'meeting',
    trigger: {
      lemmas: ['принять', 'принимать'],
      pos: 'verb',
      without: [
        'участие',
        'закон',
        'решение',
        'присяга',
        'приглашение',
        'заявление',
        'декларация',
        'мера',
        'документ',
        'отставка',
        'постановление',
        'грамота',
        ...BY_PHONE,
      ],
    },
    roles: {
      host: { places: [{ is: 'actor', case: ['nom'] }] },
      guest: { places: [{ is: 'actor', case: ['acc'] }] },
    },
    examples: [
      '[host Эмманюэль Макрон] принял [guest министра иностранных дел Ирана Аббаса Аракчи]',
      '[guest Сергея Лаврова] принял [host Реджеп Тайип Эрдоган]',
    ],
    nearMisses: {
      'Владимир Путин принял участие в совещании': 'no guest',
      'Парламент принял закон президента': 'a law, not a guest',
    },
  },
  {
    name: 'was-received-by',
    reports: 'meeting',
    trigger: {
      lemmas: ['принять'],
      pos: 'verb',
      without: ['закон', 'решение', 'приглашение', 'заявление', 'документ'],
    },
    roles: {
      host: { places: [{ is: 'actor', case: ['ins'] }] },
      guest: { places: [{ is: 'actor', case: ['nom'] }] },
    },
    examples: ['[guest Мурат Нуртлеу] был принят [host Президентом Финляндии Александром Стуббом]'],
    nearMisses: { 'Закон принят Парламентом': 'nobody is received' },
  },
  {
    name: 'gave-a-meal',
    reports: 'meeting',
    trigger: {
      lemmas: ['дать', 'давать', 'устроить', 'устраивать'],
      pos: 'verb',
      with: { lemmas: ['завтрак', 'обед', 'ужин', 'банкет'], case: ['acc'] },
    },
    roles: {
      host: { places: [{ is: 'actor', case: ['nom'] }] },
      guest: { places: [{ is: 'actor', case: ['gen', 'dat'], side: 'object' }] },
    },
    examples: ['[host Эмманюэль Макрон] дал обед в честь [guest премьер-министра Индии Нарендры Моди]'],
    nearMisses: { 'Эмманюэль Макрон дал обед в честь победителей олимпиады': 'nobody is named' },
  },
  {
    name: 'talks-of',
    reports: 'talks',
    trigger: { lemmas: TALKS, pos: 'noun', without: BY_PHONE },
    roles: {
      party: { places: [...ofThem.places, ...between.places], optional: true },
      partner: { places: together.places, optional: true },
    },
    examples: [
      'В Кремле прошли переговоры [party Владимира Путина] с [partner президентом Ирана Масудом Пезешкианом]',
      'Начались переговоры между [party Владимиром Путиным] и [party Си Цзиньпином]',
    ],
    nearMisses: { 'Прошли переговоры с профсоюзами': 'fewer than two states' },
  },
  {
    name: 'meeting-of',
    reports: 'meeting',
    trigger: { lemmas: MEETING, pos: 'noun', without: BY_PHONE },
    roles: {
      party: { places: [...ofThem.places, ...between.places], optional: true },
      partner: { places: together.places, optional: true },
    },
    examples: [
      'Состоялась встреча [party Касым-Жомарта Токаева] с [partner премьер-министром Грузии Ираклием Кобахидзе]',
    ],
    nearMisses: { 'Встреча с избирателями прошла в Астане': 'fewer than two states' },
  },
]
