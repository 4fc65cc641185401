/** A contact in a few words, for lists. */
import type { Contact } from '../model/contact.ts'
import type { Participant } from '../model/report.ts'

const nameOf = (who: Participant): string => who.name ?? who.office ?? who.state ?? who.organisation ?? '?'

/** `Vladimir Putin → Almaty`, `Vladimir Putin – Kassym-Jomart Tokayev, Moscow`. */
export function labelOf(contact: Contact, city?: string): string {
  const place = city ?? contact.place?.name ?? contact.hostState
  if (contact.kind === 'visit' && contact.guest) return `${nameOf(contact.guest)} → ${place ?? '?'}`
  const sides = contact.participants
    .filter((who) => who.role === 'principal')
    .map(nameOf)
    .join(' – ')
  return place ? `${sides}, ${place}` : sides
}
