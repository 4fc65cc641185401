/** «more than to any other country»: every rival under every rule. */
import type { Member, Query, Verdict } from '../model/claim.ts'
import { type Case, countedBy, opened } from './case.ts'
import { type Counted, sizeOf, tallyOf } from './count.ts'
import { isClosed } from './coverage.ts'
import { type Finding, type Standing, standing } from './finding.ts'
import type { Occurrence } from './occurrence.ts'

/** Who is ranked, and for whom one contact counts: its host state, its guest, or everyone else who took part. */
interface Race {
  readonly subject: string
  readonly rivals: (member: Member, one: Occurrence | undefined) => readonly string[]
}

const others = (one: Occurrence | undefined): string[] =>
  (one?.contact.participants ?? []).flatMap((who) =>
    who.person && who.person !== one?.who ? who.person : [],
  )

/** Null where the claim does not say who is ranked. */
function raceOf({ claim, query }: Case): Race | null {
  if (claim.among === 'guests') {
    const subject = query.guest?.person ?? query.guest?.name
    return subject ? { subject, rivals: (_, one) => (one ? [one.who] : []) } : null
  }
  if (claim.among === 'counterparts') {
    const subject = query.counterpart?.person
    return subject ? { subject, rivals: (_, one) => others(one) } : null
  }
  return query.hostState ? { subject: query.hostState, rivals: ({ state }) => (state ? [state] : []) } : null
}

type Table = ReadonlyMap<string, readonly Member[]>

function tableOf({ members }: Counted, race: Race, byContact: ReadonlyMap<string, Occurrence>): Table {
  const table = new Map<string, Member[]>()
  for (const member of members) {
    for (const rival of race.rivals(member, byContact.get(member.contact))) {
      const own = table.get(rival)
      if (own) own.push(member)
      else table.set(rival, [member])
    }
  }
  return table
}

type Sizes = ReadonlyMap<string, number>

const sizesOf = (table: Table, unit: Query['unit']): Sizes =>
  new Map([...table].map(([rival, members]) => [rival, sizeOf(members, unit)]))

/** Alone at the rank claimed: rank − 1 rivals have more, and none has the same. */
function holds(sizes: Sizes, subject: string, rank: number): boolean {
  const own = sizes.get(subject) ?? 0
  const rivals = [...sizes].filter(([rival]) => rival !== subject).map(([, size]) => size)
  return own > 0 && rivals.filter((size) => size > own).length === rank - 1 && !rivals.includes(own)
}

/** How many rivals a verdict lists. */
const SHOWN = 10

/** In the order of the first rule. */
function rivalsOf(one: Case, race: Race, counts: readonly (readonly [string, Sizes])[]): Verdict['rivals'] {
  const first = counts[0]?.[1] ?? new Map<string, number>()
  const ordered = [...first].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([rival]) => rival)
  const shown = ordered.filter((rival, position) => position < SHOWN || rival === race.subject)
  const ofStates = one.claim.among !== 'guests' && one.claim.among !== 'counterparts'
  return shown.map((rival) => ({
    state: ofStates ? rival : null,
    label: nameOf(one, rival),
    counts: Object.fromEntries(counts.map(([rule, sizes]) => [rule, sizes.get(rival) ?? 0])),
  }))
}

/** The English name of a state or person of the atlas, else its id. */
export function nameOf({ shelf }: Case, rival: string): string {
  const notation = shelf.states.get(rival)?.names.en?.[0] ?? shelf.persons.get(rival)?.names.en?.[0] ?? rival
  return notation.replace(/[[\]]|:[A-Z0-9]+/g, '')
}

/** What a rank or a comparison comes to, given how complete the record is of everyone in it. */
export function weigh({ completeness }: Case, { allUsual, some }: Standing): Finding {
  if (allUsual && isClosed(completeness)) return { value: 'supported', because: 'rank-every-rule' }
  if (allUsual && completeness === 'partial') return { value: 'supported', because: 'rank-as-far-as-known' }
  if (some && !allUsual) return { value: 'depends-on-rule', because: 'rank-some-rules' }
  if (!some && isClosed(completeness)) return { value: 'refuted', because: 'rank-no-rule' }
  return { value: 'not-enough-evidence', because: 'rank-incomplete' }
}

function ownPart(counted: Counted, members: readonly Member[], unit: Query['unit']): Counted {
  const plain = members.filter((member) => member.borderline.length === 0)
  const borderline = members.filter((member) => member.borderline.length > 0)
  return { ...counted, members, borderline, count: sizeOf(members, unit), atLeast: sizeOf(plain, unit) }
}

/** Judges a rank among host states, guests or counterparts; the tallies are the subject's own. */
export function judgeRank(one: Case): Finding {
  const race = raceOf(one)
  if (!race) return { value: 'cannot-be-checked', because: 'no-subject' }
  const { unit } = one.query
  const counted = countedBy(one, opened(one.query, one.claim))
  const byContact = new Map(one.occurrences.map((occurrence) => [occurrence.contact.id, occurrence]))
  const tables = counted.map((each) => tableOf(each, race, byContact))
  const sizes = tables.map((table) => sizesOf(table, unit))
  const gives = sizes.map((each) => holds(each, race.subject, one.claim.value ?? 1))
  const own = counted.map((each, at) => ownPart(each, tables[at]?.get(race.subject) ?? [], unit))
  return {
    ...weigh(one, standing(counted, gives)),
    tallies: own.map((each, at) => tallyOf(each, gives[at] ?? false)),
    rivals: rivalsOf(
      one,
      race,
      counted.map((each, at) => [each.rule.id, sizes[at] ?? new Map()]),
    ),
  }
}
