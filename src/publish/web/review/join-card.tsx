/** A report that fits several contacts: its words on the left, those of a candidate on the right. */
import type { OpenJoin, QueueAnswer } from '../../api/shapes-review.ts'
import { fill } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { whenInWords } from '../days.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { REVIEWING } from '../strings/rooms/reviewing.ts'
import { kindInWords, sidesInWords } from '../who/contact-table.tsx'
import { ReportWords } from '../who/contact-words.tsx'
import { bookOf, useWords } from '../words.ts'
import { useSaying, type Word } from './saying.tsx'

interface JoinCardProps {
  readonly join: OpenJoin
  readonly names: QueueAnswer['names']
  /** Which candidate stands beside the report. */
  readonly at: number
  readonly choose: (at: number) => void
}

/** What a key or a button says of the report and the candidate beside it. */
export const wordOn = (join: OpenJoin, at: number, act: 'same' | 'different' | 'unsure'): Word | null => {
  const candidate = join.candidates[at]
  return candidate
    ? { act, about: { report: join.report.id }, other: { contact: candidate.contact.id } }
    : null
}

const ACTS = ['same', 'different', 'unsure'] as const

export function JoinCard({ join, names, at, choose }: JoinCardProps) {
  const words = useWords()
  const { doors, lang } = words
  const room = useRoom(REVIEWING)
  const { say, can } = useSaying()
  const book = bookOf(names)
  const { report, document, candidates } = join
  const beside = candidates[at]
  const guest = report.guest === null ? null : (report.participants[report.guest] ?? null)
  const asContact = { ...report, guest, disagreements: {}, reports: [], occasion: null }
  return (
    <div className="side-by-side">
      <section>
        <h3>{room.report}</h3>
        <p className="fact-head">{sidesInWords(asContact, book, words)}</p>
        <p>
          {kindInWords(asContact, words)} · {whenInWords(report.when, doors)}
        </p>
        {document && <ReportWords told={{ report, judgement: { value: 'unsure', reasons: [] }, document }} />}
      </section>
      <section>
        <div className="tabs">
          {candidates.map(({ contact }, place) => (
            <button key={contact.id} type="button" aria-pressed={place === at} onClick={() => choose(place)}>
              {fill(room.candidate, { n: place + 1 })}
            </button>
          ))}
        </div>
        {beside && (
          <>
            <p className="fact-head">
              <Link to={hrefTo(lang, ['contacts', beside.contact.id])}>
                {sidesInWords(beside.contact, book, words)}
              </Link>
            </p>
            <p>
              {kindInWords(beside.contact, words)} · {whenInWords(beside.contact.when, doors)}
            </p>
            {beside.told.map((told) => (
              <ReportWords key={told.report.id} told={told} />
            ))}
            {can && (
              <div className="takeaway">
                {ACTS.map((act) => (
                  <button
                    key={act}
                    type="button"
                    className={act === 'same' ? 'primary' : ''}
                    onClick={() => {
                      const word = wordOn(join, at, act)
                      if (word) say(word)
                    }}
                  >
                    {room[act]}
                  </button>
                ))}
              </div>
            )}
          </>
        )}
      </section>
    </div>
  )
}
