/** First, last, n-th; first since. */
import type { ClaimRule } from '../../pack.ts'

export const orders: readonly ClaimRule[] = [
  {
    name: 'last-time',
    claims: 'last',
    patterns: [
      '=last =time',
      '=last|=previously =visited|=met|=travelled|=traveled|=came|=went|=flew|=spoke|=hosted|=toured|=talked|=been',
      '=most =recently',
      '=last =in|=to',
    ],
    adverb: true,
    needs: ['date-or-place'],
    examples: [
      '[guest Vladimir Putin] last [counted visited] [host Kazakhstan] in [when July 2024]',
      'The last time [guest Xi Jinping] [counted visited] [host Moscow] was in [when March 2023]',
    ],
    nearMisses: { 'Vladimir Putin last raised the question in 2019': 'no contact' },
  },
  {
    name: 'last-contact',
    claims: 'last',
    patterns: ['=last|=latest|=previous ~ @contact', '=most =recent ~ @contact'],
    bare: true,
    needs: ['date'],
    examples: [
      "[guest Vladimir Putin's] last [counted visit] to [host Kazakhstan] was in [when November 2024]",
    ],
    nearMisses: { "Vladimir Putin's last visit to Kazakhstan was a success": 'no day' },
  },
  {
    name: 'for-the-first-time',
    claims: 'first',
    value: 1,
    patterns: [
      '=for =the =first =time',
      '=first =time',
      '=first =visited|=met|=travelled|=traveled|=came|=went|=flew|=arrived',
    ],
    adverb: true,
    examples: [
      '[guest Vladimir Putin] [counted visited] [host Israel] for the first time',
      '[guest Ilham Aliyev] [counted arrived] in [host Armenia] for the first time in five years',
    ],
    nearMisses: { 'Vladimir Putin saw the new airport in Astana for the first time': 'sees, not visits' },
  },
  {
    name: 'first-of-them',
    claims: 'first',
    value: 1,
    patterns: ['=first =since', '=first =ever', '=first =by'],
    examples: ["Emmanuel Macron's [counted visit] to [host Britain] is the [value first since] 2020"],
    nearMisses: { 'The forum is the first since 2020': 'no contact' },
  },
  {
    name: 'first-to-visit',
    claims: 'first',
    value: 1,
    patterns: [
      '=first ~ president|leader|minister|chancellor|king|head … =to =visit|=travel|=set|=pay|=make',
      '=first =to =visit',
    ],
    adverb: true,
    examples: ['[guest Narendra Modi] became the first leader to visit [host Cyprus] in years'],
    nearMisses: { 'Narendra Modi became the first leader to speak': 'no contact' },
  },
  {
    name: 'for-the-nth-time',
    claims: 'nth',
    patterns: ['=for =the @nth =time', '=for =a @nth =time', '@nth =time'],
    adverb: true,
    examples: [
      '[guest Alexander Lukashenko] has [counted visited] [host China] for the [value second] time this year',
    ],
    nearMisses: {
      'Vladimir Putin raised the question of prices for the second time': 'no contact',
    },
  },
  {
    name: 'first-ever',
    claims: 'first',
    value: 1,
    patterns: [
      '=first-ever|=maiden|=inaugural|=debut ~ @contact',
      '=first ~ @contact =by ~ president|leader|minister|head|king',
    ],
    examples: [
      "[guest Emmanuel Macron's] [value first-ever] [counted visit] to [host Kazakhstan] begins on Wednesday",
    ],
    nearMisses: { 'The first-ever forum opened in Astana': 'no contact' },
  },
  {
    name: 'the-nth-contact',
    claims: 'nth',
    roles: {
      host: {
        places: [
          { is: 'place', after: ['to', 'into'] },
          { is: 'place', case: ['nom'], side: 'before', within: 4 },
        ],
      },
    },
    patterns: [
      '@nth ~ @contact',
      '@nth @only? ~ @contact',
      '@nth =for',
      '@nth =of @date',
      '@nth =of =the =year',
    ],
    bare: true,
    examples: [
      '[host Minsk] was the [value first] foreign [counted trip] of [guest Viktor Orban]',
      "It is [guest Xi Jinping's] [value third] [counted visit] to [host Kazakhstan]",
      'This is the [value 33rd] [counted visit] of [guest Vladimir Putin] to [host Kazakhstan]',
      '[guest Shavkat Mirziyoyev] arrived in [host Kazakhstan] on his [value first] state [counted visit]',
      "[guest Xi Jinping's] visit is the [value first] state [counted visit] to [host France] in a decade",
    ],
    nearMisses: {
      'The first president of Kazakhstan, Nursultan Nazarbayev, came to the meeting': 'a president',
      'At the first stage of the talks Vladimir Putin was silent': 'a stage',
    },
  },
]
