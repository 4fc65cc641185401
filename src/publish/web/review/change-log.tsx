/** How a contact came to be what it is: its reports and judgements, each of one's own to be taken back. */
import type { LogAnswer } from '../../api/shapes-review.ts'
import { worded } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dayInWords } from '../days.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { REVIEWING } from '../strings/rooms/reviewing.ts'
import { useWords } from '../words.ts'
import { useSaying } from './saying.tsx'

type Change = LogAnswer['changes'][number]
type Judged = Extract<Change, { what: 'judgement' }>

const timeOf = (at: string): string => at.slice(11, 16)

function JudgedLine({ change: { judgement, standing } }: { readonly change: Judged }) {
  const { doors } = useWords()
  const room = useRoom(REVIEWING)
  const { say, can } = useSaying()
  const field = judgement.act === 'correct' ? worded(doors.fields, judgement.correction.field) : null
  return (
    <>
      <strong>{judgement.by}</strong> {room.acts[judgement.act]}
      {field && ` (${field})`}
      {judgement.why && <q>{judgement.why}</q>}{' '}
      <span className={`badge ${standing}`}>{room.standings[standing]}</span>
      {can && standing !== 'undone' && standing !== 'replaced' && (
        <button type="button" onClick={() => say({ act: 'undo', judgement: judgement.id })}>
          {room.undo}
        </button>
      )}
    </>
  )
}

export function ChangeLog({ id }: { readonly id: string }) {
  const { doors, lang } = useWords()
  const room = useRoom(REVIEWING)
  const asked = useAnswer<LogAnswer>(`/contacts/${encodeURIComponent(id)}/log`)
  if (asked.state !== 'here') return null
  return (
    <section className="change-log">
      <h2>{room.log}</h2>
      <ol>
        {asked.answer.changes.map((change) => (
          <li key={change.what === 'report' ? change.report : change.judgement.id}>
            <span className="quiet">
              {change.at && `${dayInWords(change.at.slice(0, 10), doors)}, ${timeOf(change.at)}`}
            </span>{' '}
            {change.what === 'report' ? (
              <Link to={hrefTo(lang, ['documents', change.document])}>{room.came}</Link>
            ) : (
              <JudgedLine change={change} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
