/** The most, the second most, more than anywhere else. */
import type { ClaimRule } from '../../pack.ts'
import { ranked } from '../claim-words.ts'

export const ranks: readonly ClaimRule[] = [
  {
    name: 'most-of-all-guests',
    claims: 'rank',
    value: 1,
    among: 'guests',
    patterns: ['=more =often|=frequently|=times? =than … @rival', '=more =than … @rival'],
    roles: {
      host: {
        places: [
          { is: 'place', after: ['to', 'of', 'in'] },
          { is: 'place', case: ['acc'], side: 'after' },
        ],
      },
    },
    examples: [
      '[guest Recep Tayyip Erdogan] has [counted visited] [host Azerbaijan] more often than any other leader',
    ],
    nearMisses: { 'Vladimir Putin spoke longer than any other leader': 'no contact' },
  },
  {
    name: 'most-frequent-guest',
    claims: 'rank',
    value: 1,
    among: 'guests',
    counts: { kinds: ['visit'] },
    patterns: ['=most =frequent|=regular ~ visitor|guest'],
    roles: { host: { places: [{ is: 'place', after: ['to', 'of', 'in'] }] } },
    examples: ['[guest Vladimir Putin] is the most frequent visitor to [host Kazakhstan]'],
    nearMisses: { 'Vladimir Putin is a frequent visitor to Kazakhstan': 'frequent, not the most' },
  },
  {
    name: 'more-than-any-other',
    claims: 'rank',
    value: 1,
    among: 'states',
    patterns: [
      '=more =often|=frequently|=times|=visits|=trips|=meetings? =than … @any',
      '=more =than … @any',
      '=more @contact … =than … @any',
    ],
    examples: [
      '[guest Vladimir Putin] has [counted visited] [host Kazakhstan] more often than any other country',
      '[guest Xi Jinping] has made more [counted trips] to [host Russia] than to any other country',
    ],
    nearMisses: { 'Kazakhstan trades with Russia more than with any other country': 'trade' },
  },
  {
    name: 'more-than-another',
    claims: 'rank',
    comparison: 'more-than',
    rival: 'after',
    adverb: true,
    patterns: ['=more =often|=frequently|=times =than'],
    examples: [
      '[guest Vladimir Putin] has [counted visited] [host Kazakhstan] more often than [rival India]',
      '[guest Ilham Aliyev] [counted met] with [partner Recep Tayyip Erdogan] more often than with [rival Nikol Pashinyan]',
    ],
    nearMisses: {
      'Vladimir Putin spoke of India more often than of China': 'no contact',
      'Vladimir Putin visited Kazakhstan more often than before': 'no rival is named',
    },
  },
  {
    name: 'fewer-than-another',
    claims: 'rank',
    comparison: 'less-than',
    rival: 'after',
    adverb: true,
    patterns: ['=less =often|=frequently =than', '=fewer =times =than'],
    examples: ['[guest Emmanuel Macron] has [counted visited] [host China] less often than [rival Germany]'],
    nearMisses: { 'Vladimir Putin spoke of India less often than of China': 'no contact' },
  },
  {
    name: 'as-often-as-another',
    claims: 'rank',
    comparison: 'exact',
    rival: 'after',
    adverb: true,
    patterns: ['=as =often =as', '=as =many =times =as'],
    examples: ['[guest Xi Jinping] has [counted visited] [host Kazakhstan] as often as [rival France]'],
    nearMisses: { 'Xi Jinping speaks of Kazakhstan as often as France does': 'no contact' },
  },
  {
    name: 'rank-by-number',
    claims: 'rank',
    among: 'states',
    counts: { kinds: ['visit'] },
    patterns: [
      '@nth =in|=by =the? @amount =of … @contact',
      '@nth … =in|=by =the? @amount =of … @contact',
      '@nth =most =visited|=frequented',
      '@nth =most-visited',
      '@nth =most =frequent ~ =destination',
    ],
    roles: ranked,
    examples: [
      '[host China] is [value second] by the number of visits by [guest Vladimir Putin]',
      '[host Belarus] is the [value second] most visited country for [guest Vladimir Putin]',
    ],
    nearMisses: { 'China is second by the number of people': 'people' },
  },
  {
    name: 'leads-by-number',
    claims: 'rank',
    value: 1,
    among: 'states',
    counts: { kinds: ['visit'] },
    patterns: [
      'lead|top|rank … =in|=by =the? @amount =of … @contact',
      '=most =visited|=frequented',
      '=most-visited',
      '=most =frequent ~ =destination',
    ],
    roles: ranked,
    examples: [
      '[host Kazakhstan] leads by the number of visits by [guest Vladimir Putin]',
      '[host Kazakhstan] is the most visited country for [guest Vladimir Putin]',
    ],
    nearMisses: { 'Kazakhstan leads by the number of tourists': 'no contacts' },
  },
  {
    name: 'most-of-all',
    claims: 'rank',
    value: 1,
    among: 'states',
    patterns: [
      '=largest|=highest|=greatest|=record|=biggest @amount =of ~ @contact',
      '=most ~ @contact',
      '=most =often|=frequently',
    ],
    examples: [
      '[guest Vladimir Putin] has made the largest number of [counted trips] to [host Kazakhstan]',
      '[guest Xi Jinping] has paid the most [counted visits] to [host Russia]',
    ],
    nearMisses: { 'The largest number of agreements was signed with Russia': 'papers' },
  },
]
