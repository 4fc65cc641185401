/** Habits of contact: what leaders do again and again, without a day. */
import type { PracticeGrammar } from '../../pack.ts'

export const practices: PracticeGrammar = {
  rules: [
    {
      name: 'habit-of-calls',
      kinds: ['call'],
      verbs: ['сөйлесу', 'тілдесу', 'әңгімелесу', 'хабарласу'],
      with: ['=телефон =арқылы', '=телефонмен', '=бейнебайланыс =арқылы'],
      examples: ['[practice Қасым-Жомарт Тоқаев пен Владимир Путин телефон арқылы жиі сөйлеседі]'],
      nearMisses: { 'Владимир Путин Режеп Тайып Ердоғанмен телефон арқылы сөйлесті': 'one call' },
    },
    {
      name: 'habit-of-meeting',
      kinds: ['meeting'],
      verbs: ['кездесу', 'жүздесу', 'жолығу'],
      examples: ['[practice Владимир Путин мен Александр Лукашенко жыл сайын Валаамда кездеседі]'],
      nearMisses: {
        'Владимир Путин Ильхам Әлиевпен Кремльде кездесті': 'one meeting',
        'Владимир Путин министрлермен жиі кездеседі': 'no other state',
      },
    },
    {
      name: 'habit-of-visiting',
      kinds: ['visit'],
      verbs: ['келу', 'бару'],
      examples: ['[practice Владимир Путин Қазақстанға жиі келеді]'],
      nearMisses: { 'Владимир Путин Қазақстанға келді': 'one visit' },
    },
  ],
  habitually: [
    '=тұрақты =түрде',
    '=жиі|=үнемі|=әдетте|=жүйелі|=ұдайы',
    '=жыл|=ай =сайын',
    '=жылына =бірнеше|=екі|=үш =рет',
  ],
  settings: [
    '=форумдар|=саммиттер|=шаралар|=отырыстар =аясында|=барысында|=шеңберінде',
    '=саммиттерде|=форумдарда',
  ],
}
