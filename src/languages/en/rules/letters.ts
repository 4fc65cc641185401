/** Messages, congratulations, condolences. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const sender: RoleSpec = { places: [{ is: 'actor', side: 'before' }] }

export const letters: readonly ContactRule[] = [
  {
    name: 'sent-a-letter',
    reports: 'letter',
    trigger: {
      lemmas: ['send', 'convey', 'express', 'extend', 'offer'],
      pos: 'verb',
      with: {
        lemmas: [
          'letter',
          'message',
          'telegram',
          'condolence',
          'condolences',
          'congratulations',
          'congratulation',
          'greetings',
        ],
      },
    },
    roles: {
      sender,
      addressee: {
        places: [
          { is: 'actor', after: ['to'] },
          { is: 'actor', side: 'after' },
        ],
      },
    },
    examples: [
      '[sender Kassym-Jomart Tokayev] sent a telegram of condolence to [addressee Turkish President Recep Tayyip Erdogan]',
    ],
    nearMisses: { 'Kassym-Jomart Tokayev sent a message to the students': 'fewer than two states' },
  },
  {
    name: 'congratulated',
    reports: 'letter',
    trigger: { lemmas: ['congratulate'], pos: 'verb' },
    roles: { sender, addressee: { places: [{ is: 'actor', side: 'after' }] } },
    examples: [
      '[sender Vladimir Putin] congratulated [addressee Serbian President Aleksandar Vucic] on his birthday',
    ],
    nearMisses: { 'Vladimir Putin congratulated the team': 'fewer than two states' },
  },
]
