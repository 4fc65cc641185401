/** The queue of review, by keyboard first. */
import { useEffect, useState } from 'react'
import type { QueueAnswer } from '../../api/shapes-review.ts'
import { fill } from '../../strings.ts'
import { useAnswer } from '../ask.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { REVIEWING } from '../strings/rooms/reviewing.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import { JoinCard, wordOn } from './join-card.tsx'
import { Reviewer, useSaying } from './saying.tsx'
import { UnknownNames } from './unknown-names.tsx'

const ACTS = { s: 'same', d: 'different', u: 'unsure' } as const

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

/** Keys by the letter printed on them in Latin, so that they work under a Cyrillic layout too. */
const letterOf = ({ code, key }: KeyboardEvent): string =>
  /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? /^Digit(\d)$/.exec(code)?.[1] ?? key

function Joins({ answer }: { readonly answer: QueueAnswer }) {
  const room = useRoom(REVIEWING)
  const { say, can } = useSaying()
  const [place, setPlace] = useState(0)
  const [candidate, setCandidate] = useState(0)
  const { joins, total } = answer
  const at = Math.min(place, Math.max(0, joins.length - 1))
  const join = joins[at]
  const move = (to: number) => {
    setPlace(Math.max(0, Math.min(joins.length - 1, to)))
    setCandidate(0)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
      const letter = letterOf(event)
      if (letter === 'j') move(at + 1)
      else if (letter === 'k') move(at - 1)
      else if (letter === '/') document.querySelector<HTMLInputElement>('[data-reason="queue"]')?.focus()
      else if (/^[1-9]$/.test(letter))
        setCandidate(Math.min(Number(letter), join?.candidates.length ?? 1) - 1)
      else if (can && join && (letter === 's' || letter === 'd' || letter === 'u')) {
        const word = wordOn(join, candidate, ACTS[letter])
        if (word) say(word)
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  return (
    <section className="joins">
      <h2>{room.joins}</h2>
      {!join && <p className="quiet">{room.joinsNone}</p>}
      {join && (
        <>
          <p className="quiet">{room.keys}</p>
          <div className="takeaway">
            <button type="button" disabled={at === 0} onClick={() => move(at - 1)}>
              {room.back}
            </button>
            <span role="status">{fill(room.at, { at: at + 1, all: total })}</span>
            <button type="button" disabled={at >= joins.length - 1} onClick={() => move(at + 1)}>
              {room.next}
            </button>
          </div>
          <JoinCard
            key={join.report.id}
            {...{ join, names: answer.names, at: candidate, choose: setCandidate }}
          />
        </>
      )}
    </section>
  )
}

function Lost({ answer: { lost } }: { readonly answer: QueueAnswer }) {
  const room = useRoom(REVIEWING)
  if (lost.length === 0) return null
  return (
    <section>
      <h2>{room.lost}</h2>
      <ul>
        {lost.map(({ id, by, act, why, about }) => (
          <li key={id}>
            <strong>{by}</strong> {room.acts[act]} {why && <q>{why}</q>}{' '}
            <span className="quiet">«{about[0]?.quote}»</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export default function ReviewPage() {
  const { lang } = useWords()
  const room = useRoom(REVIEWING)
  return (
    <section className="review">
      <h1>{room.title}</h1>
      <p className="lead">{room.lead}</p>
      <Answered asked={useAnswer<QueueAnswer>(`/review?limit=50&ui=${lang}`)}>
        {(answer) => (
          <Reviewer id="queue">
            <Joins answer={answer} />
            <UnknownNames answer={answer} />
            <Lost answer={answer} />
          </Reviewer>
        )}
      </Answered>
      <p className="quiet">
        <a href="/api/judgements.csv">{room.all}</a>
      </p>
    </section>
  )
}
