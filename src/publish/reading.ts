/** Reading → the machine-readable reading of one document. */
import type { Claim, Verdict } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import type { Participant, Practice, Report } from '../model/report.ts'
import type { Origin, Relation, Statement } from '../model/statement.ts'
import type { Document } from '../model/text.ts'
import type {
  ClaimReading,
  ContactReading,
  NamedSide,
  ReadingShape,
  StatementReading,
  Words,
} from './reading-schema.ts'
import { given, grounds, inHeadline } from './spans.ts'

/** What the presentation asks of the atlas and of the check. */
export interface Shelf {
  /** Names of a person by language; empty for one the atlas does not know. */
  readonly namesOf: (person: string) => Record<string, string>
  readonly verdictOf: (claim: Claim) => Verdict | null
}

/** Presents a reading; offsets count in the text as it was given. */
export function presentReading(reading: Reading, shelf: Shelf): ReadingShape {
  const { document } = reading
  const side = (participant: Participant): NamedSide => namedSide(participant, shelf)
  return {
    document: presentDocument(document, reading.origin, side),
    contacts: reading.reports.map((report) => presentContact(document, report, side)),
    statements: reading.statements.map((statement) => presentStatement(document, statement, side)),
    claims: reading.claims.map((claim) => presentClaim(document, claim, shelf)),
    practices: reading.practices.map((practice) => presentPractice(document, practice, side)),
    relations: reading.relations.map((relation) => presentRelation(document, relation, side)),
    issues: reading.issues.map((issue) => given(document, issue)),
  }
}

type Side = (participant: Participant) => NamedSide

const namedSide = (participant: Participant, { namesOf }: Shelf): NamedSide => ({
  name: participant.name,
  names: participant.person === null ? {} : namesOf(participant.person),
  wikidata: participant.wikidata,
  state: participant.state,
  office: participant.office,
  capacity: participant.role,
  organisation: participant.organisation,
  implied: participant.implied,
})

const speaking = (participant: Participant | null, side: Side): NamedSide | null =>
  participant && { ...side(participant), capacity: 'speaker' }

function presentDocument(document: Document, origin: Origin | null, side: Side): ReadingShape['document'] {
  const { id, url, lang, publisher, published, title, kind } = document
  return {
    ...{ id, url, lang, publisher, published, title, kind },
    origin: origin && {
      kind: origin.kind,
      speaker: speaking(origin.speaker, side),
      via: origin.via,
      viaKind: origin.viaKind,
      fullText: origin.fullText,
      headlineQuotes:
        origin.headlineQuotes && wordsAt(document, { ...origin.headlineQuotes, rule: 'headline-quote' }),
      ...grounds(document, origin.evidence),
    },
  }
}

const wordsAt = (document: Document, span: { start: number; end: number; rule: string }): Words =>
  given(document, { ...span, field: 'quote', quote: document.text.slice(span.start, span.end) })

function presentContact(document: Document, report: Report, side: Side): ContactReading {
  const { kind, status, format, formats, agenda, documents, duration, delegation, recalled } = report
  const [start, end] = bounds(report)
  return {
    ...{ kind, status, format, formats, agenda, documents, duration, delegation, recalled, start, end },
    participants: [...report.participants.map(side), ...hostAlone(report)],
    guest: nameAt(report, report.guest),
    host: nameAt(report, report.host),
    hostState: report.hostState,
    place: report.place && { name: report.place.name, state: report.place.state },
    occasion: report.occasion?.name ?? null,
    implied: { ...impliedDate(report), ...report.implied },
    ...grounds(document, report.evidence),
  }
}

/** The state that receives is a side of a visit also where no person of it is named. */
function hostAlone({ participants, hostState }: Report): NamedSide[] {
  if (hostState === null || participants.some(({ state }) => state === hostState)) return []
  return [
    {
      ...{ name: null, names: {}, wikidata: null, office: null, organisation: null, implied: null },
      state: hostState,
      capacity: 'principal',
    },
  ]
}

const nameAt = ({ participants }: Report, index: number | null): string | null => {
  const participant = index === null ? undefined : participants[index]
  return participant?.name ?? participant?.office ?? null
}

/**
 * First and last day as EDTF; a single day, month or year has no end, and what was on some day of several begins within
 * their interval.
 */
function bounds({ kind, when }: Report): [string | null, string | null] {
  if (when?.approximate && kind !== 'visit' && when.edtf.includes('/')) return [when.edtf, null]
  const [start = null, end = null] = when ? when.edtf.split('/') : []
  return [start || null, end || null]
}

const impliedDate = ({ when }: Report): Record<string, string> => {
  const from = when && (when.implied.day ?? when.implied.month ?? when.implied.year)
  return from ? { start: from } : {}
}

function presentStatement(document: Document, statement: Statement, side: Side): StatementReading {
  const { start, end, direct, cue, quote, rule, capacity, addressee } = statement
  const speaker = speaking(statement.speaker, side) ?? (capacity === 'speaker' ? null : unnamed(capacity))
  return {
    ...given(document, { start, end, direct, cue, quote, rule }),
    speaker: speaker && { ...speaker, capacity },
    addressee: addressee && side(addressee),
    inHeadline: inHeadline(document, statement),
  }
}

/** One who speaks by capacity alone: the interviewer of a question. */
const unnamed = (capacity: 'interviewer' | 'publisher'): NamedSide => ({
  ...{ name: null, names: {}, wikidata: null, state: null, office: null, organisation: null, implied: null },
  capacity,
})

function presentClaim(document: Document, claim: Claim, { verdictOf }: Shelf): ClaimReading {
  const { start, end, kind, quote, asserts, value, comparison, topic, asOf, speaker, rule } = claim
  const { upper, since, among, than = null, hindrance = null } = claim
  const places = claim.spans.map((span) => ({ ...span, before: '', after: '', field: 'claim', rule }))
  const { evidence, headline } = grounds(document, places)
  return {
    ...given(document, { start, end, kind, quote, asserts, value, comparison, topic, asOf, speaker, rule }),
    ...{ upper, since, among, than, hindrance },
    spans: evidence,
    headline,
    inHeadline: inHeadline(document, claim),
    verdict: verdictOf(claim),
  }
}

const presentPractice = (document: Document, practice: Practice, side: Side) => ({
  participants: practice.participants.map(side),
  kinds: practice.kinds,
  ...grounds(document, practice.evidence),
})

const presentRelation = (document: Document, relation: Relation, side: Side) => ({
  states: relation.states,
  formula: relation.formula,
  speaker: speaking(relation.speaker, side),
  ...grounds(document, relation.evidence),
})
