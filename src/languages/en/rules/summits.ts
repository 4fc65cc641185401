/** Meetings of three sides and more. */
import type { ContactRule } from '../../pack.ts'
import { subject } from './roles.ts'

const occasion = {
  places: [
    { is: 'occasion' as const, side: 'after' as const },
    { is: 'occasion' as const, side: 'after' as const, after: ['in', 'at', 'for', 'of'] },
  ],
}

export const summits: readonly ContactRule[] = [
  {
    name: 'took-part-in',
    reports: 'multilateral',
    trigger: {
      lemmas: [
        'attend',
        'participate',
        'join',
        'address',
        'part',
        'chair',
        'participation',
        'host',
        'open',
        'speak',
        'gather',
        'convene',
        'arrive',
        'represent',
      ],
      without: ['funeral', 'inauguration', 'coronation', 'wedding'],
    },
    roles: { party: subject, occasion },
    examples: [
      '[party Kassym-Jomart Tokayev] attended the [occasion SCO summit] in Astana',
      '[party Narendra Modi] took part in the [occasion BRICS summit]',
      '[party Xi Jinping] will not attend the [occasion G20 summit]',
    ],
    nearMisses: {
      'Kassym-Jomart Tokayev attended the opening of a school': 'no occasion',
      'Kassym-Jomart Tokayev spoke of the SCO': 'no occasion',
    },
  },
]
