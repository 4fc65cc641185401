/** A contact as counting sees it: who was where, when, in which office, and what might speak against counting it. */
import type { Contact } from '../model/contact.ts'
import type { Format, Participant } from '../model/report.ts'
import { type Held, highestOffice, officeHeld } from './offices.ts'
import type { Shelf } from './shelf.ts'

export interface Occurrence {
  /** The contact that stands for it, and every contact that it takes in. */
  readonly contact: Contact
  readonly contacts: readonly string[]
  readonly who: string
  readonly office: Held
  /** Whether that is the highest office the guest ever held; true where nobody knows. */
  readonly highest: boolean
  readonly state: string | null
  readonly cities: readonly string[]
  readonly capital: boolean
  readonly first: string | null
  readonly last: string | null
  readonly formats: readonly Format[]
  /** For a summit, forum or session, and nothing else that is known. */
  readonly summit: boolean
  readonly marks: readonly string[]
  /** False where the question leaves its host out; it still ends a stay elsewhere. */
  readonly asked: boolean
}

const REMOTE: ReadonlySet<string> = new Set(['call', 'letter'])

export const isRemote = ({ contact, formats }: Pick<Occurrence, 'contact' | 'formats'>): boolean =>
  REMOTE.has(contact.kind) || formats.includes('video') || formats.includes('phone')

const placesOf = (contact: Contact) => contact.stops ?? (contact.place ? [contact.place] : [])

function citiesOf(contact: Contact, shelf: Shelf): string[] {
  const cities = placesOf(contact).map(({ place, name }) =>
    place ? (shelf.places.get(place)?.city ?? place) : name,
  )
  return [...new Set(cities)]
}

/** A format that others dispute is a format still: who counts state visits wants to see those called so by some. */
const formatsOf = (contact: Contact): Format[] => (contact.format ? [contact.format] : [])

const MULTILATERAL = /summit|council|session|саммит|совет|заседани|саммит|кеңес|отырыс|CICA|СВМДА/i
/** Formats that a host grants to a guest: who came so came for more than the summit. */
const BILATERAL: ReadonlySet<string> = new Set([
  'state',
  'official',
  'official-working',
  'private',
  'one-on-one',
])

function isForSummit(contact: Contact, shelf: Shelf): boolean {
  if (contact.format && BILATERAL.has(contact.format)) return false
  if (contact.kind === 'multilateral' || contact.format === 'margins') return true
  const said = contact.remarks?.find((remark) => remark.kind === 'bilateral')?.text
  if (said) return said === 'no'
  const known = contact.occasion ? shelf.occasions.get(contact.occasion) : undefined
  if (known) return known.kind === 'summit' || known.kind === 'session'
  return MULTILATERAL.test(contact.occasion ?? '')
}

function marksOf(contact: Contact): string[] {
  const marks = (contact.remarks ?? [])
    .filter((remark) => remark.kind === 'borderline')
    .map((one) => one.text)
  return [...new Set(contact.certainty === 'low' ? [...marks, 'low-certainty'] : marks)]
}

/** The side whose office counts: the guest of a visit, else whoever is asked about. */
const keyOf = (who: Participant | null): string => who?.person ?? who?.name ?? who?.state ?? ''

/** Record files keep an acting holder's office with a remark that it was for the time being. */
const actingThen = ({ guest, remarks }: Contact, who: Participant): 'acting' | null =>
  who.person === guest?.person &&
  remarks?.some(({ kind, text }) => kind === 'office-then' && /\bacting\b/.test(text))
    ? 'acting'
    : null

/** `asked`: whose encounters are counted; a visit's own guest where nobody is asked about. */
export function occurrenceOf(contact: Contact, shelf: Shelf, asked: Participant | null = null): Occurrence {
  const who = asked ?? contact.guest
  const first = contact.when?.first ?? null
  const state = contact.hostState ?? contact.place?.state ?? null
  const cities = citiesOf(contact, shelf)
  const office = who ? (actingThen(contact, who) ?? officeHeld(shelf, who, first)) : null
  const highest = who?.person ? highestOffice(shelf, who.person) : null
  const capital = state ? shelf.states.get(state)?.capital : undefined
  return {
    contact,
    contacts: [contact.id],
    who: keyOf(who),
    office,
    highest: office === null || highest === null ? office !== 'acting' : office === highest,
    state,
    cities,
    capital: capital !== undefined && cities.includes(capital),
    first,
    last: contact.when?.last ?? null,
    formats: formatsOf(contact),
    summit: isForSummit(contact, shelf),
    marks: marksOf(contact),
    asked: true,
  }
}
