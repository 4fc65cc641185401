/** A state: who came and where its people went under the chosen rule, a calendar, the latest contacts. */
import type { Share, StateAnswer } from '../../api/shapes.ts'
import { counted } from '../../strings.ts'
import { hrefTo } from '../address.tsx'
import { useAnswer } from '../ask.ts'
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

interface WayProps {
  readonly answer: StateAnswer
  readonly title: string
  readonly shares: readonly Share[]
  readonly hrefOf: (id: string) => string
}

function Way({ answer, title, shares, hrefOf }: WayProps) {
  const [{ rule }] = useChosen()
  const rows = rankedBy(shares, rule)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <div className="map-and-rank">
        <VisitMap rows={rows} points={answer.points} names={answer.names} home={answer.id} />
        <div>
          <Ranked rows={rows} names={answer.names} hrefOf={hrefOf} />
        </div>
      </div>
    </section>
  )
}

export default function StatePage({ id }: { readonly id: string }) {
  const { page, doors, lang } = useWords()
  const room = useRoom(LOOKING)
  const [chosen] = useChosen()
  const route = `/states/${encodeURIComponent(id)}?ui=${lang}&${chosenAsQuery({ ...chosen, rule: '' })}`
  return (
    <Answered asked={useAnswer<StateAnswer>(route)}>
      {(answer) => (
        <article className="state">
          <h1>{answer.names.states[answer.id] ?? answer.id}</h1>
          <div className="choices">
            <RuleChoice />
            <PeriodChoice />
          </div>
          <p className="over">{counted(doors, page.total, answer.total)}</p>
          <Timeline years={answer.years} />
          <Way
            {...{ answer, title: room.guests, shares: answer.guests }}
            hrefOf={(one) => hrefTo(lang, ['pairs', one, answer.id])}
          />
          <Way
            {...{ answer, title: room.visited, shares: answer.destinations }}
            hrefOf={(one) => hrefTo(lang, ['pairs', answer.id, one])}
          />
          <Calendar months={answer.months} />
          <ContactTable contacts={answer.contacts} names={answer.names} caption={page.latest} />
          <Twins json={route} csv={`/contacts.csv?state=${answer.id}`} />
        </article>
      )}
    </Answered>
  )
}
