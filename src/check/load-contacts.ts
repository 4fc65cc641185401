/**
 * Which contacts a check needs: the whole itinerary of those asked about, since stays end where others begin. The kind
 * is left to the question: nearly every contact with a guest is a visit, and an index on kinds finds most of the record.
 */
import type { Query, Subject } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import type { ContactFilter } from '../record/contacts.ts'
import type { Record } from '../record/database.ts'
import { contactsRemembered } from '../record/remembered.ts'
import { subjectMatter } from './select.ts'

function visitsBy(guest: Subject | null, hostState: string | null): ContactFilter | null {
  if (guest?.person) return { guest: guest.person }
  if (guest?.state) return { guestState: guest.state }
  if (guest?.name) return { name: guest.name }
  return hostState ? { hostState } : null
}

function encountersOf(asked: Subject | null): ContactFilter | null {
  if (asked?.person) return { person: asked.person }
  if (asked?.state) return { state: asked.state }
  return asked?.name ? { name: asked.name } : null
}

/** Null where the question names nobody and nowhere. */
function filterFor(query: Query): ContactFilter | null {
  if (subjectMatter(query) === 'visits') return visitsBy(query.guest, query.hostState)
  return encountersOf(query.guest) ?? encountersOf(query.counterpart)
}

/** Every contact of those asked about, whenever it was; the same list where it was asked for before. */
export async function itineraryFor(record: Record, query: Query): Promise<readonly Contact[]> {
  const filter = filterFor(query)
  return filter ? contactsRemembered(record, filter) : NONE
}

const NONE: readonly Contact[] = []

/** Contacts that may bear on the question, up to the end of its window. */
export async function contactsFor(record: Record, query: Query): Promise<Contact[]> {
  const { to } = query
  const all = await itineraryFor(record, query)
  return all.filter(({ when }) => to === null || (when?.first ?? to) <= to)
}
