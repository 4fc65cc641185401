/** The ways of counting: switched on and off, and one chosen whose members are shown. */
import type { Query, Tally } from '../../../model/claim.ts'
import type { RulesAnswer } from '../../api/shapes.ts'
import { useWords } from '../words.ts'
import { type Choice, countOf, isGiven } from './counted.ts'

export type Rule = RulesAnswer['rules'][number]

interface RulesProps {
  readonly tallies: readonly Tally[]
  readonly rules: readonly Rule[]
  readonly claim: { readonly asserts: Query; readonly value: number | null } & Parameters<typeof isGiven>[1]
  readonly choice: Choice
  readonly choose: (choice: Choice) => void
}

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  set.has(key) ? new Set([...set].filter((one) => one !== key)) : new Set([...set, key])

/** One way of counting a line: its switch, its number, what it counts as one. */
export function Rules({ tallies, rules, claim, choice, choose }: RulesProps) {
  const { page, lang } = useWords()
  return (
    <fieldset className="rules">
      <legend>{page.rules}</legend>
      <p className="quiet">{page.rulesHint}</p>
      <ul>
        {tallies.map((tally) => {
          const rule = rules.find(({ id }) => id === tally.rule)
          const name = rule?.name[lang] ?? tally.rule
          const on = !choice.off.has(tally.rule)
          const count = countOf(tally, claim.asserts.unit, choice)
          const gives = isGiven(count, claim)
          const shown = choice.rule === tally.rule
          return (
            <li key={tally.rule} className={`rule${on ? '' : ' off'}${shown ? ' shown' : ''}`}>
              <input
                type="checkbox"
                checked={on}
                aria-label={`${name}: ${page.switchedOn}`}
                onChange={() => choose({ ...choice, off: toggled(choice.off, tally.rule) })}
              />
              <button
                type="button"
                aria-pressed={shown}
                onClick={() => choose({ ...choice, rule: tally.rule })}
                title={page.showMembers}
              >
                <span className="rule-count" data-rule={tally.rule}>
                  {count}
                </span>
                <span className="rule-words">
                  <span className="rule-name">
                    {name}
                    {gives && <span className="badge good">{page.gives}</span>}
                  </span>
                  <span className="quiet">{rule?.says[lang] ?? tally.says}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <label className="switch">
        <input
          type="checkbox"
          checked={choice.strict}
          onChange={() => choose({ ...choice, strict: !choice.strict })}
        />
        {page.withoutDoubtful}
      </label>
    </fieldset>
  )
}
