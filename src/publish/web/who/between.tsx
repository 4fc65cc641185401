/** What two sides talked about, and what they said of one another. */

import { useState } from 'react'
import type { PairAnswer } from '../../api/shapes.ts'
import { fill } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { dayInWords } from '../days.ts'
import { SaidLine } from '../statements/said.tsx'
import { useRoom } from '../strings/rooms/by-language.ts'
import { SAYING } from '../strings/rooms/saying.ts'
import { bookOf, useWords } from '../words.ts'

const FEW = 12

export function Agenda({ agenda }: Pick<PairAnswer, 'agenda'>) {
  const { page, doors, lang } = useWords()
  const room = useRoom(SAYING)
  const [all, setAll] = useState(false)
  if (agenda.length === 0) return null
  const latest = [...agenda].reverse()
  return (
    <section>
      <h2>{room.agenda}</h2>
      <ol className="agenda">
        {latest.slice(0, all ? latest.length : FEW).map(({ contact, day, topics }) => (
          <li key={contact}>
            <Link to={hrefTo(lang, ['contacts', contact])}>{day ? dayInWords(day, doors) : doors.noDay}</Link>
            <span>
              {topics.map(({ text, lang: own }, at) => (
                <span key={text} lang={own || undefined}>
                  {at > 0 && ' · '}
                  {text}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {latest.length > FEW && !all && (
        <button type="button" onClick={() => setAll(true)}>
          {fill(page.ofMany, { shown: FEW, all: latest.length })} …
        </button>
      )}
    </section>
  )
}

export function OfOneAnother({ said, names }: Pick<PairAnswer, 'said' | 'names'>) {
  const room = useRoom(SAYING)
  if (said.length === 0) return null
  return (
    <section>
      <h2>{room.of}</h2>
      <ol className="said-list">
        {said.map((one) => (
          <SaidLine key={one.statement.id} said={one} book={bookOf(names)} />
        ))}
      </ol>
    </section>
  )
}
