/** Who travelled where under one counting rule: what matrices, maps and ranks of states are made of. */
import { loadAtlas } from '../atlas/load.ts'
import { countOccurrences, occurrencesFor } from '../check/count.ts'
import { rulesFor } from '../check/counting.ts'
import type { CountingRule } from '../check/counting-rule.ts'
import type { Query } from '../model/claim.ts'
import type { Contact } from '../model/contact.ts'
import type { Record } from '../record/database.ts'
import { contactsRemembered } from '../record/remembered.ts'
import { visitsQuery } from './tallies.ts'

/** A visit from a state to a state; `day` is its first, null where nobody knows it. */
export interface Journey {
  readonly from: string
  readonly to: string
  readonly day: string | null
}

/** Whose journeys: those of a person or a state's people, those to a state; everybody's where neither is given. */
export interface Travellers {
  readonly person?: string
  readonly guestState?: string
  readonly hostState?: string
  /** ISO days, inclusive. */
  readonly since?: string | undefined
  readonly until?: string | undefined
}

const ANYONE = visitsQuery({ state: '' }, null)

function queryFor({ person, guestState, hostState, since, until }: Travellers): Query {
  const guest = person ? { person } : guestState ? { state: guestState } : null
  const asked = guest ? visitsQuery(guest, hostState ?? null) : { ...ANYONE, guest: null }
  return { ...asked, hostState: hostState ?? null, from: since ?? null, to: until ?? null }
}

function itinerary(
  record: Record,
  { person, guestState, hostState }: Travellers,
): Promise<readonly Contact[]> {
  if (person) return contactsRemembered(record, { guest: person })
  if (guestState) return contactsRemembered(record, { guestState })
  if (hostState) return contactsRemembered(record, { hostState })
  return contactsRemembered(record, { kinds: ['visit'] })
}

/** Rules under which visits are counted, the most usual first. */
export const visitRules = (): CountingRule[] => rulesFor('visits')

/** Journeys under each of `rules`. Within a state is no journey; those of a guest without a state are left out. */
export async function journeysBy(
  record: Record,
  travellers: Travellers,
  rules: readonly CountingRule[] = visitRules(),
): Promise<ReadonlyMap<string, Journey[]>> {
  const contacts = await itinerary(record, travellers)
  const homes = new Map(contacts.map(({ id, guest }) => [id, guest?.state ?? null]))
  const asked = { query: queryFor(travellers), shelf: loadAtlas() }
  const occurrences = occurrencesFor(contacts, asked.query, asked.shelf)
  return new Map(
    rules.map((rule) => [
      rule.id,
      countOccurrences(rule, occurrences, asked).members.flatMap(({ contact, state, first }) => {
        const from = homes.get(contact)
        return from && state && from !== state ? [{ from, to: state, day: first }] : []
      }),
    ]),
  )
}
