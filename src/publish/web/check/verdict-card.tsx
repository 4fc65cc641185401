/** One claim with its verdict and everything that decides it. */
import { useState } from 'react'
import type { Claim, Verdict } from '../../../model/claim.ts'
import type { Judged, Names } from '../../api/shapes.ts'
import { fill } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { dayInWords } from '../days.ts'
import { useWords } from '../words.ts'
import { asText } from './as-text.ts'
import { CoverageList, Others, Rivals } from './beside.tsx'
import { type Choice, countOf, isGiven } from './counted.ts'
import { Members } from './members.tsx'
import { NumberLine } from './number-line.tsx'
import { type Rule, Rules } from './rules.tsx'

const SYMBOLS: Readonly<Record<Verdict['value'], string>> = {
  supported: '✓',
  refuted: '✕',
  'depends-on-rule': '◐',
  'not-enough-evidence': '?',
  'sources-conflict': '≠',
  'outside-the-record': '○',
  'cannot-be-checked': '○',
  outdated: '↻',
}

export interface VerdictCardProps {
  readonly judged: Judged
  readonly names: Names
  readonly rules: readonly Rule[]
  readonly choice: Choice
  readonly choose: (choice: Choice) => void
}

/** Where the sides of a question have pages of their own. */
function pairHref(
  lang: 'ru' | 'kk' | 'en',
  { guest, counterpart, hostState }: Claim['asserts'],
): string | null {
  const one = guest?.person ?? guest?.state
  const other = counterpart?.person ?? counterpart?.state ?? hostState
  return one && other && one !== other ? hrefTo(lang, ['pairs', one, other]) : null
}

function Takeaway(props: VerdictCardProps) {
  const words = useWords()
  const { page } = words
  const [copied, setCopied] = useState<'link' | 'text' | null>(null)
  const put = async (what: 'link' | 'text', text: string) => {
    await navigator.clipboard.writeText(text)
    setCopied(what)
  }
  const link = window.location.href
  return (
    <div className="takeaway">
      <button type="button" onClick={() => put('link', link)}>
        {copied === 'link' ? page.copied : page.link}
      </button>
      <button type="button" onClick={() => put('text', asText({ ...props, words, link }))}>
        {copied === 'text' ? page.copied : page.copy}
      </button>
      <button type="button" onClick={() => window.print()}>
        {page.print}
      </button>
    </div>
  )
}

function rangeOf(counts: readonly number[]): string {
  const [low, high] = [Math.min(...counts), Math.max(...counts)]
  return low === high ? String(low) : `${low}–${high}`
}

function Counts({ judged, names, rules, choice, choose }: VerdictCardProps) {
  const { page, lang } = useWords()
  const { claim, verdict } = judged
  const { unit } = claim.asserts
  const on = verdict.tallies.filter(({ rule }) => !choice.off.has(rule))
  const chosen = verdict.tallies.find(({ rule }) => rule === choice.rule) ?? on[0] ?? verdict.tallies[0]
  if (!chosen) return null
  const points = on.map((tally) => {
    const count = countOf(tally, unit, choice)
    return { rule: tally.rule, count, gives: isGiven(count, claim), shown: tally.rule === chosen.rule }
  })
  const claimed = claim.kind === 'count' ? claim.value : null
  return (
    <>
      <section className="line" aria-label={page.numberLine}>
        <h3>{page.numberLine}</h3>
        <p className="range" role="status">
          {points.length === 0
            ? page.noneOn
            : fill(page.range, { range: rangeOf(points.map(({ count }) => count)) })}
        </p>
        {points.length > 0 && <NumberLine points={points} claimed={claimed} />}
      </section>
      <div className="columns">
        <div>
          <Rules
            tallies={verdict.tallies}
            {...{ rules, claim, choose }}
            choice={{ ...choice, rule: chosen.rule }}
          />
          <Rivals verdict={verdict} rule={chosen.rule} names={names} />
        </div>
        <Members
          rule={rules.find(({ id }) => id === chosen.rule)?.name[lang] ?? chosen.rule}
          members={chosen.members}
          {...{ names, choice, choose }}
        />
      </div>
    </>
  )
}

/** The verdict in large plain words, then what it rests on. */
export function VerdictCard(props: VerdictCardProps) {
  const { page, doors, lang } = useWords()
  const { claim, verdict, because } = props.judged
  const pair = pairHref(lang, claim.asserts)
  return (
    <article className={`verdict ${verdict.value}`}>
      <header>
        <p className="quoted">«{claim.quote}»</p>
        <h2>
          <span className="symbol" aria-hidden="true">
            {SYMBOLS[verdict.value]}
          </span>
          <span className="verdict-words">{doors.verdicts[verdict.value]}</span>
        </h2>
        <p className="because">{because}</p>
        <p className="quiet">
          {verdict.asOf && fill(doors.asOf, { day: dayInWords(verdict.asOf, doors) })}
          {pair && (
            <>
              {' · '}
              <Link to={pair}>{page.allContacts}</Link>
            </>
          )}
        </p>
        <Takeaway {...props} />
      </header>
      <Counts {...props} />
      <div className="columns">
        <CoverageList verdict={verdict} />
        <Others verdict={verdict} />
      </div>
    </article>
  )
}
