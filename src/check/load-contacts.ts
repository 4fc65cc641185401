/** Which contacts a check needs: the whole itinerary of those asked about, since stays end where others begin. */
import type { Query, Subject } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import { type ContactFilter, contactsWhere } from '../record/contacts.ts'
import type { Record } from '../record/database.ts'
import { subjectMatter } from './select.ts'

function visitsBy(guest: Subject | null, hostState: string | null): ContactFilter | null {
  if (guest?.person) return { guest: guest.person, kinds: ['visit'] }
  if (guest?.state) return { guestState: guest.state, kinds: ['visit'] }
  if (guest?.name) return { name: guest.name, kinds: ['visit'] }
  return hostState ? { hostState, kinds: ['visit'] } : null
}

function encountersOf(asked: Subject | null): ContactFilter | null {
  if (asked?.person) return { person: asked.person }
  if (asked?.state) return { state: asked.state }
  return asked?.name ? { name: asked.name } : null
}

/** Null where the question names nobody and nowhere. */
export function filterFor(query: Query): ContactFilter | null {
  if (subjectMatter(query) === 'visits') return visitsBy(query.guest, query.hostState)
  return encountersOf(query.guest) ?? encountersOf(query.counterpart)
}

/** Contacts that may bear on the question, up to the end of its window. */
export async function contactsFor(record: Record, query: Query): Promise<Contact[]> {
  const filter = filterFor(query)
  if (!filter) return []
  return contactsWhere(record, { ...filter, ...(query.to ? { to: query.to } : {}) })
}
