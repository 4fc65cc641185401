/** How many, how few, what part, how long, how often. */
import type { ClaimRule } from '../../pack.ts'

export const counts: readonly ClaimRule[] = [
  {
    name: 'share-of',
    claims: 'share',
    patterns: [
      '@n ~ @counted , =оның|=олардың =ішінде @n',
      '@n ~ @counted , =оның|=олардың @n',
      '@n ~ @counted @n',
    ],
    examples: [
      '[guest Владимир Путин] мен Қасым-Жомарт Тоқаевтың [value 46 кездесуінің тоғызы] жүзбе-жүз өтті',
    ],
    nearMisses: { '46 келісімнің тоғызы үкіметаралық': 'no contacts' },
  },
  {
    name: 'every-so-often',
    claims: 'other',
    topic: 'frequency',
    patterns: ['=жылына|=айына|=аптасына @n рет', '=жылына =кемінде @n рет'],
    adverb: true,
    examples: ['[guest Владимир Путин] мен Қасым-Жомарт Тоқаев жылына [value бес] рет кездеседі'],
    nearMisses: { 'Директорлар кеңесі жылына бес рет жиналады': 'no contact of leaders' },
  },
  {
    name: 'never',
    claims: 'count',
    value: 0,
    patterns: ['=бірде-бір =рет', '=ешқашан', '=бір =рет =те|=де', '=бірде-бір ~ @counted'],
    adverb: true,
    examples: [
      '[guest Владимир Путин] [host Аргентинаға] [value бірде-бір рет] барған жоқ',
      '[guest Қасым-Жомарт Тоқаев] [host Бразилияға] [value ешқашан] барған емес',
    ],
    nearMisses: { 'Владимир Путин ешқашан кешіккен емес': 'no contact' },
  },
  {
    name: 'only-so-many',
    claims: 'only',
    patterns: ['@only @n ~ @counted', '@n =ғана|=қана ~ @counted', '@n ~ @counted =ғана|=қана'],
    examples: ['[guest Александр Лукашенко] [host Грузияға] тек [value екі] рет [counted барды]'],
    nearMisses: { 'Тек төрт келісімге қол қойылды': 'no contacts' },
  },
  {
    name: 'the-only-one',
    claims: 'only',
    value: 1,
    patterns: ['=жалғыз ~ @counted', '@only =бір =рет', '=бір =ғана =рет', '=бір =рет =қана|=ғана'],
    examples: ['Бұл [guest Михаил Горбачевтің] [host Жапонияға] жасаған жалғыз [counted сапары] болды'],
    nearMisses: { 'Кездесудің жалғыз қатысушысы кетіп қалды': 'a person' },
  },
  {
    name: 'talks-took-so-long',
    claims: 'length',
    patterns: ['@counted … @dur … @lasted', '@dur ~ @counted', '@dur … @lasted'],
    examples: ['[guest Владимир Путин] мен Си Цзиньпиннің [counted келіссөзі] [value бес сағатқа] созылды'],
    nearMisses: { 'Төрт сағаттық ереуіл аяқталды': 'no contact' },
  },
  {
    name: 'between-so-many',
    claims: 'count',
    patterns: ['@n @dash @n ~ @counted'],
    examples: ['[guest Владимир Путин] [host Қазақстанға] [value 33–35] рет [counted келді]'],
    nearMisses: { '33–35 келісімге қол қойылды': 'no contacts' },
  },
  {
    name: 'so-many',
    claims: 'count',
    patterns: ['@n ~ @counted', '@counted =саны ~ @n'],
    examples: [
      '[guest Владимир Путин] [host Қазақстанға] [value 33] рет [counted келді]',
      '[guest Владимир Путин] [host Қазақстанға] [value 33] [counted сапар] жасады',
      '[guest Си Цзиньпин] [value 11] елге [counted барды]',
      '[guest Владимир Путин] мен [guest Қасым-Жомарт Тоқаев] [value отыз үш] рет [counted кездесті]',
    ],
    nearMisses: {
      'Владимир Путин мен Қасым-Жомарт Тоқаев 33 келісімге қол қойды': 'papers',
      'Владимир Путин 27 қарашада Қазақстанға келді': 'a day',
    },
  },
]
