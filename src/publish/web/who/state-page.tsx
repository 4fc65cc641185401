/** A state: who came, where its people went, the latest contacts. */
import type { StateAnswer } from '../../api/shapes.ts'
import { counted } from '../../strings.ts'
import { hrefTo } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import { ContactTable } from './contact-table.tsx'
import { Ranked } from './ranked.tsx'
import { Timeline } from './timeline.tsx'

export default function StatePage({ id }: { readonly id: string }) {
  const { page, doors, lang } = useWords()
  const asked = useAnswer<StateAnswer>(`/states/${encodeURIComponent(id)}?ui=${lang}`)
  return (
    <Answered asked={asked}>
      {(answer) => (
        <article className="state">
          <h1>{answer.names.states[answer.id] ?? answer.id}</h1>
          <p className="over">{counted(doors, page.total, answer.total)}</p>
          <Timeline years={answer.years} />
          <div className="columns">
            {answer.guests.length > 0 && (
              <section>
                <h2>{page.guests}</h2>
                <Ranked
                  rows={answer.guests}
                  names={answer.names}
                  hrefOf={(one) => hrefTo(lang, ['pairs', one, answer.id])}
                />
              </section>
            )}
            {answer.destinations.length > 0 && (
              <section>
                <h2>{page.destinations}</h2>
                <Ranked
                  rows={answer.destinations}
                  names={answer.names}
                  hrefOf={(one) => hrefTo(lang, ['pairs', answer.id, one])}
                />
              </section>
            )}
          </div>
          <ContactTable contacts={answer.contacts} names={answer.names} caption={page.latest} />
        </article>
      )}
    </Answered>
  )
}
