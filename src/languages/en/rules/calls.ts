/** Telephone and video. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const subject: RoleSpec = { places: [{ is: 'actor', side: 'before' }] }
const withThem: RoleSpec = { places: [{ is: 'actor', after: ['with', 'to'] }] }
const PHONE = ['phone', 'telephone', 'call', 'video', 'videoconference', 'link']

export const calls: readonly ContactRule[] = [
  {
    name: 'spoke-by-phone',
    reports: 'call',
    trigger: {
      lemmas: ['speak', 'talk', 'hold', 'have', 'discuss', 'converse', 'confer', 'conduct'],
      pos: 'verb',
      with: { lemmas: PHONE },
    },
    roles: { party: subject, partner: { ...withThem, optional: true } },
    examples: [
      '[party Emmanuel Macron] spoke by phone with [partner Vladimir Putin]',
      '[party Donald Trump] held a phone call with [partner Chinese President Xi Jinping]',
    ],
    nearMisses: { 'Emmanuel Macron spoke by phone with the astronauts': 'fewer than two states' },
  },
  {
    name: 'telephoned',
    reports: 'call',
    trigger: { lemmas: ['telephone', 'phone', 'call', 'ring'], pos: 'verb' },
    roles: { party: subject, partner: { places: [{ is: 'actor', side: 'after' }] } },
    examples: ['[party Recep Tayyip Erdogan] telephoned [partner Vladimir Putin]'],
    nearMisses: { 'Donald Trump called the vote a success': 'nobody is called' },
  },
  {
    name: 'call-between',
    reports: 'call',
    trigger: {
      lemmas: ['call', 'conversation', 'talk', 'talks'],
      pos: 'noun',
      with: { lemmas: ['phone', 'telephone', 'call', 'video'] },
    },
    roles: {
      party: {
        places: [
          { is: 'actor', after: ['between', 'of'] },
          { is: 'actor', case: ['gen'], side: 'before' },
        ],
        optional: true,
      },
      partner: { ...withThem, optional: true },
    },
    examples: [
      'A telephone conversation between [party Ilham Aliyev] and [party Nikol Pashinyan] took place on Friday',
    ],
    nearMisses: { 'A telephone conversation with the rescuers took place': 'fewer than two states' },
  },
]
