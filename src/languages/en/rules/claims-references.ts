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
    patterns: [
      '=largest|=biggest|=strongest =economy =in|=of =the? @region',
      '@region =largest|=biggest|=strongest =economy',
    ],
    examples: [
      'Kazakhstan is the [claim largest economy in Central Asia]',
      "Kazakhstan is [claim Central Asia's largest economy]",
    ],
    nearMisses: { 'Kazakhstan is a large economy in Central Asia': 'large, not largest' },
  },
  {
    name: 'longest-border',
    claims: 'other',
    about: 'reference',
    topic: 'longest-land-border',
    value: 1,
    patterns: [
      '@region =longest … @border',
      '=longest … @border =in|=on =the? @region',
      '=longest … @border',
    ],
    roles: both,
    examples: ["Kazakhstan and Russia share the [claim world's longest continuous land border]"],
    nearMisses: { 'Kazakhstan and Russia share a long land border': 'long, not longest' },
  },
  {
    name: 'largest-country',
    claims: 'other',
    about: 'reference',
    topic: 'largest-area',
    value: 1,
    patterns: [
      '=largest|=biggest ~ @land =in|=of =the? @region',
      '@region =largest|=biggest @land',
      '=largest|=biggest =by =area =in|=of =the? @region',
      '=largest|=biggest @land =by =area … @region',
    ],
    examples: ['Kazakhstan is the [claim largest country in Central Asia]'],
    nearMisses: { 'Kazakhstan is a large country': 'large, not largest' },
  },
  {
    name: 'most-populous',
    claims: 'other',
    about: 'reference',
    topic: 'most-populous',
    value: 1,
    patterns: [
      '=most =populous ~ @land =in|=of =the? @region',
      '@region =most =populous ~ @land',
      '=most =populated ~ @land =in|=of =the? @region',
      '=most-populous ~ @land =in|=of =the? @region',
    ],
    examples: ['Uzbekistan is the [claim most populous country in Central Asia]'],
    nearMisses: { 'Uzbekistan is a populous country': 'populous, not the most' },
  },
  {
    name: 'joined',
    claims: 'other',
    about: 'reference',
    topic: 'membership',
    patterns: [
      'join =the? @org',
      'enter =the? @org',
      'accede =to =the? @org',
      'become ~ =member ~ =of =the? @org',
      'be ~ =member ~ =of =the? @org',
    ],
    examples: ['Uzbekistan [claim joined the SCO] in 2001'],
    nearMisses: { 'Uzbekistan hosts the SCO summit': 'a host, not a member' },
  },
]
