/** Who met whom. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const subject: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }] }
const withThem: RoleSpec = { places: [{ is: 'actor', case: ['ins'] }] }
const object: RoleSpec = { places: [{ is: 'actor', case: ['acc'] }] }
const ofThem: RoleSpec = {
  places: [
    { is: 'actor', case: ['gen'], side: 'before' },
    { is: 'actor', case: ['nom'], side: 'before' },
  ],
  optional: true,
}
const optional = (spec: RoleSpec): RoleSpec => ({ ...spec, optional: true })
const REMOTE = ['телефон', 'бейнебайланыс', 'бейнеконференция', 'телефонды', 'онлайн', 'қашықтан']
const MEET =
  'кездесу жүздесу жолығу жолығысу дидарласу әңгімелесу сөйлесу тілдесу ұшырасу пікірлесу сұхбаттасу'.split(
    ' ',
  )
const MEETING = ['кездесу', 'жүздесу', 'басқосу', 'сұхбат', 'әңгіме', 'кеңесу']
const TALKS = ['келіссөз', 'консультация']
const APART = ['жеке-жеке', 'бөлек-бөлек', 'кезек-кезек']
const GOES_ON = ['өту', 'басталу', 'жалғасу', 'аяқталу', 'болу']
const HOLD = ['өткізу', 'жүргізу', 'бастау', 'аяқтау', 'жасау', 'жалғастыру']

export const meetings: readonly ContactRule[] = [
  {
    name: 'met-with',
    reports: 'meeting',
    trigger: {
      lemmas: MEET,
      pos: 'verb',
      without: REMOTE,
    },
    roles: { party: optional(subject), partner: withThem },
    apart: APART,
    examples: [
      '[party Қасым-Жомарт Тоқаев] Астанада [partner Эммануэль Макронмен] кездесті',
      '[party Сергей Лавров] [partner Қытай Сыртқы істер министрі Ван Имен] кездесті',
      '[partner Грузия Премьер-министрі Ираклий Кобахидземен] [party Қазақстан Президенті Қасым-Жомарт Тоқаев] жүздесті',
    ],
    nearMisses: {
      'Эммануэль Макрон студенттермен кездесті': 'fewer than two states',
      'Қасым-Жомарт Тоқаев Эммануэль Макронмен кездескен жоқ': 'a denial',
    },
  },
  {
    name: 'they-met',
    reports: 'meeting',
    trigger: { lemmas: MEET, pos: 'verb', without: REMOTE },
    roles: { party: subject },
    examples: ['[party Қасым-Жомарт Тоқаев] пен [party Шавкат Мирзиёев] Самарқанда кездесті'],
    nearMisses: { 'Қасым-Жомарт Тоқаев кәсіпкерлермен кездесті': 'fewer than two states' },
  },
  {
    name: 'held-talks',
    reports: 'talks',
    trigger: { lemmas: HOLD, pos: 'verb', with: { lemmas: TALKS }, without: REMOTE },
    roles: { party: optional(subject), partner: optional(withThem) },
    apart: APART,
    examples: [
      '[party Нарендра Моди] Мәскеуде [partner Владимир Путинмен] келіссөз жүргізді',
      '[party Қасым-Жомарт Тоқаев] пен [party Си Цзиньпин] шағын құрамда келіссөз өткізді',
    ],
    nearMisses: { 'Нарендра Моди фермерлермен келіссөз жүргізді': 'fewer than two states' },
  },
  {
    name: 'held-a-meeting',
    reports: 'meeting',
    trigger: { lemmas: HOLD, pos: 'verb', with: { lemmas: MEETING }, without: REMOTE },
    roles: { party: optional(subject), partner: optional(withThem) },
    apart: APART,
    examples: ['[party Ильхам Әлиев] [partner Режеп Тайып Ердоғанмен] кездесу өткізді'],
    nearMisses: { 'Ильхам Әлиев спортшылармен кездесу өткізді': 'fewer than two states' },
  },
  {
    name: 'came-together',
    reports: 'meeting',
    trigger: { lemmas: ['қосу'], pos: 'verb', with: { lemmas: ['бас'], within: 1 }, without: REMOTE },
    roles: { party: optional(subject), partner: optional(withThem) },
    ofPair: true,
    examples: [
      '[party Қасым-Жомарт Тоқаев] пен [party Шавкат Мирзиёев] Хиуада бас қосты',
      '[party Ильхам Әлиев] Бакуде [partner Масуд Пезешкианмен] бас қосты',
    ],
    nearMisses: { 'Ильхам Әлиев жастармен бас қосты': 'fewer than two states' },
  },
  {
    name: 'talks-went-on',
    reports: 'talks',
    trigger: { lemmas: TALKS, pos: 'noun', with: { lemmas: GOES_ON, pos: 'verb' }, without: REMOTE },
    roles: { party: ofThem, partner: optional(withThem) },
    ofPair: true,
    examples: [
      'Бейжіңде [party Владимир Путин] мен [party Си Цзиньпиннің] келіссөздері басталды',
      '[party Қасым-Жомарт Тоқаевтың] [partner Садыр Жапаровпен] келіссөзі аяқталды',
    ],
    nearMisses: {
      'Кәсіподақтармен келіссөз басталды': 'fewer than two states',
      'Эммануэль Макронды Қасым-Жомарт Тоқаев марапаттады. Тегеранда келіссөз өтті': 'talks of others',
    },
  },
  {
    name: 'meeting-went-on',
    reports: 'meeting',
    trigger: {
      lemmas: ['кездесу', 'жүздесу', 'басқосу'],
      pos: 'noun',
      with: { lemmas: GOES_ON, pos: 'verb' },
      without: REMOTE,
    },
    roles: { party: ofThem, partner: optional(withThem) },
    ofPair: true,
    examples: [
      'Тбилисиде [party Қасым-Жомарт Тоқаевтың] [partner Ираклий Кобахидземен] кездесуі өтті',
      'Астанада [party Қасым-Жомарт Тоқаев] пен [party Шавкат Мирзиёевтің] кездесуі болды',
    ],
    nearMisses: { 'Сайлаушылармен кездесу өтті': 'fewer than two states' },
  },
  {
    name: 'was-received',
    reports: 'meeting',
    trigger: { lemmas: ['болу'], pos: 'verb', with: { lemmas: ['қабылдау'], case: ['loc'], within: 2 } },
    roles: {
      host: { places: [{ is: 'actor', case: ['gen'], side: 'before' }] },
      guest: optional(subject),
    },
    examples: [
      '[guest Хакан Фидан] Ақордада [host Қасым-Жомарт Тоқаевтың] қабылдауында болды',
      'Кеше [guest Ван И] [host Владимир Путиннің] қабылдауында болды',
    ],
    nearMisses: { 'Хакан Фидан дәрігердің қабылдауында болды': 'no host' },
  },
  {
    name: 'received',
    reports: 'meeting',
    trigger: {
      lemmas: ['қабылдау', 'қарсылау'],
      pos: 'verb',
      without: [...REMOTE, 'шешім', 'заң', 'қаулы', 'грамота'],
    },
    roles: { host: subject, guest: object },
    examples: [
      '[host Қасым-Жомарт Тоқаев] [guest Пәкістан Премьер-министрі Шахбаз Шарифті] қабылдады',
      'Бейжіңде [host Си Цзиньпин] [guest Сербия Президенті Александр Вучичті] қабылдады',
    ],
    nearMisses: {
      'Си Цзиньпин шешім қабылдады': 'no guest',
      'Қасым-Жомарт Тоқаев Қазақстан Премьер-министрі Олжас Бектеновті қабылдады': 'fewer than two states',
    },
  },
  {
    name: 'talks-of',
    reports: 'talks',
    trigger: { lemmas: TALKS, pos: 'noun', without: REMOTE },
    roles: { party: ofThem, partner: optional(withThem) },
    examples: [
      'Бейжіңде [party Владимир Путин] мен [party Си Цзиньпиннің] келіссөздері ұйымдастырылды',
      '[party Қасым-Жомарт Тоқаевтың] [partner Садыр Жапаровпен] келіссөзі туралы айтылды',
    ],
    nearMisses: { 'Кәсіподақтармен келіссөз ұйымдастырылды': 'fewer than two states' },
  },
  {
    name: 'meeting-of',
    reports: 'meeting',
    trigger: { lemmas: MEETING, pos: 'noun', without: REMOTE },
    roles: { party: ofThem, partner: optional(withThem) },
    examples: [
      'Тбилисиде [party Қасым-Жомарт Тоқаевтың] [partner Ираклий Кобахидземен] кездесуі ұйымдастырылды',
      'Астанада [party Қасым-Жомарт Тоқаев] пен [party Шавкат Мирзиёевтің] кездесуі туралы айтылды',
    ],
    nearMisses: { 'Сайлаушылармен кездесу ұйымдастырылды': 'fewer than two states' },
  },
]
