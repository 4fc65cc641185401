/** A contact: who, where, when, and every report it rests on. */
import type { ContactAnswer } from '../../api/shapes.ts'
import { worded } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { whenInWords } from '../days.ts'
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

export default function ContactPage({ id }: { readonly id: string }) {
  const words = useWords()
  const { doors, page, lang } = words
  return (
    <Answered asked={useContact(id, lang)}>
      {(answer) => (
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
      )}
    </Answered>
  )
}
