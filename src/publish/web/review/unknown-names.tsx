/** Persons whom texts name and the atlas does not know: who says who they are sets every such side right. */
import { type FormEvent, useId } from 'react'
import type { QueueAnswer, UnknownName } from '../../api/shapes-review.ts'
import { fill } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { useRoom } from '../strings/rooms/by-language.ts'
import { REVIEWING } from '../strings/rooms/reviewing.ts'
import { useWords } from '../words.ts'
import { useSaying } from './saying.tsx'

interface LineProps {
  readonly unknown: UnknownName
  readonly names: QueueAnswer['names']
}

function Line({ unknown: { name, state, total, contacts }, names }: LineProps) {
  const { lang } = useWords()
  const room = useRoom(REVIEWING)
  const { say, can } = useSaying()
  const id = useId()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const person = String(new FormData(event.currentTarget).get('person') ?? '').trim()
    const [contact] = contacts
    if (person === '' || !contact) return
    await say({
      act: 'correct',
      about: { contact },
      correction: { field: 'side', value: { name, person, state } },
    })
  }
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <span className="quiet">
          {state && ` · ${names.states[state] ?? state}`} · {fill(room.times, { n: total })}
        </span>{' '}
        {contacts.slice(0, 3).map((contact, at) => (
          <span key={contact}>
            <Link to={hrefTo(lang, ['contacts', contact])} name={`${name}, ${at + 1}`}>
              {String(at + 1)}
            </Link>{' '}
          </span>
        ))}
      </p>
      {can && (
        <form className="choices" onSubmit={submit}>
          <div className="choice">
            <label htmlFor={id}>{room.person}</label>
            <input id={id} name="person" type="text" />
          </div>
          <button type="submit">{room.save}</button>
        </form>
      )}
    </li>
  )
}

export function UnknownNames({ answer }: { readonly answer: QueueAnswer }) {
  const room = useRoom(REVIEWING)
  return (
    <section className="unknown">
      <h2>{room.names}</h2>
      {answer.unknown.length === 0 && <p className="quiet">{room.namesNone}</p>}
      <ul>
        {answer.unknown.map((one) => (
          <Line key={`${one.name} ${one.state}`} unknown={one} names={answer.names} />
        ))}
      </ul>
    </section>
  )
}
