/** The choices that stand over counts: by which rule, from which year to which. All of it is in the address. */
import { useId } from 'react'
import type { RulesAnswer } from '../../api/shapes.ts'
import { go, hrefTo, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { CHOOSING } from '../strings/rooms/choosing.ts'
import { useWords } from '../words.ts'

export interface Chosen {
  /** Id of a counting rule, empty for the first. */
  readonly rule: string
  /** Years as they stand in the address; empty where open. */
  readonly from: string
  readonly to: string
}

const yearIn = (query: URLSearchParams, key: string): string =>
  /^\d{4}$/.exec(query.get(key) ?? '')?.[0] ?? ''

/** What the address holds, and how it is changed. */
export function useChosen(): readonly [Chosen, (change: Readonly<Record<string, string>>) => void] {
  const { lang, path, query } = useAddress()
  const change = (next: Readonly<Record<string, string>>) =>
    go(hrefTo(lang, path, { ...Object.fromEntries(query), ...next }), { replace: true })
  return [{ rule: query.get('rule') ?? '', from: yearIn(query, 'from'), to: yearIn(query, 'to') }, change]
}

/** The choice as a route takes it. */
export const chosenAsQuery = ({ rule, from, to }: Chosen): string =>
  new URLSearchParams({
    ...(rule && { rule }),
    ...(from && { from: `${from}-01-01` }),
    ...(to && { to: `${to}-12-31` }),
  }).toString()

export const useRules = () => useAnswer<RulesAnswer>('/rules')

/** Counting rules by which visits are counted, as a list to choose from. */
export function RuleChoice() {
  const { lang } = useWords()
  const room = useRoom(CHOOSING)
  const [{ rule }, change] = useChosen()
  const known = useRules()
  const id = useId()
  const rules = known.state === 'here' ? known.answer.rules.filter(({ of }) => of.includes('visits')) : []
  return (
    <div className="choice">
      <label htmlFor={id}>{room.rule}</label>
      <select id={id} value={rule || rules[0]?.id} onChange={(event) => change({ rule: event.target.value })}>
        {rules.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name[lang]}
          </option>
        ))}
      </select>
    </div>
  )
}

function YearChoice({ name, value }: { readonly name: 'from' | 'to'; readonly value: string }) {
  const room = useRoom(CHOOSING)
  const [, change] = useChosen()
  const id = useId()
  const typed = (year: string) => {
    if (year === '' || /^\d{4}$/.test(year)) change({ [name]: year })
  }
  return (
    <div className="choice">
      <label htmlFor={id}>{room[name]}</label>
      <input
        id={id}
        key={value}
        type="number"
        min={1800}
        max={2100}
        defaultValue={value}
        onChange={(event) => typed(event.target.value)}
      />
    </div>
  )
}

/** From which year to which. */
export function PeriodChoice() {
  const [{ from, to }] = useChosen()
  return (
    <>
      <YearChoice name="from" value={from} />
      <YearChoice name="to" value={to} />
    </>
  )
}
