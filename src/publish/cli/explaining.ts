/** The work of `elchi why`. */
import type { Claim } from '../../model/claim.ts'
import type { Contact } from '../../model/contact.ts'
import type { Report } from '../../model/report.ts'
import type { Document, Evidence } from '../../model/text.ts'
import { verdictOn } from '../../pipeline/check.ts'
import {
  contactOrigins,
  type Origins,
  type StatementPrints,
  statementPrints,
} from '../../pipeline/origins.ts'
import { missedRules } from '../../pipeline/why.ts'
import { contactById, reportsOf, type TiedReport } from '../../record/contacts.ts'
import type { Record } from '../../record/database.ts'
import { documentById, reportById } from '../../record/documents.ts'
import { claimById } from '../../record/statements.ts'
import { claimLines } from '../dossier/claims.ts'
import { whenInWords } from '../dossier/days.ts'
import { padded, quoted } from '../dossier/layout.ts'
import { sideName } from '../dossier/names.ts'
import type { View } from '../dossier/view.ts'
import { counted, fill, worded } from '../strings.ts'
import { EXIT, Failure } from './failures.ts'
import { ownRules } from './own-rules.ts'
import { withRecord } from './store.ts'
import { print } from './terminal.ts'
import { terminalView } from './view.ts'

/** Explains a contact, a report or a claim by its id. */
export async function explainId(
  id: string,
  { store, ui }: { readonly store?: string | undefined; readonly ui?: string | undefined },
): Promise<number> {
  const view = terminalView(ui)
  return withRecord(store, view.strings, async (record) => {
    const contact = await contactById(record, id)
    const report = contact ? undefined : await reportById(record, id)
    const claim = contact || report ? undefined : await claimById(record, id)
    const said = contact || report || claim ? undefined : await statementPrints(record, id)
    if (contact)
      print([
        ...contactStory(contact, await reportsOf(record, id), view),
        ...originLines(await contactOrigins(record, id), view),
      ])
    else if (report) print(await reportStory(record, report, view))
    else if (claim) print(await claimStory(record, claim, view))
    else if (said) print(statementStory(said, view))
    else
      throw new Failure(
        `the record has no contact, report, statement or claim ${id}: ids stand in elchi contacts and read`,
      )
    return EXIT.done
  })
}

function contactStory(contact: Contact, tied: readonly TiedReport[], view: View): string[] {
  const { strings, names, paper } = view
  const sides = contact.participants.map((side) => sideName(side, names, strings)).join(' · ')
  return [
    `${paper.bold(strings.kinds[contact.kind])}  ${sides}  ${whenInWords(contact.when, strings)}`,
    `${strings.rested} ${counted(strings, strings.reports, tied.length)}:`,
    ...tied.flatMap((one) => tiedLines(one, view)),
    ...Object.entries(contact.disagreements).map(
      ([field, values]) =>
        `  ${worded(strings.fields, field)}: ${values.map(({ value }) => value).join(' / ')}`,
    ),
  ]
}

/** Prints and origins apart, and the way of the words where a document names it. */
function originLines({ prints, independent, origins }: Origins, { strings, paper }: View): string[] {
  const chains = origins.filter(({ chain, documents }) => chain.length > 1 || documents.length > 1)
  return [
    fill(strings.originsOf, { prints, independent }),
    ...chains.map(({ chain, because }) => `  ${chain.join(' ← ')}  ${paper.dim(because.join(', '))}`),
  ]
}

function statementStory(prints: StatementPrints, view: View): string[] {
  const { paper } = view
  return [
    quoted(prints.statement.quote, paper.width),
    ...originLines(prints, view),
    ...prints.all.map(({ document, statement, fullest, changes }) => {
      const differs = changes.filter(({ kind }) => kind !== 'same').length
      const how = fullest ? '=' : differs === 0 ? '≡' : `±${differs}`
      return `  ${how}  ${[document.publisher, document.published].filter(Boolean).join(' · ')}  ${paper.dim(statement.id)}`
    }),
  ]
}

function tiedLines({ report, judgement, document }: TiedReport, view: View): string[] {
  const { paper } = view
  const from = [document.publisher, document.title, document.published].filter(Boolean).join(' · ')
  const reasons = judgement.reasons.map(
    ({ field, says, note }) => `${field} ${says}${note === '' ? '' : ` (${note})`}`,
  )
  return [
    `  ${from}  ${paper.dim(report.id)}`,
    `    ${judgement.value}: ${reasons.join(', ')}`,
    ...evidenceLines(report.evidence, view),
  ]
}

/** Field, words and rule, one evidence a line. */
function evidenceLines(evidence: readonly Evidence[], { paper }: View): string[] {
  const width = Math.max(0, ...evidence.map(({ field }) => field.length))
  return evidence.map(
    ({ field, quote, rule }) =>
      `    ${padded(field, width)}  ${quoted(quote, paper.width - width - 30)}  ${paper.dim(rule)}`,
  )
}

async function reportStory(record: Record, report: Report, view: View): Promise<string[]> {
  const { strings, names } = view
  const document = await documentById(record, report.document)
  const sides = report.participants.map((side) => sideName(side, names, strings)).join(' · ')
  return [
    `${strings.kinds[report.kind]}  ${sides}  ${whenInWords(report.when, strings)}`,
    ...evidenceLines(report.evidence, view),
    ...(document ? await missedLines(document, report, view) : []),
  ]
}

/** Rules that were set off in the same sentences and did not fire, with what they lacked. */
async function missedLines(
  document: Document,
  { evidence }: Report,
  { strings, paper }: View,
): Promise<string[]> {
  const missed = await missedRules(document, evidence)
  if (missed.length === 0) return []
  return [
    `  ${strings.nearRules}:`,
    ...missed.map(
      ({ rule, words, missing }) =>
        `    ${rule}  ${quoted(words, paper.width - 50)}  ${fill(strings.missing, { what: missing })}`,
    ),
  ]
}

async function claimStory(record: Record, claim: Claim, view: View): Promise<string[]> {
  const verdict = await verdictOn(record, claim, undefined, ownRules())
  return [...claimLines(claim, verdict, view), ...evidenceLines(claim.evidence, view)]
}
