import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  type Names,
  OFFICE_CLASSES,
  Office,
  Organisation,
  Person,
  Place,
  State,
  Tenure,
} from '../model/atlas.ts'
import { readCheckedRecords, readRecords } from './jsonl.ts'
import { loadAtlas } from './load.ts'
import { plainName } from './names.ts'
import { brokenReferences } from './references.ts'

const atlas = loadAtlas()
const shelves = ['states', 'offices', 'persons', 'places', 'organisations', 'occasions'] as const
const records = shelves.flatMap((shelf) =>
  [...atlas[shelf].values()].map((record) => ({ shelf, id: record.id, names: record.names })),
)
const notations = (names: Names) =>
  Object.entries(names).flatMap(([lang, list]) => list.map((name) => ({ lang, name })))

test('every value fits its schema, not only its keys', () => {
  expect(readRecords('states.jsonl', State).length).toBe(atlas.states.size)
  expect(readRecords('offices.jsonl', Office).length).toBe(atlas.offices.size)
  expect(readRecords('places.jsonl', Place).length).toBe(atlas.places.size)
  expect(readRecords('organisations.jsonl', Organisation).length).toBe(atlas.organisations.size)
  expect(readRecords('persons.jsonl', Person).length).toBe(atlas.persons.size)
  expect(readRecords('tenures.jsonl', Tenure).length).toBe(atlas.tenures.length)
})

test('a fault names file, line and key', () => {
  expect(() => readRecords('offices.jsonl', Person)).toThrow(/^atlas\/data\/offices\.jsonl:1: sex: /)
  expect(() => readCheckedRecords('states.jsonl', Person)).toThrow(
    /^atlas\/data\/states\.jsonl:1: \w+: unknown key/,
  )
  const broken = { ...atlas, places: new Map() }
  expect(brokenReferences(broken)[0]).toMatch(/^atlas\/data\/states\.jsonl:\d+: capital: [a-z-]+ is not/)
})

test.each([...shelves, 'publishers'] as const)('%s stand in the order of their ids', (shelf) => {
  const ids = [...atlas[shelf].keys()]
  expect(ids).toEqual([...ids].sort())
})

test('tenures stand by holder, office and day', () => {
  const keys = atlas.tenures.map((t) => [t.of, t.office, t.start, t.person].join(' '))
  expect(keys).toEqual([...keys].sort())
  expect(new Set(keys).size).toBe(keys.length)
})

test('the states are all there', () => {
  const kinds = [...atlas.states.values()].map((state) => state.kind)
  expect(kinds.filter((kind) => kind === 'un-member').length).toBe(193)
  expect(kinds.filter((kind) => kind === 'un-observer').length).toBe(2)
  const codes = [...atlas.states.values()].flatMap((state) => state.alpha2 ?? [])
  expect(new Set(codes).size).toBe(codes.length)
})

test('every member and observer of the UN has a capital and an adjective in each language', () => {
  const lacking = [...atlas.states.values()]
    .filter((state) => state.kind.startsWith('un-'))
    .filter((state) => !state.capital || ['ru', 'kk', 'en'].some((lang) => !state.adjectives[lang]?.length))
  expect(lacking.map((state) => state.id)).toEqual([])
})

test('every record has a name in Russian, Kazakh and English', () => {
  const lacking = records.filter(({ names }) => ['ru', 'kk', 'en'].some((lang) => !names[lang]?.length))
  expect(lacking.map(({ shelf, id }) => `${shelf} ${id}`)).toEqual([])
})

test('a name of a person brackets exactly the part that stands alone; other names bracket nothing', () => {
  const wrong = records.flatMap(({ shelf, id, names }) =>
    notations(names)
      .filter(({ name }) =>
        shelf === 'persons' ? !/^[^[\]]*\[[^[\]]+\][^[\]]*$/.test(name) : /[[\]]/.test(name),
      )
      .map(({ name }) => `${id}: ${name}`),
  )
  expect(wrong).toEqual([])
})

test('no word mixes Latin and Cyrillic letters, and only Russian names bear marks of declension', () => {
  const mixed = /\p{Script=Latin}[\p{Script=Cyrillic}]|\p{Script=Cyrillic}\p{Script=Latin}/u
  const wrong = records.flatMap(({ shelf, id, names }) =>
    notations(names)
      .filter(
        ({ lang, name }) => mixed.test(plainName(name)) || (lang !== 'ru' && plainName(name).includes(':')),
      )
      .map(({ name }) => `${shelf} ${id}: ${name}`),
  )
  expect(wrong).toEqual([])
  const marked = records.flatMap(({ names }) => [...(names.kk ?? []), ...(names.en ?? [])])
  expect(marked.filter((name) => /:[A-Z0-9]/.test(name))).toEqual([])
})

test('Russian and Kazakh names of persons are Cyrillic but for the numbers of rulers', () => {
  const wrong = [...atlas.persons.values()].flatMap((person) =>
    [...(person.names.ru ?? []), ...(person.names.kk ?? [])].filter((name) =>
      /[A-Za-z]/.test(plainName(name).replace(/\b[IVX]+\b/g, '')),
    ),
  )
  expect(wrong).toEqual([])
})

test('marks of declension are 0 or a class of the Russian pack', () => {
  const classes = new Set<string>()
  for (const { names } of records)
    for (const name of names.ru ?? [])
      for (const [, mark] of name.matchAll(/:([A-Z0-9]+)/g)) classes.add(mark ?? '')
  const known =
    '0 ADJ ADJF ADJI ADJN ADJP ER IYI JMI MC MCI MI O PL PLAO PLIY PLOK PLZ POSP SADJP SF SMI YAI YE'.split(
      ' ',
    )
  expect([...classes].filter((mark) => !known.includes(mark))).toEqual([])
})

test('a mark of declension ends its word', () => {
  const names = records.flatMap((record) => record.names.ru ?? [])
  expect(names.filter((name) => /:[A-Z0-9]+(?![A-Z0-9\s\]]|$)/.test(name))).toEqual([])
})

test('no record bears the same name twice in a language', () => {
  const twice = records.flatMap(({ id, names }) =>
    Object.values(names)
      .map((list) => list.map((name) => name.toLowerCase()))
      .filter((list) => new Set(list).size < list.length)
      .map(() => id),
  )
  expect(twice).toEqual([])
})

test('a Wikidata id belongs to one person', () => {
  const ids = [...atlas.persons.values()].flatMap((person) => person.wikidata ?? [])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every person holds or held something', () => {
  expect([...atlas.persons.keys()].filter((id) => !atlas.tenuresOf.has(id))).toEqual([])
})

test('every class of office is used', () => {
  const used = new Set([...atlas.offices.values()].map((office) => office.class))
  expect(OFFICE_CLASSES.filter((office) => !used.has(office))).toEqual([])
})

/** Offices that several persons hold at once, and why. */
const SHARED: Readonly<Record<string, string>> = {
  'deputy-prime-minister': 'a government has several',
  'first-deputy-prime-minister': 'Russia and Ukraine had two at a time',
  'deputy-foreign-minister': 'a ministry has several',
  'presidential-aide': 'a president has several',
  'special-envoy': 'one for each matter',
  'state-counsellor': 'China has five',
  'captain-regent': 'San Marino has two',
  'co-prince': 'Andorra has two',
  'minister-of-state': 'a ministry has several',
  'regional-head': 'one for each region',
  mayor: 'one for each city',
}
const SHARED_IN: ReadonlySet<string> = new Set(['ARE vice-president'])

test('an office with one holder has one at a time', () => {
  const wrong: string[] = []
  for (const [at, tenure] of atlas.tenures.entries()) {
    const next = atlas.tenures[at + 1]
    if (!next || next.of !== tenure.of || next.office !== tenure.office) continue
    if (tenure.office in SHARED || SHARED_IN.has(`${tenure.of} ${tenure.office}`)) continue
    const units = Math.min(tenure.end?.length ?? 10, next.start.length)
    if (tenure.end === null || tenure.end.slice(0, units) > next.start.slice(0, units))
      wrong.push(
        `${tenure.of} ${tenure.office}: ${tenure.person} …${tenure.end}, ${next.person} ${next.start}…`,
      )
  }
  expect(wrong).toEqual([])
})

test('a tenure ends after it starts, and by a successor only where one starts that day', () => {
  const starts = new Set(atlas.tenures.map((t) => `${t.of} ${t.office} ${t.start}`))
  const wrong = atlas.tenures.filter(
    (t) =>
      (t.end !== null && t.end < t.start.slice(0, t.end.length)) ||
      (t.ends === 'successor' && !starts.has(`${t.of} ${t.office} ${t.end}`)) ||
      (t.end === null && t.ends !== 'known'),
  )
  expect(wrong).toEqual([])
})

test('editions of an occasion stand in order and last less than two months, a world exhibition excepted', () => {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
  const wrong = [...atlas.occasions.values()].flatMap((occasion) =>
    occasion.editions.filter(
      (edition, at) =>
        days(edition.start, edition.end) < 0 ||
        (days(edition.start, edition.end) > 60 && occasion.id !== 'expo-2017') ||
        edition.start < (occasion.editions[at - 1]?.start ?? ''),
    ),
  )
  expect(wrong).toEqual([])
})

test('a host belongs to one publisher', () => {
  const hosts = [...atlas.publishers.values()].flatMap((publisher) => publisher.hosts)
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([])
})

test('coordinates lie on Earth, and cities have them', () => {
  for (const place of atlas.places.values()) {
    if (place.kind === 'city') expect([place.id, typeof place.latitude]).toEqual([place.id, 'number'])
    expect(Math.abs(place.latitude ?? 0)).toBeLessThanOrEqual(90)
    expect(Math.abs(place.longitude ?? 0)).toBeLessThanOrEqual(180)
  }
})

test('no line of the data ends in blanks or holds a control character', () => {
  const text = readFileSync(new URL('./data/persons.jsonl', import.meta.url), 'utf8')
  expect([...text].some((sign) => sign < ' ' && sign !== '\n')).toBe(false)
})
