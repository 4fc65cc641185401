/** Claims that small tables decide: economies, borders, areas, peoples, membership. */
import type { ClaimRule } from '../../pack.ts'

const both = { partner: { places: [] } }

export const references: readonly ClaimRule[] = [
  {
    name: 'largest-economy',
    claims: 'other',
    about: 'reference',
    topic: 'largest-economy',
    value: 1,
    patterns: ['@region =ең =ірі|=үлкен|=қуатты экономика'],
    examples: ['Қазақстан – [claim Орталық Азиядағы ең ірі экономика]'],
    nearMisses: { 'Қазақстан – Орталық Азиядағы ірі экономика': 'large, not largest' },
  },
  {
    name: 'longest-border',
    claims: 'other',
    about: 'reference',
    topic: 'longest-land-border',
    value: 1,
    patterns: ['=әлемдегі|=дүниежүзіндегі =ең =ұзын ~ @border', '=ең =ұзын ~ @border'],
    roles: both,
    examples: ['Қазақстан мен Ресейдің арасында [claim әлемдегі ең ұзын шекара] бар'],
    nearMisses: { 'Қазақстан мен Ресейдің ұзын шекарасы бар': 'long, not longest' },
  },
  {
    name: 'largest-country',
    claims: 'other',
    about: 'reference',
    topic: 'largest-area',
    value: 1,
    patterns: ['@region =ең =үлкен|=ірі @land', '@region =аумағы|=жері =бойынша? =ең =үлкен|=ірі @land'],
    examples: ['Қазақстан – [claim Орталық Азиядағы ең үлкен ел]'],
    nearMisses: { 'Қазақстан – үлкен ел': 'large, not largest' },
  },
  {
    name: 'most-populous',
    claims: 'other',
    about: 'reference',
    topic: 'most-populous',
    value: 1,
    patterns: ['@region =халқы =ең =көп @land', '@region =халық =саны =бойынша =ең =ірі|=үлкен @land'],
    examples: ['Өзбекстан – [claim Орталық Азиядағы халқы ең көп ел]'],
    nearMisses: { 'Өзбекстан – халқы көп ел': 'large, not largest' },
  },
  {
    name: 'joined',
    claims: 'other',
    about: 'reference',
    topic: 'membership',
    patterns: [
      '@org =кірді|=қосылды|=енді',
      '@org =мүше|=мүшесі =болды|=атанды',
      '@org =мүшелікке =өтті|=қабылданды',
    ],
    examples: ['Өзбекстан 2001 жылы [claim ШЫҰ-ға кірді]'],
    nearMisses: { 'Өзбекстан ШЫҰ саммитін өткізеді': 'a host, not a member' },
  },
]
