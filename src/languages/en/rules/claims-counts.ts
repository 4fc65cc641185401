/** How many, how few, what part, how long, how often. */
import type { ClaimRule } from '../../pack.ts'

export const counts: readonly ClaimRule[] = [
  {
    name: 'share-of',
    claims: 'share',
    patterns: [
      '@n ~ @counted ,? @n =of =them|=which|=those',
      '@n ~ @counted ,? =of =them|=which @only? @n',
      '@n ~ @counted ,? =including @n',
      '@n ~ @counted =, @only? @n =of =them|=which|=those',
    ],
    examples: [
      '[guest Kassym-Jomart Tokayev] and Vladimir Putin held [value 46 meetings, nine] of them in person',
      '[guest Xi Jinping] made [value 23 foreign trips, including three] state ones',
    ],
    nearMisses: { 'They signed 46 agreements, nine of them between ministries': 'no contacts' },
  },
  {
    name: 'part-of-whole',
    claims: 'share',
    patterns: ['@n =of =the|=their|=those? @n ~ @counted'],
    examples: [
      '[value Nine of the 46] meetings between [partner Vladimir Putin] and Kassym-Jomart Tokayev were held in person',
    ],
    nearMisses: { 'Nine of the 46 guests at the meeting left': 'people, not contacts' },
  },
  {
    name: 'so-often-a-year',
    claims: 'other',
    topic: 'frequency:year',
    patterns: [
      '@n time =a|=per|=each|=every =year',
      '@times =a|=per|=each|=every =year',
      '=once =a|=per|=every =year',
      '=once =every @n =years',
    ],
    adverb: true,
    examples: ['[guest Vladimir Putin] and Kassym-Jomart Tokayev meet [value five] times a year'],
    nearMisses: { 'The board sits five times a year': 'no contact of leaders' },
  },
  {
    name: 'so-often-a-month',
    claims: 'other',
    topic: 'frequency:month',
    patterns: [
      '@n time =a|=per|=each|=every =month|=week|=quarter',
      '@times =a|=per|=each|=every =month|=week|=quarter',
      '=once =a =month|=week',
    ],
    adverb: true,
    examples: ['[guest Vladimir Putin] and Alexander Lukashenko meet [value twice] a month'],
    nearMisses: { 'The board sits twice a month': 'no contact of leaders' },
  },
  {
    name: 'never-been',
    claims: 'count',
    value: 0,
    counts: { kinds: ['visit'] },
    patterns: ['=never =been =to', '=never =set =foot =in|=on'],
    examples: ['[guest Xi Jinping] has never been to [host Moldova]'],
    nearMisses: { 'Xi Jinping has never been so popular': 'no journey' },
  },
  {
    name: 'never',
    claims: 'count',
    value: 0,
    patterns: ['=never', '=not =once', '=have =yet =to', '=has =yet =to', '=not =a =single ~ @counted'],
    adverb: true,
    examples: ['[guest Vladimir Putin] has [value never] [counted visited] [host Argentina]'],
    nearMisses: { 'Vladimir Putin has never been late': 'no contact' },
  },
  {
    name: 'nobody-ever',
    claims: 'count',
    value: 0,
    patterns: ['=no'],
    adverb: true,
    anyone: true,
    needs: ['place'],
    examples: ['No [guest US president] has ever [counted visited] [host Kazakhstan]'],
    nearMisses: { 'No guest of the meeting was late': 'no contact' },
  },
  {
    name: 'only-so-many',
    claims: 'only',
    patterns: ['@only @n ~ @counted', '@only @times', '=no =more =than @n ~ @counted'],
    examples: [
      '[guest Vladimir Putin] and Kassym-Jomart Tokayev [counted met] in person only [value four] times',
      '[guest Alexander Lukashenko] has [counted visited] [host Georgia] only [value twice]',
    ],
    nearMisses: { 'They signed only four agreements': 'no contacts' },
  },
  {
    name: 'the-only-one',
    claims: 'only',
    value: 1,
    patterns: ['=only|=sole ~ @contact', '@only =once', '=only =time'],
    examples: [
      "It was Mikhail Gorbachev's [value only] [counted visit] to [host Japan]",
      '[guest Kim Jong Un] has [counted visited] [host Vietnam] [value only once]',
    ],
    nearMisses: { 'The only guest of the meeting left': 'a person' },
  },
  {
    name: 'talks-took-so-long',
    claims: 'length',
    patterns: [
      '@lasted … @dur',
      '@conversed =for … @dur',
      '@conversed … =for @dur',
      '@dur =of ~ @contact',
      '@dur ~ @contact',
    ],
    examples: [
      '[counted Talks] between [partner Vladimir Putin] and Xi Jinping lasted [value five hours]',
      '[guest Vladimir Putin] and Xi Jinping held [value four-hour] [counted talks]',
    ],
    nearMisses: {
      'The four-hour strike is over': 'no contact',
      'Vladimir Putin came to Astana two hours late': 'a delay',
    },
  },
  {
    name: 'between-so-many',
    claims: 'count',
    patterns: ['@n @dash @n ~ @counted', '=between @n =and @n ~ @counted', '@n =to|=or @n ~ @counted'],
    examples: ['[guest Vladimir Putin] made [value 33-35] [counted visits] to [host Kazakhstan]'],
    nearMisses: { 'They signed 33-35 agreements': 'no contacts' },
  },
  {
    name: 'so-many',
    claims: 'count',
    patterns: [
      '@n ~ @counted',
      '@times',
      '@contact @dash @n',
      '@amount =of ~ @counted … reach|exceed|total|stand|rise|top … @n',
    ],
    examples: [
      '[guest Vladimir Putin] made [value 33] [counted visits] to [host Kazakhstan]',
      '[guest Emmanuel Macron] has [counted visited] [host Germany] [value thirty-three] times',
      '[guest Xi Jinping] [counted visited] [value 11] countries',
      '[guest Recep Tayyip Erdogan] has [value twice] [counted visited] [host Azerbaijan]',
    ],
    nearMisses: {
      'Vladimir Putin and Kassym-Jomart Tokayev signed 33 agreements': 'papers',
      'Three visits of Vladimir Putin to Kazakhstan are planned for autumn': 'the future',
      'Vladimir Putin visited Kazakhstan on 27 November': 'a day',
    },
  },
]
