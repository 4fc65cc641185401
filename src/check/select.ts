/** Which contacts a question is about. */
import type { Query, Subject } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import type { ContactKind, Participant } from '../model/report.ts'
import { isRemote, type Occurrence } from './occurrence.ts'
import { officeHeld } from './offices.ts'
import type { Shelf } from './shelf.ts'

/** `visits` where only visits are asked for, or where somebody goes somewhere; else `encounters`. */
export function subjectMatter(query: Query): 'visits' | 'encounters' {
  if (query.kinds.length > 0) return query.kinds.every((kind) => kind === 'visit') ? 'visits' : 'encounters'
  return query.counterpart?.person && query.hostState === null ? 'encounters' : 'visits'
}

const MET: readonly ContactKind[] = ['visit', 'meeting', 'talks', 'ceremony', 'multilateral']

/** Kinds that count for the kinds asked: one meets on a visit, and one source's meeting is another's talks. */
function kindsOf(query: Query): ReadonlySet<ContactKind> {
  if (subjectMatter(query) === 'visits') return new Set<ContactKind>(['visit'])
  if (query.kinds.length === 0) return new Set<ContactKind>([...MET, 'call', 'letter'])
  const met = query.kinds.some((kind) => MET.includes(kind))
  return new Set([...query.kinds, ...(met ? MET : [])])
}

/** Whether this side is the one asked for: by person, else by state with the office on that day, else by name. */
function isSubject(
  who: Participant,
  { asked, day, shelf }: { asked: Subject; day: string | null; shelf: Shelf },
): boolean {
  if (asked.person) return who.person === asked.person
  if (asked.state) {
    if (who.state !== asked.state) return false
    return asked.office === null || officeFits(officeHeld(shelf, who, day), asked.office, shelf)
  }
  return asked.name !== null && who.name?.toLowerCase() === asked.name.toLowerCase()
}

/** `office` is a class or the id of an office; of someone whose office nobody knows it is not said that he held it. */
const officeFits = (held: string | null, office: string, shelf: Shelf): boolean =>
  held !== null && (held === office || held === shelf.offices.get(office)?.class)

/** The side of the contact that the question's guest is; null where the contact does not concern it. */
function guestSide(contact: Contact, query: Query, shelf: Shelf): Participant | null {
  const day = contact.when?.first ?? null
  const { guest: asked } = query
  if (contact.kind === 'visit' && subjectMatter(query) === 'visits') {
    if (!contact.guest) return null
    return asked === null || isSubject(contact.guest, { asked, day, shelf }) ? contact.guest : null
  }
  if (asked === null) return contact.guest ?? contact.participants[0] ?? null
  return contact.participants.find((who) => isSubject(who, { asked, day, shelf })) ?? null
}

function hasCounterpart(contact: Contact, side: Participant, query: Query, shelf: Shelf): boolean {
  const asked = query.counterpart
  if (asked === null) return true
  if (asked.state && !asked.person && contact.kind === 'visit' && contact.hostState === asked.state)
    return true
  const day = contact.when?.first ?? null
  return contact.participants.some((who) => who !== side && isSubject(who, { asked, day, shelf }))
}

/** The side asked about, where the contact is one of the kinds and between those asked; else null. */
export function concerned(contact: Contact, query: Query, shelf: Shelf): Participant | null {
  if (!kindsOf(query).has(contact.kind)) return null
  const side = guestSide(contact, query, shelf)
  return side && hasCounterpart(contact, side, query, shelf) ? side : null
}

/** Ground, place, level, occasion and way of contact as asked; the days are the counting rule's to judge. */
export function answers(occurrence: Occurrence, query: Query, shelf: Shelf): boolean {
  if (!occurrence.asked || (query.hostState && occurrence.state !== query.hostState)) return false
  if (query.place && !occurrence.cities.includes(shelf.places.get(query.place)?.city ?? query.place))
    return false
  if (query.formats.length > 0 && !query.formats.some((format) => occurrence.formats.includes(format)))
    return false
  if (query.occasion && occurrence.contact.occasion !== query.occasion) return false
  if (query.mode !== 'any' && (query.mode === 'remote') !== isRemote(occurrence)) return false
  return query.inOffice === null || inOffice(occurrence, query.inOffice, shelf)
}

const inOffice = (occurrence: Occurrence, office: string, shelf: Shelf): boolean =>
  occurrence.office === null || officeFits(occurrence.office, office, shelf)
