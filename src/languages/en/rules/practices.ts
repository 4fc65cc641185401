/** Habits of contact: what leaders do again and again, without a day. */
import type { PracticeGrammar } from '../../pack.ts'

const BY_PHONE = ['=by ~ =phone|=telephone', '=over|=on =the =phone|=telephone', '=by =video =link']

export const practices: PracticeGrammar = {
  rules: [
    {
      name: 'habit-of-calls',
      kinds: ['call'],
      verbs: ['phone', 'telephone', 'call'],
      examples: ['[practice Kassym-Jomart Tokayev and Vladimir Putin regularly phone each other]'],
      nearMisses: { 'Kassym-Jomart Tokayev phoned Vladimir Putin': 'one call' },
    },
    {
      name: 'habit-of-speaking-by-phone',
      kinds: ['call'],
      verbs: ['speak', 'talk', 'converse', 'communicate'],
      with: BY_PHONE,
      examples: ['[practice Kassym-Jomart Tokayev and Vladimir Putin often speak by phone]'],
      nearMisses: { 'Vladimir Putin speaks by phone with Recep Tayyip Erdogan': 'a call that goes on' },
    },
    {
      name: 'habit-of-meeting',
      kinds: ['meeting'],
      verbs: ['meet', 'see', 'talk', 'confer'],
      examples: [
        '[practice Vladimir Putin and Alexander Lukashenko regularly meet on Valaam]',
        '[practice Kassym-Jomart Tokayev and Shavkat Mirziyoyev meet at international forums]',
        '[practice Nursultan Nazarbayev and Vladimir Putin regularly met in Sochi]',
      ],
      nearMisses: {
        'Vladimir Putin meets Ilham Aliyev in the Kremlin': 'a meeting that goes on',
        'Vladimir Putin regularly meets his ministers': 'no other state',
      },
    },
    {
      name: 'habit-of-visiting',
      kinds: ['visit'],
      verbs: ['visit', 'travel', 'come', 'go', 'fly'],
      examples: ['[practice Vladimir Putin regularly visits Kazakhstan]'],
      nearMisses: { 'Vladimir Putin visits Kazakhstan': 'one visit' },
    },
    {
      name: 'habit-of-writing',
      kinds: ['letter'],
      verbs: ['write', 'congratulate'],
      examples: ['[practice Vladimir Putin and Xi Jinping congratulate each other every year]'],
      nearMisses: { 'Vladimir Putin congratulates Xi Jinping on the holiday': 'one letter' },
    },
  ],
  habitually: [
    '=regularly|=constantly|=annually|=monthly|=weekly|=often|=usually|=traditionally|=frequently|=routinely|=always',
    '=every|=each =year|=month|=week|=summer|=autumn|=spring|=winter',
    '=from =time =to =time',
    '=on =a =regular =basis',
    '=once|=twice|=times =a =year|=month|=week',
    '=year =after =year',
  ],
  settings: [
    '=at|=during ~ =forums|=summits|=events|=conferences|=meetings|=gatherings',
    '=on =the =sidelines|=margins =of ~ =forums|=summits|=events|=conferences|=meetings',
    '=in =the =framework =of ~ =forums|=summits|=events|=conferences|=meetings',
  ],
}
