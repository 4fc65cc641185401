/** A visit holds the talks and ceremonies within it as parts, not as rivals. */
import type { Contact } from '../model/contact.ts'
import type { Report } from '../model/report.ts'
import { guestOf } from './likeness.ts'
import { levelOf, mayMeet } from './reach.ts'

/** Kinds that stand within a visit. */
export const PARTS: ReadonlySet<string> = new Set(['meeting', 'talks', 'ceremony'])

const groundOf = (contact: Contact): string | null => contact.place?.state ?? contact.hostState

/** Whether the visit's guest and someone of its host state met there on its days. */
function holds(visit: Contact, part: Contact): boolean {
  const guest = visit.guest?.person
  const [stay, day] = [visit.when, part.when]
  if (!guest || !stay?.first || !stay.last || !day?.first || !day.last || levelOf(stay) !== 'day')
    return false
  if (visit.hostState === null || visit.hostState !== groundOf(part)) return false
  if (day.first < stay.first || day.last > stay.last) return false
  const hosted = part.participants.some((one) => one.state === visit.hostState)
  return hosted && part.participants.some((one) => one.person === guest)
}

function visitsByGuest(contacts: readonly Contact[]): Map<string, Contact[]> {
  const visits = new Map<string, Contact[]>()
  for (const visit of contacts) {
    const guest = visit.kind === 'visit' ? visit.guest?.person : null
    if (guest) visits.set(guest, [...(visits.get(guest) ?? []), visit])
  }
  return visits
}

/** The visit that its own reports name, else the only visit that holds it. */
function wholeOf(part: Contact, visits: Map<string, Contact[]>): string | null {
  if (!PARTS.has(part.kind)) return null
  const persons = part.participants.flatMap((one) => one.person ?? [])
  const holding = persons.flatMap((person) => visits.get(person) ?? []).filter((visit) => holds(visit, part))
  return holding.length === 1 ? (holding[0]?.id ?? null) : null
}

/** Whether one report may tell a part of the visit that the other tells; generous, since others may complete both. */
export function mayBePart(a: Report, b: Report): boolean {
  if (a.partOf === b.id || b.partOf === a.id) return true
  const [visit, part] = a.kind === 'visit' ? [a, b] : [b, a]
  if (visit.kind !== 'visit' || !PARTS.has(part.kind)) return false
  const guest = guestOf(visit)
  const states = part.participants.map((one) => one.state)
  return (!guest?.state || states.includes(guest.state)) && mayMeet(visit.when, part.when, 0)
}

/** Contacts with `partOf` filled: by what their reports say, else by who, where and when. */
export function withParts(contacts: readonly Contact[], reports: readonly Report[]): Contact[] {
  const visits = visitsByGuest(contacts)
  const contactOf = new Map(
    contacts.flatMap((contact) => contact.reports.map((id) => [id, contact.id] as const)),
  )
  const said = new Map(reports.map((report) => [report.id, report.partOf]))
  return contacts.map((contact) => {
    const named = contact.reports.flatMap((id) => contactOf.get(said.get(id) ?? '') ?? [])
    const whole = named.find((id) => id !== contact.id) ?? wholeOf(contact, visits)
    return whole ? { ...contact, partOf: whole } : contact
  })
}
