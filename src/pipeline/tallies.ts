/** A question of the pages counted under every rule that can answer it. */
import { loadAtlas } from '../atlas/load.ts'
import { countOccurrences, occurrencesFor, tallyOf } from '../check/count.ts'
import { rulesFor } from '../check/counting.ts'
import type { CountingRule } from '../check/counting-rule.ts'
import { contactsFor } from '../check/load-contacts.ts'
import { subjectMatter } from '../check/select.ts'
import { ANY_CONTACT, type Query, type Subject, type Tally } from '../model/claim.ts'
import type { Record } from '../record/database.ts'

/** One tally a rule, with members, none of which `gives` anything: nothing is claimed. */
export async function talliesOf(
  record: Record,
  query: Query,
  ownRules: readonly CountingRule[] = [],
): Promise<Tally[]> {
  const contacts = await contactsFor(record, query)
  const shelf = loadAtlas()
  const what = subjectMatter(query)
  const rules = [...rulesFor(what), ...ownRules.filter((rule) => rule.of.includes(what))]
  const occurrences = occurrencesFor(contacts, query, shelf)
  return rules.map((rule) => tallyOf(countOccurrences(rule, occurrences, { query, shelf }), false))
}

const NOBODY: Subject = { person: null, state: null, office: null, name: null }

/** Side of a question: a person or a state of the atlas. */
export type Side = { readonly person: string } | { readonly state: string }

const subject = (side: Side): Subject => ({ ...NOBODY, ...side })

/** The question how often `guest` visited the state; every state where none is given. */
export const visitsQuery = (guest: Side, hostState: string | null): Query => ({
  ...ANY_CONTACT,
  kinds: ['visit'],
  guest: subject(guest),
  hostState,
})

/** The question how often two sides met or spoke. */
export const encountersQuery = (one: Side, other: Side): Query => ({
  ...ANY_CONTACT,
  guest: subject(one),
  counterpart: subject(other),
})
