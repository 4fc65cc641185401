/** Telephone and video. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const subject: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }], optional: true }
const together: RoleSpec = { places: [{ is: 'actor', case: ['ins'], after: ['с', 'со'] }], optional: true }
const PHONE = ['телефон', 'телефонный', 'видеосвязь', 'видеоконференция', 'вкс', 'видеоконференцсвязь']

export const calls: readonly ContactRule[] = [
  {
    name: 'spoke-by-phone',
    reports: 'call',
    trigger: {
      lemmas: [
        'поговорить',
        'говорить',
        'побеседовать',
        'беседовать',
        'обсудить',
        'обсуждать',
        'переговорить',
        'пообщаться',
        'общаться',
        'провести',
        'проводить',
      ],
      pos: 'verb',
      with: { lemmas: PHONE },
    },
    roles: { party: subject, partner: together },
    examples: [
      '[party Эмманюэль Макрон] поговорил по телефону с [partner Владимиром Путиным]',
      '[party Касым-Жомарт Токаев] провёл телефонный разговор с [partner Ильхамом Алиевым]',
    ],
    nearMisses: { 'Владимир Путин поговорил по телефону с командирами бригады': 'fewer than two states' },
  },
  {
    name: 'telephone-conversation-of',
    reports: 'call',
    trigger: {
      lemmas: ['разговор', 'беседа', 'переговоры', 'звонок', 'видеоконференция', 'консультация', 'встреча'],
      pos: 'noun',
      with: { lemmas: PHONE },
    },
    roles: {
      party: {
        places: [
          { is: 'actor', case: ['gen'], side: 'next' },
          { is: 'actor', case: ['ins'], after: ['между'] },
        ],
        optional: true,
      },
      partner: together,
    },
    examples: [
      'Состоялся телефонный разговор [party Владимира Путина] с [partner президентом Таджикистана Эмомали Рахмоном]',
    ],
    nearMisses: {
      'Состоялся телефонный разговор Владимира Путина с губернатором Самарской области':
        'fewer than two states',
    },
  },
  {
    name: 'telephoned',
    reports: 'call',
    trigger: { lemmas: ['позвонить', 'звонить'], pos: 'verb' },
    roles: {
      party: { places: [{ is: 'actor', case: ['nom'] }] },
      partner: { places: [{ is: 'actor', case: ['dat'] }] },
    },
    examples: ['[party Дональд Трамп] позвонил [partner Владимиру Зеленскому]'],
    nearMisses: { 'Дональд Трамп позвонил губернатору Техаса': 'fewer than two states' },
  },
  {
    name: 'rang-each-other',
    reports: 'call',
    trigger: { lemmas: ['созвониться', 'созваниваться'], pos: 'verb' },
    roles: { party: { places: [{ is: 'actor', case: ['nom'] }] }, partner: together },
    examples: ['[party Никол Пашинян] созвонился с [partner Эмманюэлем Макроном]'],
    nearMisses: { 'Никол Пашинян созвонился с редакцией': 'fewer than two states' },
  },
]
