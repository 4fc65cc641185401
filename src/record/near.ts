/** Candidates for joining: contacts that one report could be about. */
import type { ExpressionBuilder } from 'kysely'
import type { Contact } from '../model/contact.ts'
import type { ContactKind, Report } from '../model/report.ts'
import type { Record } from './database.ts'
import { bodyOf } from './rows.ts'
import type { Tables } from './tables.ts'

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

type Conditions = ExpressionBuilder<Tables, 'contacts'>

/** Shares a person, a state, or the name of someone whom the atlas does not know. */
function sharesSide(eb: Conditions, report: Report) {
  const side = (column: 'person' | 'name' | 'state', values: string[]) =>
    values.length === 0
      ? []
      : [
          eb(
            'contacts.id',
            'in',
            eb.selectFrom('contact_participants').select('contact').where(column, 'in', values),
          ),
        ]
  const states = given([...report.participants.map((one) => one.state), report.hostState])
  return eb.or([
    ...side('person', given(report.participants.map((one) => one.person))),
    ...side('name', given(report.participants.map((one) => (one.person ? null : one.name)))),
    ...side('state', states),
    ...(states.length > 0 ? [eb('host_state', 'in', states)] : []),
  ])
}

/** May have touched the days of the report, give or take `days`; what has no day is near to every day. */
function touches(eb: Conditions, { when }: Report, days: number) {
  const undated = [eb('first_day', 'is', null), eb('last_day', 'is', null)]
  const notBefore = when?.first && [
    eb('first_day', '>=', shifted(when.first, -LONGEST_DAYS)),
    eb('last_day', '>=', shifted(when.first, -days)),
  ]
  const notAfter = when?.last && eb('first_day', '<=', shifted(when.last, days))
  return eb.and([
    ...(notBefore ? [eb.or([eb.and(notBefore), ...undated])] : []),
    ...(notAfter ? [eb.or([notAfter, ...undated])] : []),
  ])
}

/**
 * Contacts of the same kind group that share a person, a name or a state with the report and lie within `days`
 * of its own first and last day. A report or contact without days is near in time to every other.
 */
export const contactsNear = async ({ db }: Record, report: Report, days = 3): Promise<Contact[]> => {
  const rows = await db
    .selectFrom('contacts')
    .select('body')
    .where('kind', 'in', [...kindGroup(report.kind)])
    .where((eb) => eb.and([sharesSide(eb, report), touches(eb, report, days)]))
    .orderBy('first_day')
    .orderBy('id')
    .execute()
  return rows.map((row) => bodyOf<Contact>(row.body))
}
