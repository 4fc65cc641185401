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
      'крупнейш* экономика @region',
      'крупнейш* =в|=во|=на @region экономика',
      'самый крупный|большой|сильный|мощный экономика =в|=во? @region',
      'самый крупный|большой =в|=во? @region экономика',
      'крупнейш* экономика =в|=во|=на @region',
      'экономика … @dash? самый крупный|большой|сильный|мощный =в|=во? @region',
    ],
    examples: ['Казахстан – [claim крупнейшая экономика Центральной Азии]'],
    nearMisses: { 'Казахстан – крупная экономика Центральной Азии': 'large, not largest' },
  },
  {
    name: 'longest-border',
    claims: 'other',
    about: 'reference',
    topic: 'longest-land-border',
    value: 1,
    patterns: [
      'самый протяженн*|длинн* =в @region ~ @border',
      'самый протяженн*|длинн* ~ @border =в @region',
      'самый протяженн*|длинн* ~ @border',
      'длиннейш*|протяженнейш* ~ @border',
    ],
    roles: both,
    examples: ['Казахстан и Россия имеют [claim самую длинную непрерывную сухопутную границу]'],
    nearMisses: { 'Казахстан и Россия имеют длинную сухопутную границу': 'long, not longest' },
  },
  {
    name: 'largest-country',
    claims: 'other',
    about: 'reference',
    topic: 'largest-area',
    value: 1,
    patterns: [
      'крупнейш*|=самая|=самое =по =площади|=территории ~ @land … @region',
      'крупнейш* @land =в|=во|=на? @region =по =площади|=территории',
      'самый большой|крупный @land =в|=во|=на? @region',
      'самый большой|крупный =по =площади|=территории ~ @land =в|=во|=на? @region',
      'самый большой|крупный =по =площади|=территории =в|=во|=на? @region',
    ],
    examples: ['Казахстан – [claim самая большая страна Центральной Азии]'],
    nearMisses: { 'Казахстан – большая страна': 'large, not largest' },
  },
  {
    name: 'most-populous',
    claims: 'other',
    about: 'reference',
    topic: 'most-populous',
    value: 1,
    patterns: [
      'крупнейш* =по =населению|=численности ~ @land … @region',
      'самый населенн*|многонаселенн*|густонаселенн* @land =в|=во|=на? @region',
      'самый большой|крупный =по =населению|=численности ~ @land =в|=во|=на? @region',
    ],
    examples: ['Узбекистан – [claim самая населённая страна Центральной Азии]'],
    nearMisses: { 'Узбекистан – страна с большим населением': 'large, not largest' },
  },
  {
    name: 'joined',
    claims: 'other',
    about: 'reference',
    topic: 'membership',
    patterns: [
      'вступить =в ~ @org',
      'присоединиться =к ~ @org',
      'стать ~ =членом|=участником|=участницей ~ @org',
      'являться ~ =членом|=участником|=участницей ~ @org',
    ],
    examples: ['Узбекистан [claim вступил в ШОС] в 2001 году'],
    nearMisses: { 'Узбекистан принимает саммит ШОС': 'a host, not a member' },
  },
]
