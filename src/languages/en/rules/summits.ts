/** Meetings of three sides and more. */
import type { ContactRule } from '../../pack.ts'

export const summits: readonly ContactRule[] = [
  {
    name: 'took-part-in',
    reports: 'multilateral',
    trigger: { lemmas: ['attend', 'participate', 'join', 'address', 'part', 'chair', 'participation'] },
    roles: {
      party: { places: [{ is: 'actor', side: 'before' }] },
      occasion: {
        places: [
          { is: 'occasion', side: 'after' },
          { is: 'occasion', side: 'after', after: ['in', 'at'] },
        ],
      },
    },
    examples: ['[party Kassym-Jomart Tokayev] attended the [occasion SCO summit] in Astana'],
    nearMisses: { 'Kassym-Jomart Tokayev attended the opening of a school': 'no occasion' },
  },
]
