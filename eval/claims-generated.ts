/** Thousands of claims made from the shipped tables: true, off by one, off by many, outside what the record covers. */
import { pick, type Random, seeded } from '../bench/random.ts'
import { loadAtlas } from '../src/atlas/load.ts'
import { displayName, personNamed } from '../src/atlas/lookup.ts'
import { checkClaim } from '../src/check/verdict.ts'
import { languageCodes, languagePack } from '../src/languages/registry.ts'
import type { Person } from '../src/model/atlas.ts'
import type { Claim } from '../src/model/claim.ts'
import { readClaim } from '../src/pipeline.ts'
import { generatedOrders } from './claims-generated-orders.ts'
import { HOSTS, sentenceOf, TEMPLATE_LANGUAGES } from './claims-sentences.ts'
import { type Leg, legsOf, truthOf } from './claims-truth.ts'
import { type Outcome, share } from './measure.ts'
import { type Starter, starterInMemory } from './starter-record.ts'

const AS_OF = '2024-12-31'
const KINDS = ['true', 'off by one', 'off by many', 'outside coverage'] as const
type Kind = (typeof KINDS)[number]

interface Made {
  readonly kind: Kind
  readonly lang: string
  readonly person: string
  readonly state: string
  readonly from: string | null
  readonly to: string
  readonly number: number
  readonly sentence: string
  readonly expected: string
}

export interface Traveller {
  readonly person: Person
  readonly legs: readonly Leg[]
}

/** Those of one office alone, whom the atlas knows: a second office would be another rule's question. */
function travellersIn(path: string): Traveller[] {
  const byGuest = new Map<string, Leg[]>()
  for (const leg of legsOf(path)) byGuest.set(leg.guest, [...(byGuest.get(leg.guest) ?? []), leg])
  return [...byGuest].flatMap(([guest, legs]) => {
    const [person, second] = personNamed(loadAtlas(), guest)
    const offices = new Set(legs.map(({ office }) => office))
    const known = legs.filter(({ start }) => start <= AS_OF)
    return person && !second && offices.size === 1 && known.length > 0 ? [{ person, legs: known }] : []
  })
}

/** Travellers of whom the record declares nothing, but for their visits to the United States and Kazakhstan. */
const UNCOVERED = ['angela-merkel', 'emmanuel-macron', 'xi-jinping', 'recep-tayyip-erdogan', 'narendra-modi']

function expectedOf(number: number, usual: readonly number[], finer: number): string {
  if (usual.every((one) => one === number)) return 'supported'
  return usual.includes(number) || finer === number ? 'depends-on-rule' : 'refuted'
}

const offBy = (kind: Kind, random: Random): number => {
  if (kind === 'true') return 0
  return kind === 'off by one' ? (random() < 0.5 ? -1 : 1) : 4 + Math.floor(random() * 9)
}

function windowFor(
  legs: readonly Leg[],
  random: Random,
): { from: string | null; to: string; year: string | null } {
  if (random() < 0.5) return { from: null, to: AS_OF, year: null }
  const year = pick(random, legs).start.slice(0, 4)
  return { from: `${year}-01-01`, to: `${year}-12-31`, year }
}

function makeOne(
  travellers: readonly Traveller[],
  starter: Starter,
  random: Random,
  lang: string,
): Made | null {
  const kind = pick(random, KINDS)
  if (kind === 'outside coverage') return outside(starter, random, lang)
  const { person, legs } = pick(random, travellers)
  const visited = HOSTS.filter((host) => legs.some((leg) => leg.state === host))
  if (visited.length === 0 || !person.names[lang]?.length) return null
  const state = pick(random, visited)
  const { from, to, year } = windowFor(legs, random)
  const { usual, finer } = truthOf(legs, { state, from, to })
  const number = (usual[0] ?? 0) + offBy(kind, random)
  if (number < 1) return null
  const name = displayName(person.names, lang)
  const sentence = sentenceOf({ lang, name, sex: person.sex, state, number, year }, random)
  const expected = expectedOf(number, usual, finer)
  return { kind, lang, person: person.id, state, from, to, number, sentence, expected }
}

function outside({ shelf }: Starter, random: Random, lang: string): Made | null {
  const person = shelf.persons.get(pick(random, UNCOVERED))
  if (!person?.names[lang]?.length) return null
  const state = pick(
    random,
    HOSTS.filter((host) => host !== person.state),
  )
  const number = 1 + Math.floor(random() * 20)
  const name = displayName(person.names, lang)
  const sentence = sentenceOf({ lang, name, sex: person.sex, state, number, year: null }, random)
  return {
    ...{ kind: 'outside coverage', lang, person: person.id, state, from: null, to: AS_OF, number, sentence },
    expected: 'not-enough-evidence',
  }
}

/** Languages that have sentences here and a pack that reads claims. */
async function languagesRead(): Promise<string[]> {
  const codes = TEMPLATE_LANGUAGES.filter((code) => languageCodes().includes(code))
  const packs = await Promise.all(codes.map(languagePack))
  return packs.flatMap((pack) => (pack.claims ? pack.code : []))
}

const isAsked = ({ asserts, value, kind }: Claim, made: Made): boolean =>
  kind === 'count' &&
  value === made.number &&
  asserts.guest?.person === made.person &&
  asserts.hostState === made.state &&
  asserts.from === made.from

/** The same, put by hand: no reading between the truth and the verdict. */
function byHand({ number, person, state, from, to }: Made): Claim {
  const none = { counterpart: null, place: null, occasion: null, inOffice: null }
  const guest = { person, state: null, office: null, name: null }
  return {
    ...{ id: 'made', document: 'made', kind: 'count', quote: '', spans: [], start: 0, end: 0 },
    asserts: {
      ...none,
      kinds: ['visit'],
      guest,
      hostState: state,
      formats: [],
      from,
      to,
      unit: 'contact',
      mode: 'any',
    },
    ...{ value: number, comparison: 'exact', upper: null, since: null, among: null, topic: null },
    ...{ asOf: AS_OF, speaker: null, rule: 'made', evidence: [] },
  }
}

interface Judged {
  readonly made: Made
  readonly read: boolean
  readonly fromQuery: string
  readonly fromSentence: string
}

async function judge(made: Made, { record, shelf }: Starter): Promise<Judged> {
  const claims = await readClaim(made.sentence, { asOf: AS_OF, lang: made.lang })
  const claim = claims.find((one) => isAsked(one, made))
  const fromQuery = (await checkClaim(record, shelf, byHand(made))).value
  const spoken = claim ?? claims[0]
  const fromSentence = spoken ? (await checkClaim(record, shelf, spoken)).value : 'not read'
  return { made, read: claim !== undefined, fromQuery, fromSentence }
}

/** Shares of right verdicts over so many claims, the same ones in every run. */
export async function generatedClaims(count: number): Promise<Outcome> {
  const starter = await starterInMemory()
  const travellers = travellersIn('data/starter/us-travels.csv')
  const languages = await languagesRead()
  const random = seeded(20_241_231)
  const judged: Judged[] = []
  while (judged.length < count) {
    const made = makeOne(travellers, starter, random, pick(random, languages))
    if (made) judged.push(await judge(made, starter))
  }
  const orders = await generatedOrders(Math.ceil(count / 3), travellers, starter)
  await starter.record.close()
  return {
    measures: [...measuresOf(judged, languages), ...orders.measures],
    remarks: [...judged.flatMap(missed), ...orders.remarks],
  }
}

function measuresOf(judged: readonly Judged[], languages: readonly string[]): Outcome['measures'] {
  const of = (metric: string, right: (one: Judged) => boolean, among: readonly Judged[] = judged) =>
    share('generated', metric, among.filter(right).length, among.length)
  const fromQuery = ({ made, fromQuery: value }: Judged) => value === made.expected
  return [
    of('verdict right, query by hand', fromQuery),
    ...KINDS.map((kind) =>
      of(
        `  ${kind}`,
        fromQuery,
        judged.filter(({ made }) => made.kind === kind),
      ),
    ),
    ...languages.flatMap((lang) => {
      const own = judged.filter(({ made }) => made.lang === lang)
      return [
        of(`${lang}: parsed to the right query`, ({ read }) => read, own),
        of(`${lang}: verdict right, from the sentence`, (one) => one.fromSentence === one.made.expected, own),
      ]
    }),
  ]
}

function missed({ made, read, fromQuery, fromSentence }: Judged): string[] {
  if (fromQuery === made.expected && read) return []
  const { kind, sentence, expected } = made
  return [`${kind}: ${sentence} wanted ${expected}, by hand ${fromQuery}, from the sentence ${fromSentence}`]
}
