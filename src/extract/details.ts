/** Details of contacts: agenda, papers, length, delegation, invitation — from the words beside the contact. */
import type { DetailField, LanguagePack } from '../languages/pack.ts'
import type { AnnotatedDocument, AnnotatedSentence, Mention } from '../model/annotation.ts'
import type { ContactKind, Report } from '../model/report.ts'
import { SentenceScope } from './claims-scope.ts'
import { agendaIn } from './details-agenda.ts'
import { type CompiledDetails, detailsOf } from './details-grammar.ts'
import { papersEnd } from './details-papers.ts'
import { quoted } from './evidence.ts'

/** A detail in place; `value` null: its own words are the value. Token indexes. */
export interface Detail {
  readonly field: DetailField | 'agenda'
  readonly value: string | null
  readonly from: number
  readonly to: number
}

/**
 * The reports with the details that stand in their sentence; else in another sentence of their paragraph, or in a paragraph
 * without contacts, where only one can be meant. Linear in length.
 */
export function withDetails(
  annotated: AnnotatedDocument,
  pack: LanguagePack,
  reports: readonly Report[],
): Report[] {
  if (!pack.details || reports.length === 0) return [...reports]
  const details = detailsOf(pack.details)
  const mentions = new Map(annotated.mentions.map((mention) => [mention.from, mention]))
  const places = placesOf(annotated, reports)
  const filled = new Map(reports.map((report) => [report.id, report]))
  for (const [index, sentence] of annotated.sentences.entries()) {
    const near = places.bySentence.get(index) ?? places.byBlock.get(sentence.block) ?? places.everywhere
    for (const detail of detailsIn(sentence, annotated, { pack, details, mentions })) {
      const owner = ownerOf(detail, near)
      const report = owner && filled.get(owner)
      if (report) filled.set(report.id, withDetail(report, detail, annotated))
    }
  }
  return reports.map((report) => filled.get(report.id) ?? report)
}

interface Near {
  readonly id: string
  readonly kind: ContactKind
}

interface Places {
  readonly bySentence: ReadonlyMap<number, readonly Near[]>
  readonly byBlock: ReadonlyMap<number, readonly Near[]>
  readonly everywhere: readonly Near[]
}

/** Which contacts stand in which sentence and paragraph, by the sentences that their evidence quotes. */
function placesOf({ sentences }: AnnotatedDocument, reports: readonly Report[]): Places {
  const starts = new Map(sentences.map((sentence, index) => [sentence.start, index]))
  const bySentence = new Map<number, Near[]>()
  const byBlock = new Map<number, Near[]>()
  for (const { id, kind, evidence } of reports) {
    for (const { field, start } of evidence) {
      const index = field === 'contact' ? starts.get(start) : undefined
      const sentence = index === undefined ? undefined : sentences[index]
      if (index === undefined || !sentence) continue
      note(bySentence, index, { id, kind })
      note(byBlock, sentence.block, { id, kind })
    }
  }
  const everywhere = reports.filter(({ recalled }) => !recalled).map(({ id, kind }) => ({ id, kind }))
  return { bySentence, byBlock, everywhere }
}

function note(map: Map<number, Near[]>, key: number, near: Near) {
  const list = map.get(key)
  if (!list) map.set(key, [near])
  else if (list.every(({ id }) => id !== near.id)) list.push(near)
}

interface Words {
  readonly pack: LanguagePack
  readonly details: CompiledDetails
  readonly mentions: ReadonlyMap<number, Mention>
}

function detailsIn(sentence: AnnotatedSentence, annotated: AnnotatedDocument, words: Words): Detail[] {
  const { pack, details, mentions } = words
  const { book, grammar } = details
  const mentionAt = (at: number) => mentions.get(at)
  const scope = new SentenceScope(sentence, annotated, {
    pack,
    book,
    mentionAt,
    describes: grammar.describes,
  })
  const found = agendaIn(sentence, annotated.tokens, { scope, details, and: pack.actors.and })
  for (let at = sentence.from; at < sentence.to; at++) {
    let longest: Detail | null = null
    for (const { of: field, captures } of details.fields.at(at, scope)) {
      const { duration, words: named } = captures
      const to =
        field === 'documents' ? papersEnd(named.paper ?? at, sentence, annotated.tokens) : captures.to
      const from = field === 'documents' ? (named.signed === at ? at + 1 : at) : at
      if (!longest || to > longest.to)
        longest = { field, value: field === 'duration' ? (duration?.iso ?? null) : null, from, to }
    }
    if (!longest) continue
    found.push(longest)
    at = longest.to - 1
  }
  return found
}

const TALKED: ReadonlySet<ContactKind> = new Set(['meeting', 'talks', 'call', 'multilateral', 'ceremony'])

/** The only contact near, or the only one that the detail can be of: one talks of an agenda, and travels with a delegation. */
function ownerOf({ field }: Detail, near: readonly Near[]): string | null {
  const travels = field === 'delegation' || field === 'invitation'
  const fitting = near.filter(({ kind }) => (travels ? kind === 'visit' : TALKED.has(kind)))
  const [first] = fitting.length > 0 || field === 'agenda' ? fitting : near
  if (!first) return null
  return fitting.length === 1 || near.length === 1 ? first.id : null
}

function withDetail(report: Report, detail: Detail, { tokens, document }: AnnotatedDocument): Report {
  const span = { start: tokens[detail.from]?.start ?? 0, end: tokens[detail.to - 1]?.end ?? 0 }
  const { field } = detail
  const value = detail.value ?? document.text.slice(span.start, span.end)
  const evidence = [...report.evidence, quoted(document.text, span, field, `details-${field}`)]
  if (field === 'agenda' || field === 'documents') {
    const known = report[field]
    return known.includes(value) ? report : { ...report, [field]: [...known, value], evidence }
  }
  if (field === 'invitation') {
    const said = report.remarks.some(({ kind }) => kind === field)
    return said ? report : { ...report, remarks: [...report.remarks, { kind: field, text: value }], evidence }
  }
  return report[field] === null ? { ...report, [field]: value, evidence } : report
}
