/** Messages, congratulations, condolences. */
import type { ContactRule } from '../../pack.ts'
import { byThem, object, subject } from './roles.ts'

const MESSAGE = [
  ...[
    'letter',
    'message',
    'telegram',
    'cable',
    'note',
    'condolence',
    'condolences',
    'congratulations',
    'congratulation',
    'greetings',
  ],
  ...['greeting', 'sympathy', 'sympathies'],
]

export const letters: readonly ContactRule[] = [
  {
    name: 'sent-a-letter',
    reports: 'letter',
    trigger: {
      lemmas: ['send', 'convey', 'express', 'extend', 'offer', 'address', 'write', 'cable', 'dispatch'],
      pos: 'verb',
      with: { lemmas: MESSAGE },
    },
    roles: { sender: subject, addressee: { places: [{ is: 'actor', after: ['to'] }, ...object.places] } },
    examples: [
      '[sender Kassym-Jomart Tokayev] sent a telegram of condolence to [addressee Turkish President Recep Tayyip Erdogan]',
      '[sender Xi Jinping] sent [addressee President Luong Cuong] a message of congratulations',
      '[sender Putin] expressed his condolences to [addressee Iranian President Masoud Pezeshkian]',
    ],
    nearMisses: { 'Kassym-Jomart Tokayev sent a message to the students': 'fewer than two states' },
  },
  {
    name: 'congratulated',
    reports: 'letter',
    spoken: true,
    trigger: {
      lemmas: ['congratulate', 'felicitate'],
      pos: 'verb',
      without: ['meeting', 'talks', 'phone', 'call'],
    },
    roles: { sender: subject, addressee: object },
    examples: [
      '[sender Vladimir Putin] congratulated [addressee Serbian President Aleksandar Vucic] on his birthday',
      '[sender Xi] congratulates [addressee Lula] on his victory',
    ],
    nearMisses: { 'Vladimir Putin congratulated the team': 'fewer than two states' },
  },
  {
    name: 'letter-of',
    reports: 'letter',
    trigger: { lemmas: ['letter', 'telegram', 'message', 'cable'], pos: 'noun' },
    roles: {
      sender: {
        places: [
          { is: 'actor', after: ['from', 'by'], side: 'after' },
          { is: 'actor', case: ['gen'], side: 'before' },
        ],
      },
      addressee: { places: [{ is: 'actor', after: ['to'], side: 'after' }, ...subject.places] },
    },
    examples: [
      "[sender Tokayev's] letter to [addressee King Charles] III was published",
      '[addressee Vucic] received a letter from [sender Xi Jinping]',
    ],
    nearMisses: { 'A letter from a schoolboy to Vladimir Putin was published': 'fewer than two states' },
  },
  {
    name: 'was-congratulated-by',
    reports: 'letter',
    spoken: true,
    trigger: { lemmas: ['congratulate'], pos: 'verb' },
    roles: { addressee: subject, sender: byThem },
    examples: ['[addressee Prabowo Subianto] was congratulated by [sender Xi Jinping]'],
    nearMisses: { 'Prabowo Subianto was congratulated by friends': 'fewer than two states' },
  },
]
