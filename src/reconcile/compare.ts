/** Two reports → the same contact, different ones, or unsure; with the fields that say so. */
import type { Judgement } from '../model/contact.ts'
import { type ContactKind, KIND_GROUP, type Report } from '../model/report.ts'
import { type AtlasShelf, citiesOf, type Likeness, likeWhere, likeWho } from './likeness.ts'
import { levelOf, mayMeet } from './reach.ts'

export type Reason = Judgement['reasons'][number]

/** How many fields agree: the more, the firmer the likeness. */
export const agreeing = (reasons: readonly Reason[]): number =>
  reasons.filter((one) => one.says === 'agree').length

/** A guest comes on the eve and leaves the day after; a call has its day. */
const SLACK: Readonly<Record<ContactKind, number>> = {
  visit: 1,
  meeting: 0,
  talks: 0,
  ceremony: 0,
  call: 0,
  letter: 1,
  multilateral: 1,
}

const reason = (field: string, says: Likeness, note: string): Reason => ({ field, says, note })

function when(a: Report, b: Report): Reason {
  const note = `${a.when?.edtf ?? 'no day'} and ${b.when?.edtf ?? 'no day'}`
  if (!mayMeet(a.when, b.when, SLACK[a.kind])) return reason('when', 'differ', note)
  const exact = levelOf(a.when) === 'day' && levelOf(b.when) === 'day'
  return reason('when', exact ? 'agree' : 'open', note)
}

function optional(field: string, a: string | null, b: string | null): Reason {
  const note = `${a ?? 'not said'} and ${b ?? 'not said'}`
  // Sources often call one visit by two levels: that is a disagreement within a contact, not between two.
  return reason(field, a && b && a === b ? 'agree' : 'open', note)
}

const occasionOf = (report: Report): string | null => report.occasion?.id ?? null

function place(a: Report, b: Report, shelf: AtlasShelf | null): Reason {
  const named = (report: Report) => citiesOf(report, shelf).join(', ') || report.hostState || 'no place'
  return reason('where', likeWhere(a, b, shelf), `${named(a)} and ${named(b)}`)
}

/** Fields that keep two reports apart, cheapest first: the first that differs ends the comparison. */
function decisive(a: Report, b: Report, shelf: AtlasShelf | null): Reason[] {
  const asked: (() => Reason)[] = [
    () =>
      reason(
        'kind',
        KIND_GROUP[a.kind] === KIND_GROUP[b.kind] ? 'agree' : 'differ',
        `${a.kind} and ${b.kind}`,
      ),
    () =>
      reason('document', a.document === b.document ? 'differ' : 'open', 'one text tells two contacts apart'),
    () => when(a, b),
    () => reason('who', likeWho(a, b, shelf), 'guest or sides'),
    () => place(a, b, shelf),
  ]
  const reasons: Reason[] = []
  for (const ask of asked) {
    const said = ask()
    reasons.push(said)
    if (said.says === 'differ') break
  }
  return reasons
}

const says = (reasons: readonly Reason[], field: string): Likeness =>
  reasons.find((one) => one.field === field)?.says ?? 'open'

function isSame(kind: ContactKind, reasons: readonly Reason[]): boolean {
  if (says(reasons, 'when') !== 'agree') return false
  if (kind === 'multilateral') return says(reasons, 'occasion') === 'agree'
  if (says(reasons, 'who') !== 'agree') return false
  return kind !== 'visit' || says(reasons, 'where') === 'agree'
}

/**
 * Judges two reports. `same` needs the people, days known to the day and, for visits, the state to agree;
 * `different` needs one of kind, day, people or ground to differ, or one document to tell both; else `unsure`.
 */
export function compare(a: Report, b: Report, shelf: AtlasShelf | null = null): Judgement {
  const reasons = decisive(a, b, shelf)
  if (reasons.at(-1)?.says === 'differ') return { value: 'different', reasons }
  const all = [
    ...reasons.filter((one) => one.field !== 'document'),
    optional('occasion', occasionOf(a), occasionOf(b)),
    optional('format', a.format, b.format),
  ]
  return { value: isSame(a.kind, all) ? 'same' : 'unsure', reasons: all }
}
