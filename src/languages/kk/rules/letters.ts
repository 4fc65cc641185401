/** Messages, congratulations, condolences. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const sender: RoleSpec = { places: [{ is: 'actor', case: ['nom'] }] }
const toThem: RoleSpec = {
  places: [
    { is: 'actor', case: ['dat'] },
    { is: 'actor', case: ['gen'], after: ['атына'] },
  ],
}

export const letters: readonly ContactRule[] = [
  {
    name: 'sent-a-letter',
    reports: 'letter',
    trigger: {
      lemmas: ['жолдау', 'жіберу', 'жолдану'],
      pos: 'verb',
      with: { lemmas: ['жеделхат', 'хат', 'құттықтау', 'хабарлама', 'үндеу', 'көңіл'] },
    },
    roles: { sender, addressee: toThem },
    examples: [
      '[sender Қасым-Жомарт Тоқаев] [addressee Түркия Президенті Режеп Тайып Ердоғанға] құттықтау жеделхатын жолдады',
    ],
    nearMisses: { 'Қасым-Жомарт Тоқаев студенттерге құттықтау хат жолдады': 'no addressee' },
  },
  {
    name: 'a-letter-came',
    reports: 'letter',
    trigger: {
      lemmas: ['келу', 'түсу', 'алу'],
      pos: 'verb',
      with: { lemmas: ['жеделхат', 'хат', 'құттықтау', 'хабарлама', 'үндеу'], within: 3 },
    },
    roles: { sender: { places: [{ is: 'actor', case: ['abl'] }] }, addressee: toThem },
    examples: [
      '[addressee Қасым-Жомарт Тоқаевтың] атына [sender Сербия Президенті Александр Вучичтен] құттықтау хат келді',
    ],
    nearMisses: { 'Қасым-Жомарт Тоқаевтың атына оқушылардан хат келді': 'no sender' },
  },
  {
    name: 'condoled',
    reports: 'letter',
    spoken: true,
    trigger: { lemmas: ['айту', 'білдіру'], pos: 'verb', with: { lemmas: ['көңіл'] } },
    roles: { sender, addressee: toThem },
    examples: ['[sender Владимир Путин] [addressee Иран Президенті Масуд Пезешкианға] көңіл айтты'],
    nearMisses: { 'Владимир Путин қаза тапқандардың отбасына көңіл айтты': 'no addressee' },
  },
  {
    name: 'congratulated',
    reports: 'letter',
    spoken: true,
    trigger: { lemmas: ['құттықтау'], pos: 'verb' },
    roles: { sender, addressee: { places: [{ is: 'actor', case: ['acc'] }] } },
    examples: [
      '[sender Владимир Путин] [addressee Сербия Президенті Александр Вучичті] туған күнімен құттықтады',
    ],
    nearMisses: { 'Владимир Путин құраманы құттықтады': 'no addressee' },
  },
]
