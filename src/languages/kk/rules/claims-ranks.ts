/** The most, the second most, more than anywhere else. */
import type { ClaimRule } from '../../pack.ts'
import { ranked } from '../claim-words.ts'

export const ranks: readonly ClaimRule[] = [
  {
    name: 'most-of-all-guests',
    claims: 'rank',
    value: 1,
    among: 'guests',
    patterns: [
      '=бәрінен =жиі|=көп',
      '=ең =жиі @act ~ @rival',
      '=ең =көп @act ~ @rival',
      '@rival … =бәрінен|=ішінде =ең =жиі|=көп',
    ],
    examples: ['[guest Владимир Путин] [host Қазақстанға] бәрінен жиі [counted келді]'],
    nearMisses: { 'Владимир Путин бәрінен жиі сөйледі': 'no contact' },
  },
  {
    name: 'more-than-any-other',
    claims: 'rank',
    value: 1,
    among: 'states',
    patterns: [
      '@any =елдерге|=елге|=мемлекеттерге =қарағанда =жиі|=көп|=жиірек|=көбірек',
      '@any =келген =басқа =елге|=мемлекетке =қарағанда =жиі|=көп|=жиірек|=көбірек',
      '@any ~ =елдерден|=елден =жиі|=көп|=жиірек|=көбірек',
    ],
    examples: ['[guest Владимир Путин] [host Қазақстанға] басқа елдерге қарағанда жиі [counted барды]'],
    nearMisses: { 'Қазақстан Ресеймен басқа елдерге қарағанда көп сауда жасайды': 'trade' },
  },
  {
    name: 'more-than-another',
    claims: 'rank',
    comparison: 'more-than',
    rival: 'before',
    adverb: true,
    patterns: ['=қарағанда =жиі|=жиірек|=көп|=көбірек'],
    examples: [
      '[guest Владимир Путин] [host Қазақстанға] [rival Үндістанға] қарағанда жиі [counted барды]',
      '[guest Ильхам Әлиев] [partner Режеп Тайип Ердоғанмен] [rival Никол Пашинянға] қарағанда жиі [counted кездесті]',
    ],
    nearMisses: {
      'Владимир Путин Қытайға қарағанда Үндістан туралы жиі айтты': 'no contact',
      'Владимир Путин Қазақстанға бұрынғыға қарағанда жиі барды': 'no rival is named',
    },
  },
  {
    name: 'fewer-than-another',
    claims: 'rank',
    comparison: 'less-than',
    rival: 'before',
    adverb: true,
    patterns: ['=қарағанда =сирек|=сирегірек|=аз|=азырақ'],
    examples: ['[guest Эммануэль Макрон] [host Қытайға] [rival Германияға] қарағанда сирек [counted барды]'],
    nearMisses: { 'Владимир Путин Қытайға қарағанда Үндістан туралы сирек айтты': 'no contact' },
  },
  {
    name: 'most-of-all',
    claims: 'rank',
    value: 1,
    among: 'states',
    patterns: ['=ең =көп ~ @counted', '=ең =жиі ~ @act', '=ең =көп ~ @act', '=ең =жиі'],
    adverb: true,
    examples: [
      '[guest Владимир Путин] [host Қазақстанға] ең көп [counted сапар] жасады',
      '[guest Қасым-Жомарт Тоқаев] [partner Владимир Путинмен] ең жиі [counted кездесті]',
    ],
    nearMisses: { 'Ресеймен ең көп келісімге қол қойылды': 'papers' },
  },
  {
    name: 'rank-by-number',
    claims: 'rank',
    among: 'states',
    patterns: ['@counted =саны =бойынша … @nth'],
    roles: ranked,
    examples: [
      '[host Қытай] [guest Владимир Путин] [counted сапарларының] саны бойынша [value екінші] орында',
    ],
    nearMisses: { 'Қытай халық саны бойынша екінші орында': 'people' },
  },
  {
    name: 'leads-by-number',
    claims: 'rank',
    value: 1,
    among: 'states',
    patterns: ['@counted =саны =бойынша ~ =көш|=алда|=көшбасшы'],
    roles: ranked,
    examples: ['[host Қазақстан] [guest Владимир Путин] [counted сапарларының] саны бойынша көш бастап тұр'],
    nearMisses: { 'Қазақстан туристер саны бойынша көш бастап тұр': 'no contacts' },
  },
]
