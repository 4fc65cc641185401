/** Who came where. */
import type { ContactRule, RoleSpec } from '../../pack.ts'

const traveller: RoleSpec = { places: [{ is: 'actor', side: 'before' }] }
const bare: RoleSpec = { places: [{ is: 'place', side: 'after' }] }
const to: RoleSpec = { places: [{ is: 'place', side: 'after', after: ['to', 'in', 'at', 'into', 'for'] }] }
const owner: RoleSpec = {
  places: [
    { is: 'actor', case: ['gen'], side: 'before' },
    { is: 'actor', after: ['of', 'by'], side: 'after' },
  ],
}

export const visits: readonly ContactRule[] = [
  {
    name: 'arrived',
    reports: 'visit',
    trigger: {
      lemmas: ['arrive', 'fly', 'travel', 'go', 'come', 'head', 'land', 'depart', 'embark', 'return'],
      pos: 'verb',
    },
    roles: { guest: traveller, place: to },
    examples: [
      '[guest Kassym-Jomart Tokayev] arrived in [place Beijing] on a state visit',
      '[guest French President Emmanuel Macron] flew to [place Astana] on Tuesday',
    ],
    nearMisses: {
      'Emmanuel Macron arrived in Paris on Tuesday': 'a journey within the state',
      'The cargo arrived in Beijing': 'nobody travels',
    },
  },
  {
    name: 'visited',
    reports: 'visit',
    trigger: { lemmas: ['visit', 'tour'], pos: 'verb' },
    roles: { guest: traveller, place: bare },
    examples: [
      '[guest Uzbek President Shavkat Mirziyoyev] will visit [place Kazakhstan] next week',
      '[guest Olaf Scholz] is due to visit [place Beijing] in April',
    ],
    nearMisses: {
      'Emmanuel Macron visited Lyon': 'a journey within the state',
      'Tourists visited Kazakhstan': 'nobody in office',
    },
  },
  {
    name: 'paid-a-visit',
    reports: 'visit',
    trigger: {
      lemmas: [
        'pay',
        'make',
        'begin',
        'start',
        'conclude',
        'complete',
        'end',
        'wrap',
        'postpone',
        'cancel',
        'delay',
        'scrap',
        'undertake',
        'plan',
        'arrive',
      ],
      pos: 'verb',
      with: { lemmas: ['visit', 'trip', 'tour'] },
    },
    roles: { guest: traveller, place: to },
    examples: [
      '[guest Xi Jinping] will pay a state visit to [place Kazakhstan]',
      '[guest Emmanuel Macron] cancelled a visit to [place Germany]',
    ],
    nearMisses: { 'Xi Jinping paid a visit to Shanghai': 'a journey within the state' },
  },
  {
    name: 'is-on-a-visit',
    reports: 'visit',
    trigger: { lemmas: ['be'], pos: 'verb', with: { lemmas: ['visit', 'trip'], after: ['on'] } },
    roles: { guest: traveller, place: to },
    examples: [
      '[guest Pakistani Prime Minister Shehbaz Sharif], who is on an official visit to [place Russia]',
    ],
    nearMisses: { 'Shehbaz Sharif is on an official visit to Lahore': 'a journey within the state' },
  },
  {
    name: 'visit-of',
    reports: 'visit',
    trigger: { lemmas: ['visit', 'trip', 'arrival', 'tour', 'journey'], pos: 'noun' },
    roles: { guest: owner, place: to },
    examples: [
      "[guest Vladimir Putin's] state visit to [place Kazakhstan] took place in November",
      'The state visit of [guest President Vladimir Putin] to [place Kazakhstan] took place in November',
    ],
    nearMisses: { 'A visit to Kazakhstan took place in November': 'nobody is named' },
  },
  {
    name: 'welcomed-to',
    reports: 'visit',
    trigger: { lemmas: ['welcome', 'host'], pos: 'verb' },
    roles: { host: traveller, guest: { places: [{ is: 'actor', side: 'after' }] }, place: to },
    examples: ['[host Tokayev] welcomed [guest Serbian President Aleksandar Vucic] to [place Astana]'],
    nearMisses: { 'Tokayev welcomed students to Astana': 'nobody travels' },
  },
]
