/** A verdict as plain text, to be pasted into a story. */
import type { Judged, Names } from '../../api/shapes.ts'
import { daysInWords, type Words } from '../words.ts'
import { type Choice, countOf, isLeftOut } from './counted.ts'
import { placeOf } from './members.tsx'
import type { Rule } from './rules.tsx'

interface Shown {
  readonly judged: Judged
  readonly names: Names
  readonly rules: readonly Rule[]
  readonly choice: Choice
  readonly words: Words
  readonly link: string
}

/** Claim, verdict, counts, members of the chosen rule, sources, and the link that keeps the question. */
export function asText({ judged, names, rules, choice, words, link }: Shown): string {
  const { claim, verdict, because } = judged
  const { page, doors, lang } = words
  const name = (id: string): string => rules.find((rule) => rule.id === id)?.name[lang] ?? id
  const on = verdict.tallies.filter(({ rule }) => !choice.off.has(rule))
  const chosen = verdict.tallies.find(({ rule }) => rule === choice.rule) ?? on[0]
  const members = (chosen?.members ?? []).filter((member) => !isLeftOut(member, choice))
  return [
    `«${claim.quote}»`,
    `${doors.verdicts[verdict.value]}. ${because}`,
    '',
    ...on.map((tally) => `${countOf(tally, claim.asserts.unit, choice)} — ${name(tally.rule)}`),
    '',
    ...(chosen ? [name(chosen.rule)] : []),
    ...members.map((member, at) => `${at + 1}. ${daysInWords(member, words)} — ${placeOf(member, names)}`),
    '',
    ...verdict.coverage.map(
      ({ note, notes, source }) => `${page.coverage}: ${notes?.[lang] ?? note} (${source})`,
    ),
    ...verdict.references.map(({ label, value, source }) => `${label}: ${value} (${source})`),
    link,
  ].join('\n')
}
