/** English sentences of a news feed, of our own. */
import { pick } from '../random.ts'
import type { Maker } from '../texts.ts'

const PEOPLE = [
  'Vladimir Putin',
  'Kassym-Jomart Tokayev',
  'Shavkat Mirziyoyev',
  'Sadyr Japarov',
  'Recep Tayyip Erdogan',
  'Xi Jinping',
  'Emmanuel Macron',
  'Sergey Lavrov',
  'Ilham Aliyev',
]
const STRANGERS = [
  'Erlan Sagymbayev',
  'Olga Shcherbinina',
  'Timothy Hodge',
  'Mariam Abenova',
  'Glenn Starling',
]
const CITIES = [
  'Astana',
  'Tashkent',
  'Bishkek',
  'Ankara',
  'Beijing',
  'Paris',
  'Baku',
  'Samarkand',
  'Shymkent',
]
const DAYS = [
  'on November 27',
  'last Thursday',
  'yesterday',
  'in early March',
  'on 3-4 July 2024',
  'the day before',
  'in autumn last year',
]
const THINGS = [
  'the wheat harvest',
  'the water level',
  'the exchange rate',
  'the number of passengers',
  'freight',
  'the price of bread',
]
const WORK = [
  'trade and transport',
  'building a new road',
  'gas supplies',
  'student exchanges',
  'guarding the border',
]

export const diplomacy: readonly Maker[] = [
  (r) =>
    `President ${pick(r, PEOPLE)} flew to ${pick(r, CITIES)} ${pick(r, DAYS)} with a large group of ministers.`,
  (r) =>
    `According to an aide, ${pick(r, PEOPLE)} and ${pick(r, PEOPLE)} talked about ${pick(r, WORK)} for almost two hours.`,
  (r) => `A phone conversation took place ${pick(r, DAYS)}, and it turned to ${pick(r, WORK)}.`,
  (r) => `"We have agreed on ${pick(r, WORK)}, and that is what matters," ${pick(r, PEOPLE)} told reporters.`,
  (r) => `The trip to ${pick(r, CITIES)} may be put off, ministry spokesman ${pick(r, STRANGERS)} admitted.`,
]

export const other: readonly Maker[] = [
  (r) =>
    `Over the year ${pick(r, THINGS)} changed by ${1 + Math.floor(r() * 40)}.${Math.floor(r() * 10)} percent, and nobody at the statistics office was surprised.`,
  (r) => `${pick(r, STRANGERS)} says that the village still has neither a chemist nor a decent bus.`,
  () => 'Forecasters expect strong wind with black ice and fog in places, so drivers are asked not to hurry.',
  (r) => `${1000 + Math.floor(r() * 9000)} people came to the stadium, but the home side lost again.`,
  (r) => `The court put the case off until Wednesday: ${pick(r, STRANGERS)} fell ill and could not come.`,
  (r) =>
    `An exhibition of carpets, silver and old letters has opened at the museum; ${pick(r, STRANGERS)} collected them.`,
  () =>
    'People of the street wrote to the mayor but have had no answer, though more than a month has passed.',
]
