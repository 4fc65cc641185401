/** What a claim asserts: its question, its number, its rivals. */
import type { Phrase } from '../model/annotation.ts'
import type { Claim, ClaimKind, Query } from '../model/claim.ts'
import type { Participant } from '../model/report.ts'
import type { Cue } from './claims-events.ts'
import { type Filled, isVisit } from './claims-roles.ts'
import type { ClaimScope } from './claims-scope.ts'
import { subjectOf } from './claims-sides.ts'
import type { Told } from './claims-told.ts'
import type { Window } from './claims-window.ts'
import { tokensOf } from './match.ts'

/** Who the rivals are, or which hosts count; null where the words say neither. */
export function amongOf(kind: ClaimKind, told: Told): string | null {
  const { cue, event, filled } = told
  const members = membersOf(told)
  if (members !== null && kind !== 'rank') return members
  if (cue.rule.rival !== undefined) return null
  if (kind === 'rank') {
    if (!isVisit(event)) return 'counterparts'
    return isLedByGuest(told) ? 'guests' : (cue.rule.among ?? 'states')
  }
  return (kind === 'first' || kind === 'last') && event.abroad && filled.hosts.length > 0 ? 'abroad' : null
}

/** «лидирует Путин» where the words could rank a state: the state stands under a preposition, so the guest leads. */
const isLedByGuest = ({ cue, filled }: Told): boolean =>
  cue.rule.roles?.host !== undefined &&
  cue.rule.among !== 'guests' &&
  filled.guests.length > 0 &&
  filled.hosts.some(({ preposition }) => preposition !== null)

/** «за пределы СНГ», «в страны СНГ»: `outside:cis`, `in:cis`. */
export function membersOf({ cue, scope }: Told): string | null {
  for (const at of tokensOf(cue.clause))
    for (const { of, captures } of scope.claims.phrases.members.at(at, scope))
      return `${of}:${captures.organisation ?? captures.region}`
  return null
}

export function queryOf(told: Told, host: Phrase | null): Query {
  const { event, filled, window } = told
  const [guest] = filled.guests
  const [partner] = filled.partners.length > 0 ? filled.partners : filled.guests.slice(1)
  return {
    kinds: [...event.kinds],
    guest: guest ? subjectOf(told.cue.rule.anyone ? holder(guest) : guest) : null,
    counterpart: partner ? subjectOf(partner) : null,
    hostState: membersOf(told) === null ? (host?.state ?? null) : null,
    place: membersOf(told) === null && host?.kind === 'place' ? host.id : null,
    formats: [...event.formats],
    occasion: null,
    from: window.from,
    to: window.to,
    unit: told.cue.rule.claims === 'length' ? unitOfLength(told.cue) : event.unit,
    inOffice: officeOf(window, filled),
    mode: event.mode,
  }
}

/** «ни один президент США»: whoever held the office. */
const holder = (guest: Participant): Participant =>
  guest.implied === null ? guest : { ...guest, person: null, name: null }

/** «с момента вступления в должность» means the office that the guest then held. */
function officeOf(window: Window, filled: Filled): string | null {
  return window.inOffice === 'current' ? (filled.guests[0]?.officeId ?? null) : window.inOffice
}

type Value = Pick<Claim, 'value' | 'comparison' | 'upper'>

export function claimedValue(told: Told): Value {
  const { cue, scope } = told
  const { rule, captures } = cue
  const [first, second] = captures.numbers
  const comparison = rule.comparison ?? first?.comparison ?? 'exact'
  if (rule.claims === 'length')
    return { value: lengthOf(cue), comparison: lengthComparison(cue, scope), upper: null }
  if (rule.claims === 'share' && first && second)
    return { value: second.value, comparison: second.comparison, upper: first.value }
  if (rule.claims === 'count' && first && second)
    return { value: first.value, comparison: 'range', upper: second.value }
  if (rule.claims === 'count' && captures.duration)
    return { value: lengthOf(cue), comparison: lengthComparison(cue, scope), upper: null }
  return { value: rule.value ?? first?.value ?? null, comparison, upper: null, ...timesOf(told) }
}

/** «как минимум дважды»: the word, and how the words before it compare it. */
function timesOf({ cue: { captures }, scope }: Told): Partial<Value> {
  const { times } = captures.words
  if (times === undefined) return {}
  const number = [...scope.numbers().values()].find(({ to }) => to === times + 1)
  const value = number?.value ?? scope.claims.grammar.times[scope.tokens[times]?.key ?? '']
  return { ...(value === undefined ? {} : { value }), ...(number ? { comparison: number.comparison } : {}) }
}

/** «почти три часа»: the number inside the length knows. */
function lengthComparison({ captures }: Cue, scope: ClaimScope): Claim['comparison'] {
  const { from = 0, to = 0, comparison } = captures.duration ?? {}
  if (comparison) return comparison
  const number = [...scope.numbers().values()].find((one) => one.to > from && one.to <= to)
  return number?.comparison ?? 'exact'
}

const unitOfLength = ({ captures }: Cue): Query['unit'] =>
  captures.duration?.iso.startsWith('PT') ? 'hour' : 'day'

/** Hours of `PT4H`, days of `P3D`; the query's unit says which. */
function lengthOf({ captures }: Cue): number | null {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?)?$/.exec(
    captures.duration?.iso ?? '',
  )
  if (!parts) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return weeks || days ? weeks * 7 + days : hours + minutes / 60
}
