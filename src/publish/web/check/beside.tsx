/** What stands beside a verdict: how complete the record is, what others counted, the order of rivals. */
import type { Verdict } from '../../../model/claim.ts'
import type { Names } from '../../api/shapes.ts'
import { Out } from '../address.tsx'
import { dayInWords } from '../days.ts'
import { useWords } from '../words.ts'

const hostOf = (source: string): string => (URL.canParse(source) ? new URL(source).host : source)

/** «Office of the Historian, …, https://…» leads to the address at its end. */
const addressIn = (source: string): string => /https?:\/\/\S+$/.exec(source)?.[0] ?? source

export function CoverageList({ verdict }: { readonly verdict: Verdict }) {
  const { page, doors, lang } = useWords()
  return (
    <section className="beside">
      <h3>{page.coverage}</h3>
      {verdict.coverage.length === 0 && <p>{doors.noCoverage}</p>}
      <ul>
        {verdict.coverage.map(({ id, completeness, from, to, note, notes, source }) => (
          <li key={id}>
            <strong>{doors.completeness[completeness]}</strong>, {from.slice(0, 4)}–{to.slice(0, 4)}.{' '}
            <span lang={notes?.[lang] ? lang : 'en'}>{notes?.[lang] ?? note}</span>{' '}
            <span lang="en" className="quiet">
              <Out to={addressIn(source)}>{hostOf(addressIn(source))}</Out>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Others({ verdict }: { readonly verdict: Verdict }) {
  const { page, doors } = useWords()
  if (verdict.references.length === 0) return null
  return (
    <section className="beside">
      <h3>{page.others}</h3>
      <ul>
        {verdict.references.map(({ label, value, source, asOf }) => (
          <li key={`${label} ${value} ${source}`}>
            <span lang="en">{label}</span>: <strong>{value}</strong>
            {asOf && <span className="quiet"> · {dayInWords(asOf, doors)}</span>}{' '}
            <Out to={source}>{hostOf(source)}</Out>
          </li>
        ))}
      </ul>
    </section>
  )
}

const MOST_RIVALS = 8

export function Rivals({ verdict, rule, names }: { verdict: Verdict; rule: string; names: Names }) {
  const { page } = useWords()
  const counts = verdict.rivals
    .map((rival) => ({ ...rival, count: rival.counts[rule] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_RIVALS)
  const most = Math.max(1, ...counts.map(({ count }) => count))
  if (counts.length === 0) return null
  return (
    <section className="beside">
      <h3>{page.rivals}</h3>
      <ol className="bars">
        {counts.map(({ state, label, count }) => (
          <li key={`${state} ${label}`}>
            <span>{state === null ? label : (names.states[state] ?? label)}</span>
            <meter min={0} max={most} value={count} aria-hidden="true" />
            <strong>{count}</strong>
          </li>
        ))}
      </ol>
    </section>
  )
}
