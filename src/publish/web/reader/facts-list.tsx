/** What was found, beside the text: each fact with what was understood, the rule that read it, the way to its words. */
import type { ReactNode } from 'react'
import type { Claim } from '../../../model/claim.ts'
import type { Practice, Report } from '../../../model/report.ts'
import type { Relation, Statement } from '../../../model/statement.ts'
import type { Issue } from '../../../model/text.ts'
import type { DocumentAnswer } from '../../api/shapes.ts'
import { type NameBook, sideName, travelInWords } from '../../dossier/names.ts'
import { fill, worded } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { whenInWords } from '../days.ts'
import { bookOf, useWords, type Words } from '../words.ts'
import { FACT_KINDS, type Fact, type FactKind } from './facts.ts'
import type { Lighting } from './lit-text.tsx'

interface FactsListProps extends Lighting {
  readonly answer: DocumentAnswer
}

const HEADINGS = {
  claim: 'claims',
  contact: 'contacts',
  statement: 'statements',
  practice: 'practices',
  relation: 'relations',
  issue: 'issues',
} as const

export function FactsList({ answer, facts, chosen, choose }: FactsListProps) {
  const { page } = useWords()
  if (facts.length === 0) return <p className="quiet">{page.nothingFound}</p>
  return (
    <>
      {FACT_KINDS.map((kind) => {
        const some = facts.filter((fact) => fact.kind === kind)
        return (
          some.length > 0 && (
            <section key={kind} className={`facts ${kind}`}>
              <h3>
                <span className={`key ${kind}`} aria-hidden="true" />
                {page[HEADINGS[kind]]} <span className="quiet">{some.length}</span>
              </h3>
              <ul>
                {some.map((fact) => (
                  <li
                    key={fact.id}
                    id={`fact-${fact.id}`}
                    className={fact.id === chosen ? 'chosen' : ''}
                    onMouseEnter={() => choose(fact.id)}
                  >
                    <Told fact={fact} answer={answer} />
                    {fact.spans.length > 0 && (
                      <a className="jump" href={`#at-${fact.id}`} onClick={() => choose(fact.id)}>
                        {page.toText}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}

interface Telling {
  readonly answer: DocumentAnswer
  readonly words: Words
  readonly book: NameBook
}

const shorten = (text: string): string => (text.length > 140 ? `${text.slice(0, 138).trimEnd()}…` : text)

const TELLERS: { readonly [kind in FactKind]: (at: number, telling: Telling) => ReactNode } = {
  claim: (at, told) => told.answer.reading.claims[at] && claimTold(told.answer.reading.claims[at], told),
  contact: (at, told) =>
    told.answer.reading.reports[at] && contactTold(told.answer.reading.reports[at], told),
  statement: (at, told) =>
    told.answer.reading.statements[at] && statementTold(told.answer.reading.statements[at], told),
  practice: (at, told) =>
    told.answer.reading.practices[at] && practiceTold(told.answer.reading.practices[at], told),
  relation: (at, told) =>
    told.answer.reading.relations[at] && relationTold(told.answer.reading.relations[at], told),
  issue: (at, told) => told.answer.reading.issues[at] && issueTold(told.answer.reading.issues[at]),
}

function Told({ fact, answer }: { readonly fact: Fact; readonly answer: DocumentAnswer }) {
  const words = useWords()
  return <>{TELLERS[fact.kind](fact.at, { answer, words, book: bookOf(answer.names) })}</>
}

function claimTold(claim: Claim, { answer, words }: Telling) {
  const { page, doors, lang } = words
  const judged = answer.judged.find((one) => one.claim.id === claim.id)
  const asOf = claim.asOf ?? ''
  return (
    <>
      <p className="fact-head">«{shorten(claim.quote)}»</p>
      {judged && (
        <p>
          <span className={`badge value ${judged.verdict.value}`}>
            {doors.verdicts[judged.verdict.value]}
          </span>{' '}
          {judged.because}
        </p>
      )}
      {claim.kind !== 'other' && (
        <Link to={hrefTo(lang, [], { q: claim.quote, asOf })}>{page.checkAlone}</Link>
      )}
      <Rule rule={claim.rule} />
    </>
  )
}

function Rule({ rule }: { readonly rule: string }) {
  const { page } = useWords()
  return <p className="rule-line">{fill(page.reads, { rule })}</p>
}

const rulesOf = (evidence: Report['evidence']): string =>
  [...new Set(evidence.map(({ rule }) => rule))].join(', ')

function contactTold(report: Report, { answer, words, book }: Telling) {
  const { doors, page, lang } = words
  const { kind, format, participants, guest, hostState, place, status } = report
  const guests = guest === null ? [] : participants.slice(guest, guest + 1)
  const noun = doors.kinds[kind]
  const joined = answer.joined.filter(
    (one) => one.report === report.id && (answer.kept || one.contact.reports.length > 1),
  )
  return (
    <>
      <p className="fact-head">
        {kind === 'visit'
          ? travelInWords({ participants, guests, hostState, place }, book, doors)
          : participants.map((side) => sideName(side, book, doors)).join(' · ')}
      </p>
      <p>
        {format === null ? noun : fill(doors.formatOf, { kind: noun, format: doors.formats[format] })}
        {status !== 'held' && ` · ${doors.statuses[status]}`} · {whenInWords(report.when, doors)}
      </p>
      {report.agenda.length > 0 && (
        <p>
          {doors.agenda}: {report.agenda.join(' · ')}
        </p>
      )}
      {joined.length > 0 && (
        <p>
          {page.joined}:{' '}
          {joined.slice(0, 3).map(({ contact, judgement }, at) => (
            <span key={contact.id}>
              {at > 0 && ', '}
              {judgement.value === 'unsure' && `${page.maybe} `}
              <Link to={hrefTo(lang, ['contacts', contact.id])}>{whenInWords(contact.when, doors)}</Link>
            </span>
          ))}
        </p>
      )}
      <Rule rule={rulesOf(report.evidence)} />
    </>
  )
}

function statementTold({ speaker, direct, cue, capacity, quote, rule }: Statement, { words, book }: Telling) {
  const { page, doors } = words
  const how = capacity === 'interviewer' ? page.question : direct ? page.direct : page.indirect
  return (
    <>
      <p className="fact-head">
        {speaker ? sideName(speaker, book, doors) : doors.someone} <span className="quiet">· {how}</span>
        {cue && <span className="quiet"> · {cue}</span>}
      </p>
      <p className="said">{shorten(quote)}</p>
      <Rule rule={rule} />
    </>
  )
}

function practiceTold({ participants, kinds, evidence }: Practice, { words: { doors }, book }: Telling) {
  return (
    <>
      <p className="fact-head">{participants.map((side) => sideName(side, book, doors)).join(' · ')}</p>
      <p>
        {kinds.map((kind) => doors.kinds[kind]).join(', ')} · {doors.undatedPractice}
      </p>
      <Rule rule={rulesOf(evidence)} />
    </>
  )
}

function relationTold({ formula, states, speaker, evidence }: Relation, { words: { doors }, book }: Telling) {
  return (
    <>
      <p className="fact-head">{worded(doors.formulas, formula)}</p>
      <p>
        {states.map((code) => book.state(code)).join(' – ')}
        {speaker && ` · ${fill(doors.statedBy, { who: sideName(speaker, book, doors) })}`}
      </p>
      <Rule rule={rulesOf(evidence)} />
    </>
  )
}

const issueTold = ({ what, quote }: Issue) => (
  <p>
    <span lang="en">{what}</span> {quote !== '' && <span className="quiet">«{shorten(quote)}»</span>}
  </p>
)
