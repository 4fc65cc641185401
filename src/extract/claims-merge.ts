/** One claim told twice — in the headline, the standfirst, the answer — is one claim with several spans. */
import { createHash } from 'node:crypto'
import type { Claim, Query, Subject } from '../model/claim.ts'

export type Draft = Omit<Claim, 'id' | 'spans'>

/** Claims in the order of the text, each with an id made of what it says and where. */
export function merged(drafts: readonly Draft[]): Claim[] {
  const groups: Draft[][] = []
  for (const draft of drafts) {
    const group = groups.find((members) => members.every((member) => isSame(member, draft)))
    if (group) group.push(draft)
    else groups.push([draft])
  }
  return groups.map(together)
}

function together(group: readonly Draft[]): Claim {
  const [main] = [...group].sort((a, b) => told(b.asserts) - told(a.asserts))
  if (!main) throw new Error('a group of claims is never empty')
  const others = group.filter((draft) => draft !== main)
  const spans = others.map(({ start, end, quote }) => ({ start, end, quote }))
  const evidence = group.flatMap((draft) => draft.evidence)
  const speaker = main.speaker ?? others.find((draft) => draft.speaker !== null)?.speaker ?? null
  return { ...main, id: idOf(main), spans, evidence, speaker }
}

const idOf = ({ document, kind, value, asserts, start }: Draft): string =>
  `c-${createHash('sha256')
    .update(JSON.stringify([document, kind, value, asserts, start]))
    .digest('hex')
    .slice(0, 16)}`

function isSame(a: Draft, b: Draft): boolean {
  return (
    a.kind === b.kind &&
    a.value === b.value &&
    a.comparison === b.comparison &&
    a.upper === b.upper &&
    a.since === b.since &&
    a.among === b.among &&
    a.topic === b.topic &&
    sameQuery(a.asserts, b.asserts) &&
    (!a.hindrance || a.start === b.start) &&
    JSON.stringify([a.than, a.hindrance]) === JSON.stringify([b.than, b.hindrance])
  )
}

/** Sides that both name must agree; what one leaves open the other may fill. */
function sameQuery(a: Query, b: Query): boolean {
  return (
    String(a.kinds) === String(b.kinds) &&
    String(a.formats) === String(b.formats) &&
    a.unit === b.unit &&
    a.mode === b.mode &&
    a.from === b.from &&
    a.to === b.to &&
    agree(a.hostState, b.hostState) &&
    agree(a.place, b.place) &&
    sameSide(a.guest, b.guest) &&
    sameSide(a.counterpart, b.counterpart)
  )
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

function sameSide(a: Subject | null, b: Subject | null): boolean {
  if (!a || !b) return true
  return a.person && b.person ? a.person === b.person : a.name === b.name && a.state === b.state
}

/** How much a query says: the fuller telling stands for the claim. */
const told = (query: Query): number =>
  Object.values(query).filter((value) => value !== null && (!Array.isArray(value) || value.length > 0)).length
