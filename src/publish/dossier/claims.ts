/** The claims of a dossier: the words, the verdict, every count with its rule, the borderline cases, the coverage. */
import type { Claim, Coverage, Member, Tally, Verdict } from '../../model/claim.ts'
import { fill, worded } from '../strings.ts'
import { dayInWords } from './days.ts'
import { folded, quoted, widthOf } from './layout.ts'
import type { View } from './view.ts'

const SYMBOLS: Readonly<Record<Verdict['value'], string>> = {
  supported: '●',
  refuted: '✕',
  'depends-on-rule': '◐',
  'not-enough-evidence': '?',
  'sources-conflict': '◐',
  'outside-the-record': '○',
  'cannot-be-checked': '○',
  outdated: '◌',
}

/** Lines of one claim with its verdict; the verdict stands at the right of the first. */
export function claimLines(claim: Claim, verdict: Verdict, view: View): string[] {
  const { paper } = view
  const words = quoted(claim.quote, Math.max(40, paper.width - 40))
  const value = inked(verdict, view)
  const gap = Math.max(2, paper.width - widthOf(words) - widthOf(value) - 6)
  const because = view.because(verdict)
  return [
    `  ${SYMBOLS[verdict.value]} ${words}${' '.repeat(Math.min(gap, 12))}${value}`,
    ...(because === null ? [] : indented(because, view)),
    ...laterLines(verdict, view),
    ...tallyLines(claim, verdict, view),
    ...verdict.references
      .slice(0, 3)
      .flatMap(({ label, value, source, asOf }) =>
        indented(`${label}: ${value}${asOf ? ` (${asOf})` : ''}  ${paper.dim(hostOf(source))}`, view),
      ),
    ...(claim.kind === 'other' ? [] : coverageLines(verdict.coverage, view)),
  ]
}

const indented = (text: string, { paper }: View): string[] => folded(`      ${text}`, paper.width, 8)

function inked({ value }: Verdict, { strings, paper }: View): string {
  const ink = value === 'supported' ? paper.green : value === 'refuted' ? paper.red : paper.yellow
  return ink(strings.verdicts[value])
}

/** What a later day makes of it; the verdict of the day it was said stands. */
function laterLines(verdict: Verdict, view: View): string[] {
  const { later } = verdict
  if (!later) return []
  const day =
    later.asOf === null ? '' : ` (${fill(view.strings.asOf, { day: dayInWords(later.asOf, view.strings) })})`
  const because = view.because({ ...verdict, ...later })
  return indented(
    `→ ${view.strings.verdicts[later.value]}${day}${because === null ? '' : `: ${because}`}`,
    view,
  )
}

/** Counts in words, the claimed one first: one line for the rules that give it, one for all the others. */
function tallyLines(claim: Claim, verdict: Verdict, view: View): string[] {
  const { strings } = view
  const giving = verdict.tallies.filter(({ gives }) => gives)
  const others = verdict.tallies.filter(({ gives }) => !gives)
  const asOf = verdict.asOf ? `, ${fill(strings.asOf, { day: dayInWords(verdict.asOf, strings) })}` : ''
  const all = others.length === 0 && giving.length > 1
  const names = all
    ? fill(strings.allRules, { n: giving.length })
    : giving.map(({ rule }) => view.ruleName(rule)).join(', ')
  return [
    ...giving.slice(0, 1).flatMap((tally) => tallyLine(tally, `${names}${asOf}`, { claim, view })),
    ...others
      .slice(0, 1)
      .flatMap((tally) => tallyLine(tally, `${view.ruleName(tally.rule)}${asOf}`, { claim, view })),
    ...leftOutLines(claim, verdict, view),
    ...(others.length > 1 ? indented(othersInWords(others.slice(1), view), view) : []),
  ]
}

function leftOutLines({ value }: Claim, { holdsIfOneLeftOut: left }: Verdict, view: View): string[] {
  if (left === null) return []
  const members = left.members.map((member) => memberInWords(member, view)).join(' · ')
  return indented(`${value ?? ''}  ${fill(view.strings.leftOut, { members })}`, view)
}

/** `37 in any office · 38 each city leg`; rules that give one number stand together. */
function othersInWords(tallies: readonly Tally[], { ruleName }: View): string {
  const counts = [...new Set(tallies.map(({ count }) => count))]
  return counts
    .map((count) => {
      const rules = tallies.filter((tally) => tally.count === count)
      return `${count} ${rules.map(({ rule }) => ruleName(rule)).join(', ')}`
    })
    .join(' · ')
}

function tallyLine(
  { count, rule }: Tally,
  words: string,
  { claim, view }: { claim: Claim; view: View },
): string[] {
  const list = listCommand(claim, rule)
  return [
    ...indented(`${count}  ${words}`, view),
    ...(list === null ? [] : [`          ${view.paper.dim(`▸ ${list}`)}`]),
  ]
}

/** An address by its host alone. */
const hostOf = (source: string): string => (URL.canParse(source) ? new URL(source).host : source)

/** The command that lists the members of a count. */
function listCommand({ asserts }: Claim, rule: string): string | null {
  const guest = asserts.guest?.person
  if (!guest) return null
  const flags = [
    `--guest ${guest}`,
    asserts.hostState === null ? '' : `--state ${asserts.hostState}`,
    `--rule ${rule}`,
  ]
  return `elchi contacts ${flags.filter(Boolean).join(' ')}`
}

/** A member by its place and day, with what makes it borderline. */
export function memberInWords(member: Member, { strings, names }: View): string {
  const place = member.place === null ? member.label : names.place(member.place)
  const day = member.first === null ? strings.noDay : dayInWords(daysOf(member), strings)
  const why = member.borderline.map((reason) => worded(strings.borderline, reason)).join(', ')
  return why === '' ? `${place} ${day}` : `${place} ${day} (${why})`
}

/** Whole months and years are told as such, not by their first and last day. */
function daysOf({ first, last }: Member): string {
  const [from = '', to = from] = [first ?? undefined, last ?? undefined]
  const lastOfMonth = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0)).getUTCDate()
  if (from.slice(5) === '01-01' && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  if (from.endsWith('-01') && to === `${from.slice(0, 7)}-${lastOfMonth}`) return from.slice(0, 7)
  return from === to ? from : `${from}/${to}`
}

function coverageLines(coverage: readonly Coverage[], view: View): string[] {
  const { strings, paper } = view
  if (coverage.length === 0) return indented(paper.dim(strings.noCoverage), view)
  return coverage.slice(0, 2).flatMap(({ completeness, from, to, note, source }) => {
    const words = `${strings.coverage}: ${strings.completeness[completeness]}, ${from.slice(0, 4)}–${to.slice(0, 4)}. ${note}`
    return indented(paper.dim(note === '' ? `${words}${source}` : words), view)
  })
}
