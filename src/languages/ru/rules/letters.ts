/** Telegrams, messages, congratulations, condolences. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const sender: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }], optional: true }
const toWhom: RoleSpec = { places: [{ is: 'actor', case: ['dat'] }] }
const LETTER = ['телеграмма', 'письмо', 'послание', 'соболезнование', 'поздравление']

export const letters: readonly ContactRule[] = [
  {
    name: 'sent-a-letter',
    reports: 'letter',
    trigger: {
      lemmas: [
        'направить',
        'направлять',
        'послать',
        'отправить',
        'отправлять',
        'прислать',
        'выразить',
        'выражать',
        'адресовать',
      ],
      pos: 'verb',
      with: { lemmas: LETTER, case: ['acc', 'nom'] },
    },
    roles: { sender, addressee: toWhom },
    examples: [
      '[sender Касым-Жомарт Токаев] направил телеграмму соболезнования [addressee президенту Турции Реджепу Тайипу Эрдогану]',
    ],
    nearMisses: { 'Касым-Жомарт Токаев направил письмо министру просвещения': 'fewer than two states' },
  },
  {
    name: 'handed-a-letter',
    reports: 'letter',
    trigger: {
      lemmas: ['вручить', 'вручать', 'передать', 'передавать'],
      pos: 'verb',
      with: { lemmas: ['письмо', 'послание'], case: ['acc'] },
    },
    roles: { sender: { places: [{ is: 'actor', case: ['gen'], side: 'next' }] }, addressee: toWhom },
    examples: [
      'Посол вручил [addressee президенту Сербии Александру Вучичу] послание [sender Реджепа Тайипа Эрдогана]',
    ],
    nearMisses: { 'Александр Вучич передал письмо министру обороны': 'no sender' },
  },
  {
    name: 'congratulated',
    reports: 'letter',
    spoken: true,
    trigger: { lemmas: ['поздравить', 'поздравлять'], pos: 'verb' },
    roles: {
      sender: { places: [{ is: 'actor', case: ['nom'] }] },
      addressee: { places: [{ is: 'actor', case: ['acc'] }] },
    },
    examples: [
      '[sender Владимир Путин] поздравил [addressee президента Сербии Александра Вучича] с днём рождения',
    ],
    nearMisses: { 'Президент поздравил Виталия Смирнова с юбилеем': 'fewer than two states' },
  },
  {
    name: 'congratulation-to',
    reports: 'letter',
    trigger: {
      lemmas: ['поздравление', 'соболезнование', 'телеграмма', 'послание'],
      pos: 'noun',
    },
    roles: {
      sender: { places: [{ is: 'actor', case: ['gen'], side: 'next' }], optional: true },
      addressee: toWhom,
    },
    examples: ['Соболезнования [sender Владимира Путина] [addressee президенту Ирана Масуду Пезешкиану]'],
    nearMisses: { 'Поздравление военнослужащим': 'no addressee' },
  },
]
