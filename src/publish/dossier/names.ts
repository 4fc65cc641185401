/** Sides and places in the language of the interface. */
import type { Contact } from '../../model/contact.ts'
import type { Participant, ReportPlace } from '../../model/report.ts'
import type { Strings } from '../strings.ts'

/** Usual names by atlas id, in the language of the interface. */
export interface NameBook {
  readonly person: (id: string) => string
  readonly state: (code: string) => string
  readonly place: (id: string) => string
  /** Whether a name is one of the state itself: «Казахстан» of KAZ is no city. */
  readonly isState: (name: string, code: string) => boolean
}

/** A side by its best-known name: the person's, else the words of the text, else the state. */
export function sideName(side: Participant, names: NameBook, strings: Strings): string {
  if (side.person !== null) return names.person(side.person)
  const state = side.state === null ? null : names.state(side.state)
  if (side.name !== null) return side.name
  if (side.office !== null) return state === null ? side.office : `${side.office} (${state})`
  return state ?? side.organisation ?? strings.someone
}

export const placeName = ({ name, place }: ReportPlace, names: NameBook): string =>
  place === null ? name : names.place(place)

type Travel = Pick<Contact, 'participants' | 'hostState' | 'place'> & {
  readonly guests: readonly Participant[]
}

/** `Vladimir Putin → Kazakhstan, Astana`. */
export function travelInWords(
  { guests, participants, hostState, place }: Travel,
  names: NameBook,
  strings: Strings,
): string {
  const who = (guests.length > 0 ? guests : participants).map((side) => sideName(side, names, strings))
  const state = hostState ?? place?.state ?? null
  const isCity = place && !(place.place === null && state !== null && names.isState(place.name, state))
  const where = [state === null ? null : names.state(state), isCity ? placeName(place, names) : null]
  const told = [...new Set(where.filter((word) => word !== null))]
  return told.length === 0 ? who.join(' · ') : `${who.join(' · ')} → ${told.join(', ')}`
}
