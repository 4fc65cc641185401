/** A contact: who, where, when, and every report it rests on. */
import type { ContactAnswer } from '../../api/shapes.ts'
import type { LogAnswer } from '../../api/shapes-review.ts'
import { worded } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { whenInWords } from '../days.ts'
import ContactJudging from '../review/contact-judging.tsx'
import { Answered } from '../waiting.tsx'
import { bookOf, useWords } from '../words.ts'
import { kindInWords, sidesInWords } from './contact-table.tsx'
import { ReportWords, useContact } from './contact-words.tsx'

function Sides({ answer: { contact, names } }: { readonly answer: ContactAnswer }) {
  const { lang } = useWords()
  const persons = [...new Set(contact.participants.flatMap(({ person }) => person ?? []))]
  const states = [...new Set([contact.hostState, ...contact.participants.map(({ state }) => state)])]
  return (
    <ul className="chips">
      {persons.map((id) => (
        <li key={id}>
          <Link to={hrefTo(lang, ['persons', id])}>{names.persons[id] ?? id}</Link>
        </li>
      ))}
      {states.map(
        (id) =>
          id && (
            <li key={id}>
              <Link to={hrefTo(lang, ['states', id])}>{names.states[id] ?? id}</Link>
            </li>
          ),
      )}
    </ul>
  )
}

function Told({ answer }: { readonly answer: ContactAnswer }) {
  const words = useWords()
  const { doors, page } = words
  return (
    <article className="contact">
      <p className="over">
        {kindInWords(answer.contact, words)} · {whenInWords(answer.contact.when, doors)}
      </p>
      <h1>{sidesInWords(answer.contact, bookOf(answer.names), words)}</h1>
      <Sides answer={answer} />
      {Object.keys(answer.contact.disagreements).length > 0 && (
        <section>
          <h2>{page.disagree}</h2>
          <ul>
            {Object.entries(answer.contact.disagreements).map(([field, values]) => (
              <li key={field}>
                {worded(doors.fields, field)}: {values.map(({ value }) => value).join(' / ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{page.words}</h2>
      {answer.told.map((one) => (
        <ReportWords key={one.report.id} told={one} />
      ))}
    </article>
  )
}

/** A contact that reviewers have rejected is no more, and still has its log. */
export default function ContactPage({ id }: { readonly id: string }) {
  const { page, lang } = useWords()
  const asked = useContact(id, lang)
  const isGone = asked.state === 'failed' && asked.code === 'not-found'
  return (
    <>
      {isGone ? (
        <h1>{page.nothingHere}</h1>
      ) : (
        <Answered asked={asked}>{(answer) => <Told answer={answer} />}</Answered>
      )}
      {asked.state === 'here' && <ContactJudging id={id} contact={asked.answer.contact} />}
      {isGone && <GoneContact id={id} />}
    </>
  )
}

function GoneContact({ id }: { readonly id: string }) {
  const asked = useAnswer<LogAnswer>(`/contacts/${encodeURIComponent(id)}/log`)
  return asked.state === 'here' ? <ContactJudging id={id} contact={null} /> : null
}
