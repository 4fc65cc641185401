/** First, last, n-th; first since. */
import type { ClaimRule } from '../../pack.ts'

export const orders: readonly ClaimRule[] = [
  {
    name: 'last-time',
    claims: 'last',
    patterns: ['=последний|=крайний =раз', '=в =последний|=крайний =раз'],
    adverb: true,
    needs: ['date-or-place'],
    examples: [
      'Последний раз [guest Владимир Путин] [counted приезжал] в [host Казахстан] [when в июле 2024 года]',
      '[guest Си Цзиньпин] в последний раз был в [host Москве] [when в марте 2023 года] с [counted визитом]',
    ],
    nearMisses: { 'Владимир Путин в последний раз поднял этот вопрос': 'no contact' },
  },
  {
    name: 'last-contact',
    claims: 'last',
    patterns: ['=последний|=последняя|=последние|=предыдущий|=предыдущая|=крайний|=крайняя ~ @counted'],
    bare: true,
    needs: ['date'],
    examples: [
      'Последний [counted визит] [guest Владимира Путина] в [host Казахстан] состоялся [when в ноябре 2024 года]',
    ],
    nearMisses: {
      'Последний визит Владимира Путина в Казахстан удался': 'no day',
      'На последней встрече с Владимиром Путиным Касым-Жомарт Токаев говорил о цене':
        'takes the meeting as known',
    },
  },
  {
    name: 'for-the-nth-time',
    claims: 'nth',
    patterns: ['@nth раз', '=в @nth раз'],
    adverb: true,
    examples: ['[guest Александр Лукашенко] [value второй] раз за год [counted посетил] [host Китай]'],
    nearMisses: {
      'В 33-й раз проводится форум с участием Владимира Путина': 'a forum',
      'Владимир Путин второй раз поднял вопрос о ценах': 'no contact',
    },
  },
  {
    name: 'for-the-first-time',
    claims: 'first',
    value: 1,
    patterns: ['=впервые', '=первый =раз'],
    adverb: true,
    examples: [
      '[guest Владимир Путин] впервые [counted посетил] [host Израиль]',
      '[guest Ильхам Алиев] впервые за пять лет [counted прибыл] в [host Армению]',
    ],
    nearMisses: {
      'Владимир Путин впервые увидел новый аэропорт в Астане': 'sees, not visits',
      'Впервые на встрече обсудили цены': 'talks of prices, not meets',
    },
  },
  {
    name: 'the-nth-contact',
    claims: 'nth',
    patterns: [
      '@nth ~ @counted',
      '@nth =за последн*? @dur',
      '@nth =за =последние? @dur ~ @counted',
      '@nth =за =год|=полгода|=месяц|=неделю ~ @counted',
      '@nth =в =этом|=нынешнем|=текущем =году ~ @counted',
      '@nth =для',
      '@nth =с|=после … @counted',
      '@nth =по =счету',
      '@nth =по =счету ~ @counted',
      '@counted … =по =счету @dash? @nth',
    ],
    bare: true,
    examples: [
      'Это [value третий] [counted визит] [guest Си Цзиньпина] в [host Казахстан]',
      'Москва стала для [guest Касым-Жомарта Токаева] [value первой] зарубежной [counted поездкой]',
      '[guest Шавкат Мирзиёев] прибыл с [value первым] государственным [counted визитом] в [host Казахстан]',
    ],
    nearMisses: {
      'Первый президент Казахстана Нурсултан Назарбаев прибыл на встречу': 'a president',
      'На первом этапе переговоров Владимир Путин молчал': 'a stage',
      'В ходе второго визита Владимира Путина в Казахстан подписаны соглашения': 'takes the visit as known',
    },
  },
]
