/** Who met whom. */
import type { ContactRule } from '../../pack.ts'
import { byThem, GOODS, object, ofThem, optionally, REMOTE, subject, withThem } from './roles.ts'

const MEETING = [
  ...[
    'meeting',
    'dinner',
    'lunch',
    'luncheon',
    'breakfast',
    'conversation',
    'audience',
    'session',
    'encounter',
    'banquet',
    'reception',
  ],
  ...[
    'tete-a-tete',
    'huddle',
    'exchange',
    'handshake',
    'pull-aside',
    'chat',
    'rendezvous',
    'tea',
    'one-on-one',
    'bilateral',
  ],
]
const TALKS = [
  'talk',
  'talks',
  'negotiation',
  'negotiations',
  'consultation',
  'consultations',
  'discussion',
  'discussions',
  'dialogue',
]
const HOLD = [
  ...[
    'hold',
    'have',
    'begin',
    'start',
    'conclude',
    'finish',
    'conduct',
    'cancel',
    'postpone',
    'attend',
    'open',
    'wrap',
    'resume',
  ],
  ...[
    'call',
    'put',
    'delay',
    'plan',
    'schedule',
    'arrange',
    'complete',
    'continue',
    'end',
    'share',
    'enjoy',
    'co-chair',
    'chair',
    'lead',
    'skip',
  ],
]

export const meetings: readonly ContactRule[] = [
  {
    name: 'met-with',
    reports: 'meeting',
    trigger: {
      lemmas: ['meet', 'dine', 'confer', 'huddle', 'converse', 'consult', 'chat', 'lunch', 'breakfast'],
      pos: 'verb',
      without: REMOTE,
    },
    roles: { party: subject, partner: { places: [...withThem.places, ...object.places] } },
    examples: [
      '[party Emmanuel Macron] met with [partner Kazakh President Kassym-Jomart Tokayev] in Paris',
      '[party Sergey Lavrov] met [partner Chinese Foreign Minister Wang Yi] on the sidelines of the summit',
      '[party Lavrov] met [partner his Turkish counterpart Hakan Fidan] in Antalya',
      '[party Modi] is scheduled to meet [partner President Volodymyr Zelenskyy] in Kyiv',
      'In Geneva, [party Wang Yi] met separately with [partner Swiss Foreign Minister Ignazio Cassis]',
      '[party Annalena Baerbock] meets [partner Kazakh counterpart Murat Nurtleu]',
    ],
    nearMisses: {
      'Emmanuel Macron met with students': 'fewer than two states',
      'The plan met with resistance': 'nobody meets',
      'Tokayev did not meet Zelensky': 'a denial',
      'Erdogan wants to meet Putin': 'a wish',
    },
  },
  {
    name: 'they-met',
    reports: 'meeting',
    trigger: { lemmas: ['meet', 'huddle'], pos: 'verb', without: REMOTE },
    roles: { party: subject },
    examples: [
      '[party Tokayev] and [party Mirziyoyev] met in Samarkand',
      '[party Putin], [party Erdogan] and [party Raisi] meet in Tehran',
    ],
    nearMisses: { 'Tokayev met in Astana with entrepreneurs': 'fewer than two states' },
  },
  {
    name: 'held-talks',
    reports: 'talks',
    trigger: { lemmas: HOLD, pos: 'verb', with: { lemmas: TALKS, pos: 'noun', within: 8 }, without: REMOTE },
    roles: { party: subject, partner: optionally(withThem) },
    examples: [
      '[party Narendra Modi] held talks with [partner Vladimir Putin] in Moscow',
      '[party Xi], [party Putin] hold talks in Beijing',
      '[party Mirziyoyev] and [party Berdimuhamedov] held expanded talks in Ashgabat',
      '[party Scholz] will hold talks with [partner Kazakh leader Kassym-Jomart Tokayev]',
    ],
    nearMisses: { 'Narendra Modi held talks with farmers': 'fewer than two states' },
  },
  {
    name: 'held-a-meeting',
    reports: 'meeting',
    trigger: {
      lemmas: HOLD,
      pos: 'verb',
      with: { lemmas: MEETING, pos: 'noun', within: 8 },
      without: REMOTE,
    },
    roles: { party: subject, partner: optionally(withThem) },
    examples: [
      '[party Ilham Aliyev] held a meeting with [partner Turkish President Recep Tayyip Erdogan]',
      '[party Kyrgyz President Sadyr Japarov] had a bilateral meeting with [partner Putin]',
      '[party Biden] and [party Xi] had lunch together in San Francisco',
    ],
    nearMisses: { 'Ilham Aliyev held a meeting with athletes': 'fewer than two states' },
  },
  {
    name: 'received',
    reports: 'meeting',
    trigger: {
      lemmas: ['receive', 'host', 'welcome', 'greet', 'entertain'],
      pos: 'verb',
      without: [...REMOTE, ...GOODS],
    },
    roles: { host: subject, guest: object },
    examples: [
      '[host Xi Jinping] received [guest Pakistani Prime Minister Shehbaz Sharif] in Beijing',
      '[host French President Emmanuel Macron] hosted [guest German Chancellor Olaf Scholz] at the Elysee Palace',
      '[host Tokayev] received [guest visiting Prime Minister of Georgia Irakli Kobakhidze]',
      '[host Biden] hosts [guest Rishi Sunak] for dinner',
    ],
    nearMisses: {
      'Xi Jinping received a gift': 'no guest',
      'Xi Jinping received a letter from Vladimir Putin': 'a letter',
    },
  },
  {
    name: 'was-received-by',
    reports: 'meeting',
    trigger: { lemmas: ['receive', 'host', 'welcome', 'greet', 'meet'], pos: 'verb', without: REMOTE },
    roles: { guest: subject, host: byThem },
    examples: [
      '[guest Shehbaz Sharif] was received by [host Chinese President Xi Jinping]',
      '[guest Hungarian Prime Minister Viktor Orban] was welcomed by [host Uzbek President Shavkat Mirziyoyev] in Tashkent',
    ],
    nearMisses: { 'Shehbaz Sharif was received by supporters': 'no host' },
  },
  {
    name: 'paid-a-courtesy-call',
    reports: 'meeting',
    trigger: { lemmas: ['pay', 'make', 'call'], pos: 'verb', with: { lemmas: ['courtesy'] } },
    roles: {
      guest: subject,
      host: { places: [{ is: 'actor', after: ['on', 'upon', 'to'], side: 'after' }] },
    },
    examples: [
      '[guest Pakistani Foreign Minister Ishaq Dar] paid a courtesy call on [host President Tokayev]',
    ],
    nearMisses: { 'Ishaq Dar paid a courtesy call on the veterans': 'no host' },
  },
  {
    name: 'received-a-courtesy-call',
    reports: 'meeting',
    trigger: { lemmas: ['receive'], pos: 'verb', with: { lemmas: ['courtesy'], within: 4 } },
    roles: {
      host: subject,
      guest: { places: [{ is: 'actor', after: ['from', 'by', 'of'], side: 'object' }] },
    },
    examples: [
      '[host Fumio Kishida] received a courtesy call from [guest Ukrainian Prime Minister Denys Shmyhal]',
    ],
    nearMisses: { 'Fumio Kishida received a courtesy call from the winners': 'fewer than two states' },
  },
  {
    name: 'spent-time-with',
    reports: 'meeting',
    trigger: {
      lemmas: ['spend'],
      pos: 'verb',
      with: { lemmas: ['hour', 'minute', 'evening', 'morning', 'afternoon', 'day'], within: 6 },
      without: REMOTE,
    },
    roles: { party: subject, partner: withThem },
    examples: ['[party Antony Blinken] spent two hours with [partner Benjamin Netanyahu] in Jerusalem'],
    nearMisses: { 'Antony Blinken spent two hours with reporters': 'fewer than two states' },
  },
  {
    name: 'saw',
    reports: 'meeting',
    trigger: { lemmas: ['see'], pos: 'verb', without: [...REMOTE, 'as'] },
    roles: {
      party: subject,
      partner: { places: [{ is: 'actor', case: ['acc'], side: 'object', within: 2 }] },
    },
    examples: [
      '[party Antony Blinken] saw [partner Jordanian Foreign Minister Ayman Safadi] in London on Friday',
    ],
    nearMisses: {
      'Antony Blinken sees Vladimir Putin as a threat': 'an opinion',
      'Antony Blinken saw signs of progress': 'nobody',
    },
  },
  {
    name: 'called-on',
    reports: 'meeting',
    trigger: {
      lemmas: ['call'],
      pos: 'verb',
      without: [...REMOTE.filter((word) => word !== 'call'), 'to', 'for'],
    },
    roles: { guest: subject, host: { places: [{ is: 'actor', after: ['on', 'upon'], side: 'object' }] } },
    examples: [
      "Singapore's [guest Vivian Balakrishnan] called on [host Malaysian Prime Minister Anwar Ibrahim] in Putrajaya",
    ],
    nearMisses: { 'Donald Trump called on Vladimir Putin to stop': 'an appeal' },
  },
  {
    name: 'joined-for-talks',
    reports: 'meeting',
    trigger: {
      lemmas: ['join', 'sit', 'shake', 'see', 'walk'],
      pos: 'verb',
      with: { lemmas: [...TALKS, ...MEETING, 'down'], within: 8 },
      without: REMOTE,
    },
    roles: { party: subject, partner: { places: [...object.places, ...withThem.places] } },
    examples: [
      '[party Orban] joined [partner Mirziyoyev] for talks in Samarkand',
      '[party Biden] sat down with [partner Putin] in Geneva',
    ],
    nearMisses: { 'Orban joined students for lunch': 'fewer than two states' },
  },
  {
    name: 'discussed-with',
    reports: 'meeting',
    trigger: { lemmas: ['discuss', 'exchange', 'review', 'co-chair', 'chair'], pos: 'verb', without: REMOTE },
    roles: { party: subject, partner: withThem },
    examples: ['[party Lavrov] discussed Syria with [partner Hakan Fidan]'],
    nearMisses: { 'Lavrov discussed Syria with reporters': 'fewer than two states' },
  },
  {
    name: 'talks-of',
    reports: 'talks',
    trigger: { lemmas: TALKS, pos: 'noun', without: REMOTE },
    roles: { party: ofThem, partner: optionally(withThem) },
    examples: [
      'Talks between [party Vladimir Putin] and [party Xi Jinping] began in Beijing',
      'Speaking after talks with [partner Xi], Putin said trade was growing',
      "[party Fidan's] talks with [partner Lavrov] lasted three hours",
    ],
    nearMisses: { 'Talks with trade unions began': 'fewer than two states' },
  },
  {
    name: 'meeting-of',
    reports: 'meeting',
    trigger: { lemmas: MEETING, pos: 'noun', without: REMOTE },
    roles: {
      party: { ...ofThem, places: [...ofThem.places, ...subject.places] },
      partner: optionally(withThem),
    },
    examples: [
      "[party Tokayev's] meeting with [partner Georgian Prime Minister Irakli Kobakhidze] took place in Tbilisi",
      'A meeting between [party Tokayev] and [party Putin] took place in Moscow on May 8',
      '[party Putin] said after a meeting with [partner Erdogan] that the talks were useful',
    ],
    nearMisses: {
      'A meeting with voters took place': 'fewer than two states',
      'No meeting between Putin and Zelensky is planned': 'a denial',
    },
  },
]
