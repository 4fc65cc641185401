/** First, last, first since, n-th, only: where one contact stands among its like, under every rule. */
import type { Claim, Instance, Member } from '../model/claim.ts'
import { type Case, countedBy, opened } from './case.ts'
import { type Counted, tallyOf } from './count.ts'
import { isClosed } from './coverage.ts'
import { type Finding, isUsual, standing } from './finding.ts'
import type { Occurrence } from './occurrence.ts'
import { windowOf } from './window.ts'

/** What the claim says of the one it means, where it says anything. */
function instanceOf(claim: Claim, asOf: string): Instance | null {
  if (claim.instance) return claim.instance
  const days = claim.kind !== 'first-since' && claim.since ? windowOf(claim.since, asOf) : null
  const abroad = claim.among === 'abroad' ? claim.asserts.hostState : null
  if (!days && !abroad) return null
  return { ...(days ?? {}), ...(abroad ? { hostState: abroad } : {}) }
}

/** Claims are said on the eve of what they are about: so many days ahead are looked at. */
export const EVE_DAYS = 14

type Fits = (member: Member) => boolean

function fitting(one: Case, wanted: Instance): Fits {
  const byContact = new Map(one.occurrences.map((occurrence) => [occurrence.contact.id, occurrence]))
  const formatFits = (occurrence: Occurrence | undefined): boolean =>
    !wanted.formats?.length || wanted.formats.some((format) => occurrence?.formats.includes(format))
  return (member) => {
    const { first, last } = member
    if (wanted.hostState && member.state !== wanted.hostState) return false
    if (wanted.place && !byContact.get(member.contact)?.cities.includes(wanted.place)) return false
    if (wanted.from && (last === null || last < wanted.from)) return false
    if (wanted.to && (first === null || first > wanted.to)) return false
    return formatFits(byContact.get(member.contact))
  }
}

/** The one that the claim is about: the first or last that fits what is said of it, else the one nearest to the day. */
function meant(counted: Counted, one: Case, fits: Fits | null): number {
  const { members } = counted
  if (one.claim.kind === 'last') return fits ? members.findLastIndex(fits) : members.length - 1
  return fits ? members.findIndex(fits) : nearest(members, one.asOf)
}

/** Claims are said on the eve or soon after: the later one of two as near. */
function nearest(members: readonly Member[], day: string): number {
  const far = members.map(({ first }) => Math.abs(Date.parse(first ?? '1900-01-01') - Date.parse(day)))
  return far.lastIndexOf(Math.min(...far))
}

interface Place {
  /** Position among the members, −1 where the record lacks the one meant. */
  readonly at: number
  readonly gives: boolean
  /** A member that stands against the claim. */
  readonly against: boolean
}

function between(members: readonly Member[], at: number, since: string | null, asOf: string): Member[] {
  const after = since ? (windowOf(since, asOf)?.to ?? '') : ''
  return members.slice(0, Math.max(at, 0)).filter(({ first }) => first !== null && first > after)
}

function placeIn(counted: Counted, one: Case, wanted: Instance | null): Place {
  const fits = wanted && fitting(one, wanted)
  const { claim } = one
  const { members } = counted
  const at = meant(counted, one, fits)
  const number = claim.value ?? 1
  switch (claim.kind) {
    case 'last': {
      const last = members.length - (isUnderWay(members.at(-1), one) ? 2 : 1)
      return { at, gives: at >= 0 && at >= last, against: at < last }
    }
    case 'nth':
      return { at, gives: at + 1 === number, against: at + 1 > number }
    case 'only':
      return { at, gives: members.length === number && (!fits || at >= 0), against: members.length > number }
    default: {
      const earlier = between(members, at, claim.kind === 'first-since' ? claim.since : null, one.asOf)
      const missing = at < 0 && members.some(({ first }) => first !== null && first < (wanted?.from ?? ''))
      return { at, gives: at >= 0 && earlier.length === 0, against: earlier.length > 0 || missing }
    }
  }
}

/** «He was last here in July» is said on the day of the next visit too. */
const isUnderWay = (member: Member | undefined, { asOf }: Case): boolean =>
  member !== undefined && member.first !== null && member.last !== null && member.last >= dayBefore(asOf)

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** Rules under which the one meant exists speak; where it exists under none, all do. */
function speaking(counted: readonly Counted[], places: readonly Place[]): boolean[] {
  const known = places.map((place) => place.at >= 0)
  return known.some(Boolean) ? known : counted.map(() => true)
}

function weigh(one: Case, counted: readonly Counted[], places: readonly Place[]): Finding {
  const speaks = speaking(counted, places)
  const heard = counted.filter((_, at) => speaks[at])
  const told = places.filter((_, at) => speaks[at])
  const { allUsual, some } = standing(
    heard,
    told.map((place) => place.gives),
  )
  if (allUsual) {
    if (one.completeness === 'none') return { value: 'not-enough-evidence', because: 'order-incomplete' }
    return {
      value: 'supported',
      because: isClosed(one.completeness) ? 'order-every-rule' : 'order-as-far-as-known',
    }
  }
  if (some) return { value: 'depends-on-rule', because: 'order-some-rules' }
  const usual = told.filter((_, at) => heard[at] && isUsual(heard[at]))
  if (usual.some((place) => place.against) || isClosed(one.completeness)) return refutation(one, usual)
  return { value: 'not-enough-evidence', because: 'order-incomplete' }
}

/** «The last was in July» was true once, before the next one: that is outdated rather than wrong. */
const refutation = ({ claim }: Case, usual: readonly Place[]): Finding =>
  claim.kind === 'last' && usual.every((place) => place.at >= 0)
    ? { value: 'outdated', because: 'a-later-one' }
    : { value: 'refuted', because: 'order-no-rule' }

/** Judges the place of one contact in a row. */
export function judgeOrder(one: Case): Finding {
  const wanted = instanceOf(one.claim, one.asOf)
  const counted = countedBy(one, opened(one.query, one.claim))
  const places = counted.map((each) => placeIn(each, one, wanted))
  return {
    ...weigh(one, counted, places),
    tallies: counted.map((each, at) => tallyOf(each, places[at]?.gives ?? false)),
  }
}
