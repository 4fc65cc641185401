/** Who came, met, spoke: the first rules of Kyrgyz. */
import type { ContactRule, RoleSpec } from '../pack.ts'

const subject: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }] }
const withThem: RoleSpec = { places: [{ is: 'actor', after: ['менен'] }] }
const optional = (spec: RoleSpec): RoleSpec => ({ ...spec, optional: true })
const to: RoleSpec = { places: [{ is: 'place', case: ['dat'] }] }
const REMOTE = ['телефон', 'видеобайланыш']

export const rules: readonly ContactRule[] = [
  {
    name: 'came-to',
    reports: 'visit',
    trigger: { lemmas: ['келүү', 'баруу', 'учуу', 'жетүү', 'жөнөө'], pos: 'verb', without: ['келишим'] },
    roles: { guest: subject, place: to },
    examples: [
      '[guest Владимир Путин] [place Астанага] мамлекеттик сапар менен келди',
      '[guest Өзбекстандын президенти Шавкат Мирзиёев] 20-майда [place Бишкекке] барат',
    ],
    nearMisses: {
      'Садыр Жапаров Бишкекке келди': 'a journey within the state',
      'Владимир Путин Астанага келбеди': 'a denial',
      'Жүк Астанага келди': 'nobody travels',
    },
  },
  {
    name: 'was-on-a-visit',
    reports: 'visit',
    trigger: { lemmas: ['болуу'], pos: 'verb', with: { lemmas: ['сапар'], pos: 'noun' } },
    roles: { guest: subject, place: { places: [{ is: 'place', case: ['loc', 'dat'] }] } },
    examples: ['[guest Реджеп Тайип Эрдоган] 10-майда [place Бакуда] расмий сапар менен болду'],
    nearMisses: { 'Садыр Жапаров Бишкекте жумуш сапары менен болду': 'a journey within the state' },
  },
  {
    name: 'visit-of',
    reports: 'visit',
    trigger: { lemmas: ['сапар'], pos: 'noun' },
    roles: {
      guest: {
        places: [
          { is: 'actor', case: ['gen'], side: 'before' },
          { is: 'actor', case: ['nom'], side: 'before' },
        ],
      },
      place: to,
    },
    examples: ['[guest Владимир Путиндин] [place Казакстанга] мамлекеттик сапары башталды'],
    nearMisses: { 'Казакстанга сапар башталды': 'nobody is named' },
  },
  {
    name: 'met-with',
    reports: 'meeting',
    trigger: { lemmas: ['жолугушуу', 'жолугуу', 'көрүшүү'], pos: 'verb', without: REMOTE },
    roles: { party: optional(subject), partner: withThem },
    examples: [
      '[party Садыр Жапаров] [partner Касым-Жомарт Токаев] менен жолугушту',
      'Ташкентте [partner Шавкат Мирзиёев] менен [party Кыргызстандын президенти Садыр Жапаров] жолугушту',
    ],
    nearMisses: {
      'Садыр Жапаров окуучулар менен жолугушту': 'fewer than two states',
      'Садыр Жапаров Касым-Жомарт Токаев менен жолуккан жок': 'a denial',
    },
  },
  {
    name: 'spoke-by-phone',
    reports: 'call',
    trigger: { lemmas: ['сүйлөшүү'], pos: 'verb', with: { lemmas: REMOTE } },
    roles: { party: optional(subject), partner: withThem },
    examples: ['[party Садыр Жапаров] [partner Ильхам Алиев] менен телефон аркылуу сүйлөштү'],
    nearMisses: { 'Садыр Жапаров дарыгерлер менен телефон аркылуу сүйлөштү': 'fewer than two states' },
  },
]
