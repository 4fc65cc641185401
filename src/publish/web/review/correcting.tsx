/** Setting one field of a contact right. */
import { type FormEvent, useId, useState } from 'react'
import type { Contact } from '../../../model/contact.ts'
import type { JudgementAsked } from '../../api/shapes-review.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { REVIEWING } from '../strings/rooms/reviewing.ts'
import { useWords } from '../words.ts'
import { useSaying } from './saying.tsx'

type Correction = Extract<JudgementAsked, { act: 'correct' }>['correction']

const FIELDS = ['when', 'kind', 'format', 'status'] as const
type Field = (typeof FIELDS)[number]

/** A key of a table of words, since the choices are made of it. */
const among = <K extends string>(table: Readonly<Record<K, string>>, typed: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => key === typed)

function Days() {
  const room = useRoom(REVIEWING)
  const [first, last] = [useId(), useId()]
  return (
    <>
      <div className="choice">
        <label htmlFor={first}>{room.day}</label>
        <input id={first} name="first" type="date" required />
      </div>
      <div className="choice">
        <label htmlFor={last}>{room.dayTo}</label>
        <input id={last} name="last" type="date" />
      </div>
    </>
  )
}

function Listed({ words }: { readonly words: Readonly<Record<string, string>> }) {
  const room = useRoom(REVIEWING)
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{room.value}</label>
      <select id={id} name="value">
        {Object.entries(words).map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
    </div>
  )
}

export function Correcting({ contact }: { readonly contact: Contact }) {
  const { doors } = useWords()
  const room = useRoom(REVIEWING)
  const { say } = useSaying()
  const [field, setField] = useState<Field>('when')
  const id = useId()
  const tables = { kind: doors.kinds, format: doors.formats, status: doors.statuses }
  const names = {
    when: doors.fields.when,
    kind: doors.fields.kind,
    format: doors.fields.format,
    status: doors.fields.status,
  }
  const correctionIn = (typed: FormData): Correction | null => {
    const value = String(typed.get('value') ?? '')
    if (field === 'when') {
      const first = String(typed.get('first') ?? '')
      const last = String(typed.get('last') ?? '') || first
      const edtf = last === first ? first : `${first}/${last}`
      return first ? { field, value: { edtf, first, last, implied: {}, approximate: false } } : null
    }
    if (field === 'kind') {
      const kind = among(doors.kinds, value)
      return kind ? { field, value: kind } : null
    }
    if (field === 'status') {
      const status = among(doors.statuses, value)
      return status ? { field, value: status } : null
    }
    const format = among(doors.formats, value)
    return format ? { field, value: format } : null
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const correction = correctionIn(new FormData(event.currentTarget))
    if (correction) say({ act: 'correct', about: { contact: contact.id }, correction })
  }
  return (
    <details className="correcting">
      <summary>{room.correct}</summary>
      <form className="choices" onSubmit={submit}>
        <div className="choice">
          <label htmlFor={id}>{room.field}</label>
          <select
            id={id}
            value={field}
            onChange={(event) => setField(FIELDS.find((one) => one === event.target.value) ?? 'when')}
          >
            {FIELDS.map((one) => (
              <option key={one} value={one}>
                {names[one]}
              </option>
            ))}
          </select>
        </div>
        {field === 'when' ? <Days /> : <Listed words={tables[field]} />}
        <button type="submit">{room.save}</button>
      </form>
    </details>
  )
}
