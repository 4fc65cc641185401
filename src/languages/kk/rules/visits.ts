/** Who came where. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const traveller: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }] }
const to: RoleSpec = {
  places: [
    { is: 'place', case: ['dat'], side: 'before' },
    { is: 'place', case: ['dat'] },
  ],
}
const at: RoleSpec = { places: [{ is: 'place', case: ['loc'] }] }
const owner: RoleSpec = {
  places: [
    { is: 'actor', case: ['gen'], side: 'before' },
    { is: 'actor', case: ['nom'], side: 'before' },
  ],
}
const LEAVES = ['аттану', 'бару', 'келу', 'ұшу', 'жету', 'қону', 'оралу', 'шығу', 'аялдау', 'сапарлау']

export const visits: readonly ContactRule[] = [
  {
    name: 'came-to',
    reports: 'visit',
    trigger: { lemmas: LEAVES, pos: 'verb', without: ['келісім', 'шешім', 'қорытынды'] },
    roles: { guest: traveller, place: to },
    examples: [
      '[guest Қасым-Жомарт Тоқаев] кеше мемлекеттік сапармен [place Бейжіңге] келді',
      '[place Астанаға] [guest Ресей Президенті Владимир Путин] ұшып келді',
      'Ресми сапармен [place Қазақстанға] келген [guest Сербия Президенті Александр Вучич] мұражайды аралады',
      '[guest Өзбекстан Президенті Шавкат Мирзиёев] 20 мамырда [place Берлинге] барады',
    ],
    nearMisses: {
      'Қасым-Жомарт Тоқаев Алматыға келді': 'a journey within the state',
      'Қасым-Жомарт Тоқаев Бейжіңге бармады': 'a denial',
      'Қасым-Жомарт Тоқаев келісімге келді': 'nothing but a phrase',
      'Жүк Астанаға келді': 'nobody travels',
    },
  },
  {
    name: 'set-foot',
    reports: 'visit',
    trigger: {
      lemmas: ['тіреу', 'басу', 'бұру', 'алу'],
      pos: 'verb',
      with: { lemmas: ['табан', 'аяқ', 'ат', 'бет'], within: 3 },
    },
    roles: { guest: traveller, place: to },
    examples: [
      '[guest Шавкат Мирзиёев] [place Бакуге] табан тіреді',
      '[place Душанбеге] [guest Иран Президенті Масуд Пезешкиан] аяқ басты',
      '[guest Эммануэль Макрон] Астанадан соң [place Ташкентке] бет алды',
    ],
    nearMisses: { 'Шавкат Мирзиёев Самарқанға ат басын бұрды': 'a journey within the state' },
  },
  {
    name: 'was-on-a-visit',
    reports: 'visit',
    trigger: {
      lemmas: ['болу', 'жүру', 'жүр', 'аялдау'],
      pos: 'verb',
      with: { lemmas: ['сапар'], case: ['ins'] },
    },
    roles: { guest: traveller, place: at },
    examples: ['[guest Режеп Тайып Ердоған] 10-11 мамырда [place Бакуде] ресми сапармен болды'],
    nearMisses: { 'Режеп Тайып Ердоған Стамбұлда жұмыс сапарымен болды': 'a journey within the state' },
  },
  {
    name: 'made-a-visit',
    reports: 'visit',
    trigger: {
      lemmas: ['жасау', 'жасалу', 'бастау', 'аяқтау', 'шегеру', 'қалдыру'],
      pos: 'verb',
      with: { lemmas: ['сапар'] },
    },
    roles: {
      guest: { places: [{ is: 'actor', case: ['nom', 'gen'] }] },
      place: { places: [...to.places, ...at.places] },
    },
    examples: [
      '[guest Си Цзиньпин] [place Қазақстанға] мемлекеттік сапар жасады',
      '[guest Энтони Блинкен] [place Бейжіңдегі] сапарын аяқтады',
      '[guest Эммануэль Макрон] [place Өзбекстанға] жасайтын сапарын кейінге қалдырды',
    ],
    nearMisses: { 'Си Цзиньпин Шанхайға жұмыс сапарын жасады': 'a journey within the state' },
  },
  {
    name: 'visit-of',
    reports: 'visit',
    trigger: { lemmas: ['сапар'], pos: 'noun' },
    roles: { guest: owner, place: to },
    examples: [
      '[guest Владимир Путиннің] [place Қазақстанға] мемлекеттік сапары қарашада өтті',
      '[guest Қытай Төрағасы Си Цзиньпиннің] [place Астанаға] сапары 22 мамырға жоспарланып отыр',
    ],
    nearMisses: { 'Қазақстанға сапар қарашада өтті': 'nobody is named' },
  },
  {
    name: 'greeted-on-a-visit',
    reports: 'visit',
    trigger: { lemmas: ['құттықтау'], pos: 'verb', with: { lemmas: ['сапар'], case: ['ins'] } },
    roles: { guest: { places: [{ is: 'actor', case: ['acc'] }] }, place: to },
    examples: [
      'Қасым-Жомарт Тоқаев [guest Ваагн Хачатурянды] [place Қазақстанға] алғашқы сапарымен құттықтады',
    ],
    nearMisses: { 'Қасым-Жомарт Тоқаев әріптестерін сапарымен құттықтады': 'no guest' },
  },
  {
    name: 'met-at-arrival',
    reports: 'visit',
    trigger: {
      lemmas: ['алу'],
      pos: 'verb',
      with: { lemmas: ['қарсы', 'күту'] },
      without: ['орын'],
    },
    roles: {
      host: { places: [{ is: 'actor', case: ['nom'] }] },
      guest: { places: [{ is: 'actor', case: ['acc'] }] },
      place: { places: [{ is: 'place', case: ['loc'] }], optional: true },
    },
    examples: ['Әуежайда [guest Владимир Путинді] [host Қасым-Жомарт Тоқаев] қарсы алды'],
    nearMisses: { 'Қасым-Жомарт Тоқаев жаңа жылды қарсы алды': 'no guest' },
  },
]
