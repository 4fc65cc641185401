/** Candidates for joining: contacts that one report could be about. */
import type { Expression, SqlBool } from 'kysely'
import type { Contact } from '../model/contact.ts'
import type { ContactKind, Report } from '../model/report.ts'
import type { Record } from './database.ts'
import { bodyOf } from './rows.ts'

/** Kinds that may stand for one another: one paper's meeting is another's talks. */
export const KIND_GROUPS: readonly (readonly ContactKind[])[] = [
  ['visit'],
  ['meeting', 'talks', 'ceremony'],
  ['call'],
  ['letter'],
  ['multilateral'],
]

/** The kinds that may stand for this one, itself among them. */
export const kindGroup = (kind: ContactKind): readonly ContactKind[] =>
  KIND_GROUPS.find((group) => group.includes(kind)) ?? [kind]

/** A contact known to the year only spans 366 days; with this bound the index on the first day serves. */
const LONGEST_DAYS = 400
const DAY_MS = 86_400_000
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

const given = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null)),
]

/**
 * Contacts of the same kind group that share a person, a name or a state with the report and lie within `days`
 * of its own first and last day. A report or contact without days is near in time to every other.
 */
export const contactsNear = async ({ db }: Record, report: Report, days = 3): Promise<Contact[]> => {
  const persons = given(report.participants.map((one) => one.person))
  const names = given(report.participants.map((one) => (one.person ? null : one.name)))
  const states = given([...report.participants.map((one) => one.state), report.hostState])
  const from = report.when?.first
  const to = report.when?.last
  const rows = await db
    .selectFrom('contacts')
    .select('body')
    .where('kind', 'in', [...kindGroup(report.kind)])
    .where((eb) => {
      const sides = (column: 'person' | 'name' | 'state', values: string[]) =>
        eb(
          'contacts.id',
          'in',
          eb.selectFrom('contact_participants').select('contact').where(column, 'in', values),
        )
      const shared: Expression<SqlBool>[] = []
      if (persons.length) shared.push(sides('person', persons))
      if (names.length) shared.push(sides('name', names))
      if (states.length) shared.push(sides('state', states), eb('host_state', 'in', states))
      return eb.or(shared)
    })
    .$if(Boolean(from), (query) =>
      query.where((eb) =>
        eb.or([
          eb.and([
            eb('first_day', '>=', shifted(from ?? '', -LONGEST_DAYS)),
            eb('last_day', '>=', shifted(from ?? '', -days)),
          ]),
          eb('last_day', 'is', null),
          eb('first_day', 'is', null),
        ]),
      ),
    )
    .$if(Boolean(to), (query) =>
      query.where((eb) =>
        eb.or([eb('first_day', '<=', shifted(to ?? '', days)), eb('first_day', 'is', null)]),
      ),
    )
    .orderBy('first_day')
    .orderBy('id')
    .execute()
  return rows.map((row) => bodyOf<Contact>(row.body))
}
