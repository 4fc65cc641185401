/**
 * Reports of contacts that never were, in the shape of those that were: guests and hosts of the atlas in their offices,
 * told by several documents each, with vague dates, other spellings, missing sides and repetitions. The same seed gives
 * the same reports. `truth` says which contact each report tells.
 */
import { loadAtlas } from '../src/atlas/load.ts'
import { displayName } from '../src/atlas/lookup.ts'
import type { Tenure } from '../src/model/atlas.ts'
import type { When } from '../src/model/date.ts'
import type { ContactKind, Participant, Report } from '../src/model/report.ts'
import { pick, type Random, seeded } from './random.ts'

export interface Synthetic {
  readonly reports: readonly Report[]
  /** Report id → number of the contact that it tells. */
  readonly truth: ReadonlyMap<string, number>
}

const YEARS = [2000, 2025] as const
const DAY_MS = 86_400_000
/** A million reports of 150,000 contacts. */
const REPORTS_A_CONTACT = 20 / 3
/** No two contacts of the same two sides lie so near that a report could mean either. */
const GAP_DAYS = 5

interface Leader {
  readonly person: string
  readonly state: string
  readonly office: string
  readonly from: number
  readonly to: number
}

const dayOf = (iso: string): number => Math.floor(Date.parse(iso) / DAY_MS)
const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

function leaders(): Leader[] {
  const { tenures, states } = loadAtlasParts()
  return tenures
    .filter(
      ({ of, office }) => states.has(of) && /president|prime-minister|king|chancellor|foreign/.test(office),
    )
    .flatMap(({ person, of, office, start, end }) => {
      const from = Math.max(dayOf(padded(start, '-01-01')), dayOf(`${YEARS[0]}-01-01`))
      const to = Math.min(dayOf(padded(end ?? `${YEARS[1]}-12-31`, '-12-28')), dayOf(`${YEARS[1]}-12-31`))
      return to - from > 60 ? [{ person, state: of, office, from, to }] : []
    })
}

/** A tenure known to the year or month, as a day. */
const padded = (day: string, rest: string): string => day + rest.slice(day.length - 4)

function loadAtlasParts(): { tenures: readonly Tenure[]; states: ReadonlySet<string> } {
  const atlas = loadAtlas()
  return { tenures: [...atlas.tenuresOf.values()].flat(), states: new Set(atlas.states.keys()) }
}

interface Event {
  readonly kind: ContactKind
  readonly guest: Leader
  readonly host: Leader
  readonly first: number
  readonly last: number
  readonly capital: string | null
  readonly format: 'state' | 'official' | 'working' | null
}

/** Leaders by state, so that a host in office on the day is found at once. */
class World {
  readonly #all = leaders()
  readonly #byState = new Map<string, Leader[]>()
  readonly #states: readonly string[]
  readonly #taken = new Set<string>()
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
    for (const one of this.#all) this.#byState.set(one.state, [...(this.#byState.get(one.state) ?? []), one])
    this.#states = [...this.#byState.keys()]
  }

  event(): Event {
    for (;;) {
      const guest = pick(this.#random, this.#all)
      const first = guest.from + Math.floor(this.#random() * (guest.to - guest.from - 4))
      const state = pick(this.#random, this.#states)
      const host = this.#byState.get(state)?.find(({ from, to }) => from <= first && first <= to)
      const kind = this.#kind()
      if (!host || state === guest.state || !this.#isFree(kind, guest, host, first)) continue
      const stay = kind === 'visit' ? Math.floor(this.#random() * 3) : 0
      const capital = loadAtlas().states.get(state)?.capital ?? null
      const format =
        kind === 'visit' ? pick(this.#random, ['state', 'official', 'working', null] as const) : null
      return { kind, guest, host, first, last: first + stay, capital, format }
    }
  }

  #kind(): ContactKind {
    const drawn = this.#random()
    return drawn < 0.55 ? 'visit' : drawn < 0.75 ? 'meeting' : drawn < 0.95 ? 'call' : 'letter'
  }

  /** Takes the days around for the two sides; false where they are taken. */
  #isFree(kind: ContactKind, guest: Leader, host: Leader, first: number): boolean {
    const sides = [guest.state, host.state].sort().join('-')
    const slot = Math.floor(first / GAP_DAYS)
    const keys = [slot - 1, slot, slot + 1].map((one) => `${kind} ${sides} ${one}`)
    if (keys.some((key) => this.#taken.has(key))) return false
    this.#taken.add(keys[1] ?? '')
    return true
  }
}

const LANGUAGES = ['ru', 'kk', 'en'] as const

/** A side as some document gives it: by name in one of three languages, by office alone, or known. */
function told(random: Random, { person, state, office }: Leader): Participant {
  const names = loadAtlas().persons.get(person)?.names ?? {}
  const lang = pick(random, LANGUAGES)
  const name = names[lang] ? displayName(names, lang) : person
  const drawn = random()
  const shared = { wikidata: null, state, organisation: null, office, officeId: office, implied: null }
  if (drawn < 0.92) return { ...shared, name, person, role: 'principal' }
  if (drawn < 0.97) return { ...shared, name, person: null, role: 'principal' }
  return { ...shared, name: null, person: null, role: 'principal' }
}

/** To the day, in one of the ways in which papers say it; one in ten to the month or year alone. */
function whenTold(random: Random, { first, last }: Event): When {
  const drawn = random()
  const [from, to] = [isoOf(first), isoOf(last)]
  const base = { implied: {}, approximate: false }
  if (drawn < 0.02)
    return {
      ...base,
      edtf: from.slice(0, 4),
      first: `${from.slice(0, 4)}-01-01`,
      last: `${from.slice(0, 4)}-12-31`,
    }
  if (drawn < 0.1) {
    const end = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0))
      .toISOString()
      .slice(0, 10)
    return { ...base, edtf: from.slice(0, 7), first: `${from.slice(0, 7)}-01`, last: end }
  }
  if (drawn < 0.55 || first === last) return { ...base, edtf: from, first: from, last: from }
  return { ...base, edtf: `${from}/${to}`, first: from, last: to }
}

function reportOf(random: Random, event: Event, id: string): Report {
  const visit = event.kind === 'visit'
  const sides = [told(random, event.guest), ...(visit && random() < 0.3 ? [] : [told(random, event.host)])]
  const state = event.kind === 'visit' || event.kind === 'meeting' ? event.host.state : null
  const place = event.capital && state && random() < 0.8 ? event.capital : null
  return {
    ...{ id, document: `d-${id}`, kind: event.kind, status: random() < 0.06 ? 'announced' : 'held' },
    ...{
      participants: sides,
      guest: visit ? 0 : null,
      host: visit && sides.length > 1 ? 1 : null,
      hostState: state,
    },
    place: place ? { name: place, place, state } : null,
    when: whenTold(random, event),
    format: random() < 0.6 ? event.format : random() < 0.05 ? 'official' : null,
    ...{ formats: [], occasion: null, agenda: [], documents: [], duration: null, delegation: null },
    ...{ recalled: false, partOf: null, certainty: null, remarks: [], implied: {}, evidence: [] },
  }
}

/** So many reports in an order without meaning; every thirtieth comes twice. */
export function synthetic(count: number, seed = 1): Synthetic {
  const random = seeded(seed)
  const world = new World(random)
  const truth = new Map<string, number>()
  const reports: Report[] = []
  for (let contact = 0; reports.length < count; contact++) {
    const event = world.event()
    const times = 1 + Math.floor(-Math.log(1 - random()) * (REPORTS_A_CONTACT - 0.5))
    for (let one = 0; one < times && reports.length < count; one++) {
      const id = `s${Math.floor(random() * 2 ** 48).toString(36)}`
      if (truth.has(id)) continue
      const report = reportOf(random, event, id)
      truth.set(id, contact)
      reports.push(report)
      if (random() < 1 / 30) reports.push(report)
    }
  }
  return { reports: shuffled(reports, random), truth }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const [a, b] = [mixed[at], mixed[other]]
    if (a !== undefined && b !== undefined) [mixed[at], mixed[other]] = [b, a]
  }
  return mixed
}
