/** The work of `elchi contacts`. */
import { COUNTING_RULES } from '../../check/counting.ts'
import { ANY_CONTACT, type Query } from '../../model/claim.ts'
import type { Contact } from '../../model/contact.ts'
import { CONTACT_KINDS, STATUSES } from '../../model/report.ts'
import { countByRule } from '../../pipeline/count.ts'
import { findPerson, findPlace, findState } from '../../pipeline/shelf.ts'
import { type ContactFilter, contactsWhere } from '../../record/contacts.ts'
import type { Record } from '../../record/database.ts'
import { memberInWords } from '../dossier/claims.ts'
import { whenInWords } from '../dossier/days.ts'
import { padded, widthOf } from '../dossier/layout.ts'
import { sideName, travelInWords } from '../dossier/names.ts'
import type { View } from '../dossier/view.ts'
import { counted, fill } from '../strings.ts'
import { EXIT, Failure, UsageError } from './failures.ts'
import { dayFlag, namedFlag, oneOf } from './flags.ts'
import { ownRules } from './own-rules.ts'
import { withRecord } from './store.ts'
import { print } from './terminal.ts'
import { terminalView } from './view.ts'

export interface ListFlags {
  readonly guest?: string | undefined
  readonly with?: string | undefined
  readonly host?: string | undefined
  readonly state?: string | undefined
  readonly place?: string | undefined
  readonly kind?: string | undefined
  readonly status?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly rule?: string | undefined
  readonly json?: boolean | undefined
  readonly store?: string | undefined
  readonly ui?: string | undefined
}

/** Lists what passes the flags, or counts it by `--rule` with its members. */
export async function listContacts(flags: ListFlags): Promise<number> {
  const view = terminalView(flags.ui)
  if (flags.rule === 'list') return listRules(view, flags.ui)
  const filter = filterOf(flags)
  return withRecord(flags.store, view.strings, async (record) => {
    if (flags.rule !== undefined) return printCount(record, { filter, flags, view, rule: flags.rule })
    const contacts = await contactsWhere(record, filter)
    if (flags.json === true) print(contacts.map((contact) => JSON.stringify(contact)))
    else print([...contactRows(contacts, view), counted(view.strings, view.strings.counted, contacts.length)])
    return EXIT.done
  })
}

function filterOf(flags: ListFlags): ContactFilter {
  const given: { [K in keyof ContactFilter]: ContactFilter[K] | undefined } = {
    guest: namedFlag('guest', flags.guest, findPerson),
    person: namedFlag('with', flags.with, findPerson),
    counterpart: namedFlag('host', flags.host, findPerson),
    hostState: namedFlag('state', flags.state, findState),
    place: namedFlag('place', flags.place, findPlace),
    kinds: flags.kind === undefined ? undefined : [oneOf('kind', flags.kind, CONTACT_KINDS)],
    status: flags.status === undefined ? undefined : oneOf('status', flags.status, STATUSES),
    from: dayFlag('from', flags.from),
    to: dayFlag('to', flags.to),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function contactRows(contacts: readonly Contact[], { strings, names, paper }: View): string[] {
  const rows = contacts.map((contact) => {
    const kind = strings.kinds[contact.kind]
    const format = contact.format
    const what = format === null ? kind : fill(strings.formatOf, { kind, format: strings.formats[format] })
    return [whenInWords(contact.when, strings), sidesOf(contact), what, paper.dim(contact.id)]
  })
  const widths = [0, 1, 2].map((column) =>
    Math.min(64, Math.max(0, ...rows.map((row) => widthOf(row[column] ?? '')))),
  )
  return rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )

  function sidesOf(contact: Contact): string {
    if (contact.kind === 'visit')
      return travelInWords({ ...contact, guests: contact.guest ? [contact.guest] : [] }, names, strings)
    return contact.participants.map((side) => sideName(side, names, strings)).join(' · ')
  }
}

function listRules(view: View, ui: string | undefined): number {
  const language = ui === 'ru' || ui === 'kk' ? ui : 'en'
  const rules = [...COUNTING_RULES, ...ownRules()]
  const width = Math.max(...rules.map(({ id }) => id.length))
  print(rules.map(({ id, says }) => `${view.paper.bold(padded(id, width))}  ${says[language]}`))
  return EXIT.done
}

interface Counting {
  readonly filter: ContactFilter
  readonly flags: ListFlags
  readonly view: View
  readonly rule: string
}

async function printCount(record: Record, { filter, flags, view, rule }: Counting): Promise<number> {
  if (filter.guest === undefined) throw new UsageError('--rule counts visits: say whose, with --guest')
  const wanted = [...COUNTING_RULES, ...ownRules()].find(({ id }) => id === rule)
  if (!wanted) throw new UsageError(`--rule ${rule}: see elchi contacts --rule list`)
  const tally = await countByRule(record, wanted, queryOf(filter))
  if (flags.json === true) print(JSON.stringify(tally))
  else {
    const { paper } = view
    print([
      fill(view.strings.rule, {
        rule: view.ruleName(rule),
        says: wanted.says[flags.ui === 'ru' || flags.ui === 'kk' ? flags.ui : 'en'],
      }),
      ...tally.members.map((member, at) => {
        const line = `${String(at + 1).padStart(4)}  ${memberInWords(member, view)}`
        return member.borderline.length > 0 ? paper.yellow(line) : line
      }),
    ])
    if (tally.members.length === 0) throw new Failure('nothing in the record passes these flags')
  }
  return EXIT.done
}

const queryOf = (filter: ContactFilter): Query => ({
  ...ANY_CONTACT,
  kinds: [...(filter.kinds ?? ['visit'])],
  guest: { person: filter.guest ?? null, state: null, office: null, name: null },
  counterpart:
    filter.counterpart === undefined
      ? null
      : { person: filter.counterpart, state: null, office: null, name: null },
  hostState: filter.hostState ?? null,
  place: filter.place ?? null,
  from: filter.from ?? null,
  to: filter.to ?? null,
})
