/** A small reading for tests: a title given apart, one visit, one statement, one claim. */
import type { Verdict } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import type { Participant } from '../model/report.ts'

const TITLE = 'Визит завершён\n'
const BODY = 'Президент Владимир Путин в мае посетил Ташкент. Он сказал: «Это третий визит».'
const TEXT = TITLE + BODY

export const SAMPLE_BODY = BODY

const at = (words: string): { start: number; end: number; quote: string } => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, quote: words }
}

const evidence = (field: string, words: string) => ({
  ...at(words),
  field,
  before: '',
  after: '',
  rule: 'sample',
})

const side = (name: string | null, state: string): Participant => ({
  ...{ name, state, person: null, wikidata: null, organisation: null, office: null, officeId: null },
  role: 'principal',
  implied: null,
})

export const SAMPLE: Reading = {
  document: {
    ...{ id: 'd1', text: TEXT, titleUnits: TITLE.length, title: 'Визит завершён', lang: 'ru', kind: 'news' },
    ...{
      publisher: 'Пример',
      publisherState: null,
      published: '2024-05-30',
      publishedFrom: 'given',
      url: null,
    },
    blocks: [
      { kind: 'title', start: 0, end: 14 },
      { kind: 'paragraph', start: 15, end: TEXT.length },
    ],
  },
  origin: null,
  reports: [
    {
      ...{ id: 'r1', document: 'd1', kind: 'visit', status: 'held', guest: 0, host: null, hostState: 'UZB' },
      participants: [side('Владимир Путин', 'RUS')],
      place: { name: 'Ташкент', place: 'tashkent', state: 'UZB' },
      when: {
        ...{ edtf: '2024-05', first: '2024-05-01', last: '2024-05-31', approximate: false },
        implied: { year: 'publication' },
      },
      ...{
        format: 'state',
        formats: [],
        occasion: null,
        agenda: ['торговля'],
        documents: [],
        duration: 'PT2H30M',
      },
      ...{ delegation: null, recalled: false, partOf: null, certainty: null, remarks: [], implied: {} },
      evidence: [evidence('trigger', 'посетил'), evidence('place', 'Ташкент'), evidence('trigger', 'Визит')],
    },
  ],
  statements: [
    {
      ...{
        id: 's1',
        document: 'd1',
        speaker: side('Владимир Путин', 'RUS'),
        capacity: 'speaker',
        direct: true,
      },
      ...{ cue: 'сказал', addressee: null, rule: 'sample', ...at('Это третий визит') },
    },
  ],
  claims: [
    {
      ...{ id: 'c1', document: 'd1', kind: 'count', ...at('третий визит'), spans: [at('третий визит')] },
      asserts: {
        ...{
          kinds: ['visit'],
          counterpart: null,
          hostState: 'UZB',
          place: null,
          formats: [],
          occasion: null,
        },
        ...{ from: null, to: null, unit: 'contact', inOffice: null, mode: 'any' },
        guest: { person: 'vladimir-putin', state: null, office: null, name: 'Владимир Путин' },
      },
      ...{ value: 3, comparison: 'exact', upper: null, since: null, among: null, topic: null },
      ...{ asOf: '2024-05-30', speaker: null, rule: 'sample', evidence: [evidence('claim', 'третий визит')] },
    },
  ],
  practices: [],
  relations: [],
  issues: [{ ...at('в мае'), what: 'which May' }],
}

/** Three by one rule, two by another. */
export const SAMPLE_VERDICT: Verdict = {
  ...{ value: 'depends-on-rule', because: 'sample', holdsIfOneLeftOut: null, rivals: [], asOf: '2024-05-30' },
  tallies: [
    { rule: 'first', says: 'each stay', count: 3, atLeast: 2, members: [], borderline: [], gives: true },
    { rule: 'second', says: 'each leg', count: 2, atLeast: 2, members: [], borderline: [], gives: false },
  ],
  coverage: [],
  references: [],
}
