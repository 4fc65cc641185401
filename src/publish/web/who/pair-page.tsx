/** Two sides: how often by each way of counting, when first and last, everything between them. */
import { useState } from 'react'
import type { PairAnswer } from '../../api/shapes.ts'
import { counted, fill } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dayInWords } from '../days.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import { Agenda, OfOneAnother } from './between.tsx'
import { useRules } from './choosing.tsx'
import { ContactTable } from './contact-table.tsx'
import { Timeline } from './timeline.tsx'
import { Twins } from './twins.tsx'

type Side = PairAnswer['a']

const nameOf = ({ kind, id }: Side, { names }: PairAnswer): string =>
  (kind === 'person' ? names.persons[id] : names.states[id]) ?? id

function Milestones({ answer }: { readonly answer: PairAnswer }) {
  const { page, doors } = useWords()
  const { first, last, gap } = answer
  return (
    <dl className="milestones">
      {first && (
        <div>
          <dt>{page.first}</dt>
          <dd>{dayInWords(first, doors)}</dd>
        </div>
      )}
      {last && (
        <div>
          <dt>{page.last}</dt>
          <dd>{dayInWords(last, doors)}</dd>
        </div>
      )}
      {gap && (
        <div>
          <dt>{page.gap}</dt>
          <dd>
            {counted(doors, page.gapDays, gap.days)}
            <span className="quiet"> {dayInWords(`${gap.from}/${gap.to}`, doors)}</span>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Ways({ answer }: { readonly answer: PairAnswer }) {
  const { page, lang } = useWords()
  const rules = useRules()
  return (
    <Answered asked={rules}>
      {(known) => (
        <div className="ways">
          {answer.ways.map(({ of, from, to, tallies }) => (
            <table key={from.id + to.id}>
              <caption>
                {page.byRule}:{' '}
                {of === 'visits'
                  ? fill(page.visitsTo, { who: nameOf(from, answer), where: nameOf(to, answer) })
                  : fill(page.between, { a: nameOf(from, answer), b: nameOf(to, answer) })}
              </caption>
              <tbody>
                {tallies.map((tally) => (
                  <tr key={tally.rule}>
                    <th scope="row">
                      {known.rules.find(({ id }) => id === tally.rule)?.name[lang] ?? tally.rule}
                    </th>
                    <td className="number">{tally.count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
      )}
    </Answered>
  )
}

function SideLink({ side, answer }: { readonly side: Side; readonly answer: PairAnswer }) {
  const { lang } = useWords()
  const room = side.kind === 'person' ? 'persons' : 'states'
  return <Link to={hrefTo(lang, [room, side.id])}>{nameOf(side, answer)}</Link>
}

export default function PairPage({ a, b }: { readonly a: string; readonly b: string }) {
  const { page, doors, lang } = useWords()
  const [all, setAll] = useState(false)
  const route = `/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}?ui=${lang}${all ? '&limit=10000' : ''}`
  const asked = useAnswer<PairAnswer>(route)
  return (
    <Answered asked={asked}>
      {(answer) => (
        <article className="pair">
          <h1>
            <SideLink side={answer.a} answer={answer} /> – <SideLink side={answer.b} answer={answer} />
          </h1>
          <p className="over">{counted(doors, page.total, answer.total)}</p>
          <Milestones answer={answer} />
          <Timeline years={answer.years} />
          <Ways answer={answer} />
          <Agenda agenda={answer.agenda} />
          <OfOneAnother said={answer.said} names={answer.names} />
          <ContactTable
            contacts={[...answer.contacts].reverse()}
            names={answer.names}
            caption={page.allContacts}
            total={answer.total}
            more={() => setAll(true)}
          />
          <Twins json={route} />
        </article>
      )}
    </Answered>
  )
}
