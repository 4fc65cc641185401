/** Who visits whom: states by states, under a rule and for a period. */
import { useId } from 'react'
import type { MatrixAnswer } from '../../api/shapes-look.ts'
import { useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { fill, useRoom } from '../strings/rooms/by-language.ts'
import { MATRIX } from '../strings/rooms/matrix.ts'
import { Answered } from '../waiting.tsx'
import { chosenAsQuery, PeriodChoice, RuleChoice, useChosen } from '../who/choosing.tsx'
import { useWords } from '../words.ts'
import { MatrixTable } from './matrix-table.tsx'
import { ORDERS, orderedMatrix } from './ordered.ts'

const FEW = 30

function Order({ by }: { readonly by: string }) {
  const room = useRoom(MATRIX)
  const [, change] = useChosen()
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{room.order}</label>
      <select id={id} value={by} onChange={(event) => change({ sort: event.target.value })}>
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {room.orders[order]}
          </option>
        ))}
        {!ORDERS.some((order) => order === by) && <option value={by}>→ {by}</option>}
      </select>
    </div>
  )
}

function Shown({ all, isAll }: { readonly all: number; readonly isAll: boolean }) {
  const room = useRoom(MATRIX)
  const [, change] = useChosen()
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{room.shown}</label>
      <select id={id} value={isAll ? 'all' : ''} onChange={(event) => change({ shown: event.target.value })}>
        <option value="">{fill(room.first, { n: Math.min(FEW, all) })}</option>
        <option value="all">{fill(room.all, { n: all })}</option>
      </select>
    </div>
  )
}

function Whole({ answer }: { readonly answer: MatrixAnswer }) {
  const { doors } = useWords()
  const room = useRoom(MATRIX)
  const { query } = useAddress()
  const by = query.get('sort') ?? 'total'
  const isAll = query.get('shown') === 'all'
  const shown = isAll ? answer.states.length : FEW
  return (
    <>
      <div className="choices">
        <RuleChoice />
        <PeriodChoice />
        <Order by={by} />
        <Shown all={answer.states.length} isAll={isAll} />
      </div>
      <p className="quiet">
        {fill(room.total, { n: answer.total.toLocaleString(doors.locale) })} · {room.absence}
      </p>
      {answer.states.length === 0 ? (
        <p>{room.nothing}</p>
      ) : (
        <MatrixTable ordered={orderedMatrix(answer, { by, shown, locale: doors.locale })} by={by} />
      )}
    </>
  )
}

export default function MatrixPage() {
  const { lang } = useWords()
  const room = useRoom(MATRIX)
  const [chosen] = useChosen()
  const query = chosenAsQuery(chosen)
  return (
    <section className="matrix-page">
      <h1>{room.title}</h1>
      <p className="lead">{room.lead}</p>
      <Answered asked={useAnswer<MatrixAnswer>(`/matrix?ui=${lang}&${query}`)}>
        {(answer) => <Whole answer={answer} />}
      </Answered>
      <p>
        <a href={`/api/matrix.csv?${query}`}>{room.csv}</a>
      </p>
    </section>
  )
}
