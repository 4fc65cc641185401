/** The contacts of a dossier: who, where, when, the words, and what the record knows of the same contact. */
import type { Practice, Report } from '../../model/report.ts'
import type { Document, Evidence, Span } from '../../model/text.ts'
import { counted, fill, type Strings, worded } from '../strings.ts'
import { dayInWords, whenInWords } from './days.ts'
import { padded, quoted, widthOf } from './layout.ts'
import { sideName, travelInWords } from './names.ts'
import type { Dossier, Offer, View } from './view.ts'

const INDENT = '    '
const MOST_OFFERS = 2

/** Lines of the section, none where nothing was read. */
export function contactLines({ reading, offers }: Dossier, view: View): string[] {
  const heads = [
    ...reading.reports.map((report) => headOf(report, view)),
    ...reading.practices.map((practice) => practiceHead(practice, view)),
  ]
  const widths = [0, 1].map((column) =>
    Math.min(48, Math.max(...heads.map((head) => widthOf(head[column] ?? '')))),
  )
  const row = (head: readonly string[]): string =>
    head
      .map((cell, at) => (at === 2 ? view.paper.dim(cell) : padded(cell, widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  return [
    ...reading.reports.flatMap((report, at) => [
      `  ${row(heads[at] ?? [])}`,
      ...detailsOf(report, offersFor(offers, report), { document: reading.document, view }),
    ]),
    ...reading.practices.flatMap((practice, at) => [
      `  ${row(heads[reading.reports.length + at] ?? [])}`,
      ...wordsOf(practice.evidence, { document: reading.document, view }),
    ]),
  ]
}

const SYMBOLS = { held: '●', announced: '○', postponed: '◌', cancelled: '✕' } as const

function headOf(report: Report, view: View): string[] {
  const { strings } = view
  const kind = kindInWords(report, strings)
  const status = report.status === 'held' ? '' : ` · ${strings.statuses[report.status]}`
  return [
    `${SYMBOLS[report.status]} ${kind}${status}`,
    sidesOf(report, view),
    whenInWords(report.when, strings),
  ]
}

function kindInWords({ kind, format }: Report, strings: Strings): string {
  const noun = strings.kinds[kind]
  return format === null ? noun : fill(strings.formatOf, { kind: noun, format: strings.formats[format] })
}

function sidesOf(report: Report, { names, strings }: View): string {
  const { participants, guest, hostState, place, kind } = report
  if (kind === 'visit') {
    const guests = guest === null ? [] : participants.slice(guest, guest + 1)
    return travelInWords({ participants, guests, hostState, place }, names, strings)
  }
  return participants.map((side) => sideName(side, names, strings)).join(' · ')
}

function detailsOf(report: Report, offers: readonly Offer[], told: Told): string[] {
  const { view } = told
  const { strings, paper } = view
  const facts: [string, string | null][] = [
    [strings.agenda, report.agenda.join(' · ')],
    [strings.signed, report.documents.join(' · ')],
    [strings.occasion, report.occasion?.name ?? null],
    [strings.delegation, report.delegation],
    [strings.duration, report.duration && durationInWords(report.duration, strings)],
  ]
  const details = facts.flatMap(([name, value]) => (value ? [`${INDENT}${paper.dim(name)} ${value}`] : []))
  return [...wordsOf(report.evidence, told), ...details, ...offerLines(offers, view)]
}

/** The words that show the contact: those that set its rule off, in the text rather than in the title. */
function wordsOf(evidence: readonly Evidence[], { document, view }: Told): string[] {
  const title = document.blocks.find(({ kind }) => kind === 'title')
  const triggers = evidence.filter(({ field }) => TRIGGERS.has(field))
  const shown = triggers.find(({ start }) => start >= (title?.end ?? 0)) ?? triggers[0] ?? evidence[0]
  if (!shown) return []
  const words = quoted(sentenceAround(document, shown), view.paper.width - 8)
  return [`${INDENT}${view.paper.dim(words)}`]
}

interface Told {
  readonly document: Document
  readonly view: View
}

const REACH = 90
const TRIGGERS: ReadonlySet<string> = new Set(['kind', 'trigger'])
const SPACE_OR_STOP = /[.!?…]\s|\n/g

/** Words around a place, from the stop before it on, whole words only. */
function sentenceAround({ text }: Document, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const stops = [...before.matchAll(SPACE_OR_STOP)]
  const stop = stops.at(-1)
  const cut = start > REACH && !stop ? before.indexOf(' ') + 1 : 0
  const from = stop ? stop.index + stop[0].length : cut
  const line = text.indexOf('\n', end)
  const to = Math.min(line === -1 ? text.length : line, end + 2 * REACH)
  return `${cut > 0 ? '… ' : ''}${before.slice(from)}${text.slice(start, to)}`
}

/** The record's contact is worth telling when it knows more than this document: other reports, or another day. */
const offersFor = (offers: readonly Offer[], report: Report): Offer[] =>
  offers.filter(
    (offer) =>
      offer.report === report.id && (offer.judgement.value === 'unsure' || offer.contact.reports.length > 1),
  )

/** A report that fits many contacts says nothing of any one of them: then only their number is told. */
function offerLines(offers: readonly Offer[], view: View): string[] {
  if (offers.length <= MOST_OFFERS) return offers.map((offer) => offerLine(offer, view))
  const { strings, paper } = view
  return [`${INDENT}${paper.dim(counted(strings, strings.fitsMany, offers.length))}`]
}

function offerLine({ contact, judgement }: Offer, { strings, paper }: View): string {
  const agreeing = judgement.reasons.filter(({ says }) => says === 'agree').map(({ field }) => field)
  const reasons = [...new Set(agreeing)].map((field) => worded(strings.fields, field)).join(', ')
  const day = contact.when ? dayInWords(contact.when.edtf, strings) : strings.noDay
  const sentence = strings[sentenceFor(judgement)]
  return `${INDENT}${paper.cyan(fill(sentence, { day, reasons }))}  ${paper.dim(`▸ elchi why ${contact.id}`)}`
}

/** Joined by its own words, offered because the record holds nothing else that fits, or left open. */
function sentenceFor({ value, reasons }: Offer['judgement']): 'sameAs' | 'offeredSame' | 'maybeSame' {
  if (value !== 'same') return 'maybeSame'
  return reasons.some(({ field }) => field === 'offered') ? 'offeredSame' : 'sameAs'
}

function practiceHead({ participants, kinds }: Practice, { strings, names }: View): string[] {
  const sides = participants.map((side) => sideName(side, names, strings)).join(' · ')
  const what = kinds.map((kind) => strings.kinds[kind]).join(', ')
  return [`○ ${strings.practice}`, sides === '' ? what : `${sides}: ${what}`, strings.undatedPractice]
}

/** `PT2H30M` → `2 hours 30 minutes`; what is no duration of days, hours and minutes stays as it is. */
export function durationInWords(iso: string, strings: Strings): string {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso)
  if (!parts) return iso
  const [, days, hours, minutes] = parts
  return [
    days === undefined ? '' : counted(strings, strings.days, Number(days)),
    hours === undefined ? '' : counted(strings, strings.hours, Number(hours)),
    minutes === undefined ? '' : counted(strings, strings.minutes, Number(minutes)),
  ]
    .filter(Boolean)
    .join(' ')
}
