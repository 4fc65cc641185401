/** Reports for the tests of this room, with everything that a test does not speak of left empty. */
import type { When } from '../model/date.ts'
import type { Participant, Report } from '../model/report.ts'

/** `putin RUS`, `RUS`, or `Ержан Сыздыков / KAZ / deputy-minister`. */
function side(text: string): Participant {
  const [first = '', second, office] = text.split(text.includes('/') ? ' / ' : ' ')
  const unknown = text.includes('/')
  const stateOnly = second === undefined
  return {
    name: unknown ? first || null : stateOnly ? null : first,
    person: unknown || stateOnly ? null : first,
    wikidata: null,
    state: stateOnly ? first : second,
    organisation: null,
    office: null,
    officeId: office ?? null,
    role: 'principal',
    implied: null,
  }
}

const MONTH_DAYS = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function bounds(part: string): readonly [string, string] | null {
  if (part.includes('X')) return null
  const [year = '', month, day] = part.split('-')
  if (day) return [part, part]
  if (!month) return [`${year}-01-01`, `${year}-12-31`]
  return [`${part}-01`, `${part}-${MONTH_DAYS(Number(year), Number(month))}`]
}

/** EDTF → When, for the shapes that the tests use. */
function when(edtf: string): When {
  const parts = edtf.replaceAll('~', '').split('/').map(bounds)
  const [first, last] = [parts[0]?.[0] ?? null, parts.at(-1)?.[1] ?? null]
  return { edtf, first, last, implied: {}, approximate: edtf.includes('~') }
}

type Sample = Partial<Omit<Report, 'when' | 'participants' | 'place' | 'stops'>> & {
  readonly id: string
  readonly sides?: readonly string[]
  readonly on?: string
  readonly at?: string
  readonly stops?: readonly string[]
}

const placed = (place: string, state: string | null) => ({ name: place, place, state })

/** A visit of Putin to Kazakhstan unless the sample says otherwise; each report in a document of its own. */
export function report({ sides = ['putin RUS', 'tokayev KAZ'], on, at, stops, ...rest }: Sample): Report {
  const visit = (rest.kind ?? 'visit') === 'visit'
  const hostState = rest.hostState === undefined ? (visit ? 'KAZ' : null) : rest.hostState
  return {
    document: `document of ${rest.id}`,
    kind: 'visit',
    status: 'held',
    guest: visit ? 0 : null,
    host: visit && sides.length > 1 ? 1 : null,
    format: null,
    formats: [],
    occasion: null,
    agenda: [],
    documents: [],
    duration: null,
    delegation: null,
    recalled: false,
    partOf: null,
    certainty: null,
    remarks: [],
    implied: {},
    evidence: [],
    ...rest,
    hostState,
    participants: sides.map(side),
    when: on ? when(on) : null,
    place: at ? placed(at, hostState) : null,
    ...(stops ? { stops: stops.map((stop) => placed(stop, hostState)) } : {}),
  }
}
