/** The dossier of one document on a terminal. */
import type { Origin } from '../../model/statement.ts'
import type { Document } from '../../model/text.ts'
import { fill } from '../strings.ts'
import { claimLines } from './claims.ts'
import { contactLines } from './contacts.ts'
import { dayInWords } from './days.ts'
import { folded, quoted } from './layout.ts'
import { sideName } from './names.ts'
import { relationLines, statementLine } from './said.ts'
import type { Dossier, View } from './view.ts'

/** Lines of a dossier; sections in which nothing was read are left out. */
export function dossierLines(dossier: Dossier, view: View): string[] {
  const { reading, verdicts } = dossier
  const { strings } = view
  const statements = statementLine(reading.statements, view)
  const sections = [
    section(strings.contacts, contactLines(dossier, view), view),
    section(
      strings.statements,
      statements === '' ? [] : folded(`  ${statements}`, view.paper.width, 4),
      view,
    ),
    section(strings.relations, relationLines(reading.relations, view), view),
    section(
      strings.claims,
      reading.claims.flatMap((claim) => {
        const verdict = verdicts.get(claim.id)
        return verdict ? claimLines(claim, verdict, view) : []
      }),
      view,
    ),
    section(strings.issues, issueLines(dossier, view), view),
  ].filter((lines) => lines.length > 0)
  return [...headLines(dossier, view), ...(sections.length > 0 ? sections.flat() : ['', strings.nothing])]
}

const section = (title: string, lines: readonly string[], { paper }: View): string[] =>
  lines.length === 0 ? [] : ['', paper.bold(title), ...lines]

function headLines({ reading: { document, origin } }: Dossier, view: View): string[] {
  const { strings, paper } = view
  const facts = [
    document.publisher,
    publishedOn(document, view),
    languageName(document.lang, view),
    strings.documents[document.kind],
  ]
  return [
    ...folded(paper.bold(document.title ?? quoted(document.text.slice(0, 200), 90)), paper.width, 2),
    facts.filter((fact) => fact !== null).join(' · '),
    ...(origin ? originLines(origin, document, view) : []),
  ]
}

/** The name of a language, also of one that no pack reads. */
const languageName = (code: string, { strings }: View): string =>
  code === 'und'
    ? strings.languages.und
    : (new Intl.DisplayNames(strings.locale, { type: 'language' }).of(code) ?? code)

function publishedOn({ published, publishedFrom }: Document, { strings }: View): string {
  if (published === null) return strings.undated
  const day = dayInWords(published, strings)
  return fill(strings.published, { day, from: strings.from[publishedFrom ?? 'given'] })
}

function originLines(origin: Origin, document: Document, { strings, names }: View): string[] {
  const speaker = origin.speaker && sideName(origin.speaker, names, strings)
  const kind = origin.viaKind === null ? '' : ` (${strings.via[origin.viaKind]})`
  const way = [speaker, origin.via && `«${origin.via}»${kind}`, document.publisher]
    .filter(Boolean)
    .join(' → ')
  const full = fill(strings.fullText, { state: strings.fullTexts[origin.fullText] })
  const place = origin.headlineQuotes && paragraphOf(document, origin.headlineQuotes.start)
  return [
    `${strings.origin}  ${way}   ${full}`,
    ...(place === null
      ? []
      : [fill(strings.headlineQuotes, { place: fill(strings.paragraph, { n: place }) })]),
  ]
}

/** Which block of the text a place lies in, counted from 1, the title left out. */
const paragraphOf = ({ blocks }: Document, at: number): number =>
  blocks.filter(({ kind, start }) => kind !== 'title' && start <= at).length

function issueLines({ reading: { issues } }: Dossier, { paper }: View): string[] {
  const shown = issues.slice(0, 5).map(({ what, quote }) => {
    const words = quote === '' ? '' : ` ${quoted(quote, Math.max(20, paper.width - what.length - 8))}`
    return `  ${what}${paper.dim(words)}`
  })
  return issues.length > 5 ? [...shown, `  … ${issues.length - 5}`] : shown
}
