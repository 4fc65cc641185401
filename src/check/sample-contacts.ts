/** Contacts, claims and a small shelf for the tests of this room. */
import type { Office, Person, Place, State, Tenure } from '../model/atlas.ts'
import { ANY_CONTACT, type Claim, type Coverage, type Query, type Subject } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import type { Participant } from '../model/report.ts'
import { saveCoverage } from '../record/coverage.ts'
import { openRecord, type Record } from '../record/database.ts'
import { saveContacts } from '../record/write.ts'
import type { Shelf } from './shelf.ts'

const office = (id: string, rank: Office['class']): Office => ({ id, class: rank, names: {}, of: 'state' })
const person = (id: string, state: string): Person => ({ id, sex: 'm', state, names: { en: [id] } })
const tenure = (who: string, post: string, start: string, end: string | null): Tenure => ({
  ...{ person: who, office: post, of: 'RUS', start, end },
  ...{ ends: 'known', source: 'test' },
})
const state = (id: string, capital: string): State => ({
  ...{ id, kind: 'un-member', names: { en: [id] }, adjectives: {}, capital },
})
const city = (id: string, home: string): Place => ({ id, kind: 'city', state: home, names: { en: [id] } })

const mapped = <T extends { id: string }>(...all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one.id, one]))

/** Putin, president but for 2008–2012; Kazakhstan, China and Belarus with their capitals. */
export const SHELF: Shelf = {
  states: mapped(state('KAZ', 'astana'), state('CHN', 'beijing'), state('BLR', 'minsk')),
  offices: mapped(office('president', 'head-of-state'), office('prime-minister', 'head-of-government')),
  persons: mapped(person('putin', 'RUS'), person('tokayev', 'KAZ')),
  places: mapped(city('astana', 'KAZ'), city('almaty', 'KAZ'), city('beijing', 'CHN'), city('minsk', 'BLR')),
  organisations: new Map(),
  occasions: mapped({ id: 'sco-summit', kind: 'summit' as const, names: {}, editions: [] }),
  tenuresOf: new Map([
    [
      'putin',
      [
        tenure('putin', 'prime-minister', '1999-08-16', '1999-12-31'),
        tenure('putin', 'president', '1999-12-31', '2008-05-06'),
        tenure('putin', 'prime-minister', '2008-05-08', '2012-05-06'),
        tenure('putin', 'president', '2012-05-07', null),
      ],
    ],
  ]),
}

const side = (id: string, home: string): Participant => ({
  ...{ name: id, person: id, wikidata: null, state: home, organisation: null },
  ...{ office: null, officeId: null, role: 'principal', implied: null },
})
export const PUTIN = side('putin', 'RUS')
export const TOKAYEV = side('tokayev', 'KAZ')

type Sample = Partial<Omit<Contact, 'place' | 'stops'>> & {
  readonly at?: string
  readonly to?: readonly string[]
}

/** `2024-07-03` or `2024-07-03/2024-07-04`; by default Putin's visit to Kazakhstan, held. */
export function contact(days: string, { at, to, ...rest }: Sample = {}): Contact {
  const [first = days, last = first] = days.split('/')
  const hostState = rest.hostState === undefined ? 'KAZ' : rest.hostState
  const placed = (place: string) => ({ name: place, place, state: hostState })
  return {
    id: `${rest.kind ?? 'visit'} ${hostState ?? ''} ${days}`,
    kind: 'visit',
    status: 'held',
    participants: [PUTIN, TOKAYEV],
    guest: (rest.kind ?? 'visit') === 'visit' ? PUTIN : null,
    when: { edtf: days, first, last, implied: {}, approximate: false },
    format: null,
    occasion: null,
    certainty: 'high',
    disagreements: {},
    reports: [],
    partOf: null,
    ...rest,
    hostState,
    place: at ? placed(at) : null,
    ...(to ? { stops: to.map(placed) } : {}),
  }
}

export const subject = (
  id: string | null,
  home: string | null = null,
  post: string | null = null,
): Subject => ({
  ...{ person: id, state: home, office: post, name: null },
})

/** How often was Putin in Kazakhstan? */
export const query = (rest: Partial<Query> = {}): Query => ({
  ...ANY_CONTACT,
  kinds: ['visit'],
  guest: subject('putin', 'RUS'),
  hostState: 'KAZ',
  ...rest,
})

export const claim = (kind: Claim['kind'], rest: Partial<Claim> = {}): Claim => ({
  ...{ id: 'claim', document: 'document', kind, quote: '', spans: [], start: 0, end: 0 },
  ...{
    asserts: query(),
    value: null,
    comparison: 'exact',
    upper: null,
    since: null,
    among: null,
    topic: null,
  },
  ...{ asOf: '2025-01-03', speaker: null, rule: 'test', evidence: [] },
  ...rest,
})

export const covered = (completeness: Coverage['completeness'], rest: Partial<Coverage> = {}): Coverage => ({
  ...{ id: JSON.stringify(rest), guestPerson: 'putin', guestState: null, hostState: null, counterpart: null },
  ...{ kinds: [], from: '1999-01-01', to: '2026-12-31', completeness, source: 'test', note: '' },
  ...rest,
})

/** A record in memory that holds these contacts and declares this coverage. */
export async function recordOf(contacts: readonly Contact[], coverage: readonly Coverage[]): Promise<Record> {
  const record = await openRecord(':memory:')
  await saveContacts(record, { contacts, links: [] })
  await saveCoverage(record, coverage)
  return record
}
