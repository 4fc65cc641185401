/** Telephone and video. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const subject: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }] }
const withThem: RoleSpec = { places: [{ is: 'actor', case: ['ins'] }] }
const PHONE = ['телефон', 'бейнебайланыс', 'бейнеконференция', 'онлайн']

export const calls: readonly ContactRule[] = [
  {
    name: 'spoke-by-phone',
    reports: 'call',
    trigger: {
      lemmas: ['сөйлесу', 'әңгімелесу', 'тілдесу', 'хабарласу', 'кездесу', 'жүргізу', 'өткізу'],
      pos: 'verb',
      with: { lemmas: PHONE, within: 6 },
    },
    roles: { party: { ...subject, optional: true }, partner: { ...withThem, optional: true } },
    examples: [
      '[party Қасым-Жомарт Тоқаев] [partner Владимир Путинмен] телефон арқылы сөйлесті',
      '[party Өзбекстан Президенті Шавкат Мирзиёев] пен [party Эммануэль Макрон] телефон арқылы әңгімелесті',
    ],
    nearMisses: { 'Қасым-Жомарт Тоқаев ғарышкерлермен телефон арқылы сөйлесті': 'fewer than two states' },
  },
  {
    name: 'rang',
    reports: 'call',
    trigger: { lemmas: ['қоңыраулау', 'шалу', 'соғу'], pos: 'verb', without: ['оркестр', 'гол'] },
    roles: { party: subject, partner: { places: [{ is: 'actor', case: ['dat'] }] } },
    examples: ['[party Владимир Путин] [partner Ильхам Әлиевке] телефон шалды'],
    nearMisses: { 'Владимир Путин анасына телефон шалды': 'nobody is called' },
  },
  {
    name: 'call-of',
    reports: 'call',
    trigger: {
      lemmas: ['әңгіме', 'сөйлесу', 'қоңырау', 'келіссөз'],
      pos: 'noun',
      with: { lemmas: [...PHONE, 'телефонды'], within: 6 },
    },
    roles: {
      party: {
        places: [
          { is: 'actor', case: ['gen'] },
          { is: 'actor', case: ['nom'], side: 'before' },
        ],
        optional: true,
      },
      partner: { ...withThem, optional: true },
    },
    examples: ['[party Қасым-Жомарт Тоқаевтың] [partner Режеп Тайып Ердоғанмен] телефон әңгімесі өтті'],
    nearMisses: { 'Құтқарушылармен телефон әңгімесі өтті': 'fewer than two states' },
  },
]
