/** The door of the room: reports in, contacts and the report × contact table out. */
import type { Contact, Judgement } from '../model/contact.ts'
import type { Report } from '../model/report.ts'
import { cluster } from './cluster.ts'
import { compare } from './compare.ts'
import { asJudged, reviewed } from './corrected.ts'
import type { AtlasShelf } from './likeness.ts'
import { merge } from './merge.ts'
import { mayBePart, withParts } from './parts.ts'
import { arePaired, type Effects, NO_EFFECTS } from './standing.ts'
import { storeKeys } from './store-keys.ts'

/** A cell of the report × contact table. `unsure` ties a report to each contact that it may be about. */
interface Link {
  readonly report: string
  readonly contact: string
  readonly judgement: Judgement
}

export interface Reconciled {
  readonly contacts: readonly Contact[]
  readonly links: readonly Link[]
  /** Keys under which a contact wants to be found by reports that come later, by its id. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Reports → contacts, with the reasons for every tie. The same reports give the same contacts and ids, in whatever
 * order and however often they come. A report that fits several contacts equally well makes none: it is tied to
 * each as `unsure`. `effects` are judgements of people, which go before every likeness.
 */
export function reconcile(
  given: readonly Report[],
  shelf: AtlasShelf | null = null,
  effects: Effects = NO_EFFECTS,
): Reconciled {
  const reports = given.flatMap((report) => asJudged(report, effects) ?? [])
  const { groups, unsure, reasons } = cluster(reports, shelf, effects)
  const merged = groups.map((group) => reviewed(merge(group), effects))
  const contacts = withParts(merged, reports)
  const contactOf = new Map(
    contacts.flatMap((contact) => contact.reports.map((id) => [id, contact.id] as const)),
  )
  const sure = [...contactOf].flatMap(([report, contact]) => {
    const judgement = reasons.get(report)
    return judgement ? [{ report, contact, judgement }] : []
  })
  const open = unsure.flatMap(({ report, fits }) =>
    fits.map((fit) => ({
      report: report.id,
      contact: contactOf.get(fit.id) ?? fit.id,
      judgement: { ...compare(report, fit, shelf), value: 'unsure' as const },
    })),
  )
  const links = [...sure, ...open]
  return { contacts, links, keys: keysOfContacts(links, reports) }
}

/** Those of every report tied to it: a report that is unsure must be found too when another comes that fits it. */
function keysOfContacts(links: readonly Link[], reports: readonly Report[]): Reconciled['keys'] {
  const byId = new Map(reports.map((report) => [report.id, storeKeys(report).put]))
  const keys = new Map<string, Set<string>>()
  for (const { report, contact } of links) {
    const known = keys.get(contact) ?? new Set<string>()
    for (const key of byId.get(report) ?? []) known.add(key)
    keys.set(contact, known)
  }
  return keys
}

/** Where reports of the record are found that may have to do with one: those sharing a side, near in time or vague. */
export interface ReportSource {
  reportsNear(report: Report): Promise<readonly Report[]>
  /** Judgements on the reports given so far, asked after `reportsNear`. */
  effects?(): Effects
}

/**
 * The fresh reports with every report of the record that could be joined to them, directly or through others:
 * reconciling these alone gives what reconciling the whole record would give for them.
 */
export async function reportsConcerned(
  fresh: readonly Report[],
  { source, shelf = null }: { source: ReportSource; shelf?: AtlasShelf | null },
): Promise<Report[]> {
  const concerned = new Map(fresh.map((report) => [report.id, report]))
  for (const report of concerned.values()) {
    const near = await source.reportsNear(report)
    const effects = source.effects?.() ?? NO_EFFECTS
    for (const one of near) {
      if (!concerned.has(one.id) && mayConcern(report, one, { shelf, effects })) concerned.set(one.id, one)
    }
  }
  return [...concerned.values()]
}

/** Whether one, as judged, may be about the other's contact or about a part of it. Rejected ones concern nobody. */
function mayConcern(
  report: Report,
  near: Report,
  { shelf, effects }: { readonly shelf: AtlasShelf | null; readonly effects: Effects },
): boolean {
  const [a, b] = [asJudged(report, effects), asJudged(near, effects)]
  if (!a || !b) return false
  return arePaired(effects.same, a.id, b.id) || mayBePart(a, b) || compare(a, b, shelf).value !== 'different'
}
