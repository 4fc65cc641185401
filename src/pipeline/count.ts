/** Counts by a rule, with their members. */
import { loadAtlas } from '../atlas/load.ts'
import { count, tallyOf } from '../check/count.ts'
import type { CountingRule } from '../check/counting-rule.ts'
import type { Query, Tally } from '../model/claim.ts'
import { contactsWhere } from '../record/contacts.ts'
import type { Record } from '../record/database.ts'

/** Members of the query under the rule. The guest's whole itinerary is weighed, since a stay ends where another begins. */
export async function countByRule(record: Record, rule: CountingRule, query: Query): Promise<Tally> {
  const guest = query.guest?.person
  const contacts = await contactsWhere(record, guest ? { guest } : {})
  return tallyOf(count(rule, contacts, { query, shelf: loadAtlas() }), false)
}
