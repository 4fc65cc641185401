/** Meetings of three sides and more. */
import type { ContactRule } from '../../pack.ts'

export const summits: readonly ContactRule[] = [
  {
    name: 'took-part-in',
    reports: 'multilateral',
    trigger: { lemmas: ['қатысу', 'қатынасу', 'төрағалау', 'сөйлеу'], pos: 'verb' },
    roles: {
      party: { places: [{ is: 'actor', case: ['nom'] }] },
      occasion: {
        places: [
          { is: 'occasion', case: ['dat'] },
          { is: 'occasion', case: ['loc'] },
        ],
      },
    },
    examples: [
      '[party Қасым-Жомарт Тоқаев] Астанада [occasion ШЫҰ саммитіне] қатысты',
      '[party Владимир Путин] [occasion ТМД саммитіне] қатысады',
    ],
    nearMisses: { 'Қасым-Жомарт Тоқаев мектептің ашылуына қатысты': 'no occasion' },
  },
  {
    name: 'chaired',
    reports: 'multilateral',
    trigger: { lemmas: ['ету', 'қылу', 'жасау'], pos: 'verb', with: { lemmas: ['төрағалық'], within: 2 } },
    roles: {
      party: { places: [{ is: 'actor', case: ['nom'] }] },
      occasion: { places: [{ is: 'occasion', case: ['dat', 'loc'] }] },
    },
    examples: ['[party Садыр Жапаров] Бішкекте [occasion ТМҰ саммитіне] төрағалық етті'],
    nearMisses: { 'Садыр Жапаров Үкімет отырысына төрағалық етті': 'no occasion' },
  },
  {
    name: 'took-part-together',
    reports: 'multilateral',
    trigger: { lemmas: ['қатысу', 'қатынасу', 'жиналу'], pos: 'verb' },
    roles: { party: { places: [{ is: 'actor', case: ['nom'] }] } },
    sides: 3,
    examples: [
      'Жиынға [party Қасым-Жомарт Тоқаев], [party Шавкат Мирзиёев] және [party Садыр Жапаров] қатысты',
    ],
    nearMisses: {
      'Кездесуге Қасым-Жомарт Тоқаев пен Шавкат Мирзиёев қатысты': 'fewer than two states',
    },
  },
]
