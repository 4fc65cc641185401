/** Meetings of three sides and more, and who took part. */
import type { ContactRule } from '../../pack.ts'

export const summits: readonly ContactRule[] = [
  {
    name: 'took-part-in',
    reports: 'multilateral',
    trigger: {
      lemmas: [
        'участие',
        'участвовать',
        'выступить',
        'выступать',
        'посетить',
        'возглавить',
        'председательствовать',
      ],
    },
    roles: {
      party: { places: [{ is: 'actor', case: ['nom'] }] },
      occasion: {
        places: [
          { is: 'occasion', case: ['loc'], after: ['в', 'во', 'на'] },
          { is: 'occasion', case: ['acc'] },
        ],
      },
    },
    examples: ['[party Касым-Жомарт Токаев] принял участие в [occasion саммите ШОС]'],
    nearMisses: { 'Касым-Жомарт Токаев принял участие в субботнике': 'no occasion' },
  },
  {
    name: 'took-part-in-a-session',
    reports: 'multilateral',
    trigger: {
      lemmas: ['участие', 'участвовать'],
      with: {
        lemmas: [
          'заседание',
          'саммит',
          'форум',
          'встреча',
          'сессия',
          'конференция',
          'переговоры',
          'мероприятие',
        ],
        case: ['loc'],
        after: ['в', 'во'],
      },
    },
    roles: { party: { places: [{ is: 'actor', case: ['nom'] }] } },
    examples: [
      'В заседании участвуют [party Премьер-министр Армении Никол Пашинян], [party Президент Белоруссии Александр Лукашенко], [party Президент Киргизии Садыр Жапаров]',
    ],
    nearMisses: { 'Владимир Путин принял участие в заседании Совета Безопасности': 'fewer than two states' },
  },
]
