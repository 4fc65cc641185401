/** Telephone and video. */
import type { ContactRule } from '../../pack.ts'
import { ofThem, optionally, subject } from './roles.ts'

const withThem = { places: [{ is: 'actor' as const, after: ['with', 'to'] }] }
const PHONE = ['phone', 'telephone', 'call', 'video', 'videoconference', 'teleconference', 'link']

/** Words of talks face to face. */
const HERE =
  `sideline sidelines margin margins summit forum conference visit meeting dinner lunch talks ceremony session person
  face-to-face tete-a-tete briefly meet palace`.split(/\s+/)

export const calls: readonly ContactRule[] = [
  {
    name: 'spoke-by-phone',
    reports: 'call',
    trigger: {
      lemmas: [
        'speak',
        'talk',
        'hold',
        'have',
        'discuss',
        'converse',
        'confer',
        'conduct',
        'exchange',
        'make',
        'take',
        'receive',
        'join',
        'brief',
        'inform',
      ],
      pos: 'verb',
      with: { lemmas: PHONE, pos: 'noun', within: 10, behind: true },
      without: ['courtesy'],
    },
    roles: {
      party: subject,
      partner: optionally({ places: [...withThem.places, { is: 'actor', after: ['from'] }] }),
    },
    examples: [
      '[party Emmanuel Macron] spoke by phone with [partner Vladimir Putin]',
      '[party Donald Trump] held a phone call with [partner Chinese President Xi Jinping]',
      '[party Tokayev] and [party Mirziyoyev] spoke over the phone on Monday',
      '[party Wang Yi] had a video call with [partner Annalena Baerbock]',
      '[party Tokayev] received a phone call from [partner Vucic]',
    ],
    nearMisses: { 'Emmanuel Macron spoke by phone with the astronauts': 'fewer than two states' },
  },
  {
    name: 'spoke-with',
    reports: 'call',
    trigger: { lemmas: ['speak', 'talk'], pos: 'verb', form: 'finite', without: HERE },
    roles: { party: subject, partner: withThem },
    examples: [
      '[party Keir Starmer] spoke to [partner President Macron] this morning',
      '[party Secretary of State Marco Rubio] spoke with [partner Polish Foreign Minister Radoslaw Sikorski]',
    ],
    nearMisses: {
      'Marco Rubio spoke with Radoslaw Sikorski at a summit': 'face to face',
      'Keir Starmer spoke to reporters': 'fewer than two states',
    },
  },
  {
    name: 'they-spoke',
    reports: 'call',
    trigger: { lemmas: ['speak'], pos: 'verb', form: 'finite', without: [...HERE, 'in', 'at', 'to', 'with'] },
    roles: { party: subject },
    examples: ['[party Zelensky] and [party Starmer] spoke on Monday'],
    nearMisses: { 'Zelensky and Starmer spoke at a summit': 'speeches' },
  },
  {
    name: 'telephoned',
    reports: 'call',
    trigger: {
      lemmas: ['call', 'ring'],
      pos: 'verb',
      form: 'finite',
      with: {
        lemmas: [
          'on',
          'to',
          'after',
          'following',
          'about',
          'over',
          'before',
          'ahead',
          'yesterday',
          'today',
          'earlier',
        ],
        within: 9,
      },
    },
    roles: {
      party: subject,
      partner: { places: [{ is: 'actor', case: ['acc'], side: 'object', within: 3 }] },
    },
    examples: ['[party Modi] called [partner Putin] on Friday to discuss Ukraine'],
    nearMisses: {
      'Donald Trump called the vote a success': 'nobody is called',
      'Donald Trump called on Vladimir Putin to stop': 'an appeal',
    },
  },
  {
    name: 'rang-up',
    reports: 'call',
    trigger: { lemmas: ['telephone', 'phone', 'dial'], pos: 'verb' },
    roles: { party: subject, partner: { places: [{ is: 'actor', case: ['acc'], side: 'next' }] } },
    examples: ['[party Recep Tayyip Erdogan] telephoned [partner Vladimir Putin]'],
    nearMisses: { 'Recep Tayyip Erdogan telephoned his aides': 'fewer than two states' },
  },
  {
    name: 'call-between',
    reports: 'call',
    trigger: {
      lemmas: [
        'call',
        'conversation',
        'talk',
        'talks',
        'phone',
        'videoconference',
        'meeting',
        'discussion',
        'consultation',
      ],
      pos: 'noun',
      with: { lemmas: ['phone', 'telephone', 'call', 'video', 'virtual', 'online', 'videoconference'] },
      without: ['courtesy'],
    },
    roles: { party: ofThem, partner: optionally(withThem) },
    examples: [
      'A telephone conversation between [party Ilham Aliyev] and [party Nikol Pashinyan] took place on Friday',
      'In a phone call with [partner Erdogan], Putin praised the deal',
      "[party Scholz's] phone call with [partner Putin] lasted an hour",
    ],
    nearMisses: { 'A telephone conversation with the rescuers took place': 'fewer than two states' },
  },
  {
    name: 'was-telephoned-by',
    reports: 'call',
    trigger: { lemmas: ['telephone', 'phone', 'call'], pos: 'verb' },
    roles: { party: subject, partner: { places: [{ is: 'actor', after: ['by'], side: 'after' }] } },
    examples: ['[party Tokayev] was telephoned by [partner Serbian President Aleksandar Vucic]'],
    nearMisses: { 'Tokayev was telephoned by relatives': 'fewer than two states' },
  },
]
