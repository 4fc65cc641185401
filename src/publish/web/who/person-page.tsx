/** A person: offices, where they went under the chosen rule, a calendar, the latest contacts. */
import type { PersonAnswer } from '../../api/shapes.ts'
import { counted } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dayInWords } from '../days.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { LOOKING } from '../strings/rooms/looking.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import { Calendar } from './calendar.tsx'
import { chosenAsQuery, PeriodChoice, RuleChoice, useChosen } from './choosing.tsx'
import { ContactTable } from './contact-table.tsx'
import { Ranked, rankedBy } from './ranked.tsx'
import { Timeline } from './timeline.tsx'
import { Twins } from './twins.tsx'
import { VisitMap } from './visit-map.tsx'

function Terms({ answer }: { readonly answer: PersonAnswer }) {
  const { page, doors, lang } = useWords()
  if (answer.terms.length === 0) return null
  return (
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
  )
}

function Destinations({ answer }: { readonly answer: PersonAnswer }) {
  const { page, lang } = useWords()
  const room = useRoom(LOOKING)
  const [{ rule }] = useChosen()
  const rows = rankedBy(answer.destinations, rule)
  if (rows.length === 0) return <p className="quiet">{room.noJourneys}</p>
  return (
    <section>
      <h2>{page.destinations}</h2>
      <div className="map-and-rank">
        <VisitMap rows={rows} points={answer.points} names={answer.names} home={answer.state} />
        <div>
          <Ranked rows={rows} names={answer.names} hrefOf={(id) => hrefTo(lang, ['pairs', answer.id, id])} />
        </div>
      </div>
    </section>
  )
}

export default function PersonPage({ id }: { readonly id: string }) {
  const { page, doors, lang } = useWords()
  const [chosen] = useChosen()
  const route = `/persons/${encodeURIComponent(id)}?ui=${lang}&${chosenAsQuery({ ...chosen, rule: '' })}`
  const asked = useAnswer<PersonAnswer>(route)
  return (
    <Answered asked={asked}>
      {(answer) => (
        <article className="person">
          <h1>{answer.names.persons[answer.id] ?? answer.id}</h1>
          <Terms answer={answer} />
          <div className="choices">
            <RuleChoice />
            <PeriodChoice />
          </div>
          <p className="over">{counted(doors, page.total, answer.total)}</p>
          <Timeline years={answer.years} />
          <Destinations answer={answer} />
          <Calendar months={answer.months} />
          <ContactTable contacts={answer.contacts} names={answer.names} caption={page.latest} />
          <Twins json={route} csv={`/contacts.csv?with=${encodeURIComponent(answer.id)}`} />
        </article>
      )}
    </Answered>
  )
}
