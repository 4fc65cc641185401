/** Who met whom. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const subject: RoleSpec = { places: [{ is: 'actor', side: 'before' }] }
const optionalSubject: RoleSpec = { ...subject, optional: true }
const withThem: RoleSpec = { places: [{ is: 'actor', after: ['with'] }] }
const object: RoleSpec = { places: [{ is: 'actor', side: 'after' }] }
const ofThem: RoleSpec = {
  places: [
    { is: 'actor', after: ['between', 'of'], side: 'after' },
    { is: 'actor', case: ['gen'], side: 'before' },
  ],
  optional: true,
}
const REMOTE = ['phone', 'telephone', 'video', 'videoconference', 'virtual', 'call', 'link', 'online']
const MEETING = ['meeting', 'dinner', 'lunch', 'breakfast', 'conversation', 'audience', 'session']
const TALKS = [
  'talk',
  'talks',
  'negotiation',
  'negotiations',
  'consultation',
  'consultations',
  'discussion',
  'discussions',
]
const HOLD = ['hold', 'have', 'begin', 'start', 'conduct', 'conclude', 'cancel', 'postpone', 'host', 'attend']

export const meetings: readonly ContactRule[] = [
  {
    name: 'met-with',
    reports: 'meeting',
    trigger: { lemmas: ['meet', 'dine', 'confer', 'huddle', 'converse'], pos: 'verb', without: REMOTE },
    roles: { party: subject, partner: { places: [...withThem.places, ...object.places] } },
    examples: [
      '[party Emmanuel Macron] met with [partner Kazakh President Kassym-Jomart Tokayev] in Paris',
      '[party Sergey Lavrov] met [partner Chinese Foreign Minister Wang Yi] on the sidelines of the summit',
    ],
    nearMisses: {
      'Emmanuel Macron met with students': 'fewer than two states',
      'The plan met with resistance': 'nobody meets',
    },
  },
  {
    name: 'they-met',
    reports: 'meeting',
    trigger: { lemmas: ['meet'], pos: 'verb', without: REMOTE },
    roles: { party: subject },
    examples: ['[party Tokayev] and [party Mirziyoyev] met in Samarkand'],
    nearMisses: { 'Tokayev met in Astana with entrepreneurs': 'fewer than two states' },
  },
  {
    name: 'held-talks',
    reports: 'talks',
    trigger: { lemmas: HOLD, pos: 'verb', with: { lemmas: TALKS }, without: REMOTE },
    roles: { party: subject, partner: { ...withThem, optional: true } },
    examples: ['[party Narendra Modi] held talks with [partner Vladimir Putin] in Moscow'],
    nearMisses: { 'Narendra Modi held talks with farmers': 'fewer than two states' },
  },
  {
    name: 'held-a-meeting',
    reports: 'meeting',
    trigger: { lemmas: HOLD, pos: 'verb', with: { lemmas: MEETING }, without: REMOTE },
    roles: { party: subject, partner: { ...withThem, optional: true } },
    examples: ['[party Ilham Aliyev] held a meeting with [partner Turkish President Recep Tayyip Erdogan]'],
    nearMisses: { 'Ilham Aliyev held a meeting with athletes': 'fewer than two states' },
  },
  {
    name: 'received',
    reports: 'meeting',
    trigger: {
      lemmas: ['receive', 'host', 'welcome', 'greet'],
      pos: 'verb',
      without: [...REMOTE, 'award', 'letter', 'message'],
    },
    roles: { host: subject, guest: object },
    examples: ['[host Xi Jinping] received [guest Pakistani Prime Minister Shehbaz Sharif] in Beijing'],
    nearMisses: { 'Xi Jinping received a gift': 'no guest' },
  },
  {
    name: 'was-received-by',
    reports: 'meeting',
    trigger: { lemmas: ['receive', 'host', 'welcome', 'greet', 'meet'], pos: 'verb', without: REMOTE },
    roles: { guest: subject, host: { places: [{ is: 'actor', after: ['by'] }] } },
    examples: ['[guest Shehbaz Sharif] was received by [host Chinese President Xi Jinping]'],
    nearMisses: { 'Shehbaz Sharif was received by supporters': 'no host' },
  },
  {
    name: 'talks-of',
    reports: 'talks',
    trigger: { lemmas: TALKS, pos: 'noun', without: REMOTE },
    roles: { party: ofThem, partner: { ...withThem, optional: true } },
    examples: ['Talks between [party Vladimir Putin] and [party Xi Jinping] began in Beijing'],
    nearMisses: { 'Talks with trade unions began': 'fewer than two states' },
  },
  {
    name: 'meeting-of',
    reports: 'meeting',
    trigger: { lemmas: MEETING, pos: 'noun', without: REMOTE },
    roles: {
      party: { ...ofThem, places: [...ofThem.places, ...optionalSubject.places] },
      partner: { ...withThem, optional: true },
    },
    examples: [
      "[party Tokayev's] meeting with [partner Georgian Prime Minister Irakli Kobakhidze] took place in Tbilisi",
    ],
    nearMisses: { 'A meeting with voters took place': 'fewer than two states' },
  },
]
