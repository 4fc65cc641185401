import { expect, it } from 'vitest'
import type { Participant } from '../model/report.ts'
import type { Origin } from '../model/statement.ts'
import { originsOf, type Sourced } from './origins.ts'

const speaker = (name: string): Participant => ({
  ...{ name, person: null, wikidata: null, state: null, organisation: null, office: null, officeId: null },
  ...{ role: 'principal', implied: null },
})

const sourced = (
  id: string,
  publisher: string,
  text: string,
  {
    via = null,
    says,
    lang = 'ru',
    day = '2025-01-03',
  }: { via?: string | null; says?: string; lang?: string; day?: string } = {},
): Sourced => {
  const origin: Origin = {
    ...{ kind: 'interview', speaker: says ? speaker(says) : null, via, viaKind: null },
    ...{ fullText: 'none', headlineQuotes: null, evidence: [] },
  }
  const document: Sourced['document'] = {
    ...{
      id,
      text,
      titleUnits: 0,
      title: null,
      lang,
      kind: 'news',
      publisher,
      publisherState: null,
      url: null,
    },
    ...{ published: day, publishedFrom: 'given', blocks: [] },
  }
  return { document, origin: via || says ? origin : null }
}

const INTERVIEW =
  'Министр рассказал, что порт на озере достроят к осени 2027 года и что первый паром возьмёт 140 вагонов. ' +
  'Он добавил, что соседи дают треть денег, а остальное берут в долг на 12 лет под залог будущих сборов. ' +
  'Спорить о границах вод, по его словам, никто не собирается, потому что договор 1998 года всех устраивает.'
const OTHER =
  'В столице открыли мост через реку, который строили восемь лет; мэр поблагодарил рабочих и обещал трамвай. ' +
  'Движение пустят в субботу утром, а до тех пор по мосту можно пройти пешком, сообщила пресс-служба города.'

const groups = (...all: readonly Sourced[]) =>
  originsOf(all).map(({ documents, because, chain }) => [
    documents.map(({ id }) => id).join(' '),
    because.join(),
    chain,
  ])

it('takes a reprint, a shortened one too, for a print of the fuller text', () => {
  const short = INTERVIEW.slice(0, INTERVIEW.indexOf('Спорить'))
  expect(
    groups(sourced('a', 'Газета', INTERVIEW), sourced('b', 'Портал', short), sourced('c', 'Город', OTHER)),
  ).toEqual([
    ['a b', 'text', ['Газета']],
    ['c', '', ['Город']],
  ])
})

it('follows the chain from outlet through agency and newspaper to the speaker', () => {
  const [paper, agency, outlet] = [
    sourced('a', 'Степная газета', INTERVIEW, { says: 'Ерлан Сагымбаев' }),
    sourced('b', 'Степинформ', 'Коротко о порте.', { via: 'Степная газета' }),
    sourced('c', 'Новости дня', 'Порт достроят.', { via: 'Степинформ' }),
  ]
  expect(groups(paper, agency, outlet)).toEqual([
    ['a b c', 'source', ['Новости дня', 'Степинформ', 'Степная газета', 'Ерлан Сагымбаев']],
  ])
})

it('knows one speech in two languages by speaker and numbers', () => {
  const english =
    'The port will be ready in 2027; the first ferry takes 140 cars. The loan runs for 12 years.'
  const [ru, en] = [
    sourced('a', 'Газета', INTERVIEW, { says: 'Ерлан Сагымбаев' }),
    sourced('b', 'Wire', english, { says: 'Yerlan Sagymbayev', lang: 'en' }),
  ]
  expect(groups(ru, en)).toEqual([['a b', 'speech', ['Газета', 'Ерлан Сагымбаев']]])
  expect(groups(ru, sourced('b', 'Wire', english, { says: 'Olga Shcherbinina', lang: 'en' }))).toHaveLength(2)
  expect(
    groups(ru, sourced('b', 'Wire', english, { says: 'Yerlan Sagymbayev', lang: 'en', day: '2025-03-03' })),
  ).toHaveLength(2)
})

it('keeps two reports apart that tell the same in their own words', () => {
  const own = 'По словам министра, порт будет готов через два года. Паром рассчитан на 140 вагонов.'
  expect(groups(sourced('a', 'Газета', INTERVIEW), sourced('b', 'Вестник', own))).toHaveLength(2)
})
