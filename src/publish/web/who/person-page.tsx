/** A person: offices, destinations by a way of counting, the latest contacts. */
import { useState } from 'react'
import type { PersonAnswer, RulesAnswer } from '../../api/shapes.ts'
import { counted } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dayInWords } from '../days.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import { ContactTable } from './contact-table.tsx'
import { useRules } from './pair-page.tsx'
import { Ranked } from './ranked.tsx'
import { Timeline } from './timeline.tsx'

function Destinations({
  answer,
  rules,
}: {
  readonly answer: PersonAnswer
  readonly rules: RulesAnswer['rules']
}) {
  const { page, lang } = useWords()
  const possible = rules.filter(({ of }) => of.includes('visits'))
  const [rule, setRule] = useState(possible[0]?.id ?? '')
  const rows = answer.destinations
    .map(({ id, counts }) => ({ id, visits: counts[rule] ?? 0 }))
    .filter(({ visits }) => visits > 0)
    .sort((a, b) => b.visits - a.visits)
  if (answer.destinations.length === 0) return null
  return (
    <section>
      <h2>{page.destinations}</h2>
      <label className="choose">
        {page.rule}{' '}
        <select value={rule} onChange={(event) => setRule(event.target.value)}>
          {possible.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[lang]}
            </option>
          ))}
        </select>
      </label>
      <Ranked rows={rows} names={answer.names} hrefOf={(id) => hrefTo(lang, ['pairs', answer.id, id])} />
    </section>
  )
}

function Terms({ answer }: { readonly answer: PersonAnswer }) {
  const { page, doors, lang } = useWords()
  if (answer.terms.length === 0) return null
  return (
    <section>
      <h2>{page.offices}</h2>
      <ul className="terms">
        {answer.terms.map(({ office, of, start, end }) => (
          <li key={`${office} ${of} ${start}`}>
            {office}, <Link to={hrefTo(lang, ['states', of])}>{answer.names.states[of] ?? of}</Link>
            <span className="quiet">
              {' '}
              · {dayInWords(start, doors)} – {end === null ? page.now : dayInWords(end, doors)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export default function PersonPage({ id }: { readonly id: string }) {
  const { page, doors, lang } = useWords()
  const rules = useRules()
  const asked = useAnswer<PersonAnswer>(`/persons/${encodeURIComponent(id)}?ui=${lang}`)
  return (
    <Answered asked={asked}>
      {(answer) => (
        <article className="person">
          <h1>{answer.names.persons[answer.id] ?? answer.id}</h1>
          <p className="over">{counted(doors, page.total, answer.total)}</p>
          <Timeline years={answer.years} />
          <div className="columns">
            <Answered asked={rules}>
              {(known) => <Destinations answer={answer} rules={known.rules} />}
            </Answered>
            <Terms answer={answer} />
          </div>
          <ContactTable contacts={answer.contacts} names={answer.names} caption={page.latest} />
        </article>
      )}
    </Answered>
  )
}
