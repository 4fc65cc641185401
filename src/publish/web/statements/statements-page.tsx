/** What was said: looked for by words, speaker, who is named, topic and day; all of it in the address. */
import { type FormEvent, useId } from 'react'
import type { StatementsAnswer } from '../../api/shapes-look.ts'
import { counted } from '../../strings.ts'
import { go, hrefTo, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { SAYING } from '../strings/rooms/saying.ts'
import { Answered } from '../waiting.tsx'
import { Twins } from '../who/twins.tsx'
import { bookOf, useWords } from '../words.ts'
import { SaidLine } from './said.tsx'

const FIELDS = ['q', 'speaker', 'about', 'topic', 'from', 'to'] as const
type Field = (typeof FIELDS)[number]
type Wanted = Readonly<Record<Field, string>>

const PAGE = 50

const wantedIn = (query: URLSearchParams): Wanted => ({
  q: query.get('q') ?? '',
  speaker: query.get('speaker') ?? '',
  about: query.get('about') ?? '',
  topic: query.get('topic') ?? '',
  from: query.get('from') ?? '',
  to: query.get('to') ?? '',
})

const given = (wanted: Wanted): Record<string, string> =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''))

interface TypedProps {
  readonly name: Field
  readonly label: string
  readonly value: string
  readonly type: 'search' | 'text' | 'date'
}

function Typed({ name, label, value, type }: TypedProps) {
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={type} defaultValue={value} />
    </div>
  )
}

interface ListedProps {
  readonly name: Field
  readonly label: string
  readonly value: string
  readonly none: string
  readonly options: readonly (readonly [string, string])[]
}

function Listed({ name, label, value, none, options }: ListedProps) {
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        <option value="">{none}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

function Look({ wanted, answer }: { readonly wanted: Wanted; readonly answer: StatementsAnswer | null }) {
  const { lang } = useWords()
  const room = useRoom(SAYING)
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const next = FIELDS.map((field) => [field, String(typed.get(field) ?? '').trim()])
    go(hrefTo(lang, ['statements'], Object.fromEntries(next)))
  }
  const speakers = (answer?.speakers ?? []).map(
    ({ person, statements }) =>
      [person, `${answer?.names.persons[person] ?? person} (${statements})`] as const,
  )
  const isListed = wanted.speaker === '' || speakers.some(([person]) => person === wanted.speaker)
  return (
    <form className="choices" onSubmit={look} key={JSON.stringify(wanted) + speakers.length}>
      <Typed name="q" label={room.words} value={wanted.q} type="search" />
      <Listed
        name="speaker"
        label={room.speaker}
        value={wanted.speaker}
        none={room.anyone}
        options={isListed ? speakers : [[wanted.speaker, wanted.speaker], ...speakers]}
      />
      <Typed name="about" label={room.about} value={wanted.about} type="text" />
      <Listed
        name="topic"
        label={room.topic}
        value={wanted.topic}
        none={room.any}
        options={(answer?.topics ?? []).map(({ id, name }) => [id, name] as const)}
      />
      <Typed name="from" label={room.from} value={wanted.from} type="date" />
      <Typed name="to" label={room.to} value={wanted.to} type="date" />
      <button type="submit" className="primary">
        {room.look}
      </button>
    </form>
  )
}

function Found({ answer, wanted, limit }: { answer: StatementsAnswer; wanted: Wanted; limit: number }) {
  const { doors, lang } = useWords()
  const room = useRoom(SAYING)
  const isAsked = Object.keys(given(wanted)).length > 0
  if (answer.total === 0) return <p>{isAsked ? room.none : room.empty}</p>
  return (
    <>
      <p className="over" role="status">
        {counted(doors, room.found, answer.total)}
      </p>
      <ol className="said-list">
        {answer.said.map((said) => (
          <SaidLine key={said.statement.id} said={said} book={bookOf(answer.names)} />
        ))}
      </ol>
      {answer.total > limit && (
        <button
          type="button"
          onClick={() =>
            go(hrefTo(lang, ['statements'], { ...wanted, shown: String(limit + PAGE) }), { replace: true })
          }
        >
          {room.more}
        </button>
      )}
    </>
  )
}

export default function StatementsPage() {
  const { lang } = useWords()
  const room = useRoom(SAYING)
  const { query } = useAddress()
  const wanted = wantedIn(query)
  const limit = Math.min(200, Number(query.get('shown') ?? PAGE) || PAGE)
  const search = new URLSearchParams({ ...given(wanted), ui: lang, limit: String(limit) }).toString()
  const asked = useAnswer<StatementsAnswer>(`/statements?${search}`)
  return (
    <section className="statements">
      <h1>{room.title}</h1>
      <p className="lead">{room.lead}</p>
      <Look wanted={wanted} answer={asked.state === 'here' ? asked.answer : null} />
      <Answered asked={asked}>{(answer) => <Found {...{ answer, wanted, limit }} />}</Answered>
      <Twins json={`/statements?${search}`} csv={`/statements.csv?${search}`} />
    </section>
  )
}
